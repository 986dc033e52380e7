import {
  addDays,
  type CivilDate,
  civilDateOf,
  firstYear,
  lastDayOfMonth,
  lastYear,
  monthOf,
  yearOf,
} from '../time/civil-date.ts'

/** A calendar quarter or year. */
export type Period =
  | { readonly every: 'year'; readonly year: number }
  | { readonly every: 'quarter'; readonly year: number; readonly quarter: number }

/** Reads `2026` or `2026-Q1`; `undefined` for anything else. */
export const parsePeriod = (text: string): Period | undefined => {
  const match = /^(\d{4})(?:-Q([1-4]))?$/.exec(text)
  const year = Number(match?.[1])
  if (match === null || year < firstYear || year > lastYear) return undefined
  return match[2] === undefined ? { every: 'year', year } : { every: 'quarter', year, quarter: Number(match[2]) }
}

export const lastDayOf = (period: Period): CivilDate =>
  lastDayOfMonth(period.year, period.every === 'year' ? 12 : period.quarter * 3)

export const firstDayOf = (period: Period): CivilDate =>
  civilDateOf(period.year, period.every === 'year' ? 1 : period.quarter * 3 - 2, 1)

/** The period a day lies in. */
export const periodOf = (every: Period['every'], day: CivilDate): Period => {
  const year = yearOf(day)
  return every === 'year' ? { every, year } : { every, year, quarter: Math.ceil(monthOf(day) / 3) }
}

export const nextPeriod = (period: Period): Period => periodOf(period.every, addDays(lastDayOf(period), 1))

export const previousPeriod = (period: Period): Period => periodOf(period.every, addDays(firstDayOf(period), -1))

/** Writes `2026` or `2026-Q1`, as it is read. */
export const writePeriod = (period: Period): string =>
  period.every === 'year' ? `${period.year}` : `${period.year}-Q${period.quarter}`
