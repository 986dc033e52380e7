import type { Says } from '../../language/says.ts'
import { calendars2024 } from './calendars/2024.ts'
import { calendars2025 } from './calendars/2025.ts'
import { calendars2026 } from './calendars/2026.ts'
import { calendars2027 } from './calendars/2027.ts'
import { calendars2028 } from './calendars/2028.ts'
import type { CalendarVersion } from './calendars/calendar-version.ts'
import type { DayOffKind } from './calendars/day-off.ts'
import {
  type CivilDate,
  civilDate,
  fromEpochDay,
  toEpochDay,
  weekdayOf,
  weekdayOfEpochDay,
  yearOf,
} from './civil-date.ts'

export type { CalendarStanding, CalendarVersion } from './calendars/calendar-version.ts'
export type { DayOff, DayOffKind, WorkingWeekendDay } from './calendars/day-off.ts'
export { projectCalendar } from './calendars/statute.ts'

/** The calendars that come with Merzim: 2024 to 2026 official, both versions of 2026, 2027 and 2028 projected. */
export const calendarSeeds: readonly CalendarVersion[] = [
  ...calendars2024,
  ...calendars2025,
  ...calendars2026,
  ...calendars2027,
  ...calendars2028,
]

/** Which version to count with, by year, such as `{ 2026: 'v1' }`. Years left out use their newest adopted version. */
export type CalendarChoice = Readonly<Record<number, string>>

/**
 * The working days of all years somebody has entered, under one choice of versions. Immutable; every question is
 * answered from tables in constant time, whatever the length of the term. A question that needs a year nobody has
 * entered throws `CalendarMissing`; no day is ever guessed.
 */
export interface Calendars {
  /** The first and the last day that can be asked about. */
  readonly firstDay: CivilDate
  readonly lastDay: CivilDate
  covers(day: CivilDate): boolean
  isWorkingDay(day: CivilDate): boolean
  /** How many working days lie between `firstDay` and `day`, both included. */
  workingDaysThrough(day: CivilDate): number
  /** The `count`-th working day after `day`, the day itself not counted (CC-1). `count` is at least 1. */
  addWorkingDays(day: CivilDate, count: number): CivilDate
  /** The `count`-th working day before `day`, the day itself not counted. `count` is at least 1. */
  subtractWorkingDays(day: CivilDate, count: number): CivilDate
  nextWorkingDayOnOrAfter(day: CivilDate): CivilDate
  previousWorkingDayOnOrBefore(day: CivilDate): CivilDate
  /** How many working days lie strictly between two days; 0 when `later` is not later. */
  workingDaysBetween(earlier: CivilDate, later: CivilDate): number
  /** Why nobody works that day; `undefined` when it is a working day. */
  reasonDayOff(day: CivilDate): { readonly kind: DayOffKind; readonly reason: Says } | undefined
  /** Why a Saturday or Sunday is worked; `undefined` for any other day. */
  reasonWorked(day: CivilDate): Says | undefined
  /** Whether the chosen version of a year is official or projected; `undefined` where there is none. */
  statusOf(year: number): CalendarVersion['status'] | undefined
  /** The version counted with in a year; `undefined` where there is none. */
  versionOf(year: number): CalendarVersion | undefined
  /** Every version of a year, oldest first. */
  versions(year: number): readonly CalendarVersion[]
  /** The same calendars under another choice; years left out keep theirs. */
  choose(choice: CalendarChoice): Calendars
}

/** A question needs the calendar of a year, or a version of it, that nobody has entered. */
export class CalendarMissing extends Error {
  override readonly name = 'CalendarMissing'
  readonly year: number
  readonly version: string | undefined

  constructor(year: number, version?: string) {
    super(`there is no calendar of ${year}${version === undefined ? '' : ` in version ${version}`}`)
    this.year = year
    this.version = version
  }
}

/**
 * Builds the tables of a choice of versions, once. Counting cannot cross a year nobody has, so where years are missing
 * in the middle the longest unbroken run of years is used.
 *
 * @throws CalendarMissing when `chosen` names a version that does not exist, or nothing can be chosen at all
 */
export const createCalendars = (all: readonly CalendarVersion[], chosen: CalendarChoice = {}): Calendars => {
  const choices = new Map<string, Calendars>()
  const build = (choice: CalendarChoice): Calendars => {
    const key = JSON.stringify(Object.entries(choice).toSorted(([a], [b]) => Number(a) - Number(b)))
    const known = choices.get(key)
    if (known !== undefined) return known
    const built = buildCalendars(all, choice, (other) => build({ ...choice, ...other }))
    choices.set(key, built)
    return built
  }
  return build(chosen)
}

