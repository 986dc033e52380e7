import type { DocumentStore } from './document-store.ts'
import type { Scanner } from './scanner.ts'

/** What a host keeps documents with. */
export interface Keeping {
  /** Null where this host was given no place for bytes: then documents can only be named by their titles. */
  readonly store: DocumentStore | null
  readonly scanner: Scanner | null
  /** The most bytes one document may have. */
  readonly largest: number
}

/** The most bytes a document may have unless the operator says otherwise, in millions. */
export const largestMegabytes = 50
