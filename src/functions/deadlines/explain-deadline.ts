import type { DeadlineRow } from '../../db/queries/deadlines.queries.ts'
import type { DocketRow } from '../../db/queries/docket.queries.ts'
import type { Says } from '../../language/says.ts'
import type { DeadlineKind } from '../../law/deadline.ts'
import { provision } from '../../law/provisions.ts'
import { answerTerm, isTermRefusal, type TermAnswer } from '../../law/terms/term.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import { lastSecondOf } from '../../law/time/zone.ts'
import { askedFrom } from '../../workflows/procedure/due.ts'
import { deadlineRecomputed } from '../../workflows/procedure/own-acts.ts'

/** Why a deadline falls on its day: counted from a term of the Law, stated in a decision, or an internal aim. */
export interface Explanation {
  readonly deadlineId: string
  readonly caseId: string
  readonly provision: string | null
  readonly kind: DeadlineKind
  readonly says: Says
  /** How the day came about. */
  readonly basis: 'counted' | 'stated' | 'target'
  readonly triggerOn: CivilDate | null
  readonly dueOn: CivilDate
  readonly dueAt: string
  /** The calendar versions the date was computed with. */
  readonly calendars: Readonly<Record<string, string>>
  /** Day by day, where the Law sets a term. */
  readonly term: TermAnswer | null
  /** The days it fell on before changes of calendar moved it, oldest first, each explained as it was counted then. */
  readonly earlier: readonly EarlierDay[]
}

/** A day a deadline fell on until a change of calendar moved it. */
interface EarlierDay {
  readonly dueOn: string
  /** When it moved, and the entry of the docket that says so. */
  readonly until: Instant
  readonly entry: number
  readonly reason: Says
  readonly calendars: Readonly<Record<string, string>>
  readonly term: TermAnswer | null
}

/**
 * Explains a deadline with the calendar versions it was computed with, so that an old explanation stays true.
 *
 * @param recomputed the entries `deadline.recomputed` of the case's docket, oldest first
 */
export const explainDeadline = (
  deadline: DeadlineRow,
  calendars: Calendars,
  recomputed: readonly DocketRow[] = [],
): Explanation => {
  const versions = JSON.parse(deadline.calendars) as Record<number, string>
  const { triggerOn, kind, provision: under } = deadline
  const isCounted = triggerOn !== null && kind !== 'target' && under !== null
  const termWith = (chosen: Readonly<Record<number, string>>): TermAnswer | null => {
    if (!isCounted) return null
    const question = { ...askedFrom(under, triggerOn), provision: under, calendars: chosen }
    const answer = answerTerm(question, { calendars, provision })
    return isTermRefusal(answer) ? null : answer
  }
  return {
    deadlineId: deadline.id,
    caseId: deadline.caseId,
    provision: under,
    kind,
    says: JSON.parse(deadline.says),
    basis: isCounted ? 'counted' : kind === 'target' && triggerOn !== null ? 'target' : 'stated',
    triggerOn,
    dueOn: deadline.dueOn,
    dueAt: lastSecondOf(deadline.dueOn),
    calendars: versions,
    term: termWith(versions),
    earlier: recomputed.flatMap(({ seq, recordedAt, data }) => {
      const { deadlineId, from, countedWith, reason } = deadlineRecomputed.data.parse(JSON.parse(data))
      if (deadlineId !== deadline.id) return []
      return [
        { dueOn: from, until: recordedAt, entry: seq, reason, calendars: countedWith, term: termWith(countedWith) },
      ]
    }),
  }
}
