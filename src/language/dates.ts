import { monthAlone, monthInDate, shortEnglishMonths, shortWeekdays, type Week, weekdays } from './calendar-names.ts'
import { partsOfDay } from './civil-day.ts'
import type { Language } from './says.ts'

/**
 * Dates in words, the same bytes on every host: hosts claim Kazakh and print `2026 M03 9`, so nothing here asks them.
 * A `day` is a civil day `YYYY-MM-DD`; every function throws RangeError when it does not exist.
 */

/** `2026 ж. 9 наурыз`, `9 марта 2026 г.`, `9 March 2026`. */
export function formatDate(day: string, language: Language): string {
  const { year, month, day: d } = partsOfDay(day)
  const name = monthInDate[language][month]
  return { kk: `${year} ж. ${d} ${name}`, ru: `${d} ${name} ${year} г.`, en: `${d} ${name} ${year}` }[language]
}

/** `2026 ж. 9 наурыз, дүйсенбі`, `понедельник, 9 марта 2026 г.`, `Monday, 9 March 2026`. */
export function formatDateWithWeekday(day: string, language: Language): string {
  const date = formatDate(day, language)
  const weekday = weekdays[language][partsOfDay(day).weekday]
  return language === 'kk' ? `${date}, ${weekday}` : `${weekday}, ${date}`
}

/** For tables: `09.03.2026` in Kazakh and Russian, `9 Mar 2026` in English, where digits alone would be read two ways. */
export function formatShortDate(day: string, language: Language): string {
  const { year, month, day: d } = partsOfDay(day)
  return language === 'en' ? `${d} ${shortEnglishMonths[month]} ${year}` : `${day.slice(8)}.${day.slice(5, 7)}.${year}`
}

/**
 * `2026 ж. 9 наурыз, 14:05`, `9 марта 2026 г. в 14:05`, `9 March 2026 at 14:05`. The caller has already turned the
 * instant into local time.
 * @param time hours and minutes `HH:MM` of the 24-hour clock.
 * @throws RangeError also when the time does not exist, such as `24:00`.
 */
export function formatDateTime(day: string, time: string, language: Language): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`Not a time of day: ${time}`)
  return `${formatDate(day, language)}${{ kk: ',', ru: ' в', en: ' at' }[language]} ${time}`
}

/**
 * `2026 ж. наурыз`, `март 2026 г.`, `March 2026`.
 * @param month `YYYY-MM`, or any day of that month.
 */
export function formatMonth(month: string, language: Language): string {
  const { year, month: index } = partsOfDay(month.length === 7 ? `${month}-01` : month)
  const name = monthAlone[language][index]
  return { kk: `${year} ж. ${name}`, ru: `${name} ${year} г.`, en: `${name} ${year}` }[language]
}

/** The weekdays in full, Monday first: `дүйсенбі`, `понедельник`, `Monday`. */
export function weekdayNames(language: Language): Week {
  return weekdays[language]
}

/** The heads of a month grid, Monday first: `дс`, `пн`, `Mon`. */
export function weekdayShortNames(language: Language): Week {
  return shortWeekdays[language]
}
