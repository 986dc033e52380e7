import { type CivilDate, firstYear, lastDayOfMonth, lastYear } from '../time/civil-date.ts'

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
