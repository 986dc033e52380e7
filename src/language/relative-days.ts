import { formatCount, units } from './counts.ts'
import type { Language, Says } from './says.ts'

/**
 * How far away a due day is: `бүгін`, `завтра`, `in 3 days`, and once it has passed `мерзімінен 2 күн өтті`,
 * `просрочено на 2 дня`, `2 days overdue`. Lower case, to stand inside a sentence.
 * @param n whole days from today to the due day; negative when the due day has passed.
 * @throws RangeError when `n` is not a whole number.
 */
export function relativeDays(n: number, language: Language): string {
  if (!Number.isInteger(n)) throw new RangeError(`Not a whole number of days: ${n}`)
  const days = formatCount(Math.abs(n), units.day, language)
  return n < 0 ? overdue(days)[language] : (named[n]?.[language] ?? ahead(days)[language])
}

/** The near days that have names of their own: today, tomorrow, the day after tomorrow. */
const named: readonly Partial<Says>[] = [
  { kk: 'бүгін', ru: 'сегодня', en: 'today' },
  { kk: 'ертең', ru: 'завтра', en: 'tomorrow' },
  { kk: 'бүрсігүні', ru: 'послезавтра' },
]

function ahead(days: string): Says {
  return { kk: `${days}нен кейін`, ru: `через ${days}`, en: `in ${days}` }
}

function overdue(days: string): Says {
  return { kk: `мерзімінен ${days} өтті`, ru: `просрочено на ${days}`, en: `${days} overdue` }
}
