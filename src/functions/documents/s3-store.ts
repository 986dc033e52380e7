import { AwsClient } from 'aws4fetch'
import type { Bytes, DocumentStore } from './document-store.ts'

/** A bucket that speaks the S3 protocol, named by its address, such as `https://s3.example.kz/merzim-documents`. */
export interface S3Bucket {
  readonly url: string
  readonly keyId: string
  readonly secret: string
  readonly region: string
  /** Gives a stream the length it has been told, where the host's fetch would not believe the header alone. */
  readonly sized?: (bytes: Bytes, length: number) => Bytes
}

/**
 * Keeps documents in a bucket of the S3 protocol. Requests are signed by aws4fetch; the bytes themselves are not signed,
 * because that would take reading them twice, so the bucket is to be reached over TLS. Nothing is tried twice: a stream
 * that was read is gone, and whoever uploads tries again.
 */
export const s3Store = ({ url, keyId, secret, region, sized = (bytes) => bytes }: S3Bucket): DocumentStore => {
  const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, service: 's3', region, retries: 0 })
  const base = url.replace(/\/$/, '')
  const ask = (method: string, key: string, more: object = {}): Promise<Response> =>
    client.fetch(`${base}/${key}`, { method, ...more })

  return {
    needsLength: true,
    put: async (key, bytes, length) => {
      if (length === undefined) throw new Error('a bucket must be told how many bytes will come')
      const headers = { 'content-length': String(length) }
      await expectDone(await ask('PUT', key, { headers, body: sized(bytes, length) }))
    },
    get: async (key, range) => {
      const headers = range && { range: `bytes=${range.first}-${range.last}` }
      const response = await ask('GET', key, { headers })
      if (response.status === 404) {
        await response.body?.cancel()
        return undefined
      }
      if (response.status === (range ? 206 : 200) && response.body) return response.body as Bytes
      return failed(response)
    },
    move: async (from, to) => {
      const source = `${new URL(base).pathname}/${from}`
      await expectDone(await ask('PUT', to, { headers: { 'x-amz-copy-source': source } }))
      await expectDone(await ask('DELETE', from))
    },
    remove: async (key) => expectDone(await ask('DELETE', key)),
  }
}

/** A copy may fail after its answer has begun: then a 200 carries an error. */
const expectDone = async (response: Response): Promise<void> => {
  if (!response.ok) return failed(response)
  const text = await response.text()
  if (text.includes('<Error>')) throw new Error('the bucket has begun an answer and not done what it was asked')
}

const failed = async (response: Response): Promise<never> => {
  await response.body?.cancel()
  throw new Error(`the bucket answered ${response.status}`)
}
