import type { WriterLane } from '../../db/program.ts'
import { readCalendarRevision, readCalendarVersions } from '../../db/queries/calendar-versions.queries.ts'
import type { Store } from '../../db/store.ts'
import { type Calendars, calendarSeeds, createCalendars } from '../../law/time/calendar.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Command } from '../commands/command.ts'
import { toCalendarRecord } from './calendar-record.ts'

/**
 * The calendars in use, at hand without asking the store: a program that writes counts in the middle of a transaction.
 * Until the store has been read they are the ones that come with Merzim.
 */
export class CalendarCache {
  #calendars: Calendars = createCalendars(calendarSeeds)
  #revision = 0

  readonly calendars = (): Calendars => this.#calendars

  /** Takes up what has been entered or adopted since the last look; where nothing has, it costs one indexed read. */
  async refresh(store: Store): Promise<void> {
    if ((await readCalendarRevision(store)) === this.#revision) return
    const rows = await readCalendarVersions(store)
    const revision = Math.max(...rows.map((row) => row.revision))
    // Of two looks at once the slower one may have seen less.
    if (revision <= this.#revision) return
    this.#calendars = createCalendars(rows.map(toCalendarRecord))
    this.#revision = revision
  }
}

/**
 * A writer lane whose process takes up a change of calendar before the change is acknowledged, so that whatever is
 * submitted after it counts with the new version. Other processes refresh their own before they answer.
 */
export const refreshingCalendars = (
  lane: WriterLane<Command>,
  cache: CalendarCache,
  store: Store,
): WriterLane<Command> => ({
  submit: (command) =>
    changesCalendars.has(command.command)
      ? lane.submit(command).then(async (answer) => {
          await cache.refresh(store)
          return answer
        })
      : lane.submit(command),
})

const changesCalendars: ReadonlySet<Command['command']> = new Set([
  'seed-calendars',
  'enter-calendar',
  'propose-calendar',
  'adopt-calendar',
] as const)

/** Enters the calendars that come with Merzim where they are not there yet, and takes the stored ones to hand. */
export const prepareCalendars = async (
  lane: WriterLane<Command>,
  cache: CalendarCache,
  store: Store,
  now: Instant,
): Promise<void> => {
  await lane.submit({ command: 'seed-calendars', now })
  await cache.refresh(store)
}
