import type { DocumentStore } from '../functions/documents/document-store.ts'
import { sized } from './sized.ts'

/**
 * Keeps documents in an R2 bucket. It has no move: a draft is put again under its content, and the bucket itself then
 * refuses bytes that do not have the hash they are called by.
 */
export const r2Store = (bucket: R2Bucket): DocumentStore => ({
  needsLength: true,
  put: async (key, bytes, length) => {
    if (length === undefined) throw new Error('a bucket must be told how many bytes will come')
    await bucket.put(key, sized(bytes, length))
  },
  get: async (key, range) => {
    const part = range && { offset: range.first, length: range.last - range.first + 1 }
    const object = await bucket.get(key, part && { range: part })
    return object === null ? undefined : object.body
  },
  move: async (from, to) => {
    const draft = await bucket.get(from)
    if (draft === null) throw new Error('there is nothing to move')
    const sha256 = to.split('/').at(-1) ?? ''
    await bucket.put(to, draft.body, { sha256 })
    await bucket.delete(from)
  },
  remove: (key) => bucket.delete(key),
})
