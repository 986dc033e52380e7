import type {
  BackwardRule,
  ContractNoticeRule,
  ConventionId,
  EntryIntoForceRule,
  FixedDateRule,
  ForwardRule,
  Nature,
  PeriodicRule,
  ProtectionRule,
  StatedRule,
  TriggerFact,
  Unit,
} from '../terms/term-rule.ts'

interface Circumstances {
  /** The term runs from a filing, so the day it counts as received matters (CC-7). */
  readonly filing?: true
  /** Another provision that binds the same act (CC-10). */
  readonly earlierOf?: string
}

/** Somebody must act within `length` units after a fact. */
export const within = (
  length: number,
  unit: Unit,
  from: TriggerFact,
  { filing, earlierOf }: Circumstances = {},
): ForwardRule => ({
  counts: 'forward',
  from,
  length,
  unit,
  nature: 'act',
  conventions: [
    'CC-1',
    'CC-2',
    ...calendarConventions(unit, 'CC-5'),
    ...(filing ? (['CC-7'] as const) : []),
    'CC-9',
    ...(earlierOf ? (['CC-10'] as const) : []),
  ],
  ...(earlierOf ? { earlierOf } : {}),
})

/** Something lasts `length` units after a fact, and its last day is never moved (CC-6). */
export const lasting = (
  length: number,
  unit: Unit,
  from: TriggerFact,
  nature: Exclude<Nature, 'act'>,
  { filing }: Pick<Circumstances, 'filing'> = {},
): ForwardRule => ({
  counts: 'forward',
  from,
  length,
  unit,
  nature,
  conventions: ['CC-1', ...calendarConventions(unit, 'CC-6'), ...(filing ? (['CC-7'] as const) : []), 'CC-9'],
})

/** By the end of the next calendar day, whatever day that is (CC-8): the Law says "day" here and "working day" elsewhere. */
export const withinOneDay = (from: TriggerFact): ForwardRule => ({
  counts: 'forward',
  from,
  length: 1,
  unit: 'calendarDay',
  nature: 'act',
  conventions: ['CC-1', 'CC-8', 'CC-9'],
})

/** Notice must be given at least `length` full working days before an event. */
export const workingDaysBefore = (length: number, before: TriggerFact): BackwardRule => ({
  counts: 'backward',
  before,
  length,
  unit: 'workingDay',
  conventions: ['CC-2', 'CC-9', 'CC-11'],
})

/** By a day and month of the year after the year the duty is about. */
export const byNextYears = (month: number, day: number): FixedDateRule => ({
  counts: 'fixedDate',
  month,
  day,
  yearsAfter: 1,
  nature: 'act',
  conventions: ['CC-2', 'CC-4', 'CC-5', 'CC-9'],
})

/** At least once in every calendar quarter or year. */
export const onceEvery = (every: PeriodicRule['every']): PeriodicRule => ({
  counts: 'periodic',
  every,
  conventions: ['CC-12'],
})

/** Seventy whole calendar years after the year of the fact. */
export const seventyYearsAfter = (from: TriggerFact): ProtectionRule => ({
  counts: 'protection',
  from,
  years: 70,
  conventions: ['CC-13'],
})

/** In force after so many full calendar days following first official publication. */
export const daysAfterPublication = (calendarDays: number): EntryIntoForceRule => ({
  counts: 'entryIntoForce',
  calendarDays,
  conventions: ['CC-14'],
})

/** A contract without a term: ended after `years`, with notice `noticeMonths` before. */
export const endedWithNotice = (years: number, noticeMonths: number): ContractNoticeRule => ({
  counts: 'contractNotice',
  years,
  noticeMonths,
  conventions: ['CC-1', 'CC-3'],
})

/** The last day is written in the decision or the contract itself. */
export const asStated = (nature: Nature): StatedRule => ({
  counts: 'stated',
  nature,
  conventions: nature === 'act' ? ['CC-4'] : ['CC-4', 'CC-6'],
})

const calendarConventions = (unit: Unit, shift: 'CC-5' | 'CC-6'): readonly ConventionId[] => {
  if (unit === 'workingDay') return []
  return unit === 'calendarDay' ? [shift] : ['CC-3', shift]
}
