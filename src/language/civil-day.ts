/** January is 0, so that an index reads straight from a list of month names. */
export type MonthIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11

/** Monday is 0, as weeks are printed in Kazakhstan. */
type WeekdayIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** The parts of a civil day that a language puts into its own order; digits are kept as they were written. */
export interface CivilDayParts {
  readonly year: string
  readonly month: MonthIndex
  /** Day of the month, 1 to 31. */
  readonly day: number
  readonly weekday: WeekdayIndex
}

/**
 * Takes a civil day `YYYY-MM-DD` of the Gregorian calendar apart.
 * @throws RangeError when the text has another shape or names a day that does not exist, such as 2026-02-29.
 */
export function partsOfDay(day: string): CivilDayParts {
  const [, year = '', month = '', ofMonth = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const [y, m, d] = [Number(year), Number(month), Number(ofMonth)]
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) throw new RangeError(`Not a civil day: ${day}`)
  return { year, month: (m - 1) as MonthIndex, day: d, weekday: weekdayOf(y, m, d) }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Counts days from 1 March of the year 0, a Wednesday: a year that starts in March has its leap day at the end. */
function weekdayOf(year: number, month: number, day: number): WeekdayIndex {
  const y = month < 3 ? year - 1 : year
  const monthsSinceMarch = (month + 9) % 12
  const beforeYear = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  const beforeMonth = Math.floor((153 * monthsSinceMarch + 2) / 5)
  const days = beforeYear + beforeMonth + day - 1
  return ((((days + 2) % 7) + 7) % 7) as WeekdayIndex
}
