import type { Bytes } from '../functions/documents/document-store.ts'

/** A stream with the length it was told: this runtime sends a length only with a stream that promises one. */
export const sized = (bytes: Bytes, length: number): Bytes => bytes.pipeThrough(new FixedLengthStream(length))
