import type { Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import { lastDayUnder } from '../procedure/due.ts'

/** How long before the end of a suspension somebody looks at the case. Our aim; the Law says nothing of it (ambiguity 1). */
const reviewWorkingDaysBefore = 10

/** What an order of suspension knows of its own end. */
export interface SuspensionTerm {
  readonly endsOn: CivilDate
  readonly reviewOn: CivilDate
  /** Only a decision ends it: the other reading of ambiguity 1, where the authorized body has chosen it. */
  readonly revivalByDecision?: true
}

/** The end of a suspension that takes effect on a day: three months, to the end of the last day, never moved (CC-3, CC-6). */
export const suspensionTerm = (
  effectiveOn: CivilDate,
  calendars: Calendars,
  settings: ReadonlyMap<string, unknown>,
): SuspensionTerm => {
  const endsOn = lastDayUnder('L47-3.1.1', effectiveOn, calendars)
  return {
    endsOn,
    reviewOn: calendars.subtractWorkingDays(endsOn, reviewWorkingDaysBefore),
    ...(settings.get('suspension.revivalByDecision') === true && { revivalByDecision: true }),
  }
}
