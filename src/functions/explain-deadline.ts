import type { DeadlineRow } from '../db/queries/deadlines.queries.ts'
import type { Says } from '../language/says.ts'
import type { Calendars } from '../law/calendar.ts'
import { civilDate } from '../law/civil-date.ts'
import { provision } from '../law/provisions.ts'
import { answerTerm, isTermRefusal, type TermAnswer } from '../law/term.ts'
import { lastSecondOf } from '../law/zone.ts'

/** Why a deadline falls on its day: counted from a term of the Law, stated in a decision, or an internal aim. */
export interface Explanation {
  readonly deadlineId: string
  readonly caseId: string
  readonly provision: string | null
  readonly kind: string
  readonly says: Says
  /** How the day came about. */
  readonly basis: 'counted' | 'stated' | 'target'
  readonly triggerOn: string | null
  readonly dueOn: string
  readonly dueAt: string
  /** The calendar versions the date was computed with. */
  readonly calendars: Readonly<Record<string, string>>
  /** Day by day, where the Law sets a term. */
  readonly term: TermAnswer | null
}

/** Explains a deadline with the calendar versions it was computed with, so that an old explanation stays true. */
export const explainDeadline = (deadline: DeadlineRow, calendars: Calendars): Explanation => {
  const versions = JSON.parse(deadline.calendars) as Record<number, string>
  const isCounted = deadline.triggerOn !== null && deadline.kind !== 'target' && deadline.provision !== null
  const answer = isCounted
    ? answerTerm(
        { provision: deadline.provision ?? '', on: civilDate(deadline.triggerOn ?? ''), calendars: versions },
        { calendars, provision },
      )
    : null
  return {
    deadlineId: deadline.id,
    caseId: deadline.caseId,
    provision: deadline.provision,
    kind: deadline.kind,
    says: JSON.parse(deadline.says),
    basis: isCounted ? 'counted' : deadline.kind === 'target' && deadline.triggerOn !== null ? 'target' : 'stated',
    triggerOn: deadline.triggerOn,
    dueOn: deadline.dueOn,
    dueAt: lastSecondOf(civilDate(deadline.dueOn)),
    calendars: versions,
    term: answer === null || isTermRefusal(answer) ? null : answer,
  }
}
