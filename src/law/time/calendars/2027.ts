import { civilDate } from '../civil-date.ts'
import type { CalendarVersion } from './calendar-version.ts'
import { projectCalendar } from './statute.ts'

/** 2027: no official calendar has been seen, so the year is projected. Kurban ait is expected on Sunday 16 May. */
export const calendars2027: readonly CalendarVersion[] = [projectCalendar(civilDate('2027-05-16'))]
