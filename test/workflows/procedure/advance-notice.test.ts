import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, civilDate, fromEpochDay, toEpochDay } from '../../../src/law/time/civil-date.ts'
import { judgeAdvanceNotice } from '../../../src/workflows/procedure/advance-notice.ts'
import { calendars } from '../../support/builders.ts'
import { nextDay, slowCalendar } from '../../support/slow-calendar.ts'

describe('Thirty working days between the announcement and the meeting (L46-2.2b)', () => {
  const judge = (announcedOn: string, eventOn: string) =>
    judgeAdvanceNotice('L46-2.2b', civilDate(announcedOn), civilDate(eventOn), calendars)

  it('counts full working days only, so that posting on 2 March 2026 allows 18 April and not 16 April', () => {
    expect(judge('2026-03-02', '2026-04-18')).toEqual({ reading: 'strict' })
    expect(judge('2026-03-02', '2026-04-17')).toEqual({ reading: 'lax' })
    expect(judge('2026-03-02', '2026-04-16')).toEqual({
      reading: 'neither',
      earliestLawfulOn: '2026-04-17',
      earliestEventOn: '2026-04-18',
    })
  })

  it('agrees with a count day by day, whatever the two days', () => {
    const days = fc.integer({ min: toEpochDay(civilDate('2024-01-08')), max: toEpochDay(civilDate('2028-09-01')) })
    fc.assert(
      fc.property(days, fc.integer({ min: -5, max: 75 }), (from, gap) => {
        const announcedOn = fromEpochDay(from)
        const eventOn = addDays(announcedOn, gap)
        const full = fullWorkingDaysBetween(announcedOn, eventOn)
        expect(judge(announcedOn, eventOn).reading).toBe(full >= 30 ? 'strict' : full === 29 ? 'lax' : 'neither')
      }),
      { numRuns: 1_000 },
    )
  })

  it('names as the earliest days the first on which each reading is satisfied, and no earlier one', () => {
    const days = fc.integer({ min: toEpochDay(civilDate('2024-01-08')), max: toEpochDay(civilDate('2028-09-01')) })
    fc.assert(
      fc.property(days, (from) => {
        const announcedOn = fromEpochDay(from)
        const judged = judge(announcedOn, announcedOn)
        if (judged.reading !== 'neither') throw new Error('a meeting on the day it is announced is never in time')
        const { earliestLawfulOn, earliestEventOn } = judged
        expect(fullWorkingDaysBetween(announcedOn, earliestLawfulOn)).toBe(29)
        expect(fullWorkingDaysBetween(announcedOn, addDays(earliestLawfulOn, -1))).toBe(28)
        expect(fullWorkingDaysBetween(announcedOn, earliestEventOn)).toBe(30)
        expect(fullWorkingDaysBetween(announcedOn, addDays(earliestEventOn, -1))).toBe(29)
      }),
      { numRuns: 300 },
    )
  })
})

/** Walks from the day after one day to the day before another and counts what the tables call working days. */
const fullWorkingDaysBetween = (earlier: CivilDate, later: CivilDate): number => {
  const calendar = slowCalendar()
  let count = 0
  for (let day = nextDay(earlier); day < later; day = nextDay(day)) if (calendar.isWorking(day)) count += 1
  return count
}
