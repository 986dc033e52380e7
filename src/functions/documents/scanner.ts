import type { Bytes } from './document-store.ts'

/** What a scanner for malware says. It cannot tell when it does not answer, or does not understand what it was given. */
export type Verdict = 'clean' | 'infected' | 'cannot-tell'

/** What is known of a document; `not-scanned` where there is no scanner. */
export type Scan = Verdict | 'not-scanned'

/** Looks through bytes for malware. A scanner that is away never stops the work: it cannot tell, and that is shown. */
export interface Scanner {
  scan(bytes: Bytes): Promise<Verdict>
}
