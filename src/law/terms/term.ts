import { isInForceOn } from '../articles/in-force.ts'
import type { Provision } from '../provision.ts'
import { CalendarMissing, type Calendars } from '../time/calendar.ts'
import { type CivilDate, civilDateOf, YearOutOfRange, yearOf } from '../time/civil-date.ts'
import type { Instant } from '../time/instant.ts'
import { type Counting, reckonBoth } from './both-rules.ts'
import { isInTime } from './in-time.ts'
import { lastDayOf } from './period.ts'
import { type Readings, readingsWith } from './readings.ts'
import { reckon } from './reckoning.ts'
import { alternativesOf, appliedConventions } from './term-alternatives.ts'
import { datesOf, type TermAnswer } from './term-answer.ts'
import { dayAsked, type TermQuestion, type Trigger, triggerOf } from './term-question.ts'
import {
  beyondCounting,
  calendarMissing,
  isTermRefusal,
  noTerm,
  notInForce,
  type TermRefusal,
  unknownProvision,
} from './term-refusal.ts'
import type { TermRule } from './term-rule.ts'
import { stepsOf } from './term-steps.ts'

export type { TermAnswer } from './term-answer.ts'
export type { TermQuestion } from './term-question.ts'
export { isTermRefusal, type TermRefusal } from './term-refusal.ts'

/** What a term is counted with. */
export interface TermLaw {
  readonly calendars: Calendars
  readonly provision: (id: string) => Provision | undefined
  /** Readings of the counting conventions other than the recommended ones. */
  readonly conventions?: Partial<Readings>
}

/**
 * Answers when a term ends, and why that day: the date, each day that led to it, and what every other reading of the
 * conventions would give.
 *
 * @param options `explain: false` leaves out the days and the alternatives, for when only the date is wanted
 */
export const answerTerm = (
  question: TermQuestion,
  law: TermLaw,
  { explain = true }: { readonly explain?: boolean } = {},
): TermAnswer | TermRefusal => {
  const provision = law.provision(question.provision)
  if (provision === undefined) return unknownProvision(question.provision)
  if (provision.term === undefined) return withoutTerm(provision, question)
  const trigger = triggerOf(question, provision.term)
  if (isTermRefusal(trigger)) return trigger
  try {
    const governedOn = dayGoverning(provision.term, trigger)
    if (!isInForceOn(provision.inForce, governedOn)) return notInForce(provision.id, provision.inForce, governedOn)
    const calendars = question.calendars === undefined ? law.calendars : law.calendars.choose(question.calendars)
    return answer(
      {
        provision,
        rule: provision.term,
        trigger,
        governedOn,
        calendars,
        readings: readingsWith(law.conventions),
        otherProvision: law.provision,
      },
      question.doneAt,
      explain,
    )
  } catch (fault) {
    if (fault instanceof CalendarMissing) return calendarMissing(provision.id, fault.year, fault.version)
    if (fault instanceof YearOutOfRange) return beyondCounting(provision.id)
    throw fault
  }
}

/** Only the date, for the deadlines the runtime keeps: neither steps nor alternatives are computed. */
export const dueTerm = (
  provisionId: string,
  trigger: Omit<TermQuestion, 'provision'>,
  law: TermLaw,
): TermAnswer | TermRefusal => answerTerm({ ...trigger, provision: provisionId }, law, { explain: false })

/** How many working days lie strictly between posting a notice and its event, both days themselves not counted. */
export const fullWorkingDaysBetween = (postedOn: CivilDate, eventOn: CivilDate, calendars: Calendars): number =>
  calendars.workingDaysBetween(postedOn, eventOn)

/** A provision without a term has no date to give; one that does not apply that day says so first. */
const withoutTerm = ({ id, inForce }: Provision, question: TermQuestion): TermRefusal => {
  const on = dayAsked(question)
  return on === undefined || isInForceOn(inForce, on) ? noTerm(id) : notInForce(id, inForce, on)
}

/**
 * The day whose version of the rule governs the term (CC-9): the trigger. A duty to act by a fixed day, or once in a
 * period, is governed by the version in force on that day, since nothing else sets it in motion.
 */
const dayGoverning = (rule: TermRule, trigger: Trigger): CivilDate => {
  if (trigger.is !== 'period') return trigger.on
  return rule.counts === 'fixedDate'
    ? civilDateOf(trigger.period.year + rule.yearsAfter, rule.month, rule.day)
    : lastDayOf(trigger.period)
}

const answer = (counting: Counting, doneAt: Instant | CivilDate | undefined, explain: boolean): TermAnswer => {
  const { provision, rule, trigger, calendars, readings } = counting
  const both = reckonBoth(counting)
  const { rule: governingRule, reckoning } = both?.governing ?? {
    rule,
    reckoning: reckon(rule, trigger, readings, calendars),
  }
  const dates = datesOf(reckoning)
  const { dueOn, dueAt, effectiveOn, effectiveAt, latestNoticeOn, earliestEventOn } = dates
  return {
    provision: provision.id,
    citation: provision.citation,
    dueOn,
    dueAt,
    effectiveOn,
    effectiveAt,
    workingTargetOn: workingTarget(dueOn, calendars),
    latestNoticeOn,
    earliestEventOn,
    inTime: doneAt && isInTime(governingRule, reckoning, doneAt),
    calendarStatus: statusBetween(trigger, dueOn ?? earliestEventOn, calendars),
    bothRules: both?.dates,
    steps: explain ? stepsOf(governingRule, trigger, reckoning, calendars) : [],
    conventions: explain ? appliedConventions(rule, readings) : [],
    alternatives: explain ? alternativesOf(counting, dates) : [],
  }
}

const workingTarget = (dueOn: CivilDate | undefined, calendars: Calendars): CivilDate | undefined => {
  if (dueOn === undefined || !calendars.covers(dueOn)) return undefined
  // The first days of the first year may have no working day before them that anybody has entered.
  return calendars.workingDaysThrough(dueOn) === 0 ? undefined : calendars.previousWorkingDayOnOrBefore(dueOn)
}

const statusBetween = (
  trigger: Trigger,
  last: CivilDate | undefined,
  calendars: Calendars,
): 'official' | 'projected' => {
  if (last === undefined) return 'projected'
  const [a, b] = [yearOf(trigger.is === 'period' ? last : trigger.on), yearOf(last)]
  let entered = false
  for (let year = Math.min(a, b); year <= Math.max(a, b); year += 1) {
    const status = calendars.statusOf(year)
    if (status === 'projected') return status
    entered ||= status === 'official'
  }
  return entered ? 'official' : 'projected'
}
