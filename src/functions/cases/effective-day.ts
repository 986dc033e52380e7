import { type CivilDate, parseCivilDate } from '../../law/time/civil-date.ts'
import type { Act } from '../../workflows/procedure/act.ts'
import type { CaseFile } from '../../workflows/procedure/case-file.ts'
import { dayDecided, proposalsIn } from '../../workflows/procedure/second-person.ts'
import type { Actor } from '../actors/actor.ts'
import type { RequestedEntry } from '../commands/command.ts'
import type { ProblemCause } from '../commands/problem.ts'

/** What the day of an entry is judged by. */
export interface Dated {
  readonly act: Act
  readonly requested: RequestedEntry
  /** The act's data, where it is valid. */
  readonly data: unknown
  readonly by: Actor
  readonly today: CivilDate
  readonly caseFile: CaseFile | null
}

/**
 * The day an entry takes effect: what the act itself says, what the request says, what was proposed, or today. Only the
 * authorized body and State systems may date an entry back; nobody but those whose order takes effect later may date it
 * forward. Whether the act may follow on that day is judged apart.
 */
export const effectiveDay = (
  { act, requested, data, by, today, caseFile }: Dated,
  pointerPrefix: string,
): { readonly on: CivilDate } | { readonly errors: readonly ProblemCause[] } => {
  const ofTheAct = data === undefined ? undefined : act.takesEffectOn?.(data, { caseFile, today })
  const pointer = pointerPrefix + (ofTheAct === undefined ? '/effectiveOn' : '/data')
  const wrong = (says: string) => ({ errors: [{ pointer, says }] })
  const stated = ofTheAct ?? requested.effectiveOn ?? asProposed(act, requested, caseFile, today)
  if (stated === undefined) return { on: today }
  const on = parseCivilDate(stated)
  if (on === undefined) return wrong('not a date of the calendar, written YYYY-MM-DD')
  if (by.role === 'merzim') return { on }
  if (on > today && !act.mayTakeEffectLater) return wrong('this act cannot take effect after the day it is entered')
  if (on < today && ofTheAct === undefined && !mayDateBack.includes(by.role))
    return wrong('an electronic filing takes effect the day it arrives')
  return { on }
}

/** The second person decides on the day that was proposed. */
const asProposed = (
  act: Act,
  { type }: RequestedEntry,
  caseFile: CaseFile | null,
  today: CivilDate,
): CivilDate | undefined => {
  const proposal = act.secondPerson && proposalsIn(caseFile?.standing.context)[type]
  return proposal ? dayDecided(proposal, today) : undefined
}

const mayDateBack: readonly string[] = ['officer', 'head', 'commission', 'expert', 'system']
