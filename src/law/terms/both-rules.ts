import { isInForceOn } from '../articles/in-force.ts'
import type { Provision } from '../provision.ts'
import { CalendarMissing, type Calendars } from '../time/calendar.ts'
import type { CivilDate } from '../time/civil-date.ts'
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
interface Governing {
  readonly provision: Provision
  readonly rule: TermRule
  readonly reckoning: Reckoning
}

/** Two provisions that bind the same act. */
export interface BothRules {
  /** The one whose date is due under the reading of CC-10. */
  readonly governing: Governing
  /** Both dates, the earlier first; one alone where the later lies beyond the calendars. */
  readonly dates: readonly { readonly provision: string; readonly dueOn: CivilDate }[]
}

/** Counts both, where another provision in force binds the same act; otherwise `undefined` (CC-10). */
export const reckonBoth = (counting: Counting): BothRules | undefined => {
  const { provision, rule, governedOn, readings } = counting
  if (rule.counts !== 'forward' || rule.earlierOf === undefined) return undefined
  const other = counting.otherProvision(rule.earlierOf)
  if (other?.term === undefined || !isInForceOn(other.inForce, governedOn)) return undefined

  const ours = unlessCalendarEnds({ provision, rule }, counting)
  const theirs = unlessCalendarEnds({ provision: other, rule: other.term }, counting)
  const [earlier, later] = inOrder(ours, theirs)
  const law = provision.citation.act === 'law-6-I' ? ours : theirs
  return {
    governing: known(readings['CC-10'] === 'earlier' ? earlier : law),
    dates: [earlier, later].flatMap((each) =>
      each instanceof CalendarMissing ? [] : [{ provision: each.provision.id, dueOn: dueOf(each) }],
    ),
  }
}

/** A date beyond the calendars is later than any date within them, so only the earlier of the two must be known. */
type Known = Governing | CalendarMissing

const unlessCalendarEnds = (
  { provision, rule }: Pick<Governing, 'provision' | 'rule'>,
  { trigger, readings, calendars }: Counting,
): Known => {
  try {
    return { provision, rule, reckoning: reckon(rule, trigger, readings, calendars) }
  } catch (fault) {
    if (fault instanceof CalendarMissing) return fault
    throw fault
  }
}

const inOrder = (ours: Known, theirs: Known): readonly [Known, Known] => {
  if (theirs instanceof CalendarMissing) return [ours, theirs]
  if (ours instanceof CalendarMissing) return [theirs, ours]
  return dueOf(ours) <= dueOf(theirs) ? [ours, theirs] : [theirs, ours]
}

const known = (either: Known): Governing => {
  if (either instanceof CalendarMissing) throw either
  return either
}

const dueOf = ({ provision, reckoning }: Governing): CivilDate => {
  if (reckoning.dueOn === undefined) throw new TypeError(`${provision.id} has no last day to compare`)
  return reckoning.dueOn
}
