import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, civilDate, fromEpochDay, toEpochDay } from '../../../src/law/time/civil-date.ts'
import { commissionMeeting } from '../../../src/workflows/commission-meeting/procedure.ts'
import { judgeAdvanceNotice } from '../../../src/workflows/procedure/advance-notice.ts'
import { calendars, mondayDay } from '../../support/builders.ts'
import { kindsOf, refusalsOf } from '../../support/builders-judged.ts'
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

describe('Announcing a meeting', () => {
  const announce = (heldOn: string, postedOn = '2026-03-02') =>
    refusalsOf(commissionMeeting, 'meeting.announced', { heldOn, postedOn, periodicals: ['Demo'], website: 'Demo' })

  it('is refused with twenty-eight full working days, naming the provision, the field and the earliest days', () => {
    const [refusal, ...others] = announce('2026-04-16')
    expect(others).toEqual([])
    expect(refusal).toMatchObject({
      kind: 'notice-too-short',
      provision: 'L46-2.2b',
      pointer: '/data/heldOn',
      facts: { earliestEventOn: '2026-04-18', earliestLawfulOn: '2026-04-17' },
    })
  })

  it('is accepted with twenty-nine, and the case carries the warning of ambiguity 6', () => {
    expect(announce('2026-04-17')).toEqual([])
    expect(warningsOf('2026-04-17')).toEqual([['notice-between-readings', 'L46-2.2b', 6]])
  })

  it('is accepted with thirty, without a warning', () => {
    expect(announce('2026-04-18')).toEqual([])
    expect(warningsOf('2026-04-18')).toEqual([])
  })

  it('is refused for a posting that has not happened yet', () => {
    const tomorrow = addDays(mondayDay, 1)
    expect(kindsOf(announce('2026-09-01', tomorrow))).toEqual(['posted-in-the-future'])
    expect(kindsOf(announce('2026-03-20', tomorrow))).toEqual(['posted-in-the-future', 'notice-too-short'])
  })

  it('counts a postponement from the day of the postponement', () => {
    const postpone = (heldOn: string) => refusalsOf(commissionMeeting, 'meeting.postponed', { heldOn })
    expect(kindsOf(postpone('2026-04-16'))).toEqual(['notice-too-short'])
    expect(postpone('2026-04-17')).toEqual([])
  })

  const warningsOf = (heldOn: string) =>
    commissionMeeting
      .warnings({
        standing: { state: 'announced', context: { announcedOn: '2026-03-02', heldOn } },
        calendars,
        settings: new Map(),
      })
      .map(({ kind, provision, ambiguity }) => [kind, provision, ambiguity])
})

describe('Recording a meeting', () => {
  const hold = (heldOn: string) =>
    refusalsOf(commissionMeeting, 'meeting.held', { minutes: 'Demo', present: ['Demo'] }, { context: { heldOn } })

  it('is possible from the day of the meeting on, never before', () => {
    expect(kindsOf(hold('2026-03-03'))).toEqual(['meeting-not-held-yet'])
    expect(hold('2026-03-02')).toEqual([])
    expect(hold('2026-02-27')).toEqual([])
  })
})

/** Walks from the day after one day to the day before another and counts what the tables call working days. */
const fullWorkingDaysBetween = (earlier: CivilDate, later: CivilDate): number => {
  const calendar = slowCalendar()
  let count = 0
  for (let day = nextDay(earlier); day < later; day = nextDay(day)) if (calendar.isWorking(day)) count += 1
  return count
}
