import type { Bytes } from './document-store.ts'

/**
 * Whether bytes begin as a signed message does (RFC 5652): one SEQUENCE that is as long as the file, whose content type
 * is signed-data. Whether the signature holds is another question, and not asked here.
 *
 * @param length how many bytes there are
 */
export const isSignedMessage = async (bytes: Bytes, length: number): Promise<boolean> => {
  const head = await beginningOf(bytes, 32)
  const content = contentOfSequence(head, length)
  return content !== undefined && signedData.every((byte, index) => head[content + index] === byte)
}

/** The object identifier 1.2.840.113549.1.7.2, as DER writes it. */
const signedData = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02]

/** Where the content of a SEQUENCE of this whole length begins, or undefined where it is not one. */
const contentOfSequence = (head: Uint8Array, length: number): number | undefined => {
  const [tag, first = 0] = head
  if (tag !== 0x30) return undefined
  if (first === 0x80) return 2 // BER of indefinite length, as programs that sign as they read write it
  if (first < 0x80) return first === length - 2 ? 2 : undefined
  const size = first - 0x80
  if (size > 4) return undefined
  const told = head.subarray(2, 2 + size).reduce((sum, byte) => sum * 256 + byte, 0)
  return told === length - 2 - size ? 2 + size : undefined
}

/** The first bytes; the rest is not asked for. */
const beginningOf = async (bytes: Bytes, count: number): Promise<Uint8Array> => {
  const head = new Uint8Array(count)
  let filled = 0
  for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
    head.set(chunk.subarray(0, count - filled), filled)
    filled += Math.min(chunk.length, count - filled)
    if (filled === count) break
  }
  return head.subarray(0, filled)
}
