import { civilDate } from '../civil-date.ts'
import { type CalendarVersion, enteredWithMerzim } from './calendar-version.ts'
import { holiday, substitute, transferred, workedFor } from './day-off.ts'
import {
  capitalDay,
  constitutionDay,
  defenderDay,
  independenceDay,
  nauryz,
  newYear,
  republicDay,
  unityDay,
  victoryDay,
  womensDay,
} from './holidays.ts'

/** 2024: one transfer. Sources differ on whether Kurban ait was Sunday 16 or Monday 17 June; the 17th is counted as worked. */
export const calendars2024: readonly CalendarVersion[] = [
  {
    year: 2024,
    version: 'v1',
    status: 'official',
    standing: 'adopted',
    effectiveFrom: civilDate('2024-01-01'),
    act: {
      kk: '2024 жылғы өндірістік күнтізбе, демалыс күнін бір рет көшірумен',
      ru: 'Производственный календарь на 2024 год с одним переносом выходного дня',
      en: 'Production calendar for 2024 with one transfer of a day off',
    },
    daysOff: [
      holiday('2024-01-01', newYear),
      holiday('2024-01-02', newYear),
      holiday('2024-03-08', womensDay),
      holiday('2024-03-21', nauryz),
      holiday('2024-03-22', nauryz),
      substitute('2024-03-25', nauryz),
      holiday('2024-05-01', unityDay),
      holiday('2024-05-07', defenderDay),
      transferred('2024-05-08', { kk: '4 мамыр, сенбі', ru: 'суббота 4 мая', en: 'Saturday 4 May' }),
      holiday('2024-05-09', victoryDay),
      substitute('2024-07-08', capitalDay),
      holiday('2024-08-30', constitutionDay),
      holiday('2024-10-25', republicDay),
      holiday('2024-12-16', independenceDay),
    ],
    workingWeekend: [workedFor('2024-05-04', { kk: '8 мамыр', ru: '8 мая', en: '8 May' })],
    enteredBy: enteredWithMerzim,
    confirmation: {
      state: 'unconfirmed',
      evidence: 'Published sources reproduce fourteen days off in March; the day off of Kurban ait is disputed',
    },
  },
]
