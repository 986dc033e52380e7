/**
 * How a provision's term is counted, as data. The arithmetic that reads these rules is in `term.ts`; a rule never
 * computes anything itself, so a lawyer can compare it with the text line by line.
 */

/** The counting conventions of the catalogue, section 0.3. Each is a parameter with a recommended reading. */
export type ConventionId = `CC-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14}`

export type Unit = 'workingDay' | 'calendarDay' | 'month' | 'year'

/** The fact a term runs from. Names say what happened, and the `*On` field of an entry carries the same word. */
export type TriggerFact = string

/**
 * What the last day of a forward term is for; it decides whether a day off moves it.
 * - `act`: somebody must do something by then; a last day off moves to the next working day (CC-5).
 * - `status`: a standing that ends by operation of law, such as a suspension; never moved (CC-6).
 * - `retention`: something must be kept or stay public until then; never moved (CC-6).
 * - `protectiveDelay`: a delay that protects a holder, after which something takes effect; never moved (CC-6).
 */
export type Nature = 'act' | 'status' | 'retention' | 'protectiveDelay'

interface Counted {
  readonly conventions: readonly ConventionId[]
}

/** `length` units after a fact, the day of the fact not counted (CC-1). */
export interface ForwardRule extends Counted {
  readonly counts: 'forward'
  readonly from: TriggerFact
  readonly length: number
  readonly unit: Unit
  readonly nature: Nature
  /** Another provision that binds the same act: the earlier of the two dates is due, both are shown (CC-10). */
  readonly earlierOf?: string
}

/** `length` full units must lie between giving notice and the event (CC-11). */
export interface BackwardRule extends Counted {
  readonly counts: 'backward'
  readonly before: TriggerFact
  readonly length: number
  readonly unit: 'workingDay' | 'calendarDay'
}

/** A day and month fixed by the Law, `yearsAfter` the year the duty is about (CC-4, moved by CC-5 when it is for an act). */
export interface FixedDateRule extends Counted {
  readonly counts: 'fixedDate'
  readonly month: number
  readonly day: number
  readonly yearsAfter: number
  readonly nature: Nature
}

/** At least once in every calendar quarter or year (CC-12): due on its last day, aimed at its last working day. */
export interface PeriodicRule extends Counted {
  readonly counts: 'periodic'
  readonly every: 'quarter' | 'year'
}

/** Whole calendar years from 1 January of the year after the fact (CC-13). */
export interface ProtectionRule extends Counted {
  readonly counts: 'protection'
  readonly from: TriggerFact
  readonly years: number
}

/** In force from 00:00 of the day after `calendarDays` full days following publication (CC-14). */
export interface EntryIntoForceRule extends Counted {
  readonly counts: 'entryIntoForce'
  readonly calendarDays: number
}

/** A contract without a term: it may be ended once `years` have passed, with written notice `noticeMonths` before (L32.2). */
export interface ContractNoticeRule extends Counted {
  readonly counts: 'contractNotice'
  readonly years: number
  readonly noticeMonths: number
}

/** The last day is stated in the decision itself, such as a certificate's `validUntil`; nothing is counted. */
export interface StatedRule extends Counted {
  readonly counts: 'stated'
  readonly nature: Nature
}

export type TermRule =
  | ForwardRule
  | BackwardRule
  | FixedDateRule
  | PeriodicRule
  | ProtectionRule
  | EntryIntoForceRule
  | ContractNoticeRule
  | StatedRule
