import { civilDate } from '../civil-date.ts'
import type { CalendarVersion } from './calendar-version.ts'
import { projectCalendar } from './statute.ts'

/**
 * 2028: projected, because two-year terms of 2026 end in it. Kurban ait is estimated for Friday 5 May from the tabulated
 * lunar calendar (10 Dhu al-Hijjah 1449), which also gives the days of 2024–2027. No year beyond is projected.
 */
export const calendars2028: readonly CalendarVersion[] = [projectCalendar(civilDate('2028-05-05'))]
