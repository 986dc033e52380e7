import type { Keeping } from '../functions/documents/keeping.ts'
import { s3Store } from '../functions/documents/s3-store.ts'
import type { Configuration } from './configuration.ts'
import { r2Store } from './r2-store.ts'
import { sized } from './sized.ts'

/** What a Worker keeps documents with: its bucket, or another one by its address. No scanner is within its reach. */
export const keepingOf = (configuration: Configuration, bucket: R2Bucket | undefined): Keeping => {
  const { MERZIM_DOCUMENTS: url, MERZIM_DOCUMENTS_REGION: region } = configuration
  const { MERZIM_DOCUMENTS_KEY_ID: keyId = '', MERZIM_DOCUMENTS_SECRET: secret = '' } = configuration
  const named = url === undefined ? null : s3Store({ url, keyId, secret, region, sized })
  return {
    store: bucket === undefined ? named : r2Store(bucket),
    scanner: null,
    largest: configuration.MERZIM_DOCUMENTS_MB * 1_000_000,
  }
}
