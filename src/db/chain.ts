import canonicalize from 'canonicalize'
import { sha256 } from './sha256.ts'

/** What one line of a docket is hashed over. */
export interface Chained {
  readonly caseId: string
  readonly seq: number
  readonly type: string
  readonly effectiveOn: string
  readonly recordedAt: string
  readonly recordedBy: string
  /** The role acted in; entries from before roles were kept have none and are hashed without it. */
  readonly recordedAs?: string | null | undefined
  readonly data: unknown
  readonly previousHash: string
}

/** What the first entry of a docket is chained to. */
export const genesis = '0'.repeat(64)

/**
 * SHA-256, in hex, over the entry's canonical JSON (RFC 8785), which holds the hash of the entry before it: no entry
 * can be altered, removed or put in between without every later hash changing.
 */
export const hashOf = (entry: Chained): string => {
  const { caseId, seq, type, effectiveOn, recordedAt, recordedBy, recordedAs, data, previousHash } = entry
  const written = { caseId, seq, type, effectiveOn, recordedAt, recordedBy, data, previousHash }
  const text = canonicalize(recordedAs ? { ...written, recordedAs } : written)
  return sha256(text ?? '')
}
