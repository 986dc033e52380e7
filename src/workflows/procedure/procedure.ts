import type { AnyStateMachine } from 'xstate'
import type * as z from 'zod'
import type { Says } from '../../language/says.ts'
import type { Requirement } from '../../law/requirements.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Refusal, Warning } from './refusal.ts'
import type { Role } from './roles.ts'

/** One dated line of a docket, which is also the machine's event: one name from docket to webhook. */
export interface DocketEvent<Type extends string = string, Data = Readonly<Record<string, unknown>>> {
  readonly type: Type
  readonly data: Data
  /** The day it takes legal effect, in Kazakhstan. */
  readonly effectiveOn: CivilDate
  /** The moment we learned it. */
  readonly recordedAt: Instant
  /** Who entered it: the subject of their token, or `merzim`. */
  readonly recordedBy: string
}

/** Whom a case may be waiting for. */
export type AwaitedParty = 'authorizedBody' | 'organization' | 'commission' | 'expertOrganization' | 'holder' | 'user'

/**
 * What a deadline means when it passes. `duty`: somebody failed to act. `operation-of-law`: something happens by
 * itself. `target`: an internal aim without statutory force, never a breach.
 */
export type DeadlineKind = 'duty' | 'operation-of-law' | 'target'

/** When reminders leave before the last day: working days before it, and calendar months before it. */
export interface ReminderPlan {
  readonly workingDaysBefore: readonly number[]
  readonly monthsBefore?: readonly number[]
}

/**
 * What a state waits for. Names such as `from` are fields of the machine's context, so the wait is data a test can
 * read and the runtime turns into a deadline row; nothing here computes a date.
 */
export interface Wait<Field extends string = string> {
  readonly for: AwaitedParty
  readonly provision: string | null
  readonly kind: DeadlineKind
  readonly says: Says
  /** The term of the provision runs from this day. */
  readonly from?: Field
  /** The last day is this one, stated in a decision or an announcement. */
  readonly on?: Field
  /** An internal target: so many working days after `from`. Only with kind `target`. */
  readonly targetWorkingDays?: number
  /** Waited for only when this field is set, and only until that one, or one of those, is. */
  readonly when?: Field
  readonly unless?: Field | readonly Field[]
  /** The acts that do what is awaited. Any other act that ends the wait ends it undone; without a list every act does. */
  readonly metBy?: readonly string[]
  readonly reminders?: ReminderPlan
}

/** What every state of every machine says about itself. */
export interface StateMeta<Field extends string = string> {
  readonly says: Says
  readonly waits: readonly Wait<Field>[]
}

/** Where a case stands: the cache a replay of its docket must reproduce. */
export interface Standing<Context = Readonly<Record<string, unknown>>> {
  readonly state: string
  readonly context: Context
}

/** A case as rules see it. */
export interface CaseFile {
  readonly id: string
  readonly procedure: string
  readonly edition: string
  readonly organizationId: string | null
  readonly version: number
  readonly standing: Standing
}

/** What an act asks to know about the rest of the register before it can be judged. Data, answered by the store. */
export interface Needs {
  /** Other cases, by id. */
  readonly cases?: readonly string[]
  /** Cases that point to this one, such as the applications assigned to a meeting. */
  readonly linkedToThis?: true
  readonly organizations?: readonly string[]
  /** Names only one open case may hold at a time, such as an organization and an area. */
  readonly claims?: readonly string[]
}

/** The answers to `Needs`. A case or organization that does not exist is absent; a free claim is absent. */
export interface Found {
  readonly cases: ReadonlyMap<string, CaseFile>
  readonly linked: readonly CaseFile[]
  readonly organizations: ReadonlySet<string>
  readonly claims: ReadonlyMap<string, string>
  readonly settings: ReadonlyMap<string, unknown>
}

/** Everything a rule may look at. There is no clock in it: `today` comes with the request. */
export interface Judged<Data = Readonly<Record<string, unknown>>> {
  readonly entry: DocketEvent<string, Data>
  /** The case before the entry; null when the entry opens it. */
  readonly caseFile: CaseFile | null
  /** The id of the case, known before it is opened. */
  readonly caseId: string
  readonly found: Found
  readonly today: CivilDate
  readonly calendars: Calendars
  readonly requirements: readonly Requirement[]
}

