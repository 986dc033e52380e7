import { type CivilDate, firstYear, fromEpochDay, lastYear, parseCivilDate, toEpochDay } from './civil-date.ts'

/**
 * A moment, the same everywhere. Always written in UTC with milliseconds, such as 2026-05-12T18:59:59.999Z, so it sorts
 * as text and two equal moments are equal strings.
 */

declare const instantBrand: unique symbol

export type Instant = string & { readonly [instantBrand]: true }

/**
 * Reads an RFC 3339 moment, which must carry its offset or Z; `undefined` otherwise. Whole minutes may leave out their
 * seconds, as people write them (ISO 8601). Parts of a second finer than a millisecond are cut, never rounded up:
 * 23:59:59.9999 is still the same day.
 */
export const parseInstant = (text: string): Instant | undefined => {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [, dayText = '', hour = '', minute = '', second = '00', fraction = '', offset = ''] = match
  const day = parseCivilDate(dayText)
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const offsetMs = offsetMsOf(offset)
  if (offsetMs === undefined) return undefined
  const wallMs =
    toEpochDay(day) * msPerDay +
    ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 +
    Number(fraction.slice(0, 3).padEnd(3, '0'))
  const ms = wallMs - offsetMs
  return ms < earliestMs || ms > latestMs ? undefined : fromEpochMs(ms)
}

/** A moment known to be right, such as a literal or the clock's answer. Throws when it is not one. */
export const instant = (text: string): Instant => {
  const parsed = parseInstant(text)
  if (parsed === undefined) throw new RangeError(`${text} is not an instant with its offset`)
  return parsed
}

/** Milliseconds since 1 January 1970 in UTC. */
export const epochMs = (moment: Instant): number =>
  toEpochDay(moment.slice(0, 10) as CivilDate) * msPerDay +
  ((number2(moment, 11) * 60 + number2(moment, 14)) * 60 + number2(moment, 17)) * 1000 +
  Number(moment.slice(20, 23))

/** The moment that many milliseconds after 1 January 1970 in UTC. */
export const fromEpochMs = (ms: number): Instant => {
  const epochDay = Math.floor(ms / msPerDay)
  const time = wallTime(ms - epochDay * msPerDay)
  return `${fromEpochDay(epochDay)}T${time}Z` as Instant
}

/** The moment `ms` milliseconds later; earlier when negative. */
export const plusMs = (moment: Instant, ms: number): Instant => fromEpochMs(epochMs(moment) + ms)

export const msPerDay = 86_400_000

const pattern = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?([Zz]|[+-]\d{2}:\d{2})$/

const offsetMsOf = (offset: string): number | undefined => {
  if (offset === 'Z' || offset === 'z') return 0
  const hours = Number(offset.slice(1, 3))
  const minutes = Number(offset.slice(4, 6))
  if (hours > 23 || minutes > 59) return undefined
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

const earliestMs = toEpochDay(`${firstYear}-01-01` as CivilDate) * msPerDay
const latestMs = (toEpochDay(`${lastYear}-12-31` as CivilDate) + 1) * msPerDay - 1

const number2 = (text: string, index: number): number =>
  (text.charCodeAt(index) - 48) * 10 + text.charCodeAt(index + 1) - 48

const wallTime = (msOfDay: number): string => {
  const ms = msOfDay % 1000
  const seconds = (msOfDay - ms) / 1000
  const second = seconds % 60
  const minute = ((seconds - second) / 60) % 60
  const hour = Math.floor(seconds / 3600)
  return `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}.${String(ms).padStart(3, '0')}`
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))
