import { civilDate } from '../civil-date.ts'
import { type CalendarVersion, enteredWithMerzim } from './calendar-version.ts'
import { holiday, religious, substitute, transferred, workedFor } from './day-off.ts'
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

/** 2025: one transfer, which made Sunday 5 January a working day. */
export const calendars2025: readonly CalendarVersion[] = [
  {
    year: 2025,
    version: 'v1',
    status: 'official',
    standing: 'adopted',
    effectiveFrom: civilDate('2025-01-01'),
    act: {
      kk: '2025 жылғы өндірістік күнтізбе, демалыс күнін бір рет көшірумен',
      ru: 'Производственный календарь на 2025 год с одним переносом выходного дня',
      en: 'Production calendar for 2025 with one transfer of a day off',
    },
    daysOff: [
      holiday('2025-01-01', newYear),
      holiday('2025-01-02', newYear),
      transferred('2025-01-03', { kk: '5 қаңтар, жексенбі', ru: 'воскресенье 5 января', en: 'Sunday 5 January' }),
      religious('2025-01-07', christmas),
      substitute('2025-03-10', womensDay),
      holiday('2025-03-21', nauryz),
      substitute('2025-03-24', nauryz),
      substitute('2025-03-25', nauryz),
      holiday('2025-05-01', unityDay),
      holiday('2025-05-07', defenderDay),
      holiday('2025-05-09', victoryDay),
      religious('2025-06-06', kurbanAit),
      substitute('2025-07-07', capitalDay),
      substitute('2025-09-01', constitutionDay),
      substitute('2025-10-27', republicDay),
      holiday('2025-12-16', independenceDay),
    ],
    workingWeekend: [workedFor('2025-01-05', { kk: '3 қаңтар', ru: '3 января', en: '3 January' })],
    enteredBy: enteredWithMerzim,
    confirmation: {
      state: 'unconfirmed',
      evidence: 'Published sources reproduce eleven days off in January and ten in August',
    },
  },
]
