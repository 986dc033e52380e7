import type { Program } from '../../db/program.ts'
import { insertRecurringPeriod, markPeriodOpened } from '../../db/queries/recurring-periods.queries.ts'
import { nextPeriod, type Period, writePeriod } from '../../law/terms/period.ts'
import { civilDateAt, startOfDay } from '../../law/time/zone.ts'
import { beginningOf } from '../../workflows/procedure/recurring.ts'
import type { ClosePeriod } from '../commands/command.ts'
import { recurringDuty } from './recurring-duty.ts'

/** Notes that the cases of a period are opened and when the next one begins. Two schedulers may both do it. */
export function* closePeriod({ procedure, period: written, now }: ClosePeriod): Program<null> {
  const { recurring, period } = recurringDuty(procedure, written, civilDateAt(now))
  const awaiting = (each: Period) =>
    insertRecurringPeriod({
      procedure,
      period: writePeriod(each),
      beginsAt: startOfDay(beginningOf(recurring, each)),
      openedAt: null,
    })
  return {
    answer: null,
    // The very first period was awaited by nobody: it is noted here.
    writes: [awaiting(period), markPeriodOpened(procedure, written, now), awaiting(nextPeriod(period))],
    touches: [`recurring:${procedure}`],
  }
}
