import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  civilDate,
  compareDates,
  fromEpochDay,
  parseCivilDate,
  toEpochDay,
  weekdayOf,
} from '../../../src/law/time/civil-date.ts'

describe('A civil date', () => {
  it('is a day that exists, and nothing else', () => {
    for (const text of [
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-1-1',
      '1799-12-31',
      '2401-01-01',
      '',
      '2026-05-12T00:00:00Z',
      ' 2026-05-12',
    ]) {
      expect(parseCivilDate(text), text).toBeUndefined()
    }
    expect(parseCivilDate('2024-02-29')).toBe('2024-02-29')
    expect(() => civilDate('2026-02-30')).toThrow('not a day')
  })

  it('agrees with Temporal on every day from 1800 to 2400', () => {
    let plain = Temporal.PlainDate.from('1800-01-01')
    const first = toEpochDay(civilDate('1800-01-01'))
    const last = toEpochDay(civilDate('2400-12-31'))
    let disagreements = 0
    for (let epochDay = first; epochDay <= last; epochDay += 1) {
      const day = fromEpochDay(epochDay)
      if (day !== plain.toString() || toEpochDay(day) !== epochDay || weekdayOf(day) !== plain.dayOfWeek)
        disagreements += 1
      plain = plain.add({ days: 1 })
    }
    expect(disagreements).toBe(0)
    expect(last - first).toBe(219_510)
  })

  it('a month later has the same number, or is the last day of a shorter month (CC-3)', () => {
    expect(addMonths(civilDate('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(civilDate('2024-01-31'), 1)).toBe('2024-02-29')
    expect(addMonths(civilDate('2026-11-30'), 3)).toBe('2027-02-28')
    expect(addMonths(civilDate('2026-03-31'), -1)).toBe('2026-02-28')
    expect(addMonths(civilDate('2026-01-15'), -1)).toBe('2025-12-15')
    expect(addYears(civilDate('2024-02-29'), 1)).toBe('2025-02-28')
    expect(addYears(civilDate('2024-02-29'), 4)).toBe('2028-02-29')
    expect(addDays(civilDate('2026-12-31'), 1)).toBe('2027-01-01')
  })

  it('sorts by time', () => {
    const days = ['2026-10-01', '2026-02-28', '2025-12-31'].map(civilDate)
    expect(days.toSorted(compareDates)).toEqual(['2025-12-31', '2026-02-28', '2026-10-01'])
  })

  it('never leaves the years 1800–2400 silently', () => {
    expect(() => addDays(civilDate('2400-12-31'), 1)).toThrow('outside')
    expect(() => addMonths(civilDate('1800-01-31'), -1)).toThrow('outside')
  })
})
