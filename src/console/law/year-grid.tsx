import { formatDate } from '../../language/dates.ts'
import type { Says } from '../../language/says.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import { Month } from '../parts/month.tsx'
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
      <Month
        reader={reader}
        month={`${year}-${String(index + 1).padStart(2, '0')}`}
        cell={(day) => <DayOfYear reader={reader} day={day} shown={shown} other={other} />}
      />
    ))}
  </div>
)

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
