import type { Calendars } from '../time/calendar.ts'
import { addDays, addMonths, addYears, type CivilDate, civilDateOf, yearOf } from '../time/civil-date.ts'
import { type Instant, plusMs } from '../time/instant.ts'
import { atTime, civilDateAt } from '../time/zone.ts'
import { lastDayOf } from './period.ts'
import { closingHour, type Readings } from './readings.ts'
import type { Trigger } from './term-question.ts'
import type {
  BackwardRule,
  ContractNoticeRule,
  EntryIntoForceRule,
  FixedDateRule,
  ForwardRule,
  Nature,
  PeriodicRule,
  ProtectionRule,
  StatedRule,
  TermRule,
} from './term-rule.ts'

/** The dates a rule gives under one set of readings, without reasons. */
export interface Reckoning {
  /** The last day. */
  readonly dueOn?: CivilDate | undefined
  /** The last day before a day off moved it; the same as `dueOn` when nothing moved. */
  readonly countedTo?: CivilDate | undefined
  /** The moment the term ends, where it is not the end of `dueOn`. */
  readonly endsAt?: Instant | undefined
  /** The day from whose first second something takes effect. */
  readonly effectiveOn?: CivilDate | undefined
  /** The last day on which notice can be given. */
  readonly latestNoticeOn?: CivilDate | undefined
  /** The first day on which the event may be held. */
  readonly earliestEventOn?: CivilDate | undefined
}

/**
 * Counts one rule from one trigger.
 *
 * @throws CalendarMissing when a needed year has not been entered, YearOutOfRange when counting leaves 1800–2400
 */
export const reckon = (rule: TermRule, trigger: Trigger, readings: Readings, calendars: Calendars): Reckoning => {
  if (trigger.is === 'period') {
    if (rule.counts === 'fixedDate') return fixedDate(rule, trigger.period.year, readings, calendars)
    if (rule.counts === 'periodic') return periodic(rule, lastDayOf(trigger.period))
  } else if (rule.counts === 'backward') {
    if (trigger.is === 'event') return latestNotice(rule, trigger.on, readings, calendars)
    if (trigger.is === 'announcement') return earliestEvent(rule, trigger.on, readings, calendars)
  } else if (trigger.is === 'fact') {
    switch (rule.counts) {
      case 'forward':
        return forward(rule, trigger, readings, calendars)
      case 'protection':
        return protection(rule, trigger.on)
      case 'entryIntoForce':
        return entryIntoForce(rule, trigger.on, readings)
      case 'contractNotice':
        return contractNotice(rule, trigger.on, readings)
      case 'stated':
        return stated(rule, trigger.on, readings, calendars)
    }
  }
  throw new TypeError(`a ${rule.counts} term does not run from a ${trigger.is}`)
}

type Fact = Trigger & { is: 'fact' }

const forward = (rule: ForwardRule, fact: Fact, readings: Readings, calendars: Calendars): Reckoning => {
  const start = rule.conventions.includes('CC-7') ? receivedOn(fact, readings, calendars) : fact.on
  if (rule.conventions.includes('CC-8') && readings['CC-8'] !== 'nextCalendarDay') {
    return withinOneDay(fact, readings, calendars)
  }
  const countedTo = lastCounted(rule, start, readings, calendars)
  const dueOn = movesTo(rule, countedTo, readings, calendars)
  return { dueOn, countedTo, effectiveOn: effectiveAfter(rule.nature, dueOn), endsAt: closingOf(rule, dueOn, readings) }
}

const lastCounted = (rule: ForwardRule, start: CivilDate, readings: Readings, calendars: Calendars): CivilDate => {
  const sameDay = readings['CC-1'] === 'sameDay'
  switch (rule.unit) {
    case 'workingDay':
      return calendars.addWorkingDays(sameDay ? addDays(start, -1) : start, rule.length)
    case 'calendarDay':
      return addDays(start, sameDay ? rule.length - 1 : rule.length)
    case 'month':
      return monthsFrom(start, rule.length, readings)
    case 'year':
      return sameDay ? addDays(addYears(start, rule.length), -1) : addYears(start, rule.length)
  }
}

// Out of office hours means before the next opening: after the closing hour of a working day, or on a day off.
const receivedOn = (fact: Fact, readings: Readings, calendars: Calendars): CivilDate => {
  if (readings['CC-7'] === 'dayOfArrival') return fact.on
  const afterHours = fact.at !== undefined && fact.at >= atTime(fact.on, closingHour)
  return calendars.nextWorkingDayOnOrAfter(afterHours ? addDays(fact.on, 1) : fact.on)
}

const withinOneDay = (fact: Fact, readings: Readings, calendars: Calendars): Reckoning => {
  if (readings['CC-8'] === 'oneWorkingDay') {
    const dueOn = calendars.addWorkingDays(fact.on, 1)
    return { dueOn, countedTo: dueOn }
  }
  // Twenty-four hours run from a moment; where only the day is known they end somewhere on the next day.
  const endsAt = fact.at === undefined ? undefined : plusMs(fact.at, 86_400_000)
  const dueOn = endsAt === undefined ? addDays(fact.on, 1) : civilDateAt(endsAt)
  return { dueOn, countedTo: dueOn, endsAt }
}

