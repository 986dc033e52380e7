import type { Says } from '../../../language/says.ts'
import { addDays, type CivilDate, civilDate, weekdayOf, yearOf } from '../civil-date.ts'
import { type CalendarVersion, enteredWithMerzim } from './calendar-version.ts'
import { type DayOff, holiday, religious, substitute } from './day-off.ts'
import {
  capitalDay,
  christmas,
  constitutionDay,
  defenderDay,
  independenceDay,
  kurbanAitExpected,
  nauryz,
  newYear,
  republicDay,
  unityDay,
  victoryDay,
  womensDay,
} from './holidays.ts'

/**
 * A year's calendar computed from the statute alone, for years whose own acts are not there yet: fixed holidays, a
 * substitute for each one that falls on a day off, 7 January, and Kurban ait on the day given. No transfers: they are
 * decided year by year.
 *
 * @param kurbanAitOn the expected first day of Kurban ait, which can still move by a day
 */
export const projectCalendar = (kurbanAitOn: CivilDate): CalendarVersion => {
  const year = yearOf(kurbanAitOn)
  return {
    year,
    version: 'v1',
    status: 'projected',
    standing: 'adopted',
    effectiveFrom: civilDate(`${year}-01-01`),
    act: {
      kk: `${year} жылға болжам: 267-II Заң мен Еңбек кодексінің 84-бабы бойынша, көшірулерсіз, Құрбан айт күні бағаланған`,
      ru: `Прогноз на ${year} год по Закону № 267-II и статье 84 Трудового кодекса, без переносов, день Курбан-айта оценочный`,
      en: `Projection for ${year} from Law No. 267-II and article 84 of the Labour Code, without transfers, Kurban ait estimated`,
    },
    daysOff: daysOffByStatute(year, kurbanAitOn),
    workingWeekend: [],
    enteredBy: enteredWithMerzim,
    confirmation: { state: 'unconfirmed', evidence: 'Computed from the statute; no act of the year has been seen' },
  }
}

const daysOffByStatute = (year: number, kurbanAitOn: CivilDate): readonly DayOff[] => {
  const off = new Map<CivilDate, DayOff>()
  const takeOff = (dayOff: DayOff): void => void (isWeekend(dayOff.on) || off.set(dayOff.on, dayOff))
  const holidays = holidaysOf(year)
  for (const [on, name] of holidays) takeOff(holiday(on, name))
  takeOff(religious(`${year}-01-07`, christmas))
  takeOff(religious(kurbanAitOn, kurbanAitExpected))
  for (const [on, name] of holidays) {
    if (isWeekend(on)) takeOff(substitute(nextWorkingDay(on, off), name))
  }
  return [...off.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

const holidaysOf = (year: number): readonly (readonly [CivilDate, Says])[] =>
  (
    [
      ['01-01', newYear],
      ['01-02', newYear],
      ['03-08', womensDay],
      // Constitution Day was 30 August until 2025, is not celebrated in 2026 and is 15 March from 2027.
      ...(year >= 2027 ? [['03-15', constitutionDay] as const] : []),
      ['03-21', nauryz],
      ['03-22', nauryz],
      ['03-23', nauryz],
      ['05-01', unityDay],
      ['05-07', defenderDay],
      ['05-09', victoryDay],
      ['07-06', capitalDay],
      ...(year <= 2025 ? [['08-30', constitutionDay] as const] : []),
      ['10-25', republicDay],
      ['12-16', independenceDay],
    ] as const
  ).map(([monthAndDay, name]) => [civilDate(`${year}-${monthAndDay}`), name])

const nextWorkingDay = (on: CivilDate, off: ReadonlyMap<CivilDate, DayOff>): CivilDate => {
  let day = addDays(on, 1)
  while (isWeekend(day) || off.has(day)) day = addDays(day, 1)
  return day
}

const isWeekend = (day: CivilDate): boolean => weekdayOf(day) > 5
