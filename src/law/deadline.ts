import type { Part } from './part.ts'

/** Whom a case may be waiting for: the authorized body, its commission, or a party of the case by its part. */
export type AwaitedParty = 'authorizedBody' | 'commission' | Part

/**
 * What a deadline means when it passes. `duty`: somebody failed to act. `operation-of-law`: something happens by
 * itself. `target`: an internal aim without statutory force, never a breach.
 */
export type DeadlineKind = 'duty' | 'operation-of-law' | 'target'

/** How a deadline stands. `cancelled`: it is no longer awaited, and nobody has done it. */
export type DeadlineStatus = 'open' | 'met' | 'missed' | 'cancelled'
