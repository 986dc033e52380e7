/**
 * A day of the calendar as the Law means it: no hour, no zone. Written YYYY-MM-DD, so it sorts as text. Everything here
 * is integer arithmetic on days since 1 January 1970, in the Gregorian calendar.
 */

declare const civilDateBrand: unique symbol

/** A day that exists, between 1 January 1800 and 31 December 2400, written YYYY-MM-DD. */
export type CivilDate = string & { readonly [civilDateBrand]: true }

export const firstYear = 1800
export const lastYear = 2400

/** Reads a day; `undefined` when the text is not one, such as 2026-02-30, or lies outside the years 1800–2400. */
export const parseCivilDate = (text: string): CivilDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const { year, month, day } = partsOf(text)
  if (year < firstYear || year > lastYear) return undefined
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return text as CivilDate
}

/** A day known to be right, such as a literal. Throws when it is not a day. */
export const civilDate = (text: string): CivilDate => {
  const day = parseCivilDate(text)
  if (day === undefined) throw new RangeError(`${text} is not a day of the years ${firstYear}–${lastYear}`)
  return day
}

/** Days since 1 January 1970; negative before it. */
export const toEpochDay = (day: CivilDate): number => {
  const parts = partsOf(day)
  return epochDayOf(parts.year, parts.month, parts.day)
}

/** The day that many days after 1 January 1970. Throws outside the years 1800–2400. */
export const fromEpochDay = (epochDay: number): CivilDate => {
  const shifted = epochDay + daysBefore1970
  const era = Math.floor(shifted / daysPerEra)
  const dayOfEra = shifted - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** The day `days` later; earlier when negative. */
export const addDays = (day: CivilDate, days: number): CivilDate => fromEpochDay(toEpochDay(day) + days)

/** The same day number `months` later; where that month has no such day, its last day (CC-3). */
export const addMonths = (day: CivilDate, months: number): CivilDate => {
  const parts = partsOf(day)
  const count = parts.year * 12 + (parts.month - 1) + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return write(year, month, Math.min(parts.day, daysInMonth(year, month)))
}

/** The same day `years` later; 28 February where 29 February is missing (CC-3). */
export const addYears = (day: CivilDate, years: number): CivilDate => addMonths(day, years * 12)

/** 1 for Monday … 7 for Sunday. */
export const weekdayOf = (day: CivilDate): number => weekdayOfEpochDay(toEpochDay(day))

/** 1 for Monday … 7 for Sunday, of a day given as days since 1 January 1970 (a Thursday). */
export const weekdayOfEpochDay = (epochDay: number): number => ((((epochDay + 3) % 7) + 7) % 7) + 1

export const yearOf = (day: CivilDate): number => partsOf(day).year

export const monthOf = (day: CivilDate): number => partsOf(day).month

/** The day of that year, month and day number. Throws when there is none. */
export const civilDateOf = (year: number, month: number, day: number): CivilDate => {
  if (day > daysInMonth(year, month)) throw new RangeError(`${year}-${month} has no day ${day}`)
  return write(year, month, day)
}

/** The last day of a month. */
export const lastDayOfMonth = (year: number, month: number): CivilDate => write(year, month, daysInMonth(year, month))

/** Counting has left the years 1800–2400. */
export class YearOutOfRange extends RangeError {
  override readonly name = 'YearOutOfRange'

  constructor(year: number) {
    super(`the year ${year} is outside ${firstYear}–${lastYear}`)
  }
}

/** Negative when `a` is earlier, positive when later, 0 for the same day: for sorting. */
export const compareDates = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0)

// The Gregorian calendar repeats every 400 years; counting years from March puts the leap day last.
const daysPerEra = 146_097
const daysBefore1970 = 719_468

const epochDayOf = (year: number, month: number, day: number): number => {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const marchMonth = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - daysBefore1970
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

// Character codes, because the engine reads millions of days and slicing text would be most of the work.
const partsOf = (text: string): { year: number; month: number; day: number } => ({
  year: digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3),
  month: digit(text, 5) * 10 + digit(text, 6),
  day: digit(text, 8) * 10 + digit(text, 9),
})

const digit = (text: string, index: number): number => text.charCodeAt(index) - 48

const write = (year: number, month: number, day: number): CivilDate => {
  if (year < firstYear || year > lastYear) throw new YearOutOfRange(year)
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CivilDate
}
