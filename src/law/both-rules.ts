import { isInForceOn } from './articles/in-force.ts'
import type { Calendars } from './calendar.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provision } from './provision.ts'
import type { Readings } from './readings.ts'
import { type Reckoning, reckon } from './reckoning.ts'
import type { Trigger } from './term-question.ts'
import type { TermRule } from './term-rule.ts'

/** One term about to be counted: the rule, what it runs from, and what it is counted with. */
export interface Counting {
  readonly provision: Provision
  readonly rule: TermRule
  readonly trigger: Trigger
  /** The day whose version of the rules governs the whole term (CC-9). */
  readonly governedOn: CivilDate
  readonly calendars: Calendars
  readonly readings: Readings
  readonly otherProvision: (id: string) => Provision | undefined
}

/** A rule with the dates it gave. */
export interface Governing {
  readonly provision: Provision
  readonly rule: TermRule
  readonly reckoning: Reckoning
}

/** Two provisions that bind the same act. */
export interface BothRules {
  /** The one whose date is due under the reading of CC-10. */
  readonly governing: Governing
  /** The provision of the Law among the two. */
  readonly law: Governing
  readonly earlier: Governing
  /** Both dates, the earlier first. */
  readonly dates: readonly { readonly provision: string; readonly dueOn: CivilDate }[]
}

/** Counts both, where another provision in force binds the same act; otherwise `undefined` (CC-10). */
export const reckonBoth = (counting: Counting): BothRules | undefined => {
  const { provision, rule, trigger, governedOn, calendars, readings } = counting
  if (rule.counts !== 'forward' || rule.earlierOf === undefined) return undefined
  const other = counting.otherProvision(rule.earlierOf)
  if (other?.term === undefined || !isInForceOn(other.inForce, governedOn)) return undefined

  const ours: Governing = { provision, rule, reckoning: reckon(rule, trigger, readings, calendars) }
  const theirs: Governing = {
    provision: other,
    rule: other.term,
    reckoning: reckon(other.term, trigger, readings, calendars),
  }
  const [earlier, later] = dueOf(ours) <= dueOf(theirs) ? [ours, theirs] : [theirs, ours]
  const law = provision.citation.act === 'law-6-I' ? ours : theirs
  return {
    governing: readings['CC-10'] === 'earlier' ? earlier : law,
    law,
    earlier,
    dates: [earlier, later].map((each) => ({ provision: each.provision.id, dueOn: dueOf(each) })),
  }
}

const dueOf = ({ provision, reckoning }: Governing): CivilDate => {
  if (reckoning.dueOn === undefined) throw new TypeError(`${provision.id} has no last day to compare`)
  return reckoning.dueOn
}
