import { describe, expect, it } from 'vitest'
import {
  CalendarMissing,
  type CalendarVersion,
  calendarSeeds,
  createCalendars,
  projectCalendar,
} from '../../../src/law/time/calendar.ts'
import { addDays, civilDate } from '../../../src/law/time/civil-date.ts'

const calendars = createCalendars(calendarSeeds)
const on = civilDate

const workingDaysOf = (year: number, version?: string): number => {
  const chosen = version === undefined ? calendars : calendars.choose({ [year]: version })
  const before = year === 2024 ? 0 : chosen.workingDaysThrough(on(`${year - 1}-12-31`))
  return chosen.workingDaysThrough(on(`${year}-12-31`)) - before
}

const daysOffIn = (year: number, month: number): number => {
  let count = 0
  for (
    let day = on(`${year}-${String(month).padStart(2, '0')}-01`);
    Number(day.slice(5, 7)) === month;
    day = addDays(day, 1)
  ) {
    if (!calendars.isWorkingDay(day)) count += 1
  }
  return count
}

describe('The calendars that come with Merzim', () => {
  it('have as many working days as the published ones', () => {
    expect(workingDaysOf(2024)).toBe(249)
    expect(workingDaysOf(2025)).toBe(246)
    expect(workingDaysOf(2026, 'v1')).toBe(246)
    expect(workingDaysOf(2026)).toBe(247)
    expect(workingDaysOf(2027)).toBe(247)
  })

  it('reproduce the days off of the months the press counted', () => {
    expect(daysOffIn(2024, 3)).toBe(14)
    expect(daysOffIn(2025, 1)).toBe(11)
    expect(daysOffIn(2025, 8)).toBe(10)
    expect(daysOffIn(2026, 1)).toBe(12)
    expect(daysOffIn(2026, 3)).toBe(13)
  })

  it('follow from the statute and the transfers of each year', () => {
    const kurbanAit: Record<string, string> = {
      '2024v1': '2024-06-16',
      '2025v1': '2025-06-06',
      '2026v2': '2026-05-27',
      '2027v1': '2027-05-16',
      '2028v1': '2028-05-05',
    }
    for (const seed of calendarSeeds) {
      const ait = kurbanAit[`${seed.year}${seed.version}`]
      if (ait === undefined) continue
      const byStatute = seed.daysOff.filter(({ kind }) => kind !== 'transfer')
      const days = projectCalendar(on(ait)).daysOff.map((day) => `${day.on} ${day.kind}`)
      expect(days, `${seed.year}`).toEqual(byStatute.map((day) => `${day.on} ${day.kind}`))
    }
  })

  it('call Kurban ait expected until somebody has fixed its day', () => {
    expect(calendars.reasonDayOff(on('2028-05-05'))?.reason.en).toContain('not fixed yet')
    expect(calendars.reasonDayOff(on('2026-05-27'))?.reason.en).not.toContain('not fixed yet')
  })

  it('name the projected 2027 as the table of the findings does', () => {
    expect(calendars.versionOf(2027)?.daysOff.map((day) => day.on.slice(5))).toEqual([
      '01-01',
      '01-04',
      '01-07',
      '03-08',
      '03-15',
      '03-22',
      '03-23',
      '03-24',
      '05-03',
      '05-07',
      '05-10',
      '07-06',
      '10-25',
      '12-16',
    ])
    expect([2024, 2025, 2026, 2027, 2028].map((year) => calendars.statusOf(year))).toEqual([
      'official',
      'official',
      'official',
      'projected',
      'projected',
    ])
  })

  it('list weekdays only as days off and weekend days only as worked', () => {
    for (const seed of calendarSeeds) {
      expect(seed.daysOff.every(({ on: day }) => day.startsWith(`${seed.year}-`))).toBe(true)
      expect(seed.daysOff.map(({ on: day }) => day)).toEqual(seed.daysOff.map(({ on: day }) => day).toSorted())
    }
    expect(calendars.reasonWorked(on('2025-01-05'))?.en).toContain('3 January')
    expect(calendars.isWorkingDay(on('2025-01-05'))).toBe(true)
    expect(calendars.isWorkingDay(on('2025-01-03'))).toBe(false)
    expect(calendars.isWorkingDay(on('2024-05-04'))).toBe(true)
  })
})

