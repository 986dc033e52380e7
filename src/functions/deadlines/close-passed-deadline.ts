import type { DeadlineRow } from '../../db/queries/deadlines.queries.ts'
import { addDays } from '../../law/time/civil-date.ts'
import { effectOf } from '../../workflows/procedure/awaited-now.ts'
import { type LoadedCase, partiesOf } from '../cases/loaded-case.ts'
import type { Workspace } from '../cases/workspace.ts'
import type { RequestedEntry } from '../commands/command.ts'
import { missedNotice } from '../letters/deadline-letters.ts'
import { recipientsOfAwaited } from '../letters/messages.ts'

/** The deadlines of a case that have passed and nobody has noticed yet, in the order they passed. */
export const passedDeadlines = ({ deadlines }: LoadedCase, { now }: Workspace): readonly DeadlineRow[] =>
  deadlines
    .filter(({ status, expiresAt, nextActionAt }) => status === 'open' && nextActionAt !== null && expiresAt <= now)
    .toSorted((a, b) => a.expiresAt.localeCompare(b.expiresAt))

/**
 * Closes a deadline that has passed and tells those bound, and the officer.
 *
 * @returns the entry it occasions; undefined for an internal target, which has no legal effect
 */
export const closePassed = (workspace: Workspace, deadline: DeadlineRow): RequestedEntry | undefined => {
  const begins = effectOf(deadline.waitKey)
  if (begins !== undefined) return effectBegins(workspace, deadline, begins)
  workspace.close(deadline, deadline.kind === 'operation-of-law' ? 'met' : 'missed')
  for (const recipient of new Set(['authorizedBody', ...boundBy(workspace, deadline)])) {
    workspace.send(missedNotice(deadline, recipient), `${deadline.id}:expired`)
  }
  if (deadline.kind === 'target') return undefined
  const { dueOn } = deadline
  return {
    type: 'deadline.expired',
    effectiveOn: addDays(dueOn, 1),
    data: { provision: deadline.provision, for: deadline.awaited, dueOn },
  }
}

/** The day of an act entered ahead has come. Whoever it concerns was told when it was entered. */
const effectBegins = (workspace: Workspace, deadline: DeadlineRow, of: number): RequestedEntry | undefined => {
  workspace.close(deadline, 'met')
  const act = workspace.inHand(deadline.caseId)?.ahead.find(({ seq }) => seq === of)
  return act && { type: 'effect.began', effectiveOn: act.effectiveOn, data: { of, act: act.type } }
}

/** Whose inbox a deadline's letters go to, as the case stands. */
export const boundBy = (workspace: Workspace, { caseId, awaited }: DeadlineRow): readonly string[] => {
  const loaded = workspace.inHand(caseId)
  return recipientsOfAwaited(awaited, loaded ? partiesOf(loaded) : {})
}
