import type { Calendars } from '../../law/time/calendar.ts'
import { addDays, addMonths, type CivilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import { atTime } from '../../law/time/zone.ts'
import type { ReminderPlan } from '../../workflows/procedure/wait.ts'

/** Reminders leave at the beginning of the working day, never at midnight. */
const hour = '09:00'

/** Ten, five and one working days before the last day, and on the day itself. */
const usual: ReminderPlan = { workingDaysBefore: [10, 5, 1, 0] }

/** One reminder to come: when it leaves, and its name, under which it is sent once. */
export interface ReminderSlot {
  readonly at: Instant
  readonly slot: string
}

/** When the reminders of a deadline leave, earliest first. */
export const remindersBefore = (
  dueOn: CivilDate,
  plan: ReminderPlan = usual,
  calendars: Calendars,
): readonly ReminderSlot[] => {
  const slots = [
    ...(plan.monthsBefore ?? []).map((months) => ({ day: addMonths(dueOn, -months), slot: `${months} months` })),
    ...plan.workingDaysBefore.map((days) => ({
      day: days === 0 ? dueOn : workingDaysBefore(dueOn, days, calendars),
      slot: days === 0 ? 'on the day' : `${days} working days`,
    })),
  ]
  return slots.map(({ day, slot }) => ({ at: atTime(day, hour), slot })).toSorted((a, b) => a.at.localeCompare(b.at))
}

/**
 * A reminder is a courtesy without legal effect, so for a year nobody has a calendar of yet it leaves a little early
 * rather than not at all: five working days are taken for a week, and a day more.
 */
const workingDaysBefore = (dueOn: CivilDate, days: number, calendars: Calendars): CivilDate =>
  calendars.covers(dueOn) ? calendars.subtractWorkingDays(dueOn, days) : addDays(dueOn, -Math.ceil((days * 7) / 5) - 1)