const movesTo = (
  rule: ForwardRule | FixedDateRule | StatedRule,
  last: CivilDate,
  readings: Readings,
  calendars: Calendars,
): CivilDate => {
  const moved =
    (rule.conventions.includes('CC-5') && readings['CC-5'] === 'nextWorkingDay') ||
    (rule.conventions.includes('CC-6') && readings['CC-6'] === 'nextWorkingDay')
  return moved ? calendars.nextWorkingDayOnOrAfter(last) : last
}

const effectiveAfter = (nature: Nature, dueOn: CivilDate): CivilDate | undefined =>
  nature === 'act' ? undefined : addDays(dueOn, 1)

const closingOf = (rule: TermRule, dueOn: CivilDate, readings: Readings): Instant | undefined =>
  readings['CC-2'] === 'closingHour' && rule.conventions.includes('CC-2') ? atTime(dueOn, closingHour) : undefined

/** Strict: `length` full days between notice and event. Lax: the day of notice is one of them. */
const fullDays = (rule: BackwardRule, readings: Readings): number =>
  readings['CC-11'] === 'strict' ? rule.length : rule.length - 1

const latestNotice = (rule: BackwardRule, event: CivilDate, readings: Readings, calendars: Calendars): Reckoning => {
  const days = fullDays(rule, readings)
  const firstFullDay =
    days === 0 ? event : rule.unit === 'workingDay' ? calendars.subtractWorkingDays(event, days) : addDays(event, -days)
  const latestNoticeOn = addDays(firstFullDay, -1)
  return {
    dueOn: latestNoticeOn,
    countedTo: latestNoticeOn,
    endsAt: closingOf(rule, latestNoticeOn, readings),
    latestNoticeOn,
  }
}

const earliestEvent = (
  rule: BackwardRule,
  announcedOn: CivilDate,
  readings: Readings,
  calendars: Calendars,
): Reckoning => {
  const days = fullDays(rule, readings)
  const lastFullDay =
    days === 0
      ? announcedOn
      : rule.unit === 'workingDay'
        ? calendars.addWorkingDays(announcedOn, days)
        : addDays(announcedOn, days)
  return { earliestEventOn: addDays(lastFullDay, 1) }
}

const fixedDate = (rule: FixedDateRule, year: number, readings: Readings, calendars: Calendars): Reckoning => {
  const countedTo = civilDateOf(year + rule.yearsAfter, rule.month, rule.day)
  const dueOn = movesTo(rule, countedTo, readings, calendars)
  return { dueOn, countedTo, effectiveOn: effectiveAfter(rule.nature, dueOn), endsAt: closingOf(rule, dueOn, readings) }
}

const periodic = (_rule: PeriodicRule, lastDay: CivilDate): Reckoning => ({ dueOn: lastDay, countedTo: lastDay })

const protection = (rule: ProtectionRule, fact: CivilDate): Reckoning => {
  const dueOn = civilDateOf(yearOf(fact) + rule.years, 12, 31)
  return { dueOn, countedTo: dueOn, effectiveOn: addDays(dueOn, 1) }
}

const entryIntoForce = (rule: EntryIntoForceRule, publishedOn: CivilDate, readings: Readings): Reckoning => {
  const dueOn = addDays(publishedOn, rule.calendarDays)
  return { dueOn, countedTo: dueOn, effectiveOn: readings['CC-14'] === 'dayAfter' ? addDays(dueOn, 1) : dueOn }
}

const contractNotice = (rule: ContractNoticeRule, concludedOn: CivilDate, readings: Readings): Reckoning => {
  const anniversary = addYears(concludedOn, rule.years)
  const dueOn = readings['CC-1'] === 'sameDay' ? addDays(anniversary, -1) : anniversary
  const earliestEventOn = addDays(dueOn, 1)
  return {
    dueOn,
    countedTo: dueOn,
    effectiveOn: earliestEventOn,
    earliestEventOn,
    latestNoticeOn: latestStart(dueOn, rule.noticeMonths, readings),
  }
}

/** The latest day from which `months` are over by the end of `last`; several days can share a month's last day. */
const latestStart = (last: CivilDate, months: number, readings: Readings): CivilDate => {
  const isOver = (start: CivilDate): boolean => monthsFrom(start, months, readings) <= last
  let start = addMonths(last, -months)
  while (!isOver(start)) start = addDays(start, -1)
  while (isOver(addDays(start, 1))) start = addDays(start, 1)
  return start
}

/** The last day of months counted from the day after `start`, or from `start` itself (CC-1, CC-3). */
const monthsFrom = (start: CivilDate, months: number, readings: Readings): CivilDate => {
  const last = readings['CC-3'] === 'thirtyDays' ? addDays(start, months * 30) : addMonths(start, months)
  return readings['CC-1'] === 'sameDay' ? addDays(last, -1) : last
}

const stated = (rule: StatedRule, lastDay: CivilDate, readings: Readings, calendars: Calendars): Reckoning => {
  const dueOn = movesTo(rule, lastDay, readings, calendars)
  return { dueOn, countedTo: lastDay, effectiveOn: effectiveAfter(rule.nature, dueOn) }
}
