import { type CivilDate, parseCivilDate } from '../law/civil-date.ts'
import type { Act } from '../workflows/procedure.ts'
import type { RequestedEntry } from './commands.ts'
import type { Principal } from './principal.ts'
import type { ProblemCause } from './problem.ts'

/**
 * The day an entry takes effect: what the act itself says, what the request says, or today. Only the authorized body
 * and State systems may date an entry back; nobody but those whose order takes effect later may date it forward.
 */
export const effectiveDay = (
  act: Act,
  requested: RequestedEntry,
  data: unknown,
  by: Principal,
  today: CivilDate,
  pointerPrefix: string,
): { readonly on: CivilDate } | { readonly errors: readonly ProblemCause[] } => {
  const wrong = (says: string) => ({ errors: [{ pointer: `${pointerPrefix}/effectiveOn`, says }] })
  const ofTheAct = data === undefined ? undefined : act.takesEffectOn?.(data as never)
  const stated = ofTheAct ?? requested.effectiveOn
  if (stated === undefined) return { on: today }
  const on = parseCivilDate(stated)
  if (on === undefined) return wrong('not a date of the calendar, written YYYY-MM-DD')
  if (by.role === 'merzim') return { on }
  if (on > today && !act.mayTakeEffectLater) return wrong('this act cannot take effect after the day it is entered')
  if (on < today && ofTheAct === undefined && !mayDateBack.includes(by.role))
    return wrong('an electronic filing takes effect the day it arrives')
  return { on }
}

const mayDateBack: readonly string[] = ['officer', 'head', 'commission', 'expert', 'system']
