import type { Says } from '../../../language/says.ts'
import type { Confirmation } from '../../provision.ts'
import type { CivilDate } from '../civil-date.ts'
import type { DayOff, WorkingWeekendDay } from './day-off.ts'

/**
 * The working days of one year as one act left them. Versions are never edited: a change is a new version beside the
 * old, so that a date given under the old one can still be explained.
 */
export interface CalendarVersion {
  readonly year: number
  /** `v1`, `v2` …, counted within the year. */
  readonly version: string
  /** `projected` when computed from the statute because the year's own acts are not there yet. */
  readonly status: 'official' | 'projected'
  /**
   * One version of a year is adopted and counted with, unless a question asks for another. A version is entered, then
   * proposed, then adopted by another person; the one it takes the place of is superseded and stays readable.
   */
  readonly standing: CalendarStanding
  /** Since when it is the calendar of its year. */
  readonly effectiveFrom: CivilDate
  /** The act or publication it rests on. */
  readonly act: Says
  /** The version that took its place. */
  readonly supersededBy?: string
  /** Weekdays that are not worked, in order. */
  readonly daysOff: readonly DayOff[]
  /** Saturdays and Sundays that are worked, in order. */
  readonly workingWeekend: readonly WorkingWeekendDay[]
  readonly enteredBy: string
  readonly confirmation: Confirmation
}

export type CalendarStanding = 'entered' | 'proposed' | 'adopted' | 'superseded'

/** Who entered the calendars that come with Merzim. */
export const enteredWithMerzim = 'merzim'
