import { dirname, join } from 'node:path'
import type { DocumentStore } from '../functions/documents/document-store.ts'
import type { Keeping } from '../functions/documents/keeping.ts'
import { s3Store } from '../functions/documents/s3-store.ts'
import { clamdScanner } from './clamd-scanner.ts'
import type { Configuration } from './configuration.ts'
import { clearOldDrafts, folderStore } from './folder-store.ts'

/** What a self-hosted Merzim keeps documents with: a folder unless a bucket is named, and a scanner where there is one. */
export const keepingOf = async (configuration: Configuration): Promise<Keeping> => ({
  store: await storeOf(configuration),
  scanner: configuration.MERZIM_CLAMD === undefined ? null : clamdScanner(configuration.MERZIM_CLAMD),
  largest: configuration.MERZIM_DOCUMENTS_MB * 1_000_000,
})

const storeOf = async (configuration: Configuration): Promise<DocumentStore> => {
  const { MERZIM_DB, MERZIM_DOCUMENTS = besideTheFile(MERZIM_DB) } = configuration
  if (!/^https?:\/\//.test(MERZIM_DOCUMENTS)) {
    await clearOldDrafts(MERZIM_DOCUMENTS, Date.now())
    return folderStore(MERZIM_DOCUMENTS)
  }
  return s3Store({
    url: MERZIM_DOCUMENTS,
    keyId: configuration.MERZIM_DOCUMENTS_KEY_ID ?? '',
    secret: configuration.MERZIM_DOCUMENTS_SECRET ?? '',
    region: configuration.MERZIM_DOCUMENTS_REGION,
  })
}

/** The folder beside the embedded file, so that one place holds everything; beside nothing, this program's own. */
const besideTheFile = (database: string): string =>
  join(database.startsWith('file:') ? dirname(database.slice('file:'.length)) : '.data', 'documents')
