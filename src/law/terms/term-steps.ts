import type { Says } from '../../language/says.ts'
import type { Calendars, DayOffKind } from '../time/calendar.ts'
import { addDays, type CivilDate, civilDateOf, monthOf, toEpochDay, yearOf } from '../time/civil-date.ts'
import type { Reckoning } from './reckoning.ts'
import type { Trigger } from './term-question.ts'
import type { TermRule } from './term-rule.ts'

/** What one day did in a count. A month grid can be drawn from these alone. */
export interface TermStep {
  readonly on: CivilDate
  readonly counted: boolean
  /** The how-manieth counted day it is. */
  readonly number?: number
  /** The day the answer is. */
  readonly decisive?: true
  /** Why it is not counted, or, on a counted day off, what makes it one. */
  readonly reason?: Says
  readonly kind?: DayOffKind | 'trigger' | 'notice' | 'event' | 'takesEffect'
}

/**
 * The days that led to a date, in order. Terms of years and fixed dates show only the days that matter, since nobody
 * reads seventy years of days.
 */
export const stepsOf = (
  rule: TermRule,
  trigger: Trigger,
  reckoning: Reckoning,
  calendars: Calendars,
): readonly TermStep[] => {
  if (trigger.is === 'event') return backFromEvent(rule, trigger.on, reckoning, calendars)
  if (trigger.is === 'announcement') return fromAnnouncement(rule, trigger.on, reckoning, calendars)
  const { dueOn, countedTo, effectiveOn } = reckoning
  if (dueOn === undefined || countedTo === undefined) return []
  const effect: readonly TermStep[] =
    effectiveOn === undefined ? [] : [{ on: effectiveOn, counted: false, kind: 'takesEffect', reason: takesEffect }]

  if (trigger.is === 'period') return [...towards(firstOfMonth(countedTo), dueOn, countedTo, calendars), ...effect]
  if (rule.counts === 'protection') return [...protectedYears(trigger.on, dueOn, calendars), ...effect]
  const start: TermStep = { on: trigger.on, counted: false, kind: 'trigger', reason: dayOfFact }
  if (rule.counts === 'forward' && rule.unit === 'workingDay') {
    return [start, ...counting(addDays(trigger.on, 1), dueOn, dueOn, calendars), ...effect]
  }
  if (dueOn === trigger.on) return [{ on: dueOn, counted: true, decisive: true }, ...effect]
  const everyDay = toEpochDay(dueOn) - toEpochDay(trigger.on) <= longestShown
  const days = everyDay
    ? runningDays(addDays(trigger.on, 1), countedTo, dueOn, calendars)
    : [dayStep(countedTo, countedTo === dueOn, calendars)]
  return [start, ...days, ...moved(countedTo, dueOn, calendars), ...effect]
}

/** The first and the last day of the whole years of protection (CC-13). */
const protectedYears = (fact: CivilDate, dueOn: CivilDate, calendars: Calendars): readonly TermStep[] => [
  { on: fact, counted: false, kind: 'trigger', reason: fromNextYear },
  dayStep(civilDateOf(yearOf(fact) + 1, 1, 1), false, calendars),
  dayStep(dueOn, true, calendars),
]

// A little over a year: longer terms are explained by their last days.
const longestShown = 400

/** Working days between two days, numbered; days off with their reasons. */
const counting = (
  from: CivilDate,
  through: CivilDate,
  decisive: CivilDate,
  calendars: Calendars,
): readonly TermStep[] => {
  const steps: TermStep[] = []
  let count = 0
  for (let on = from; on <= through; on = addDays(on, 1)) {
    const dayOff = calendars.reasonDayOff(on)
    if (dayOff !== undefined) {
      steps.push({ on, counted: false, ...dayOff })
      continue
    }
    count += 1
    const worked = calendars.reasonWorked(on)
    steps.push({
      on,
      counted: true,
      number: count,
      ...(on === decisive ? { decisive: true } : {}),
      ...(worked === undefined ? {} : { reason: worked }),
    })
  }
  return steps
}

/** Calendar days, every one counted. */
const runningDays = (from: CivilDate, countedTo: CivilDate, dueOn: CivilDate, calendars: Calendars): TermStep[] => {
  const steps: TermStep[] = []
  for (let on = from; on <= countedTo; on = addDays(on, 1)) {
    steps.push({ ...dayStep(on, on === countedTo && on === dueOn, calendars), number: steps.length + 1 })
  }
  return steps
}

