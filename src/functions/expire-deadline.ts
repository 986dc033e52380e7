import { addDays, civilDate } from '../law/civil-date.ts'
import type { LoadedCase } from './case-view.ts'
import type { House } from './house.ts'
import { judgeAndEnter } from './judge-and-enter.ts'
import { missedNotice } from './notices/deadline-letters.ts'
import { recipientOf } from './notices/messages.ts'
import { merzimItself } from './principal.ts'
import type { Asking, Workspace } from './workspace.ts'

/** Enters the expiry of every deadline of a case that has passed, in the order they passed. */
export function* expirePassedDeadlines(workspace: Workspace, loaded: LoadedCase, house: House): Asking<number> {
  const passed = loaded.deadlines
    .filter(({ status, expiresAt }) => status === 'open' && expiresAt <= workspace.now)
    .toSorted((a, b) => a.expiresAt.localeCompare(b.expiresAt))
  let expired = 0
  for (const { id } of passed) expired += yield* expireDeadline(workspace, loaded.row.id, id, house)
  return expired
}

/**
 * Lets one deadline pass. A duty or an effect of law enters `deadline.expired` and the machine decides what follows; an
 * internal target has no legal effect and enters nothing. Those bound, and the officer, are told.
 *
 * @returns how many entries were made: one or none
 */
export function* expireDeadline(
  workspace: Workspace,
  caseId: string,
  deadlineId: string,
  house: House,
): Asking<number> {
  const deadline = workspace.inHand(caseId)?.deadlines.find(({ id }) => id === deadlineId)
  // An earlier expiry may have moved the case to where this one is no longer awaited.
  if (deadline?.status !== 'open') return 0
  workspace.close(deadline, deadline.kind === 'operation-of-law' ? 'met' : 'missed')
  const recipients = new Set(['authorizedBody', recipientOfAwaited(deadline.awaited, deadline.organizationId)])
  for (const recipient of recipients) {
    if (recipient) workspace.send(missedNotice(deadline, recipient), `${deadline.id}:expired`)
  }
  if (deadline.kind === 'target') return 0

  const loaded = workspace.inHand(caseId)
  if (!loaded) return 0
  const dueOn = civilDate(deadline.dueOn)
  const data = { provision: deadline.provision, for: deadline.awaited, dueOn }
  const requested = { type: 'deadline.expired', effectiveOn: addDays(dueOn, 1), data }
  const entered = yield* judgeAndEnter(workspace, loaded, requested, merzimItself, house, '')
  if ('problem' in entered) throw new Error(`the case does not take the expiry of ${deadline.provision}`)
  return 1
}

/** Whose inbox a deadline's letters go to. The authorized body answers for parties that have no address here. */
export const recipientOfAwaited = (awaited: string, organizationId: string | null): string | null => {
  if (awaited === 'organization') return recipientOf('organization', organizationId)
  return awaited === 'commission' ? 'commission' : 'authorizedBody'
}
