import type { CalendarVersion } from '../../law/time/calendar.ts'
import { type CivilDate, weekdayOf, yearOf } from '../../law/time/civil-date.ts'
import type { ProblemCause } from '../commands/problem.ts'

/** What is entered of a calendar; the rest Merzim adds. */
export type EnteredCalendar = Pick<
  CalendarVersion,
  'year' | 'status' | 'effectiveFrom' | 'act' | 'daysOff' | 'workingWeekend'
>

/**
 * Everything that cannot be right in a calendar as it is entered, each with a pointer: a day of another year, a day off
 * that is a weekend anyway, a weekday entered as a worked weekend day, a day named twice, a year no count could reach.
 */
export const mistakesIn = (
  { year, daysOff, workingWeekend }: EnteredCalendar,
  yearsKnown: readonly number[],
): readonly ProblemCause[] => [
  ...outOfReach(year, yearsKnown),
  ...ofDays(
    daysOff.map(({ on }) => on),
    '/daysOff',
    year,
    (day) => weekdayOf(day) <= 5,
    mistakes['not-a-weekday'],
  ),
  ...ofDays(
    workingWeekend.map(({ on }) => on),
    '/workingWeekend',
    year,
    (day) => weekdayOf(day) > 5,
    mistakes['not-a-weekend-day'],
  ),
]

const ofDays = (
  days: readonly CivilDate[],
  pointer: string,
  year: number,
  isOnItsPlace: (day: CivilDate) => boolean,
  misplaced: Mistake,
): readonly ProblemCause[] =>
  days.flatMap((day, index) => {
    const at = `${pointer}/${index}/on`
    if (yearOf(day) !== year) return [{ pointer: at, ...mistakes['day-of-another-year'] }]
    if (days.indexOf(day) !== index) return [{ pointer: at, ...mistakes['day-named-twice'] }]
    return isOnItsPlace(day) ? [] : [{ pointer: at, ...misplaced }]
  })

/** No count can cross a year nobody has, so a year must adjoin those that are there. */
const outOfReach = (year: number, known: readonly number[]): readonly ProblemCause[] =>
  known.length === 0 || known.some((each) => Math.abs(each - year) <= 1)
    ? []
    : [{ pointer: '/year', ...mistakes['year-out-of-reach'] }]

type Mistake = Pick<ProblemCause, 'kind' | 'says'>

const mistakes = {
  'day-of-another-year': {
    kind: 'day-of-another-year',
    says: {
      kk: 'Бұл күн басқа жылға жатады.',
      ru: 'Этот день относится к другому году.',
      en: 'This day belongs to another year.',
    },
  },
  'day-named-twice': {
    kind: 'day-named-twice',
    says: { kk: 'Бұл күн екі рет аталған.', ru: 'Этот день назван дважды.', en: 'This day is named twice.' },
  },
  'not-a-weekday': {
    kind: 'not-a-weekday',
    says: {
      kk: 'Сенбі мен жексенбі онсыз да демалыс: тізімге тек жұмыс аптасының күндері енгізіледі.',
      ru: 'Суббота и воскресенье и так выходные: вносятся только будние дни.',
      en: 'Saturdays and Sundays are off anyway: only weekdays are entered.',
    },
  },
  'not-a-weekend-day': {
    kind: 'not-a-weekend-day',
    says: {
      kk: 'Жұмыс күні болған демалыс тек сенбі немесе жексенбі бола алады.',
      ru: 'Рабочим выходным днём может быть только суббота или воскресенье.',
      en: 'Only a Saturday or a Sunday can be a weekend day that is worked.',
    },
  },
  'year-out-of-reach': {
    kind: 'year-out-of-reach',
    says: {
      kk: 'Жыл енгізілген жылдармен шектес болуы тиіс: аралықтағы жыл болмаса, санау мүмкін емес.',
      ru: 'Год должен примыкать к внесённым: счёт не проходит через год, которого ни у кого нет.',
      en: 'The year must adjoin those entered: no count can cross a year nobody has.',
    },
  },
} as const satisfies Readonly<Record<string, Mistake>>
