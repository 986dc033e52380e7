// biome-ignore lint/style/noRestrictedImports: this is the one place that knows the zone
import { Temporal } from 'temporal-polyfill'
import { addDays, type CivilDate, fromEpochDay, toEpochDay } from './civil-date.ts'
import { epochMs, fromEpochMs, type Instant, instant, msPerDay } from './instant.ts'

/**
 * The zone in which the Law's days begin and end. Its offsets are data taken from the tz database, so an answer does not
 * depend on what the runtime ships; a test compares every day with the runtime's database, and `assertZone` refuses to
 * start where the two disagree about the change of 2024.
 */
export const zone = { name: 'Asia/Almaty', tzRelease: '2026c' } as const

/** The day it is in Almaty at that moment. */
export const civilDateAt = (moment: Instant): CivilDate => {
  const ms = epochMs(moment)
  return fromEpochDay(Math.floor((ms + offsetAt(ms)) / msPerDay))
}

/** The first moment of a day in Almaty. */
export const startOfDay = (day: CivilDate): Instant => fromEpochMs(startMs(day))

/** The first moment of the next day: a day lasts until just before it. */
export const endOfDay = (day: CivilDate): Instant => startOfDay(addDays(day, 1))

/** The last second of a day with its offset, such as 2026-05-12T23:59:59+05:00. */
export const lastSecondOf = (day: CivilDate): string =>
  day > lastUnsettledDay ? `${day}T23:59:59${settledOffset}` : writeLocal(startMs(addDays(day, 1)) - 1000)

/** The first second of a day with its offset, such as 2026-05-13T00:00:00+05:00. */
export const firstSecondOf = (day: CivilDate): string =>
  day > lastUnsettledDay ? `${day}T00:00:00${settledOffset}` : writeLocal(startMs(day))

/** The moment a clock in Almaty shows HH:MM on that day: the earlier one when the hour came twice. */
export const atTime = (day: CivilDate, time: string): Instant => {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  if (match === null) throw new RangeError(`${time} is not a time of day HH:MM`)
  return fromEpochMs(earliestAt(toEpochDay(day) * msPerDay + (Number(match[1]) * 60 + Number(match[2])) * 60_000))
}

/** What a clock in Almaty shows at that moment, with its offset, to the second. */
export const localTimeAt = (moment: Instant): string => writeLocal(epochMs(moment))

/** Throws when the runtime's zone data would put 29 February 2024 or 1 March 2024 elsewhere than the Law's calendar. */
export const assertZone = (): void => {
  for (const [moment, offset] of offsetsToAssert) {
    const shown = Temporal.Instant.from(moment).toZonedDateTimeISO(zone.name).offset
    if (shown !== offset) {
      throw new Error(`the runtime's zone data is wrong: ${zone.name} at ${moment} is ${offset}, not ${shown}`)
    }
  }
}

const offsetsToAssert = [
  [instant('2024-02-29T12:00:00Z'), '+06:00'],
  [instant('2024-03-01T12:00:00Z'), '+05:00'],
] as const

const hour = 3_600_000

/** Local mean time, until the first transition. */
const localMeanTime = 18_468_000

