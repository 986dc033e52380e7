import type { WriterLane } from '../../db/program.ts'
import type { Store } from '../../db/store.ts'
import type { Answer } from '../commands/answer.ts'
import type { AdoptCalendar, Command } from '../commands/command.ts'
import type { Clock } from '../operation/clock.ts'
import type { Log } from '../operation/log.ts'
import type { Schedule } from '../scheduled/tick.ts'
import type { CalendarRecord } from './calendar-record.ts'
import { finishAdoptions } from './finish-adoptions.ts'

interface Adopting {
  readonly store: Store
  readonly lane: WriterLane<Command>
  readonly clock: Clock
  readonly log: Log
  readonly schedule: Schedule
}

/**
 * Adopts a version and carries it to every open deadline before answering. No scheduled function runs in between, so
 * that what moved is counted here; should it be interrupted, the next tick goes on with it.
 *
 * @returns the version, and how many deadlines moved
 */
export const adoptAndFinish = (
  { store, lane, clock, log, schedule }: Adopting,
  adoption: Omit<AdoptCalendar, 'command' | 'now'>,
): Promise<Answer<CalendarRecord & { readonly moved: number }>> =>
  schedule.oneAtATime(async () => {
    const now = clock.now()
    const answer = (await lane.submit({ command: 'adopt-calendar', ...adoption, now })) as Answer<CalendarRecord>
    if (!answer.done) return answer
    const moved = await finishAdoptions({ store, lane, log }, now)
    return { ...answer, body: { ...answer.body, moved } }
  })
