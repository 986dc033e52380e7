import { type RunningSha256, startSha256 } from '../../db/sha256.ts'
import type { Bytes } from './document-store.ts'

/**
 * Bytes on their way into the store: counted, hashed, and stopped as soon as there are too many. What went wrong on the
 * sender's side is remembered, to be told from a fault of the store.
 */
export class Intake {
  readonly bytes: Bytes
  readonly #hash: RunningSha256 = startSha256()
  #count = 0
  #stopped: 'too large' | 'cut short' | undefined

  constructor(source: Bytes, largest: number) {
    const reader = source.getReader()
    this.bytes = new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const { done, value } = await reader.read().catch((fault) => {
            this.#stopped = 'cut short'
            throw fault
          })
          if (done) return controller.close()
          this.#count += value.length
          if (this.#count > largest) {
            this.#stopped = 'too large'
            await reader.cancel().catch(() => {})
            throw new Error('the document has too many bytes')
          }
          this.#hash.add(value)
          controller.enqueue(value)
        },
        cancel: (reason) => reader.cancel(reason),
      },
      // Nothing is read before somebody asks for it.
      { highWaterMark: 0 },
    )
  }

  /** How many bytes have come. */
  get count(): number {
    return this.#count
  }

  /** Why no more came, where they did not come to their end. */
  get stopped(): 'too large' | 'cut short' | undefined {
    return this.#stopped
  }

  /** The SHA-256 of all that came; asked for once, at the end. */
  sha256(): string {
    return this.#hash.hex()
  }
}