/** From when on which offset from UTC, in milliseconds, oldest first (tz database, file `asia`, zone Asia/Almaty). */
const transitions: readonly { readonly at: number; readonly offset: number }[] = (
  [
    ['1924-05-01T18:52:12Z', 5],
    ['1930-06-20T19:00:00Z', 6],
    ['1981-03-31T18:00:00Z', 7],
    ['1981-09-30T17:00:00Z', 6],
    ['1982-03-31T18:00:00Z', 7],
    ['1982-09-30T17:00:00Z', 6],
    ['1983-03-31T18:00:00Z', 7],
    ['1983-09-30T17:00:00Z', 6],
    ['1984-03-31T18:00:00Z', 7],
    ['1984-09-29T20:00:00Z', 6],
    ['1985-03-30T20:00:00Z', 7],
    ['1985-09-28T20:00:00Z', 6],
    ['1986-03-29T20:00:00Z', 7],
    ['1986-09-27T20:00:00Z', 6],
    ['1987-03-28T20:00:00Z', 7],
    ['1987-09-26T20:00:00Z', 6],
    ['1988-03-26T20:00:00Z', 7],
    ['1988-09-24T20:00:00Z', 6],
    ['1989-03-25T20:00:00Z', 7],
    ['1989-09-23T20:00:00Z', 6],
    ['1990-03-24T20:00:00Z', 7],
    ['1990-09-29T20:00:00Z', 6],
    ['1991-09-28T21:00:00Z', 5],
    ['1992-01-18T21:00:00Z', 6],
    ['1992-03-28T20:00:00Z', 7],
    ['1992-09-26T20:00:00Z', 6],
    ['1993-03-27T20:00:00Z', 7],
    ['1993-09-25T20:00:00Z', 6],
    ['1994-03-26T20:00:00Z', 7],
    ['1994-09-24T20:00:00Z', 6],
    ['1995-03-25T20:00:00Z', 7],
    ['1995-09-23T20:00:00Z', 6],
    ['1996-03-30T20:00:00Z', 7],
    ['1996-10-26T20:00:00Z', 6],
    ['1997-03-29T20:00:00Z', 7],
    ['1997-10-25T20:00:00Z', 6],
    ['1998-03-28T20:00:00Z', 7],
    ['1998-10-24T20:00:00Z', 6],
    ['1999-03-27T20:00:00Z', 7],
    ['1999-10-30T20:00:00Z', 6],
    ['2000-03-25T20:00:00Z', 7],
    ['2000-10-28T20:00:00Z', 6],
    ['2001-03-24T20:00:00Z', 7],
    ['2001-10-27T20:00:00Z', 6],
    ['2002-03-30T20:00:00Z', 7],
    ['2002-10-26T20:00:00Z', 6],
    ['2003-03-29T20:00:00Z', 7],
    ['2003-10-25T20:00:00Z', 6],
    ['2004-03-27T20:00:00Z', 7],
    ['2004-10-30T20:00:00Z', 6],
    ['2024-02-29T18:00:00Z', 5],
  ] as const
).map(([at, hours]) => ({ at: epochMs(instant(at)), offset: hours * hour }))

const offsetAt = (ms: number): number => {
  for (let index = transitions.length - 1; index >= 0; index -= 1) {
    const transition = transitions[index]
    if (transition !== undefined && ms >= transition.at) return transition.offset
  }
  return localMeanTime
}

const startMs = (day: CivilDate): number => earliestAt(toEpochDay(day) * msPerDay)

/**
 * The earliest moment at which the local clock has reached `wallMs`. Where the clock jumped over it, that is the jump;
 * where it went back over it, the earlier passing does not count as the next day: at midnight of 1 March 2024 the clock
 * returned to 23:00 of 29 February, so 1 March began an hour later.
 */
const earliestAt = (wallMs: number): number => {
  const before = offsetAt(wallMs - msPerDay)
  const after = offsetAt(wallMs + msPerDay)
  const withBefore = wallMs - before
  if (before === after || offsetAt(withBefore) === before) return withBefore
  const withAfter = wallMs - after
  if (offsetAt(withAfter) === after) return withAfter
  return transitions.findLast(({ at }) => at <= withBefore)?.at ?? withBefore
}

const writeLocal = (ms: number): string => {
  const offset = offsetAt(ms)
  const minutes = Math.round(offset / 60_000)
  const local = fromEpochMs(ms + offset).slice(0, 19)
  return `${local}+${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

// Since the last change of the clock every day begins and ends alike; nearly every term ends on such a day.
const lastTransition = transitions.at(-1)?.at ?? 0
const lastUnsettledDay = civilDateAt(fromEpochMs(lastTransition + msPerDay))
const settledOffset = writeLocal(lastTransition).slice(-6)
