import { provision } from '../../law/provisions.ts'
import { periodOf, writePeriod } from '../../law/terms/period.ts'
import { dueTerm, isTermRefusal, type TermQuestion } from '../../law/terms/term.ts'
import { CalendarMissing, type Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'

/**
 * The last day of a provision's term that runs from a day. A provision a procedure waits under always has a term, so
 * anything else is a fault and thrown; a year without a calendar throws `CalendarMissing`.
 */
export const lastDayUnder = (provisionId: string, from: CivilDate, calendars: Calendars): CivilDate => {
  const answer = dueTerm(provisionId, askedFrom(provisionId, from), { calendars, provision })
  if (isTermRefusal(answer)) {
    if (answer.refusal === 'calendar-missing') throw new CalendarMissing(answer.year, answer.version)
    throw new Error(`${provisionId} from ${from}: ${answer.refusal}`)
  }
  if (answer.dueOn === undefined) throw new Error(`${provisionId} has no last day`)
  return answer.dueOn
}

/**
 * How a term that runs from a day is asked for: by that day, or, where the Law sets a duty for each year or quarter, by
 * the period the day lies in.
 */
export const askedFrom = (provisionId: string, from: CivilDate): Pick<TermQuestion, 'on' | 'period'> => {
  const rule = provision(provisionId)?.term
  if (rule?.counts === 'fixedDate') return { period: writePeriod(periodOf('year', from)) }
  if (rule?.counts === 'periodic') return { period: writePeriod(periodOf(rule.every, from)) }
  return { on: from }
}
