import type { Language } from '../../language/says.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Actor } from '../actors/actor.ts'
import type { EnteredCalendar } from '../calendars/calendar-mistakes.ts'
import type { Scan } from '../documents/scanner.ts'

/** The answer already given under a caller's key is given again; another body under the same key is refused. */
export interface Idempotency {
  readonly key: string
  readonly requestHash: string
}

/** An entry as it is asked for, before anything is known about the case. */
export interface RequestedEntry {
  readonly type: string
  readonly effectiveOn?: string | undefined
  readonly data: unknown
}

/** Enter an act on the docket of an existing case. */
export interface EnterOnDocket {
  readonly command: 'enter-on-docket'
  readonly caseId: string
  readonly entry: RequestedEntry
  readonly by: Actor
  /** The version the person has seen (If-Match). */
  readonly ifMatch: number
  readonly idempotency: Idempotency | null
  readonly now: Instant
}

/** Open a case with its first entry. */
export interface OpenCase {
  readonly command: 'open-case'
  readonly procedure: string
  readonly entry: RequestedEntry
  readonly by: Actor
  readonly idempotency: Idempotency | null
  readonly now: Instant
}

/** Do what is due on a deadline: send its reminder, or let it pass. */
export interface SweepDeadline {
  readonly command: 'sweep-deadline'
  readonly deadlineId: string
  readonly now: Instant
}

export interface CreateOrganization {
  readonly command: 'create-organization'
  readonly organization: {
    readonly name: string
    readonly bin: string
    readonly binOverride: string | null
    /** The language it wishes to be written to in; Kazakh unless said. */
    readonly language?: Language | undefined
    readonly address: string
    readonly phone: string
    readonly email: string
  }
  readonly by: Actor
  readonly idempotency: Idempotency | null
  readonly now: Instant
}

/** Correct where a party is reached. */
export interface CorrectContacts {
  readonly command: 'correct-contacts'
  readonly partyId: string
  readonly contacts: { readonly address: string; readonly phone: string; readonly email: string }
  readonly reason: string
  readonly document: string | null
  readonly by: Actor
  /** The number of the contacts the person has seen (If-Match); 0 where there are none yet. */
  readonly ifMatch: number
  readonly idempotency: Idempotency | null
  readonly now: Instant
}

/** Propose a value the documents leave open, or decide the one proposed. */
export interface PutSetting {
  readonly command: 'put-setting'
  readonly key: string
  readonly value: unknown
  /** The document that sets it; null where there is none yet. */
  readonly document: string | null
  /** The day from which it counts; null for the day it is decided. */
  readonly validFrom: CivilDate | null
  readonly by: Actor
  readonly now: Instant
}

/** Close the proposal of a value without deciding it. */
export interface CloseSettingProposal {
  readonly command: 'close-setting-proposal'
  readonly key: string
  readonly number: number
  /** `rejected` by the head, or `withdrawn` by whoever proposed it. */
  readonly as: 'rejected' | 'withdrawn'
  readonly reason: string
  readonly by: Actor
  readonly now: Instant
}

/** Try a parked step again. */
export interface RetryStep {
  readonly command: 'retry-step'
  readonly id: string
  readonly by: Actor
  readonly now: Instant
}

/** Close a parked step without doing it, with the reason. */
export interface DismissStep {
  readonly command: 'dismiss-step'
  readonly id: string
  readonly reason: string
  readonly by: Actor
  readonly now: Instant
}

/** Park a deadline whose sweep failed altogether, so that it keeps nobody else waiting. */
export interface ParkDeadline {
  readonly command: 'park-deadline'
  readonly deadlineId: string
  readonly error: string
  readonly now: Instant
}

/** Note that a case cannot be derived anew. */
export interface ParkCase {
  readonly command: 'park-case'
  readonly caseId: string
  readonly error: string
  readonly now: Instant
}

/** Derive the cache of a case anew, by the present rule of effect. */
export interface DeriveCase {
  readonly command: 'derive-case'
  readonly caseId: string
  readonly now: Instant
}

