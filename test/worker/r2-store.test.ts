import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { contentKey, draftKey } from '../../src/functions/documents/document-store.ts'
import { r2Store } from '../../src/worker/r2-store.ts'
import { everyDocumentStore } from '../support/every-document-store.ts'
import { streamOf, txt } from '../support/sample-documents.ts'

const { DOCUMENTS } = env as unknown as { readonly DOCUMENTS: R2Bucket }

everyDocumentStore('an R2 bucket', () => r2Store(DOCUMENTS))

it('An R2 bucket refuses a content that does not have the hash it is called by', async () => {
  const store = r2Store(DOCUMENTS)
  await store.put(draftKey('false'), streamOf(txt), txt.length)
  const place = contentKey('0'.repeat(64))
  await expect(store.move(draftKey('false'), place)).rejects.toThrow()
  expect(await store.get(place)).toBeUndefined()
})

it('An R2 bucket takes nothing whose length is not told', async () => {
  await expect(r2Store(DOCUMENTS).put(draftKey('endless'), streamOf(txt), undefined)).rejects.toThrow('how many bytes')
})
