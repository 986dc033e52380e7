/**
 * A slow reference for counting: it walks day by day with the platform's own Date, from tables typed anew, and shares no
 * line with the engine. Where the two disagree, one of them misreads the Law.
 */

const daysOff: Readonly<Record<string, string>> = {
  '2024': '01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16',
  '2025': '01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16',
  '2026v1': '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 08-31 10-26 12-16',
  '2026': '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16',
  '2027': '01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16',
  '2028': '01-03 01-04 01-07 03-08 03-15 03-21 03-22 03-23 05-01 05-05 05-08 05-09 07-06 10-25 12-18',
}

const workedWeekends = ['2024-05-04', '2025-01-05']

export class NoCalendar extends Error {}

export interface SlowCalendar {
  isWorking(day: string): boolean
}

const built = new Map<string, SlowCalendar>()

/** @param of2026 `v1` for the calendar of December 2025, `v2` for the one without 31 August */
export const slowCalendar = (of2026: 'v1' | 'v2' = 'v2'): SlowCalendar => {
  const known = built.get(of2026)
  if (known !== undefined) return known
  const off = new Set<string>()
  for (const [key, list] of Object.entries(daysOff)) {
    if (key === (of2026 === 'v1' ? '2026' : '2026v1')) continue
    for (const monthAndDay of list.split(' ')) off.add(`${key.slice(0, 4)}-${monthAndDay}`)
  }
  const calendar: SlowCalendar = {
    isWorking: (day) => {
      if (day < '2024-01-01' || day > '2028-12-31') throw new NoCalendar(day)
      const weekday = dateOf(day).getUTCDay()
      if (weekday === 0 || weekday === 6) return workedWeekends.includes(day)
      return !off.has(day)
    },
  }
  built.set(of2026, calendar)
  return calendar
}

/** The day after `count` working days have been met, one day at a time. */
export const walkForward = (calendar: SlowCalendar, from: string, count: number): string => {
  let day = from
  let met = 0
  while (met < count) {
    day = nextDay(day)
    if (calendar.isWorking(day)) met += 1
  }
  return day
}

/** The latest day that still leaves `count` full working days before the event. */
export const walkBack = (calendar: SlowCalendar, event: string, count: number): string => {
  let day = event
  let met = 0
  while (met < count) {
    day = previousDay(day)
    if (calendar.isWorking(day)) met += 1
  }
  return previousDay(day)
}

export const firstWorkingFrom = (calendar: SlowCalendar, from: string): string => {
  let day = from
  while (!calendar.isWorking(day)) day = nextDay(day)
  return day
}

export const lastWorkingUntil = (calendar: SlowCalendar, until: string): string => {
  let day = until
  while (!calendar.isWorking(day)) day = previousDay(day)
  return day
}

export const daysLater = (day: string, days: number): string => {
  const date = dateOf(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The same number in a later month, walking back from an overflow to the month's last day. */
export const monthsLater = (day: string, months: number): string => {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  for (let candidate = number; ; candidate -= 1) {
    const date = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), candidate))
    if (date.getUTCMonth() === first.getUTCMonth()) return date.toISOString().slice(0, 10)
  }
}

/** The day in Almaty of a moment since 2005: six hours ahead until the clocks went back on 1 March 2024, then five. */
export const almatyDay = (moment: string): string => {
  const ms = Date.parse(moment)
  const hours = ms < Date.parse('2024-02-29T18:00:00Z') ? 6 : 5
  return new Date(ms + hours * 3_600_000).toISOString().slice(0, 10)
}

export const offsetAtEndOf = (day: string): string => (day < '2024-02-29' ? '+06:00' : '+05:00')

export const offsetAtStartOf = (day: string): string => (day < '2024-03-01' ? '+06:00' : '+05:00')

export const nextDay = (day: string): string => daysLater(day, 1)

const previousDay = (day: string): string => daysLater(day, -1)

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
