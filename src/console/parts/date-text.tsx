import { formatDate, formatDateTime, formatDateWithWeekday, formatShortDate } from '../../language/dates.ts'
import { relativeDays } from '../../language/relative-days.ts'
import type { Language } from '../../language/says.ts'
import { type CivilDate, civilDate, parseCivilDate, toEpochDay } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import { localTimeAt } from '../../law/time/zone.ts'
import type { Reader } from '../visit.ts'

/** A civil day in words: `9 March 2026`, with its weekday, or short for tables. */
export const Day = ({ reader, on, as = 'date' }: { reader: Reader; on: string; as?: 'date' | 'weekday' | 'short' }) => (
  <time datetime={on}>
    {{ date: formatDate, weekday: formatDateWithWeekday, short: formatShortDate }[as](on, reader.language)}
  </time>
)

/** A moment as a clock in Almaty shows it. */
export const Moment = ({ reader, at }: { reader: Reader; at: Instant }) => {
  const local = localTimeAt(at)
  return <time datetime={local}>{formatDateTime(local.slice(0, 10), local.slice(11, 16), reader.language)}</time>
}

/** How far away a day is, seen from today: `in 3 days`, `2 days overdue`. */
export const daysLeft = (on: string, today: CivilDate): number => toEpochDay(civilDate(on)) - toEpochDay(today)

export const fromToday = (on: string, today: CivilDate, language: Language): string =>
  relativeDays(daysLeft(on, today), language)

/** Writes the days a sentence names as `2026-03-09` the way the language does. */
export const withDays = (text: string, language: Language): string =>
  text
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => (parseCivilDate(day) ? formatDate(day, language) : day))
    // A Russian date ends with a full stop of its own.
    .replaceAll('г..', 'г.')