/** Open the case of a recurring duty for one organization and period, once. */
export interface OpenByTime {
  readonly command: 'open-by-time'
  readonly procedure: string
  /** `2026` or `2026-Q1`. */
  readonly period: string
  readonly organizationId: string
  readonly now: Instant
}

/** Park an opening that failed, so that it keeps no other organization waiting. */
export interface ParkOpening {
  readonly command: 'park-opening'
  readonly procedure: string
  readonly period: string
  readonly organizationId: string
  readonly error: string
  readonly now: Instant
}

/** Note that every organization has its case of a period, and which period comes next. */
export interface ClosePeriod {
  readonly command: 'close-period'
  readonly procedure: string
  readonly period: string
  readonly now: Instant
}

/** Record a document whose bytes are safe. */
export interface ReceiveDocument {
  readonly command: 'receive-document'
  readonly document: {
    readonly sha256: string
    readonly bytes: number
    readonly mediaType: string
    readonly name: string
    readonly scan: Scan
  }
  readonly by: Actor
  readonly idempotency: Idempotency | null
  readonly now: Instant
}

/** Claim a message for one attempt at delivery, so that two deliverers never send it twice. */
export interface ClaimMessage {
  readonly command: 'claim-message'
  readonly id: string
  /** The attempts made so far. */
  readonly attempts: number
  readonly now: Instant
}

/** Record one attempt at delivering a message. */
export interface SettleMessage {
  readonly command: 'settle-message'
  readonly id: string
  /** The attempts made, this one counted. */
  readonly attempts: number
  readonly outcome: 'delivered' | 'failed'
  readonly error: string | null
  /** A copy for the development mailbox, where there is one. */
  readonly copy: { readonly to: string; readonly subject: string; readonly text: string } | null
  readonly now: Instant
}

/** Enter the calendars that come with Merzim where the store does not hold them yet. */
export interface SeedCalendars {
  readonly command: 'seed-calendars'
  readonly now: Instant
}

/** Fold names that were entered before the search knew folded ones. */
export interface FoldNames {
  readonly command: 'fold-names'
  readonly now: Instant
}

/** Enter a new version of a year's calendar. */
export interface EnterCalendar {
  readonly command: 'enter-calendar'
  readonly calendar: EnteredCalendar
  readonly by: Actor
  readonly idempotency: Idempotency | null
  readonly now: Instant
}

export interface ProposeCalendar {
  readonly command: 'propose-calendar'
  readonly year: number
  readonly version: string
  readonly by: Actor
  readonly now: Instant
}

export interface AdoptCalendar {
  readonly command: 'adopt-calendar'
  readonly year: number
  readonly version: string
  /** The tag of the what-if the person has seen (If-Match). */
  readonly seen: string
  readonly by: Actor
  readonly now: Instant
}

/** Count the open deadlines of one case with the calendars in use. */
export interface RecomputeCase {
  readonly command: 'recompute-case'
  readonly caseId: string
  readonly now: Instant
}

/** Note that adopted calendars have reached every open deadline. */
export interface SettleCalendars {
  readonly command: 'settle-calendars'
  readonly now: Instant
}

/** Propose a document that confirms the reading of a provision, or confirm the one proposed. */
export interface ConfirmProvision {
  readonly command: 'confirm-provision'
  readonly provision: string
  readonly document: string
  readonly note: string | null
  readonly by: Actor
  readonly now: Instant
}

/** Everything that writes. Plain data, so that the lane may live in another process. */
export type Command =
  | EnterOnDocket
  | OpenCase
  | SweepDeadline
  | CreateOrganization
  | CorrectContacts
  | PutSetting
  | CloseSettingProposal
  | SeedCalendars
  | FoldNames
  | EnterCalendar
  | ProposeCalendar
  | AdoptCalendar
  | RecomputeCase
  | SettleCalendars
  | ConfirmProvision
  | RetryStep
  | DismissStep
  | ParkDeadline
  | DeriveCase
  | ParkCase
  | OpenByTime
  | ParkOpening
  | ClosePeriod
  | ReceiveDocument
  | ClaimMessage
  | SettleMessage
