import {
  daysLater,
  firstWorkingFrom,
  lastWorkingUntil,
  monthsLater,
  NoCalendar,
  nextDay,
  offsetAtEndOf,
  offsetAtStartOf,
  type SlowCalendar,
  slowCalendar,
  walkBack,
  walkForward,
} from './slow-calendar.ts'

/** What the Law says of each term, read from the text a second time, apart from the provisions' own data. */
type SlowRule = { readonly from?: string; readonly until?: string } & (
  | { readonly workingDays: number; readonly orEarlier?: { readonly workingDays: number; readonly from: string } }
  | { readonly calendarDays: number; readonly moves: boolean }
  | { readonly months: number; readonly moves: boolean; readonly effect: boolean }
  | { readonly workingDaysBefore: number }
  | { readonly yearsOfProtection: number }
  | { readonly daysAfterPublication: number }
)

const since2026 = '2026-01-25'

export const slowRules: Readonly<Record<string, SlowRule>> = {
  'X-O105.4': { workingDays: 15, from: '2023-06-21' },
  'X-APPK76.1': { workingDays: 15, from: '2021-07-01' },
  'X-APPK76.2n': { workingDays: 3, from: '2021-07-01' },
  'X-APPK76.3': { workingDays: 3, from: '2021-07-01' },
  'X-PD6': { workingDays: 1 },
  'L9-1.1a': { workingDays: 1, until: '2026-12-31' },
  'L9-1.1b': { workingDays: 1, until: '2026-12-31' },
  'L46.1.12a': { workingDays: 10, from: since2026 },
  'L46.1.12b': { workingDays: 10, orEarlier: { workingDays: 5, from: '2026-02-09' }, from: since2026 },
  'L46.1.12c': { workingDays: 10, from: since2026 },
  'O100.8': { workingDays: 5, from: '2026-02-09' },
  'L47-3.2': { calendarDays: 1, moves: false, from: since2026 },
  'L5.2': { calendarDays: 30, moves: true },
  'L36.2.2': { calendarDays: 30, moves: true },
  'L47-2.2': { months: 1, moves: true, effect: false, from: since2026 },
  'L46.1-1b': { months: 1, moves: true, effect: false, from: since2026 },
  'X-APPK76.2': { months: 2, moves: true, effect: false, from: '2021-07-01' },
  'L46.1-1a': { months: 24, moves: true, effect: false, from: since2026 },
  'L47-3.1.1': { months: 3, moves: false, effect: true, from: since2026 },
  'L47-3.1.2': { months: 3, moves: false, effect: true, from: since2026 },
  'L46.2c': { months: 3, moves: false, effect: true },
  'O100.6': { months: 3, moves: false, effect: true, from: '2026-02-09' },
  'L44.5b': { months: 36, moves: false, effect: true, from: since2026 },
  'L46.1-1c': { months: 60, moves: false, effect: true, from: since2026 },
  'L46-2.2b': { workingDaysBefore: 30, from: since2026 },
  'L46.1.11': { workingDaysBefore: 10, from: since2026 },
  'L28.1': { yearsOfProtection: 70 },
  'L42.2': { yearsOfProtection: 70 },
  'E-233': { daysAfterPublication: 60, from: '2025-11-24' },
  'O100.eff': { daysAfterPublication: 10, from: '2026-01-29' },
}

export interface SlowAnswer {
  readonly refusal?: 'provision-not-in-force' | 'calendar-missing'
  readonly dueOn?: string
  readonly dueAt?: string
  readonly effectiveOn?: string
  readonly effectiveAt?: string
  readonly workingTargetOn?: string
  readonly latestNoticeOn?: string
  readonly earliestEventOn?: string
}

/** The dates of a term from the day of its fact, its event or its announcement, found by walking. */
export const slowAnswer = (
  id: string,
  day: string,
  { of2026 = 'v2', announced = false }: { readonly of2026?: 'v1' | 'v2'; readonly announced?: boolean } = {},
): SlowAnswer => {
  const rule = slowRules[id]
  if (rule === undefined) throw new Error(`${id} has not been read a second time`)
  if (day < (rule.from ?? day) || day > (rule.until ?? day)) return { refusal: 'provision-not-in-force' }
  const calendar = slowCalendar(of2026)
  try {
    if ('workingDaysBefore' in rule) return before(rule.workingDaysBefore, day, announced, calendar)
    if ('yearsOfProtection' in rule) {
      const last = Number(day.slice(0, 4)) + rule.yearsOfProtection
      return ending(`${last}-12-31`, true, calendar)
    }
    if ('daysAfterPublication' in rule) return ending(daysLater(day, rule.daysAfterPublication), true, calendar)
    if ('workingDays' in rule) {
      const { orEarlier } = rule
      const applies = orEarlier !== undefined && day >= orEarlier.from
      const count = applies ? Math.min(rule.workingDays, orEarlier.workingDays) : rule.workingDays
      return ending(walkForward(calendar, day, count), false, calendar)
    }
    const last = 'calendarDays' in rule ? daysLater(day, rule.calendarDays) : monthsLater(day, rule.months)
    return ending(rule.moves ? firstWorkingFrom(calendar, last) : last, 'effect' in rule && rule.effect, calendar)
  } catch (fault) {
    if (fault instanceof NoCalendar) return { refusal: 'calendar-missing' }
    throw fault
  }
}

const before = (count: number, day: string, announced: boolean, calendar: SlowCalendar): SlowAnswer => {
  if (announced) return { earliestEventOn: nextDay(walkForward(calendar, day, count)) }
  const latestNoticeOn = walkBack(calendar, day, count)
  return { ...ending(latestNoticeOn, false, calendar), latestNoticeOn }
}

const ending = (dueOn: string, takesEffect: boolean, calendar: SlowCalendar): SlowAnswer => {
  const effectiveOn = nextDay(dueOn)
  return {
    dueOn,
    dueAt: `${dueOn}T23:59:59${offsetAtEndOf(dueOn)}`,
    ...(dueOn >= '2024-01-01' && dueOn <= '2028-12-31' ? target(dueOn, calendar) : {}),
    ...(takesEffect ? { effectiveOn, effectiveAt: `${effectiveOn}T00:00:00${offsetAtStartOf(effectiveOn)}` } : {}),
  }
}

const target = (dueOn: string, calendar: SlowCalendar): SlowAnswer =>
  // Before the first working day of 2024 the target lies in a year nobody has.
  dueOn <= '2024-01-02' ? {} : { workingTargetOn: lastWorkingUntil(calendar, dueOn) }
