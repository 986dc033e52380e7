import type { Says } from '../../language/says.ts'
import type { Citation } from '../provision.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { firstSecondOf, lastSecondOf, localTimeAt } from '../time/zone.ts'
import type { Reckoning } from './reckoning.ts'
import type { ConventionId } from './term-rule.ts'
import type { TermStep } from './term-steps.ts'

/** The dates of a term. Each has a value only where the provision gives it a meaning. */
export interface TermDates {
  /** The last day. */
  readonly dueOn?: CivilDate | undefined
  /** The last second of the last day, with its offset: 2026-05-12T23:59:59+05:00. */
  readonly dueAt?: string | undefined
  /** The day something takes effect by operation of law. */
  readonly effectiveOn?: CivilDate | undefined
  /** The first second of that day, with its offset. */
  readonly effectiveAt?: string | undefined
  /** The last day for giving notice of an event. */
  readonly latestNoticeOn?: CivilDate | undefined
  /** The first day the announced event may lawfully be. */
  readonly earliestEventOn?: CivilDate | undefined
}

/** A date and everything that led to it. */
export interface TermAnswer extends TermDates {
  readonly provision: string
  readonly citation: Citation
  /** The last working day not later than `dueOn`: the day to aim at. */
  readonly workingTargetOn?: CivilDate | undefined
  /** Whether it was done in time, where the question says when it was done. */
  readonly inTime?: boolean | undefined
  /** `projected` as soon as one year between trigger and last day is, or where nobody has entered any of them. */
  readonly calendarStatus: 'official' | 'projected'
  /** Where two provisions bind one act: both with their dates, the earlier first (CC-10). */
  readonly bothRules?: readonly { readonly provision: string; readonly dueOn: CivilDate }[] | undefined
  /** Each day counted, skipped or decisive, in order. Empty when no explanation was asked for. */
  readonly steps: readonly TermStep[]
  /** The conventions the date rests on and how each was read. */
  readonly conventions: readonly AppliedConvention[]
  /** What every other reading would give. Empty when no explanation was asked for. */
  readonly alternatives: readonly TermAlternative[]
}

export interface AppliedConvention {
  readonly id: ConventionId
  readonly reading: string
  readonly says: Says
}

/** Another reading of one convention and the dates it gives; without dates where it would give none. */
export interface TermAlternative extends TermDates {
  readonly convention: ConventionId
  readonly reading: string
  readonly says: Says
  /** The number of the ambiguity (catalogue section 9) this reading belongs to. */
  readonly ambiguity?: number
  /** The provision whose date this is, where it is another's (CC-10). */
  readonly provision?: string
  /** Whether any date is another than the answer's. */
  readonly differs: boolean
}

/** Writes reckoned days with their first and last seconds in Almaty. */
export const datesOf = ({ dueOn, endsAt, effectiveOn, latestNoticeOn, earliestEventOn }: Reckoning): TermDates => ({
  dueOn,
  dueAt: dueOn && (endsAt === undefined ? lastSecondOf(dueOn) : localTimeAt(endsAt)),
  effectiveOn,
  effectiveAt: effectiveOn && firstSecondOf(effectiveOn),
  latestNoticeOn,
  earliestEventOn,
})
