import { describe, expect, it } from 'vitest'
import {
  firstDayOf,
  lastDayOf,
  nextPeriod,
  parsePeriod,
  periodOf,
  previousPeriod,
  writePeriod,
} from '../../../src/law/terms/period.ts'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import { beginningOf, periodBegunBy, type Recurring } from '../../../src/workflows/procedure/recurring.ts'

describe('A period', () => {
  it.each([
    ['year', '2026-01-01', '2026', '2026-01-01', '2026-12-31'],
    ['year', '2028-12-31', '2028', '2028-01-01', '2028-12-31'],
    ['quarter', '2026-03-31', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['quarter', '2026-04-01', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
  ] as const)('by the %s holds %s in %s, from %s to %s', (every, day, written, first, last) => {
    const period = periodOf(every, civilDate(day))
    expect([writePeriod(period), firstDayOf(period), lastDayOf(period)]).toEqual([written, first, last])
    expect(parsePeriod(written)).toEqual(period)
  })

  it.each([
    ['2026', '2027'],
    ['2026-Q1', '2026-Q2'],
    ['2026-Q4', '2027-Q1'],
  ])('after %s is %s, and the other way round', (earlier, later) => {
    const read = (text: string) => parsePeriod(text) ?? expect.fail()
    expect(writePeriod(nextPeriod(read(earlier)))).toBe(later)
    expect(writePeriod(previousPeriod(read(later)))).toBe(earlier)
  })
})

describe('A recurring duty', () => {
  const duty = (every: Recurring['every'], begins: Recurring['begins']): Recurring => ({
    every,
    begins,
    act: 'demo',
    data: () => ({}),
  })

  it.each([
    // The report on 2026 is owed from 1 January 2027.
    ['year', 'after-the-period', '2027-01-01', '2026', '2027-01-01'],
    ['year', 'after-the-period', '2027-12-31', '2026', '2027-01-01'],
    ['year', 'with-the-period', '2027-12-31', '2027', '2027-01-01'],
    // Money is paid once in every quarter.
    ['quarter', 'with-the-period', '2026-05-17', '2026-Q2', '2026-04-01'],
    ['quarter', 'after-the-period', '2026-03-31', '2025-Q4', '2026-01-01'],
  ] as const)('of the %s that begins %s is on %s that of %s, begun on %s', (every, begins, day, period, begun) => {
    const recurring = duty(every, begins)
    const present = periodBegunBy(recurring, civilDate(day))
    expect([writePeriod(present), beginningOf(recurring, present)]).toEqual([period, begun])
  })
})
