import { describe, expect, it } from 'vitest'
import { formatCount, units } from '../../src/language/counts.ts'
import { plural, pluralCategory } from '../../src/language/plural.ts'
import { relativeDays } from '../../src/language/relative-days.ts'
import { languages } from '../../src/language/says.ts'
import { localeOf } from './full-icu.ts'

const wholeNumbers = Array.from({ length: 2001 }, (_, i) => i)

describe('a word beside a number', () => {
  it.each(languages)('falls into the category full ICU gives it in %s', (language) => {
    const icu = new Intl.PluralRules(localeOf[language])
    const numbers = [...wholeNumbers, ...wholeNumbers.map((n) => -n), 0.5, 1.5, 2.25, 21.1, -1.5]
    expect(numbers.map((n) => pluralCategory(language, n))).toEqual(numbers.map((n) => icu.select(n)))
  })

  it('declines in Russian, also after the teens and in fractions', () => {
    const day = (n: number) => plural('ru', n, units.day.ru)
    expect([1, 3, 5, 11, 12, 21, 22, 111, 1.5].map(day)).toEqual('день дня дней дней дней день дня дней дня'.split(' '))
  })
})

describe('a count', () => {
  it('of working days reads naturally in every language', () => {
    expect([1, 3, 30].map((n) => formatCount(n, units.workingDay, 'kk'))).toEqual([
      '1 жұмыс күні',
      '3 жұмыс күні',
      '30 жұмыс күні',
    ])
    expect([1, 3, 30].map((n) => formatCount(n, units.workingDay, 'ru'))).toEqual([
      '1 рабочий день',
      '3 рабочих дня',
      '30 рабочих дней',
    ])
    expect([1, 3, 30].map((n) => formatCount(n, units.workingDay, 'en'))).toEqual([
      '1 working day',
      '3 working days',
      '30 working days',
    ])
  })

  it('keeps the singular after a Kazakh number', () => {
    for (const { kk } of Object.values(units)) expect(kk.other).toBe(kk.one)
  })

  it('groups its thousands', () => {
    expect(formatCount(1095, units.calendarDay, 'ru')).toBe('1\u00a0095 календарных дней')
  })
})

describe('how far away a due day is', () => {
  it('has words of its own for the near days', () => {
    expect([0, 1, 2, 3].map((n) => relativeDays(n, 'kk'))).toEqual(['бүгін', 'ертең', 'бүрсігүні', '3 күннен кейін'])
    expect([0, 1, 2, 3].map((n) => relativeDays(n, 'ru'))).toEqual(['сегодня', 'завтра', 'послезавтра', 'через 3 дня'])
    expect([0, 1, 2, 3].map((n) => relativeDays(n, 'en'))).toEqual(['today', 'tomorrow', 'in 2 days', 'in 3 days'])
  })

  it.each(languages)('agrees with full ICU for today and later in %s', (language) => {
    const icu = new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'auto' })
    expect(wholeNumbers.map((n) => relativeDays(n, language))).toEqual(wholeNumbers.map((n) => icu.format(n, 'day')))
  })

  it('says overdue, not merely past, once the day has gone', () => {
    expect(relativeDays(-2, 'kk')).toBe('мерзімінен 2 күн өтті')
    expect([-1, -2, -5].map((n) => relativeDays(n, 'ru'))).toEqual([
      'просрочено на 1 день',
      'просрочено на 2 дня',
      'просрочено на 5 дней',
    ])
    expect([-1, -2].map((n) => relativeDays(n, 'en'))).toEqual(['1 day overdue', '2 days overdue'])
  })

  it('counts whole days only', () => {
    expect(() => relativeDays(0.5, 'en')).toThrow(RangeError)
  })
})
