import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatDateWithWeekday,
  formatMonth,
  formatShortDate,
  weekdayNames,
  weekdayShortNames,
} from '../../src/language/dates.ts'
import { type Language, languages } from '../../src/language/says.ts'
import { localeOf } from './full-icu.ts'

describe('a date in words', () => {
  it('puts the year first in Kazakh', () => {
    expect(formatDate('2026-03-09', 'kk')).toBe('2026 ж. 9 наурыз')
    expect(formatDateWithWeekday('2026-03-09', 'kk')).toBe('2026 ж. 9 наурыз, дүйсенбі')
    expect(formatMonth('2026-03', 'kk')).toBe('2026 ж. наурыз')
  })

  it('puts the month into the genitive in Russian, except where it stands without a day', () => {
    expect(formatDate('2026-03-09', 'ru')).toBe('9 марта 2026 г.')
    expect(formatDateWithWeekday('2026-03-09', 'ru')).toBe('понедельник, 9 марта 2026 г.')
    expect(formatMonth('2026-03', 'ru')).toBe('март 2026 г.')
  })

  it('reads the British way in English', () => {
    expect(formatDate('2026-03-09', 'en')).toBe('9 March 2026')
    expect(formatDateWithWeekday('2026-03-09', 'en')).toBe('Monday, 9 March 2026')
    expect(formatMonth('2026-03', 'en')).toBe('March 2026')
  })

  it('is short in tables, and never ambiguous between day and month in English', () => {
    expect(formatShortDate('2026-03-09', 'kk')).toBe('09.03.2026')
    expect(formatShortDate('2026-03-09', 'ru')).toBe('09.03.2026')
    expect(formatShortDate('2026-03-09', 'en')).toBe('9 Mar 2026')
  })

  it('carries a time of the 24-hour clock', () => {
    expect(formatDateTime('2026-03-09', '14:05', 'kk')).toBe('2026 ж. 9 наурыз, 14:05')
    expect(formatDateTime('2026-03-09', '14:05', 'ru')).toBe('9 марта 2026 г. в 14:05')
    expect(formatDateTime('2026-03-09', '00:00', 'en')).toBe('9 March 2026 at 00:00')
  })

  it('names a month from any of its days', () => {
    expect(formatMonth('2024-02-29', 'en')).toBe('February 2024')
  })

  it('starts the week on Monday', () => {
    expect(languages.map((language) => weekdayNames(language)[0])).toEqual(['дүйсенбі', 'понедельник', 'Monday'])
    expect(weekdayShortNames('kk')).toEqual(['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'])
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '',
    '2026-03-09T00:00',
  ])('refuses %j, which is no day of the calendar', (day) => {
    expect(() => formatDate(day, 'kk')).toThrow(RangeError)
    expect(() => formatShortDate(day, 'kk')).toThrow(RangeError)
  })

  it('knows every day of two years and no other', () => {
    const written = ['2023', '2024'].flatMap((year) =>
      pairs(0, 13).flatMap((m) => pairs(0, 32).map((d) => `${year}-${m}-${d}`)),
    )
    const known = written.filter((day) => {
      try {
        return formatDate(day, 'en') !== ''
      } catch {
        return false
      }
    })
    expect(known).toEqual(Array.from({ length: 365 + 366 }, (_, i) => dayOf(Date.UTC(2023, 0, 1 + i))))
  })

  it.each(['24:00', '9:05', '23:60', '14:05:00', ''])('refuses %j, which is no time of day', (time) => {
    expect(() => formatDateTime('2026-03-09', time, 'ru')).toThrow(RangeError)
  })

  it('knows that 2000 had a leap day and 1900 had none', () => {
    expect(formatDateWithWeekday('2000-02-29', 'en')).toBe('Tuesday, 29 February 2000')
    expect(formatDateWithWeekday('1900-03-01', 'en')).toBe('Thursday, 1 March 1900')
  })
})

describe.each(languages)('against full ICU on every day from 2020 to 2029, in %s,', (language) => {
  it('the long date agrees', () => agrees(language, { dateStyle: 'long' }, formatDate))

  it('the date with its weekday agrees', () => agrees(language, { dateStyle: 'full' }, formatDateWithWeekday))

  it('the short date agrees', () => {
    const month = language === 'en' ? 'short' : '2-digit'
    agrees(language, { day: language === 'en' ? 'numeric' : '2-digit', month, year: 'numeric' }, formatShortDate)
  })

  it('the month agrees', () => agrees(language, { month: 'long', year: 'numeric' }, formatMonth))

  it('the date with a time agrees', () => {
    const style = { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' } as const
    agrees(language, style, (day, of) => formatDateTime(day, '00:00', of))
  })

  it('the weekday names agree, in full and short', () => {
    const week = tenYears.filter(({ day }) => day >= '2026-03-09' && day <= '2026-03-15')
    for (const [weekday, names] of [
      ['long', weekdayNames],
      ['short', weekdayShortNames],
    ] as const) {
      const icu = new Intl.DateTimeFormat(localeOf[language], { weekday, timeZone: 'UTC' })
      expect(names(language)).toEqual(week.map(({ at }) => icu.format(at)))
    }
  })
})

it('the weekday agrees with full ICU on the first and last of every month of four centuries', () => {
  const icu = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
  const ends = Array.from({ length: 4800 }, (_, i) => [Date.UTC(1800, i, 1), Date.UTC(1800, i + 1, 0)]).flat()
  const wrong = ends.filter((at) => formatDateWithWeekday(dayOf(at), 'en') !== icu.format(at))
  expect(wrong.map(dayOf)).toEqual([])
})

const tenYears = Array.from({ length: 3653 }, (_, i) => Date.UTC(2020, 0, 1 + i)).map((at) => ({ at, day: dayOf(at) }))

function agrees(
  language: Language,
  style: Intl.DateTimeFormatOptions,
  format: (day: string, language: Language) => string,
): void {
  const icu = new Intl.DateTimeFormat(localeOf[language], { ...style, timeZone: 'UTC' })
  const ours = tenYears.map(({ day }) => format(day, language))
  expect(tenYears.at(-1)?.day).toBe('2029-12-31')
  expect(ours).toEqual(tenYears.map(({ at }) => icu.format(at)))
}

function pairs(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(2, '0'))
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
