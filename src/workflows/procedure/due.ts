import { provision } from '../../law/provisions.ts'
import { dueTerm, isTermRefusal } from '../../law/terms/term.ts'
import { CalendarMissing, type Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'

/**
 * The last day of a provision's term that runs from a day. A provision a procedure waits under always has a term, so
 * anything else is a fault and thrown; a year without a calendar throws `CalendarMissing`.
 */
export const lastDayUnder = (provisionId: string, from: CivilDate, calendars: Calendars): CivilDate => {
  const answer = dueTerm(provisionId, { on: from }, { calendars, provision })
  if (isTermRefusal(answer)) {
    if (answer.refusal === 'calendar-missing') throw new CalendarMissing(answer.year, answer.version)
    throw new Error(`${provisionId} from ${from}: ${answer.refusal}`)
  }
  if (answer.dueOn === undefined) throw new Error(`${provisionId} has no last day`)
  return answer.dueOn
}
