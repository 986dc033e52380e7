import { type CivilDate, parseCivilDate } from '../../law/time/civil-date.ts'
import type { Act } from '../../workflows/procedure/procedure.ts'
import type { Principal } from '../actors/actor.ts'
import type { RequestedEntry } from '../commands/command.ts'
import type { ProblemCause } from '../commands/problem.ts'

/** What the day of an entry is judged by. */
export interface Dated {
  readonly act: Act
  readonly requested: RequestedEntry
  /** The act's data, where it is valid. */
  readonly data: unknown
  readonly by: Principal
  readonly today: CivilDate
  /** The day of what the entry follows on, such as the filing or the conclusion; null where nothing bounds it. */
  readonly notBefore: string | null
}

/**
 * The day an entry takes effect: what the act itself says, what the request says, or today. Only the authorized body
 * and State systems may date an entry back, and not to before what it follows on; nobody but those whose order takes
 * effect later may date it forward.
 */
export const effectiveDay = (
  { act, requested, data, by, today, notBefore }: Dated,
  pointerPrefix: string,
): { readonly on: CivilDate } | { readonly errors: readonly ProblemCause[] } => {
  const ofTheAct = data === undefined ? undefined : act.takesEffectOn?.(data as never)
  const pointer = pointerPrefix + (ofTheAct === undefined ? '/effectiveOn' : '/data')
  const wrong = (says: string) => ({ errors: [{ pointer, says }] })
  const stated = ofTheAct ?? requested.effectiveOn
  if (stated === undefined) return { on: today }
  const on = parseCivilDate(stated)
  if (on === undefined) return wrong('not a date of the calendar, written YYYY-MM-DD')
  if (by.role === 'merzim') return { on }
  if (on > today && !act.mayTakeEffectLater) return wrong('this act cannot take effect after the day it is entered')
  if (on < today && ofTheAct === undefined && !mayDateBack.includes(by.role))
    return wrong('an electronic filing takes effect the day it arrives')
  if (notBefore !== null && on < notBefore)
    return wrong(`this act follows on one of ${notBefore} and cannot precede it`)
  return { on }
}

const mayDateBack: readonly string[] = ['officer', 'head', 'commission', 'expert', 'system']
