import { civilDate } from '../civil-date.ts'
import { type CalendarVersion, enteredWithMerzim } from './calendar-version.ts'
import { type DayOff, holiday, religious, substitute } from './day-off.ts'
import {
  capitalDay,
  christmas,
  constitutionDay,
  defenderDay,
  independenceDay,
  kurbanAit,
  nauryz,
  newYear,
  republicDay,
  unityDay,
  victoryDay,
  womensDay,
} from './holidays.ts'

const untilAugust: readonly DayOff[] = [
  holiday('2026-01-01', newYear),
  holiday('2026-01-02', newYear),
  religious('2026-01-07', christmas),
  substitute('2026-03-09', womensDay),
  holiday('2026-03-23', nauryz),
  substitute('2026-03-24', nauryz),
  substitute('2026-03-25', nauryz),
  holiday('2026-05-01', unityDay),
  holiday('2026-05-07', defenderDay),
  substitute('2026-05-11', victoryDay),
  religious('2026-05-27', kurbanAit),
  holiday('2026-07-06', capitalDay),
]

const fromOctober: readonly DayOff[] = [substitute('2026-10-26', republicDay), holiday('2026-12-16', independenceDay)]

/**
 * 2026: the calendar published in December 2025 had a day off on Monday 31 August for Constitution Day. The Constitution
 * adopted on 15 March 2026 ended that holiday within the year, so the second version works on that day.
 */
export const calendars2026: readonly CalendarVersion[] = [
  {
    year: 2026,
    version: 'v1',
    status: 'official',
    standing: 'superseded',
    effectiveFrom: civilDate('2026-01-01'),
    act: {
      kk: 'Еңбек министрлігінің 2025 жылғы 5 желтоқсанда жарияланған 2026 жылғы өндірістік күнтізбесі',
      ru: 'Производственный календарь на 2026 год, опубликованный Министерством труда 5 декабря 2025 года',
      en: 'Production calendar for 2026, published by the Ministry of Labour on 5 December 2025',
    },
    supersededBy: 'v2',
    daysOff: [...untilAugust, substitute('2026-08-31', constitutionDay), ...fromOctober],
    workingWeekend: [],
    enteredBy: enteredWithMerzim,
    confirmation: { state: 'unconfirmed', evidence: 'Several published sources; 246 working days' },
  },
  {
    year: 2026,
    version: 'v2',
    status: 'official',
    standing: 'adopted',
    effectiveFrom: civilDate('2026-07-01'),
    act: {
      kk: '2026 жылғы 15 наурызда қабылданған Конституция: 30 тамыз 2026 жылдан бастап мереке емес (Еңбек министрлігінің түсіндірмесі)',
      ru: 'Конституция, принятая 15 марта 2026 года: 30 августа не праздник уже в 2026 году (разъяснение Министерства труда)',
      en: 'The Constitution adopted on 15 March 2026: 30 August is no longer a holiday in 2026 (statement of the Ministry of Labour)',
    },
    daysOff: [...untilAugust, ...fromOctober],
    workingWeekend: [],
    enteredBy: enteredWithMerzim,
    confirmation: { state: 'unconfirmed', evidence: 'Several published reports of the statement; 247 working days' },
  },
]
