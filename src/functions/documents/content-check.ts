import { fileTypeFromStream } from 'file-type/core'
import { isSignedMessage } from './cms.ts'
import type { Bytes } from './document-store.ts'
import type { MediaType } from './media-types.ts'
import { isPlainText } from './plain-text.ts'

/**
 * Whether bytes are what their sender says they are. Signed messages and plain text have no mark of their own and are
 * looked at here; all other kinds have, and file-type knows it.
 *
 * @param read gives the bytes from their beginning
 * @param length how many there are
 */
export const isWhatItClaims = async (
  { name }: MediaType,
  read: () => Promise<Bytes>,
  length: number,
): Promise<boolean> => {
  if (name === 'text/plain') return isPlainText(await read())
  if (signed.includes(name)) return isSignedMessage(await read(), length)
  return (await fileTypeOf(await read())) === name
}

const signed: readonly string[] = ['application/pkcs7-signature', 'application/pkcs7-mime', 'application/cms']

/** The kind the bytes themselves speak for. What makes the detector stumble is of no kind; a store that fails is a fault. */
const fileTypeOf = async (bytes: Bytes): Promise<string | undefined> => {
  const reader = bytes.getReader()
  let fault: unknown
  const watched = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (thrown) {
        fault = thrown
        throw thrown
      }
    },
  })
  try {
    return (await fileTypeFromStream(watched as never))?.mime
  } catch {
    if (fault !== undefined) throw fault
    return undefined
  } finally {
    await reader.cancel()
  }
}
