import { type CivilDate, civilDateOf, monthOf, yearOf } from '../time/civil-date.ts'
import type { Instant } from '../time/instant.ts'
import { endOfDay, startOfDay } from '../time/zone.ts'
import type { Reckoning } from './reckoning.ts'
import { isInstant } from './term-question.ts'
import type { PeriodicRule, TermRule } from './term-rule.ts'

/**
 * Whether something was done in time. An act is in time until its last moment; what must be kept may end only
 * afterwards; an announced event may not come before its earliest day; what is due once in a period must be done inside
 * it (CC-12). `undefined` where nobody has to do anything: a standing ends by itself.
 */
export const isInTime = (rule: TermRule, reckoning: Reckoning, doneAt: Instant | CivilDate): boolean | undefined => {
  const { dueOn, endsAt, earliestEventOn, effectiveOn } = reckoning
  switch (rule.counts) {
    case 'protection':
    case 'entryIntoForce':
      return undefined
    case 'backward':
    case 'contractNotice':
      if (earliestEventOn !== undefined) return !isBefore(doneAt, earliestEventOn)
      break
    case 'periodic':
      if (dueOn !== undefined && isBefore(doneAt, firstDayUntil(dueOn, rule.every))) return false
      break
    case 'forward':
    case 'fixedDate':
    case 'stated':
      if (rule.nature === 'status') return undefined
      if (rule.nature === 'retention' && effectiveOn !== undefined) return !isBefore(doneAt, effectiveOn)
  }
  if (dueOn === undefined) return undefined
  if (!isInstant(doneAt)) return doneAt <= dueOn
  return endsAt === undefined ? doneAt < endOfDay(dueOn) : doneAt <= endsAt
}

const isBefore = (when: Instant | CivilDate, day: CivilDate): boolean =>
  isInstant(when) ? when < startOfDay(day) : when < day

/** The first day of the period that ends on `lastDay`. */
const firstDayUntil = (lastDay: CivilDate, every: PeriodicRule['every']): CivilDate =>
  civilDateOf(yearOf(lastDay), every === 'year' ? 1 : monthOf(lastDay) - 2, 1)
