import type { Child } from 'hono/jsx'
import { formatMonth, weekdayNames, weekdayShortNames } from '../../language/dates.ts'
import {
  addDays,
  type CivilDate,
  civilDateOf,
  lastDayOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../law/time/civil-date.ts'
import type { Reader } from '../visit.ts'

/**
 * One month as a table, Monday first; what a day shows is the page's own.
 *
 * @param month written YYYY-MM
 * @param cell writes the `<td>` of a day
 */
export const Month = ({
  reader: { language },
  month,
  cell,
}: {
  reader: Reader
  month: string
  cell: (day: CivilDate) => Child
}) => {
  const full = weekdayNames(language)
  return (
    <div class="month-card">
      <table class="month">
        <caption>{formatMonth(month, language)}</caption>
        <thead>
          <tr>
            {weekdayShortNames(language).map((short, index) => (
              <th scope="col" abbr={full[index]}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr>{week.map((day) => (day === null ? <td class="blank" /> : cell(day)))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The weeks of a month, Monday first, with gaps before its first day and after its last. */
const weeksOf = (month: string): readonly (readonly (CivilDate | null)[])[] => {
  const first = civilDateOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1)
  const last = lastDayOfMonth(yearOf(first), monthOf(first))
  const days: (CivilDate | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null)
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  while (days.length % 7 !== 0) days.push(null)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}
