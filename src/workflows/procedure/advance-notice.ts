import type { Says } from '../../language/says.ts'
import { provision } from '../../law/provisions.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import { addDays, type CivilDate } from '../../law/time/civil-date.ts'
import type { Refusal, Warning } from './refusal.ts'

/** How an announcement stands to "not later than N working days before" under both readings (CC-11, ambiguity 6). */
export type AdvanceNotice =
  | { readonly reading: 'strict' }
  | { readonly reading: 'lax' }
  | { readonly reading: 'neither'; readonly earliestLawfulOn: CivilDate; readonly earliestEventOn: CivilDate }

/**
 * Judges the days between an announcement and its event. Strict: N full working days lie between them. Lax: the day of
 * the announcement is one of the N, so one full day fewer is enough.
 *
 * @param id the provision with the backward rule, such as L46-2.2b
 */
export const judgeAdvanceNotice = (
  id: string,
  announcedOn: CivilDate,
  eventOn: CivilDate,
  calendars: Calendars,
): AdvanceNotice => {
  const length = requiredWorkingDays(id)
  const fullDays = calendars.workingDaysBetween(announcedOn, eventOn)
  if (fullDays >= length) return { reading: 'strict' }
  if (fullDays >= length - 1) return { reading: 'lax' }
  return {
    reading: 'neither',
    earliestLawfulOn: dayAfterWorkingDays(announcedOn, length - 1, calendars),
    earliestEventOn: dayAfterWorkingDays(announcedOn, length, calendars),
  }
}

const requiredWorkingDays = (id: string): number => {
  const term = provision(id)?.term
  if (term?.counts !== 'backward') throw new Error(`${id} has no term counted back from an event`)
  return term.length
}

/** The first day that leaves `length` full working days after the announcement. */
const dayAfterWorkingDays = (announcedOn: CivilDate, length: number, calendars: Calendars): CivilDate =>
  addDays(calendars.addWorkingDays(announcedOn, length), 1)

/** The refusal for an announcement that is too late under both readings, with the earliest lawful days. */
export const noticeTooShort = (
  id: string,
  notice: AdvanceNotice & { reading: 'neither' },
  pointer: string,
): Refusal => {
  const days = requiredWorkingDays(id)
  return {
    kind: 'notice-too-short',
    provision: id,
    pointer,
    says: {
      kk: `Хабарландыру мен күннің арасында толық ${days} жұмыс күні болуы тиіс; ең ерте күн: ${notice.earliestEventOn}.`,
      ru: `Между размещением и датой должно быть ${days} полных рабочих дней; самый ранний день: ${notice.earliestEventOn}.`,
      en: `${days} full working days must lie between the announcement and the day; the earliest day is ${notice.earliestEventOn}.`,
    },
    facts: { earliestEventOn: notice.earliestEventOn, earliestLawfulOn: notice.earliestLawfulOn },
  }
}

/** The warning for an announcement that is in time under one reading only (ambiguity 6). */
export const noticeBetweenReadings = (id: string): Warning => {
  const days = requiredWorkingDays(id)
  const says: Says = {
    kk: `Мерзім хабарландыру күні есептелсе ғана сақталған (6-түсініксіздік): толық ${days} жұмыс күні жоқ.`,
    ru: `Срок соблюдён, только если считать день размещения (неясность 6): полных ${days} рабочих дней нет.`,
    en: `In time only if the day of the announcement counts (ambiguity 6): there are not ${days} full working days.`,
  }
  return { kind: 'notice-between-readings', provision: id, ambiguity: 6, says }
}