/** What follows from an entry at once, in the same transaction, entered by Merzim itself. */
export type Consequence =
  | {
      readonly open: string
      readonly organizationId: string | null
      readonly type: string
      readonly data: Readonly<Record<string, unknown>>
      readonly effectiveOn?: CivilDate
    }
  | {
      readonly enterOn: string
      readonly type: string
      readonly data: Readonly<Record<string, unknown>>
      readonly effectiveOn?: CivilDate
    }
  | { readonly publish: PublicationKind }

export type PublicationKind = 'meeting' | 'accreditation' | 'suspension' | 'reinstatement' | 'termination'

/**
 * An act, declared once. The route's validation, OpenAPI, `mayFollow`, the console's form, the webhook's payload, the
 * procedure's page in `docs/` and the state × act test are all derived from this declaration.
 */
export interface Act<Schema extends z.ZodType = z.ZodType> {
  /** What somebody does, on forms and in lists of what may follow. */
  readonly says: Says
  /** What was done, on the docket; the same words where nobody does it but Merzim. */
  readonly entered?: Says
  /** Who may enter it. Empty: only Merzim itself. */
  readonly roles: readonly Role[]
  readonly data: Schema
  /** It needs two persons: an officer proposes it with the same data, the head enters it. */
  readonly secondPerson?: true
  /** It may open a case of its procedure. */
  readonly opens?: true
  /** What is no longer awaited after it was not done by anybody: a withdrawal, a cancellation, a moved date. */
  readonly cancelsWaits?: true
  /** Its legal effect may lie after the day it is entered (an order that takes effect later). */
  readonly mayTakeEffectLater?: true
  /** The day it takes effect where the act itself says so; otherwise the day it is entered. */
  takesEffectOn?(data: z.infer<Schema>): string
  needs?(data: z.infer<Schema>, caseFile: CaseFile | null): Needs
  /** Facts found elsewhere that the entry must carry, so that the docket can be replayed alone. */
  completes?(judged: Judged<z.infer<Schema>>): Readonly<Record<string, unknown>>
  /** Every reason to refuse, all at once. */
  rules?(judged: Judged<z.infer<Schema>>): readonly Refusal[]
  consequences?(judged: Judged<z.infer<Schema>>): readonly Consequence[]
}

/** Keeps the schema's type while an act is declared, so that its rules see typed data. */
export const act = <Schema extends z.ZodType>(declaration: Act<Schema>): Act<Schema> => declaration

/** An e-mail an entry occasions, in all three languages at once. */
export interface LetterTemplate {
  readonly id: string
  /** The act that occasions it. */
  readonly occasion: string
  readonly to: 'organization' | 'authorizedBody' | 'commission'
  readonly provision: string | null
  subject(told: Told): Says
  body(told: Told): Says
}

/** What a notice may tell. */
export interface Told {
  readonly entry: DocketEvent
  readonly caseId: string
  readonly standing: Standing
  readonly organizationName: string | null
}

/** A procedure in one edition of the Law. */
export interface Procedure {
  readonly id: string
  /** The day from which cases are conducted under this machine. */
  readonly edition: string
  readonly says: Says
  /** The document that governs it, for the procedure's page. */
  readonly governedBy: readonly string[]
  readonly machine: AnyStateMachine
  // Acts differ in their data; a registry of all of them cannot name each schema.
  readonly acts: Readonly<Record<string, Act>>
  readonly letters: readonly LetterTemplate[]
  /** The configured values its rules and warnings look at. */
  readonly settings: readonly string[]
  /** Its cases are open to anyone (a standing public calendar, a register of certificates). */
  readonly isPublic: boolean
  /** Names this case holds alone while it stands so. */
  claims(standing: Standing, organizationId: string | null): readonly string[]
  /** The day before which no further act can take effect, such as the filing; null where nothing bounds it. */
  notBefore(standing: Standing): string | null
  /** Cases this one points to. */
  links(standing: Standing): readonly string[]
  warnings(judged: {
    standing: Standing
    calendars: Calendars
    settings: ReadonlyMap<string, unknown>
  }): readonly Warning[]
  /** The organization an opening entry is about; null where the case belongs to no organization. */
  organizationOf(entry: DocketEvent): string | null
}