describe('Working days', () => {
  it('are counted from the day after', () => {
    expect(calendars.addWorkingDays(on('2026-05-12'), 1)).toBe('2026-05-13')
    expect(calendars.addWorkingDays(on('2026-05-15'), 1)).toBe('2026-05-18')
    expect(calendars.addWorkingDays(on('2026-03-20'), 1)).toBe('2026-03-26')
    expect(calendars.addWorkingDays(on('2025-01-04'), 1)).toBe('2025-01-05')
    expect(calendars.addWorkingDays(on('2023-12-31'), 1)).toBe('2024-01-03')
  })

  it('are counted back to the day before', () => {
    expect(calendars.subtractWorkingDays(on('2026-03-26'), 1)).toBe('2026-03-20')
    expect(calendars.subtractWorkingDays(on('2029-01-01'), 1)).toBe('2028-12-29')
    expect(calendars.workingDaysBetween(on('2026-03-20'), on('2026-03-26'))).toBe(0)
    expect(calendars.workingDaysBetween(on('2026-03-19'), on('2026-03-27'))).toBe(2)
    expect(calendars.workingDaysBetween(on('2026-03-27'), on('2026-03-19'))).toBe(0)
  })

  it('are found next to a day off, on either side', () => {
    expect(calendars.nextWorkingDayOnOrAfter(on('2026-03-21'))).toBe('2026-03-26')
    expect(calendars.previousWorkingDayOnOrBefore(on('2026-03-25'))).toBe('2026-03-20')
    expect(calendars.nextWorkingDayOnOrAfter(on('2026-03-26'))).toBe('2026-03-26')
    expect(calendars.previousWorkingDayOnOrBefore(on('2026-03-26'))).toBe('2026-03-26')
  })

  it('each skipped day has its act', () => {
    expect(calendars.reasonDayOff(on('2026-03-24'))).toMatchObject({ kind: 'substitute' })
    expect(calendars.reasonDayOff(on('2026-05-27'))?.reason.en).toContain('Labour Code, article 84')
    expect(calendars.reasonDayOff(on('2025-01-03'))?.reason.ru).toContain('воскресенье 5 января')
    expect(calendars.reasonDayOff(on('2026-05-16'))).toMatchObject({ kind: 'weekend' })
    expect(calendars.reasonDayOff(on('2026-05-15'))).toBeUndefined()
  })
})

describe('Versions of a calendar', () => {
  it('the newest adopted one is used unless another is chosen', () => {
    expect(calendars.isWorkingDay(on('2026-08-31'))).toBe(true)
    const first = calendars.choose({ 2026: 'v1' })
    expect(first.isWorkingDay(on('2026-08-31'))).toBe(false)
    expect(first.addWorkingDays(on('2026-08-28'), 1)).toBe('2026-09-01')
    expect(calendars.addWorkingDays(on('2026-08-28'), 1)).toBe('2026-08-31')
    expect(first).toBe(calendars.choose({ 2026: 'v1' }))
    expect(calendars.versions(2026).map(({ version }) => version)).toEqual(['v1', 'v2'])
  })

  it('a proposed one is counted with only when asked for', () => {
    const second = calendarSeeds.find(({ year, version }) => year === 2026 && version === 'v2')
    if (second === undefined) throw new Error('2026 has a second version')
    const proposed: CalendarVersion = {
      ...second,
      version: 'v3',
      standing: 'proposed',
      daysOff: second.daysOff.slice(1),
    }
    const withProposal = createCalendars([...calendarSeeds, proposed])
    expect(withProposal.isWorkingDay(on('2026-01-01'))).toBe(false)
    expect(withProposal.choose({ 2026: 'v3' }).isWorkingDay(on('2026-01-01'))).toBe(true)
  })

  it('a year or a version nobody has is missing, never guessed', () => {
    expect(() => calendars.isWorkingDay(on('2029-01-01'))).toThrow(CalendarMissing)
    expect(() => calendars.addWorkingDays(on('2028-12-20'), 30)).toThrow('no calendar of 2029')
    expect(() => calendars.subtractWorkingDays(on('2024-01-10'), 30)).toThrow('no calendar of 2023')
    expect(() => calendars.addWorkingDays(on('2023-12-30'), 1)).toThrow('no calendar of 2023')
    expect(() => calendars.choose({ 2026: 'v9' })).toThrow('2026 in version v9')
    expect(() => calendars.addWorkingDays(on('2026-05-12'), 0)).toThrow('at least one')
    expect(calendars.statusOf(2029)).toBeUndefined()
    expect(calendars.covers(on('2028-12-31'))).toBe(true)
    expect(calendars.covers(on('2029-01-01'))).toBe(false)
  })

  it('nothing is counted across a year nobody has', () => {
    const withGap = createCalendars(calendarSeeds.filter(({ year }) => year !== 2025))
    expect(withGap.firstDay).toBe('2026-01-01')
    expect(withGap.statusOf(2024)).toBeUndefined()
  })
})