const buildCalendars = (
  all: readonly CalendarVersion[],
  chosen: CalendarChoice,
  choose: (choice: CalendarChoice) => Calendars,
): Calendars => {
  const byYear = chooseVersions(all, chosen)
  const years = longestRun([...byYear.keys()].toSorted((a, b) => a - b))
  const [firstYear, lastYear] = [years[0], years.at(-1)]
  if (firstYear === undefined || lastYear === undefined) throw new CalendarMissing(0)

  const firstDay = civilDate(`${firstYear}-01-01`)
  const lastDay = civilDate(`${lastYear}-12-31`)
  const first = toEpochDay(firstDay)
  const length = toEpochDay(lastDay) - first + 1
  const off = new Map(years.flatMap((year) => byYear.get(year)?.daysOff ?? []).map((day) => [day.on, day]))
  const worked = new Map(years.flatMap((year) => byYear.get(year)?.workingWeekend ?? []).map((day) => [day.on, day]))

  const days: CivilDate[] = Array.from({ length }, (_, index) => fromEpochDay(first + index))
  // through[i + 1] counts the working days among the first i + 1 days, so through[0] = 0 needs no special case;
  // workingDays is its inverse: the days on which that count grows.
  const through = new Int32Array(length + 1)
  const workingDays: CivilDate[] = []
  for (const [index, day] of days.entries()) {
    const isWorked = weekdayOfEpochDay(first + index) <= 5 ? !off.has(day) : worked.has(day)
    if (isWorked) workingDays.push(day)
    through[index + 1] = workingDays.length
  }

  // One day on either side may start or end a count, since it is not counted itself: 31 December before the first year
  // is the day of a fact whose first counted day is known.
  const indexOf = (day: CivilDate): number => {
    const index = toEpochDay(day) - first
    if (index < 0 || index >= length) throw new CalendarMissing(yearOf(day))
    return index
  }
  const countBefore = (day: CivilDate): number => {
    const index = toEpochDay(day) - first
    return through[index] ?? missing(day)
  }
  const countThrough = (day: CivilDate): number => {
    const index = toEpochDay(day) - first
    return through[index + 1] ?? missing(day)
  }
  const missing = (day: CivilDate): never => {
    throw new CalendarMissing(yearOf(day))
  }
  const beyond = (): never => {
    throw new CalendarMissing(lastYear + 1)
  }
  const before = (): never => {
    throw new CalendarMissing(firstYear - 1)
  }

  return {
    firstDay,
    lastDay,
    covers: (day) => day >= firstDay && day <= lastDay,
    isWorkingDay: (day) => {
      const index = indexOf(day)
      return through[index + 1] !== through[index]
    },
    workingDaysThrough: (day) => through[indexOf(day) + 1] ?? missing(day),
    addWorkingDays: (day, count) => {
      assertCount(count)
      return workingDays[countThrough(day) + count - 1] ?? beyond()
    },
    subtractWorkingDays: (day, count) => {
      assertCount(count)
      return workingDays[countBefore(day) - count] ?? before()
    },
    nextWorkingDayOnOrAfter: (day) => workingDays[countBefore(day)] ?? beyond(),
    previousWorkingDayOnOrBefore: (day) => workingDays[countThrough(day) - 1] ?? before(),
    workingDaysBetween: (earlier, later) => Math.max(0, countBefore(later) - countThrough(earlier)),
    reasonDayOff: (day) => {
      if (through[indexOf(day) + 1] !== through[indexOf(day)]) return undefined
      return off.get(day) ?? { kind: 'weekend', reason: weekdayOf(day) === 6 ? saturday : sunday }
    },
    reasonWorked: (day) => worked.get(day)?.reason,
    statusOf: (year) => (year >= firstYear && year <= lastYear ? byYear.get(year)?.status : undefined),
    versionOf: (year) => byYear.get(year),
    versions: (year) => all.filter((each) => each.year === year).toSorted(byVersion),
    choose,
  }
}

const chooseVersions = (
  all: readonly CalendarVersion[],
  chosen: CalendarChoice,
): ReadonlyMap<number, CalendarVersion> => {
  const byYear = new Map<number, CalendarVersion>()
  for (const each of all.filter(({ standing }) => standing === 'adopted').toSorted(byVersion)) {
    byYear.set(each.year, each)
  }
  for (const [year, version] of Object.entries(chosen)) {
    const found = all.find((each) => each.year === Number(year) && each.version === version)
    if (found === undefined) throw new CalendarMissing(Number(year), version)
    byYear.set(found.year, found)
  }
  return byYear
}

const byVersion = (a: CalendarVersion, b: CalendarVersion): number =>
  Number(a.version.slice(1)) - Number(b.version.slice(1))

const longestRun = (years: readonly number[]): readonly number[] => {
  let longest: readonly number[] = []
  let run: number[] = []
  for (const year of years) {
    run = run.at(-1) === year - 1 ? [...run, year] : [year]
    if (run.length >= longest.length) longest = run
  }
  return longest
}

const assertCount = (count: number): void => {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`a term has at least one whole day, not ${count}`)
}

const saturday: Says = {
  kk: 'Сенбі, бес күндік аптаның демалысы',
  ru: 'Суббота, выходной пятидневной недели',
  en: 'Saturday, a day off of the five-day week',
}
const sunday: Says = {
  kk: 'Жексенбі, бес күндік аптаның демалысы',
  ru: 'Воскресенье, выходной пятидневной недели',
  en: 'Sunday, a day off of the five-day week',
}
