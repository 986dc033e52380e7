import { formatDate, formatMonth, weekdayNames, weekdayShortNames } from '../../language/dates.ts'
import type { Says } from '../../language/says.ts'
import type { Calendars } from '../../law/calendar.ts'
import { addDays, type CivilDate, civilDateOf, lastDayOfMonth, weekdayOf } from '../../law/civil-date.ts'
import type { Reader } from '../visit.ts'

/**
 * A year of working days: days off hatched, holidays marked, worked weekend days marked, and, where two versions are
 * compared, the days on which they differ framed. Each is also said in words.
 *
 * @param other the version compared with, if any
 */
export const YearGrid = ({
  reader,
  year,
  shown,
  other,
}: {
  reader: Reader
  year: number
  shown: Calendars
  other: Calendars | undefined
}) => (
  <div class="months year">
    {Array.from({ length: 12 }, (_, index) => (
      <MonthOfYear reader={reader} year={year} month={index + 1} shown={shown} other={other} />
    ))}
  </div>
)

const MonthOfYear = ({
  reader,
  year,
  month,
  shown,
  other,
}: {
  reader: Reader
  year: number
  month: number
  shown: Calendars
  other: Calendars | undefined
}) => {
  const { language } = reader
  const full = weekdayNames(language)
  return (
    <div class="month-card">
      <table class="month">
        <caption>{formatMonth(`${year}-${String(month).padStart(2, '0')}`, language)}</caption>
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
          {weeksOf(year, month).map((week) => (
            <tr>
              {week.map((day) =>
                day === null ? (
                  <td class="blank" />
                ) : (
                  <DayOfYear reader={reader} day={day} shown={shown} other={other} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const DayOfYear = ({
  reader: { t, language },
  day,
  shown,
  other,
}: {
  reader: Reader
  day: CivilDate
  shown: Calendars
  other: Calendars | undefined
}) => {
  const off = shown.reasonDayOff(day)
  const worked = shown.reasonWorked(day)
  const differs = other?.covers(day) === true && other.isWorkingDay(day) !== shown.isWorkingDay(day)
  const says = [
    ...(off && off.kind !== 'weekend' ? [t(off.reason)] : []),
    ...(worked ? [t(worked)] : []),
    ...(differs ? [t(off ? words.otherwiseWorked : words.otherwiseOff)] : []),
  ].join('; ')
  const mark = differs ? '≠' : off && off.kind !== 'weekend' ? '×' : worked ? '+' : ''
  const classes = [off ? 'skipped' : 'out', ...(mark === '×' ? ['act-day'] : []), ...(differs ? ['decisive'] : [])]
  return (
    <td class={classes.join(' ')} title={says === '' ? undefined : `${formatDate(day, language)}: ${says}`}>
      <span class="day-number">
        <span>{Number(day.slice(8))}</span>
        <span aria-hidden="true">{mark}</span>
      </span>
      {says !== '' && <span class="visually-hidden">{says}</span>}
    </td>
  )
}

/** What the signs of the grid mean. */
export const YearLegend = ({ reader: { t }, compares }: { reader: Reader; compares: boolean }) => (
  <ul class="legend">
    <li>
      <span class="swatch skipped" aria-hidden="true" /> {t(words.off)}
    </li>
    <li>
      <span aria-hidden="true">×</span> {t(words.holiday)}
    </li>
    <li>
      <span aria-hidden="true">+</span> {t(words.worked)}
    </li>
    {compares && (
      <li>
        <span class="swatch decisive" aria-hidden="true" /> {t(words.differs)}
      </li>
    )}
  </ul>
)

const weeksOf = (year: number, month: number): readonly (readonly (CivilDate | null)[])[] => {
  const first = civilDateOf(year, month, 1)
  const last = lastDayOfMonth(year, month)
  const days: (CivilDate | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null)
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  while (days.length % 7 !== 0) days.push(null)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

const words = {
  off: { kk: 'демалыс', ru: 'нерабочий день', en: 'a day off' },
  holiday: { kk: 'мереке не ауысым', ru: 'праздник или перенос', en: 'a holiday or a transfer' },
  worked: { kk: 'жұмыс күні болған демалыс', ru: 'рабочий выходной', en: 'a weekend day that is worked' },
  differs: {
    kk: 'нұсқалар бөлектенетін күн',
    ru: 'день, в котором версии расходятся',
    en: 'a day on which the versions differ',
  },
  otherwiseWorked: {
    kk: 'екінші нұсқада жұмыс күні',
    ru: 'в другой версии рабочий день',
    en: 'a working day in the other version',
  },
  otherwiseOff: { kk: 'екінші нұсқада демалыс', ru: 'в другой версии выходной', en: 'a day off in the other version' },
} satisfies Record<string, Says>
