import { answering, type Program } from '../../db/program.ts'
import {
  allCalendarVersions,
  insertCalendarVersion,
  toCalendarVersionRow,
} from '../../db/queries/calendar-versions.queries.ts'
import { type CalendarVersion, calendarSeeds } from '../../law/time/calendar.ts'
import { merzim } from '../../workflows/procedure/roles.ts'
import type { SeedCalendars } from '../commands/command.ts'
import { toCalendarRow } from './calendar-record.ts'

/**
 * Enters the calendars that come with Merzim. A year nobody has a version of is taken as it comes, adopted; a version
 * that a later Merzim brings for a year already in use is only entered, because adopting it is for the head.
 *
 * @returns how many were entered
 */
export function* seedCalendars({ now }: SeedCalendars): Program<number> {
  const [rows] = yield [allCalendarVersions()]
  const stored = (rows ?? []).map(toCalendarVersionRow)
  const missing = calendarSeeds.filter(
    ({ year, version }) => !stored.some((each) => each.year === year && each.version === version),
  )
  if (missing.length === 0) return answering(0)
  const revision = Math.max(0, ...stored.map((each) => each.revision)) + 1
  const inUse = new Set(stored.map(({ year }) => year))
  return {
    answer: missing.length,
    writes: missing.map((seed) =>
      insertCalendarVersion(toCalendarRow(inUse.has(seed.year) ? onlyEntered(seed) : seed, merzim, now, revision)),
    ),
    touches: ['calendars'],
  }
}

const onlyEntered = ({ supersededBy: _, ...seed }: CalendarVersion): CalendarVersion => ({
  ...seed,
  standing: 'entered',
})
