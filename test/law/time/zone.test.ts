import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, civilDate } from '../../../src/law/time/civil-date.ts'
import { epochMs, instant, plusMs } from '../../../src/law/time/instant.ts'
import {
  assertZone,
  atTime,
  civilDateAt,
  endOfDay,
  firstSecondOf,
  lastSecondOf,
  startOfDay,
  zone,
} from '../../../src/law/time/zone.ts'

const temporalStart = (day: CivilDate) => Temporal.PlainDate.from(day).toZonedDateTime(zone.name)

const disagreements = (from: string, until: string): string[] => {
  const found: string[] = []
  for (let day = civilDate(from); day <= until; day = addDays(day, 1)) {
    const start = temporalStart(day)
    const next = temporalStart(addDays(day, 1))
    const last = next.subtract({ seconds: 1 })
    const agrees =
      epochMs(startOfDay(day)) === start.epochMilliseconds &&
      epochMs(endOfDay(day)) === next.epochMilliseconds &&
      lastSecondOf(day) === last.toString({ timeZoneName: 'never' }) &&
      firstSecondOf(day) === start.toString({ timeZoneName: 'never' }) &&
      civilDateAt(startOfDay(day)) === day &&
      civilDateAt(plusMs(endOfDay(day), -1)) === day &&
      epochMs(atTime(day, '18:30')) === start.withPlainTime('18:30').epochMilliseconds
    if (!agrees) found.push(day)
  }
  return found
}

describe('Days in Almaty', () => {
  it('begin and end where the zone database says, on every day from 2020 to 2035', () => {
    expect(disagreements('2020-01-01', '2035-12-31')).toEqual([])
  })

  it('also in the years of summer time, around every change of the clock', () => {
    for (let year = 1981; year <= 2004; year += 1) {
      expect(disagreements(`${year}-03-20`, `${year}-04-05`)).toEqual([])
      expect(disagreements(`${year}-09-20`, `${year}-10-05`)).toEqual([])
    }
    expect(disagreements('1992-01-10', '1992-01-25')).toEqual([])
    expect(disagreements('1924-04-25', '1924-05-10')).toEqual([])
    expect(disagreements('1930-06-15', '1930-06-25')).toEqual([])
  })

  it('29 February 2024 lasted twenty-five hours and ended at +05:00', () => {
    const day = civilDate('2024-02-29')
    expect(epochMs(endOfDay(day)) - epochMs(startOfDay(day))).toBe(25 * 3_600_000)
    expect(firstSecondOf(day)).toBe('2024-02-29T00:00:00+06:00')
    expect(lastSecondOf(day)).toBe('2024-02-29T23:59:59+05:00')
    expect(firstSecondOf(civilDate('2024-03-01'))).toBe('2024-03-01T00:00:00+05:00')
    expect(civilDateAt(instant('2024-02-29T17:30:00Z'))).toBe(day)
    expect(civilDateAt(instant('2024-02-29T18:30:00Z'))).toBe(day)
    expect(civilDateAt(instant('2024-02-29T19:00:00Z'))).toBe('2024-03-01')
    expect(atTime(day, '23:30')).toBe('2024-02-29T17:30:00.000Z')
  })

  it('a moment late in the UTC day belongs to the next day in Almaty', () => {
    expect(civilDateAt(instant('2026-05-12T18:59:59.999Z'))).toBe('2026-05-12')
    expect(civilDateAt(instant('2026-05-12T19:00:00Z'))).toBe('2026-05-13')
    expect(civilDateAt(instant('2023-05-12T18:00:00Z'))).toBe('2023-05-13')
  })

  it('the runtime is asked, and agrees', () => {
    expect(assertZone).not.toThrow()
  })

  it('a time of day is hours and minutes', () => {
    expect(atTime(civilDate('2026-05-12'), '09:00')).toBe('2026-05-12T04:00:00.000Z')
    expect(() => atTime(civilDate('2026-05-12'), '24:00')).toThrow('time of day')
  })
})
