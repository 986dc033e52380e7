import type { AnyStateMachine } from 'xstate'
import type { Says } from '../../language/says.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Act } from './act.ts'
import type { Standing } from './case-file.ts'
import type { DocketEvent } from './entry.ts'
import type { LetterTemplate } from './letter.ts'
import type { CaseParties } from './parties.ts'
import type { Recurring } from './recurring.ts'
import type { Refusal, Warning } from './refusal.ts'

/** A name only one open case may hold at a time, and what is said to whoever wants it too. */
export interface Claim {
  readonly name: string
  /** The refusal of a second holder; without it, `already-open`. */
  readonly taken?: Omit<Refusal, 'facts'>
}

/** How a case of the procedure is opened by a person: the form, who comes to it, and from where. */
export interface OpeningForm {
  /** The act that opens the case. */
  readonly act: string
  readonly title: Says
  readonly lead: Says
  readonly submit: Says
  /** The page one comes from, and returns to. */
  readonly from: string
  /** Data known from who asks; such fields are not asked for. */
  known?(asking: {
    readonly organizationId: string | null
    readonly today: CivilDate
  }): Readonly<Record<string, string>>
  /** What the form starts with. */
  suggested?(asking: { readonly today: CivilDate }): Readonly<Record<string, string>>
}

/** A line of the facts on a case's page. */
export interface Fact {
  readonly says: Says
  readonly value: string
  /** How the value is shown: as a day, an amount in tiyn, a link to a case, a provision, an area, or as it is. */
  readonly as: 'day' | 'amount' | 'case' | 'provision' | 'area' | 'text'
}

/** What a field that names another case offers to choose from. */
export interface Offer {
  readonly procedure: string
  readonly state: string
  /** The field of its context by which it is named and sorted, such as the day of a meeting. */
  readonly by: string
  /** Only those whose day lies ahead. */
  readonly ahead?: true
}

/** A procedure in one edition of the Law, over the context its machine keeps. */
export interface Procedure<Context = Readonly<Record<string, unknown>>> {
  readonly id: string
  /** The day from which cases are conducted under this machine. */
  readonly edition: string
  readonly says: Says
  /** The document that governs it, for the procedure's page; the first speaks where an act names no provision. */
  readonly governedBy: readonly string[]
  readonly machine: AnyStateMachine
  // Acts differ in their data; a registry of all of them cannot name each schema.
  readonly acts: Readonly<Record<string, Act>>
  readonly letters: readonly LetterTemplate[]
  /** The configured values its rules and warnings look at. */
  readonly settings: readonly string[]
  /** Its cases are open to anyone (a standing public calendar, a register of certificates). */
  readonly isPublic: boolean
  /** The register its cases are entered in, stage by stage, in the transaction of each entry. */
  readonly register?: 'certificates'
  /** Merzim opens its cases when their time comes, one for each organization and period. */
  readonly recurring?: Recurring
  /** The form that opens a case; absent where nobody but Merzim opens one. */
  readonly opening?: OpeningForm
  /** What its fields that name a case offer, by the field's name. */
  readonly offers?: Readonly<Record<string, Offer>>
  /** Names this case holds alone while it stands so; the engine refuses a second holder. */
  claims(standing: Standing<Context>, organizationId: string | null): readonly Claim[]
  /** Cases this one points to. */
  links(standing: Standing<Context>): readonly string[]
  /** What its page shows of it, besides state and organization. */
  facts(standing: Standing<Context>): readonly Fact[]
  warnings(judged: {
    standing: Standing<Context>
    calendars: Calendars
    settings: ReadonlyMap<string, unknown>
  }): readonly Warning[]
  /** The organization an opening entry is about; null where the case belongs to no organization. */
  organizationOf(entry: DocketEvent): string | null
  /** Its other parties where it stands, as its docket has named them; absent where it has none but its organization. */
  partiesOf?(standing: Standing<Context>): CaseParties
}

/** Declares a procedure over its own context; the list of all procedures knows no single one. */
export const procedure = <Context>(declaration: Procedure<Context>): Procedure => declaration as unknown as Procedure
