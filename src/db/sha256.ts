import { createHash } from 'node:crypto'

/** SHA-256 of a text in UTF-8, in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A SHA-256 over bytes that come one after the other. */
export interface RunningSha256 {
  add(bytes: Uint8Array): void
  /** The hash of all that was added, in hex; ends it. */
  hex(): string
}

export const startSha256 = (): RunningSha256 => {
  const hash = createHash('sha256')
  return { add: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') }
}