const dayStep = (on: CivilDate, decisive: boolean, calendars: Calendars): TermStep => ({
  on,
  counted: true,
  ...(decisive ? { decisive: true } : {}),
  ...dayOffOf(on, calendars),
})

/** The days a last day off is moved over, up to the day it is moved to. */
const moved = (countedTo: CivilDate, dueOn: CivilDate, calendars: Calendars): readonly TermStep[] => {
  const steps: TermStep[] = []
  for (let on = addDays(countedTo, 1); on <= dueOn; on = addDays(on, 1)) {
    steps.push({
      on,
      counted: false,
      ...(on === dueOn ? { decisive: true, reason: movedHere } : dayOffOf(on, calendars)),
    })
  }
  return steps
}

/** The month that ends in a fixed or periodic last day. */
const towards = (
  from: CivilDate,
  dueOn: CivilDate,
  countedTo: CivilDate,
  calendars: Calendars,
): readonly TermStep[] => {
  const steps: TermStep[] = []
  for (let on = from; on <= countedTo; on = addDays(on, 1)) steps.push(dayStep(on, on === dueOn, calendars))
  return [...steps, ...moved(countedTo, dueOn, calendars)]
}

const firstOfMonth = (day: CivilDate): CivilDate => civilDateOf(yearOf(day), monthOf(day), 1)

const backFromEvent = (
  rule: TermRule,
  eventOn: CivilDate,
  { latestNoticeOn }: Reckoning,
  calendars: Calendars,
): readonly TermStep[] => {
  if (latestNoticeOn === undefined || rule.counts !== 'backward') return []
  const first = addDays(latestNoticeOn, 1)
  const between =
    rule.unit === 'workingDay'
      ? counting(first, addDays(eventOn, -1), eventOn, calendars)
      : runningDays(first, addDays(eventOn, -1), eventOn, calendars)
  return [
    { on: latestNoticeOn, counted: false, decisive: true, kind: 'notice', reason: dayOfNotice },
    ...between,
    { on: eventOn, counted: false, kind: 'event', reason: dayOfEvent },
  ]
}

const fromAnnouncement = (
  rule: TermRule,
  announcedOn: CivilDate,
  { earliestEventOn }: Reckoning,
  calendars: Calendars,
): readonly TermStep[] => {
  if (earliestEventOn === undefined || rule.counts !== 'backward') return []
  const first = addDays(announcedOn, 1)
  const between =
    rule.unit === 'workingDay'
      ? counting(first, addDays(earliestEventOn, -1), earliestEventOn, calendars)
      : runningDays(first, addDays(earliestEventOn, -1), earliestEventOn, calendars)
  return [
    { on: announcedOn, counted: false, kind: 'notice', reason: dayOfNotice },
    ...between,
    { on: earliestEventOn, counted: false, decisive: true, kind: 'event', reason: dayOfEvent },
  ]
}

// Running days may lie in years nobody has entered; they are counted all the same, only their reason is unknown.
const dayOffOf = (on: CivilDate, calendars: Calendars): Pick<TermStep, 'reason' | 'kind'> =>
  calendars.covers(on) ? (calendars.reasonDayOff(on) ?? {}) : {}

const dayOfFact: Says = {
  kk: 'Оқиға болған күн есептелмейді',
  ru: 'День события не считается',
  en: 'The day of the event is not counted',
}
const fromNextYear: Says = {
  kk: 'Мерзім келесі жылдың 1 қаңтарынан басталады',
  ru: 'Срок начинается 1 января следующего года',
  en: 'The term begins on 1 January of the next year',
}
const dayOfNotice: Says = {
  kk: 'Хабарландыру күні есептелмейді',
  ru: 'День извещения не считается',
  en: 'The day of the notice is not counted',
}
const dayOfEvent: Says = {
  kk: 'Оқиғаның өз күні есептелмейді',
  ru: 'Сам день мероприятия не считается',
  en: 'The day of the event itself is not counted',
}
const movedHere: Says = {
  kk: 'Соңғы күн демалысқа келіп, осы жұмыс күніне ауысты',
  ru: 'Последний день выпал на нерабочий и перенесён на этот рабочий день',
  en: 'The last day fell on a day off and moved to this working day',
}
const takesEffect: Says = {
  kk: 'Құқықтық салдары осы күннің 00:00-інен басталады',
  ru: 'Правовые последствия наступают с 00:00 этого дня',
  en: 'The legal effect begins at 00:00 of this day',
}
