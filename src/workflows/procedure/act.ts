import type * as z from 'zod'
import type { Says } from '../../language/says.ts'
import type { Requirement } from '../../law/requirements.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { CaseFile } from './case-file.ts'
import type { Consequence } from './consequence.ts'
import type { DocketEntry, DocketEvent } from './entry.ts'
import type { Answers, Needs } from './needs.ts'
import type { Refusal } from './refusal.ts'
import type { Role } from './roles.ts'

/** Everything a rule may look at. There is no clock in it: `today` comes with the request. */
export interface Judged<Data = Readonly<Record<string, unknown>>, Asked extends Needs = Needs> {
  readonly entry: DocketEvent<string, Data>
  /** The case before the entry, as it stands today; null when the entry opens it. */
  readonly caseFile: CaseFile | null
  /** The id of the case, known before it is opened. */
  readonly caseId: string
  /** Who enters it, in which role. */
  readonly by: { readonly sub: string; readonly role: string }
  /** Acts already entered whose day is still to come. */
  readonly ahead: readonly DocketEntry[]
  /** What the act asked to know, under the names it asked by. */
  readonly found: Answers<Asked>
  /** The configured values of the procedure, as in force on the day the act takes effect. */
  readonly settings: ReadonlyMap<string, unknown>
  readonly today: CivilDate
  readonly calendars: Calendars
  readonly requirements: readonly Requirement[]
}

/**
 * An act, declared once. The route's validation, OpenAPI, `mayFollow`, the console's form, the webhook's payload, the
 * procedure's page in `docs/` and the state × act test are all derived from this declaration.
 */
export interface Act<Schema extends z.ZodType = z.ZodType, Asked extends Needs = Needs> {
  /** What somebody does, on forms and in lists of what may follow. */
  readonly says: Says
  /** What was done, on the docket; the same words where nobody does it but Merzim. */
  readonly entered?: Says
  /** The provision the act is made under, where one stands behind the act and not only behind its procedure. */
  readonly provision?: string
  /** Who may enter it. Empty: only Merzim itself. */
  readonly roles: readonly Role[]
  readonly data: Schema
  /** It needs two persons: an officer proposes it with the same data and day, another person decides. */
  readonly secondPerson?: true
  /** Nobody enters it any more; dockets that hold it from before stay replayable. */
  readonly former?: true
  /** It may open a case of its procedure. */
  readonly opens?: true
  /** What is no longer awaited after it was not done by anybody: a withdrawal, a cancellation, a moved date. */
  readonly cancelsWaits?: true
  /** Its legal effect may lie after the day it is entered (an order that takes effect later). */
  readonly mayTakeEffectLater?: true
  /** It moves the case although the state keeps its name (a meeting announced anew): nothing later goes behind it. */
  readonly moves?: true
  /** The day it takes effect where the act itself says so; otherwise the day stated with the request, or today. */
  takesEffectOn?(data: z.infer<Schema>, known: { caseFile: CaseFile | null; today: CivilDate }): string
  /** The day whose configured values it is judged by, where that is another than the day it takes effect. */
  settingsOn?(caseFile: CaseFile | null): string | undefined
  needs?(data: z.infer<Schema>, caseFile: CaseFile | null): Asked
  /** Facts found elsewhere that the entry must carry, so that the docket can be replayed alone. */
  completes?(judged: Judged<z.infer<Schema>, Asked>): Readonly<Record<string, unknown>>
  /** Every reason to refuse, all at once. */
  rules?(judged: Judged<z.infer<Schema>, Asked>): readonly Refusal[]
  /** What follows when it takes effect: at once, or on its day where that lies ahead. */
  consequences?(judged: Judged<z.infer<Schema>, Asked>): readonly Consequence[]
}

/** Keeps the types of the schema and of the needs while an act is declared, so that its rules see typed data. */
export const act = <Schema extends z.ZodType, const Asked extends Needs = Record<never, never>>(
  declaration: Act<Schema, Asked>,
): Act<Schema, Asked> => declaration
