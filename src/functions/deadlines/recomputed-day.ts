import type { DeadlineRow } from '../../db/queries/deadlines.queries.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import { lastDayUnder } from '../../workflows/procedure/due.ts'

/** The calendar versions a deadline was counted with, by year. */
export const versionsOf = (deadline: Pick<DeadlineRow, 'calendars'>): Readonly<Record<string, string>> =>
  JSON.parse(deadline.calendars)

/** Whether a deadline was counted with a version that is no longer the one counted with. */
export const isOutdated = (deadline: DeadlineRow, calendars: Calendars): boolean =>
  Object.entries(versionsOf(deadline)).some(([year, version]) => {
    const present = calendars.versionOf(Number(year))
    return present !== undefined && present.version !== version
  })

/**
 * The last day of a deadline under these calendars. A day stated in a decision stays where it is; an internal target
 * keeps its number of working days.
 *
 * @throws CalendarMissing when the day falls into a year nobody has a calendar of
 */
export const recomputedDay = (deadline: DeadlineRow, calendars: Calendars): CivilDate => {
  const { dueOn, triggerOn: from } = deadline
  if (from === null) return dueOn
  if (deadline.kind !== 'target') {
    return deadline.provision === null ? dueOn : lastDayUnder(deadline.provision, from, calendars)
  }
  // How many days a target gives is not kept in its row: they are the working days between its two days, counted with
  // the versions it was counted with.
  const before = calendars.choose(versionsOf(deadline))
  const length = before.workingDaysThrough(dueOn) - before.workingDaysThrough(from)
  const isCounted = length > 0 && before.addWorkingDays(from, length) === dueOn
  return isCounted ? calendars.addWorkingDays(from, length) : dueOn
}
