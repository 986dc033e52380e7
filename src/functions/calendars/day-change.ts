import { formatDate } from '../../language/dates.ts'
import { type Language, languages, type Says } from '../../language/says.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import { addDays, type CivilDate, civilDate } from '../../law/time/civil-date.ts'

/** A day whose standing differs between two versions of a calendar, with the act behind it on either side. */
export interface DayChange {
  readonly on: CivilDate
  readonly before: 'working' | 'off'
  readonly after: 'working' | 'off'
  /** Why it was or is a day off, or why a weekend day was or is worked. */
  readonly reasonBefore: Says | null
  readonly reasonAfter: Says | null
}

/** The days on which two sets of calendars differ, both ends included; days only one of them covers are left out. */
export const dayChanges = (
  from: CivilDate,
  through: CivilDate,
  before: Calendars,
  after: Calendars,
): readonly DayChange[] => {
  const changes: DayChange[] = []
  for (let on = from; on <= through; on = addDays(on, 1)) {
    if (!before.covers(on) || !after.covers(on)) continue
    const [was, is] = [before.isWorkingDay(on), after.isWorkingDay(on)]
    if (was === is) continue
    changes.push({
      on,
      before: was ? 'working' : 'off',
      after: is ? 'working' : 'off',
      reasonBefore: reasonOf(on, before),
      reasonAfter: reasonOf(on, after),
    })
  }
  return changes
}

/** The days of one year that differ. */
export const yearChanges = (year: number, before: Calendars, after: Calendars): readonly DayChange[] =>
  dayChanges(civilDate(`${year}-01-01`), civilDate(`${year}-12-31`), before, after)

/** The changes in one sentence: which days became working days and which days off. */
export const changesInWords = (changes: readonly DayChange[]): Says => {
  const written = (language: Language): string =>
    changes.map(({ on, after }) => `${formatDate(on, language)} ${became[after][language]}`).join('; ')
  const [kk = '', ru = '', en = ''] = languages.map(written)
  return { kk, ru, en }
}

const reasonOf = (on: CivilDate, calendars: Calendars): Says | null =>
  calendars.reasonDayOff(on)?.reason ?? calendars.reasonWorked(on) ?? null

const became: Readonly<Record<'working' | 'off', Says>> = {
  working: { kk: '— жұмыс күні', ru: '— рабочий день', en: 'is a working day' },
  off: { kk: '— демалыс', ru: '— нерабочий день', en: 'is a day off' },
}
