import type { Bytes } from './document-store.ts'

/**
 * Whether bytes are a text somebody wrote: UTF-8 throughout, without control characters but tabs and ends of lines and
 * pages, and not a page or a drawing in markup, which a browser that guesses would run.
 */
export const isPlainText = async (bytes: Bytes): Promise<boolean> => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  let beginning = ''
  for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
    const text = decoded(decoder, chunk)
    if (text === undefined || controlCharacters.test(text)) return false
    if (beginning.length < longestBeginning) beginning = (beginning + text).trimStart().slice(0, longestBeginning)
  }
  return decoded(decoder) !== undefined && !/^<[a-z!?]/i.test(beginning)
}

const longestBeginning = 16

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters refused
const controlCharacters = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/

/** The next piece of a text, or undefined where the bytes are not UTF-8; without a piece, whether the last one was whole. */
const decoded = (decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string | undefined => {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    return undefined
  }
}
