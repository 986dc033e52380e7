/** Bytes as they come, never all of them at once. */
export type Bytes = ReadableStream<Uint8Array>

/** A part of a document: from one byte to another, both counted from zero and both within it. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * Where the bytes of documents lie: a folder, a bucket. It knows keys and bytes, nothing of who may read them. Bytes
 * come in under the key of a draft and, when they have been checked, are moved to the key of their content.
 */
export interface DocumentStore {
  /** Whether it must be told how many bytes will come before it takes any. */
  readonly needsLength: boolean
  /**
   * Takes bytes in under a key nobody has used.
   *
   * @param length how many will come, where that is known
   * @returns when they are safe: whatever happens to the machine then, they are there
   * @throws when the bytes end in a fault; nothing is then kept under the key
   */
  put(key: string, bytes: Bytes, length: number | undefined): Promise<void>
  /** The bytes under a key, or a part of them; undefined where there are none. */
  get(key: string, range?: ByteRange): Promise<Bytes | undefined>
  /** Moves bytes to another key. The same content may lie there already: then the one that came is dropped. */
  move(from: string, to: string): Promise<void>
  /** Removes what lies under a key, if anything does. */
  remove(key: string): Promise<void>
}

/** Where bytes lie while they come in and are checked. */
export const draftKey = (id: string): string => `incoming/${id}`

/** Where checked bytes lie: under what they are, so that the same bytes lie once. */
export const contentKey = (sha256: string): string => `content/${sha256.slice(0, 2)}/${sha256}`
