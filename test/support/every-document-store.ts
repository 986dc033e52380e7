import { describe, expect, it } from 'vitest'
import { contentKey, type DocumentStore, draftKey } from '../../src/functions/documents/document-store.ts'
import { allOf, streamOf, txt } from './sample-documents.ts'

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** What every document store does, wherever it keeps the bytes. */
export const everyDocumentStore = (where: string, open: () => DocumentStore | Promise<DocumentStore>): void => {
  describe(`A document store in ${where}`, () => {
    let serial = 0
    const draft = (): string => {
      serial += 1
      return draftKey(`draft-${serial}`)
    }
    const unlike = (): Uint8Array<ArrayBuffer> =>
      Uint8Array.from(new TextEncoder().encode(`document ${serial} in ${where}`))

    it('gives back what was put into it, whole and in parts', async () => {
      const store = await open()
      const key = draft()
      await store.put(key, streamOf(txt), txt.length)
      expect(await allOf(await store.get(key))).toEqual(txt)
      expect(await allOf(await store.get(key, { first: 2, last: 5 }))).toEqual(txt.slice(2, 6))
      expect(await allOf(await store.get(key, { first: txt.length - 1, last: txt.length - 1 }))).toEqual(txt.slice(-1))
    })

    it('holds a draft under its content once it is moved there, and no longer as a draft', async () => {
      const store = await open()
      const key = draft()
      const bytes = unlike()
      const place = contentKey(await sha256(bytes))
      await store.put(key, streamOf(bytes), bytes.length)
      await store.move(key, place)
      expect(await allOf(await store.get(place))).toEqual(bytes)
      expect(await store.get(key)).toBeUndefined()
    })

    it('takes the same content again and goes on holding it once', async () => {
      const store = await open()
      const bytes = unlike()
      const place = contentKey(await sha256(bytes))
      for (const key of [draft(), draft()]) {
        await store.put(key, streamOf(bytes), bytes.length)
        await store.move(key, place)
      }
      expect(await allOf(await store.get(place))).toEqual(bytes)
      await store.remove(place)
      expect(await store.get(place)).toBeUndefined()
    })

    it('answers nothing for what is not there, and removes it without complaint', async () => {
      const store = await open()
      expect(await store.get(draftKey('nothing'))).toBeUndefined()
      await store.remove(draftKey('nothing'))
    })

    it('keeps nothing of bytes that end in a fault', async () => {
      const store = await open()
      const key = draft()
      let sent = false
      const broken = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          if (sent) return controller.error(new Error('the sender is gone'))
          sent = true
          return controller.enqueue(txt)
        },
      })
      await expect(store.put(key, broken, txt.length * 2)).rejects.toThrow()
      expect(await store.get(key)).toBeUndefined()
    })

    it('takes more bytes than fit into one piece', async () => {
      const store = await open()
      const key = draft()
      const bytes = new Uint8Array(3_000_000).map((_, index) => index % 251)
      await store.put(key, streamOf(bytes, 65_536), bytes.length)
      expect((await allOf(await store.get(key, { first: 2_999_000, last: 2_999_999 }))).length).toBe(1_000)
      await store.remove(key)
    })
  })
}
