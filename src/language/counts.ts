import { formatNumber } from './numbers.ts'
import { type PluralForms, plural } from './plural.ts'
import type { Language } from './says.ts'

/** A noun that can be counted in every language. */
export type CountedNoun = PluralForms

/** `formatCount(3, units.workingDay, …)`: `3 жұмыс күні`, `3 рабочих дня`, `3 working days`. */
export function formatCount(n: number, noun: CountedNoun, language: Language): string {
  return `${formatNumber(n, language)} ${plural(language, n, noun[language])}`
}

/** What terms are counted in. A Kazakh noun keeps its singular after a number. */
export const units = {
  day: {
    kk: { one: 'күн', other: 'күн' },
    ru: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
    en: { one: 'day', other: 'days' },
  },
  workingDay: {
    kk: { one: 'жұмыс күні', other: 'жұмыс күні' },
    ru: { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' },
    en: { one: 'working day', other: 'working days' },
  },
  calendarDay: {
    kk: { one: 'күнтізбелік күн', other: 'күнтізбелік күн' },
    ru: { one: 'календарный день', few: 'календарных дня', many: 'календарных дней', other: 'календарного дня' },
    en: { one: 'calendar day', other: 'calendar days' },
  },
  month: {
    kk: { one: 'ай', other: 'ай' },
    ru: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
    en: { one: 'month', other: 'months' },
  },
  year: {
    kk: { one: 'жыл', other: 'жыл' },
    ru: { one: 'год', few: 'года', many: 'лет', other: 'года' },
    en: { one: 'year', other: 'years' },
  },
} as const satisfies Record<string, CountedNoun>
