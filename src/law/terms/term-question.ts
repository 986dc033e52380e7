import type { CalendarChoice } from '../time/calendar.ts'
import { type CivilDate, parseCivilDate } from '../time/civil-date.ts'
import { type Instant, parseInstant } from '../time/instant.ts'
import { civilDateAt } from '../time/zone.ts'
import { type Period, parsePeriod } from './period.ts'
import { invalidPeriod, type TermRefusal, wrongQuestion } from './term-refusal.ts'
import type { TermRule } from './term-rule.ts'

/** A question about one provision's term. Exactly one of the five trigger fields is given. */
export interface TermQuestion {
  /** The catalogue's id. */
  readonly provision: string
  /** The moment of the fact. */
  readonly at?: Instant | undefined
  /** The day of the fact; also the legal fact of a protection term, the conclusion of a contract, a publication. */
  readonly on?: CivilDate | undefined
  /** Terms counted back: the day of the event, to learn the latest day for giving notice. */
  readonly eventOn?: CivilDate | undefined
  /** Terms counted back: when notice was given, to learn the earliest lawful event. */
  readonly announcedAt?: Instant | CivilDate | undefined
  /** `2026-Q1` or `2026`; for a yearly filing the reporting year. */
  readonly period?: string | undefined
  /** Which calendar versions to count with. */
  readonly calendars?: CalendarChoice | undefined
  /** When it was done: was that in time? */
  readonly doneAt?: Instant | CivilDate | undefined
}

/** What the term runs from, in days of Almaty. */
export type Trigger =
  | { readonly is: 'fact'; readonly on: CivilDate; readonly at?: Instant }
  | { readonly is: 'event'; readonly on: CivilDate }
  | { readonly is: 'announcement'; readonly on: CivilDate }
  | { readonly is: 'period'; readonly period: Period }

/** The trigger a question names, if it is one that this kind of term runs from. */
export const triggerOf = (question: TermQuestion, rule: TermRule): Trigger | TermRefusal => {
  const wanted = fieldsWantedBy(rule)
  const [field, another] = givenFields(question)
  if (field === undefined || another !== undefined) return wrongQuestion(question.provision, wanted, another)
  if (!wanted.includes(field)) return wrongQuestion(question.provision, wanted, field)

  if (question.eventOn !== undefined) return { is: 'event', on: question.eventOn }
  if (question.announcedAt !== undefined) return { is: 'announcement', on: dayOf(question.announcedAt) }
  if (question.on !== undefined) return { is: 'fact', on: question.on }
  if (question.at !== undefined) return { is: 'fact', on: civilDateAt(question.at), at: question.at }

  const every = rule.counts === 'periodic' ? rule.every : 'year'
  const period = parsePeriod(question.period ?? '')
  return period?.every === every ? { is: 'period', period } : invalidPeriod(question.provision, every)
}

/** The one day a question is about, whatever it runs from; `undefined` when it names none, or a period. */
export const dayAsked = (question: TermQuestion): CivilDate | undefined => {
  const when = question.on ?? question.at ?? question.eventOn ?? question.announcedAt
  return when && dayOf(when)
}

/** The day in Almaty of a day or a moment. */
const dayOf = (when: Instant | CivilDate): CivilDate => parseCivilDate(when) ?? civilDateAt(when as Instant)

/** Tells a moment from a day. */
export const isInstant = (when: Instant | CivilDate): when is Instant => parseInstant(when) !== undefined

type TriggerField = 'at' | 'on' | 'eventOn' | 'announcedAt' | 'period'

const givenFields = (question: TermQuestion): readonly TriggerField[] => {
  const given: TriggerField[] = []
  if (question.at !== undefined) given.push('at')
  if (question.on !== undefined) given.push('on')
  if (question.eventOn !== undefined) given.push('eventOn')
  if (question.announcedAt !== undefined) given.push('announcedAt')
  if (question.period !== undefined) given.push('period')
  return given
}

// A term counted back has two dates to ask for, and `at` does not say which: it is refused rather than guessed.
const fieldsWantedBy = (rule: TermRule): readonly TriggerField[] => {
  if (rule.counts === 'backward') return ofAnEvent
  return rule.counts === 'fixedDate' || rule.counts === 'periodic' ? ofAPeriod : ofAFact
}

const ofAnEvent: readonly TriggerField[] = ['eventOn', 'announcedAt']
const ofAPeriod: readonly TriggerField[] = ['period']
const ofAFact: readonly TriggerField[] = ['on', 'at']
