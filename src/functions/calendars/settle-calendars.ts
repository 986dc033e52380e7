import { answering, type Program } from '../../db/program.ts'
import { settleCalendarVersions } from '../../db/queries/calendar-versions.queries.ts'
import { outdatedDeadline } from '../../db/queries/deadlines.queries.ts'
import type { SettleCalendars } from '../commands/command.ts'

/**
 * Notes that adopted versions have reached every open deadline, if they have.
 *
 * @returns whether none is left
 */
export function* settleCalendars({ now }: SettleCalendars): Program<boolean> {
  const [outdated] = yield [outdatedDeadline()]
  if ((outdated ?? []).length > 0) return answering(false)
  return { answer: true, writes: [settleCalendarVersions(now)], touches: ['calendars'] }
}
