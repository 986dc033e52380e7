import { type DeadlineRow, remindersSent, toReminderRow } from '../../db/queries/deadlines.queries.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { awaitedNow } from '../../workflows/procedure/awaited-now.ts'
import type { DocketEntry } from '../../workflows/procedure/entry.ts'
import { deadlineRecomputed } from '../../workflows/procedure/own-acts.ts'
import { merzimItself } from '../actors/actor.ts'
import { changesInWords, dayChanges } from '../calendars/day-change.ts'
import { type LoadedCase, positionOf } from '../cases/loaded-case.ts'
import type { Asking, Workspace } from '../cases/workspace.ts'
import { movedNotice } from '../letters/deadline-letters.ts'
import { boundBy } from './close-passed-deadline.ts'
import { datedRow } from './deadlines-of-case.ts'
import { isOutdated, recomputedDay, versionsOf } from './recomputed-day.ts'

/**
 * Counts the open deadlines of a case anew where a change of calendar has overtaken them. One that moves says so on the
 * docket and to those it binds, and its reminders are planned anew; one that stays is only counted with the new version.
 * Run again it finds nothing to do.
 *
 * Every command that could let a deadline pass runs this first, so that none passes on a day that is no longer its day.
 *
 * @returns how many moved
 */
export function* recomputeDeadlines(workspace: Workspace, caseId: string): Asking<number> {
  const outdated = (workspace.inHand(caseId)?.deadlines ?? []).filter(
    (deadline) => deadline.status === 'open' && isOutdated(deadline, workspace.calendars),
  )
  if (outdated.length === 0) return 0
  const sent = yield outdated.map(({ id }) => remindersSent(id))
  let moved = 0
  for (const [index, deadline] of outdated.entries()) {
    const loaded = workspace.inHand(caseId)
    if (!loaded) continue
    const slotsSent = new Set((sent[index] ?? []).map((row) => toReminderRow(row).slot))
    const current = countedAnew(loaded, deadline, slotsSent, workspace)
    workspace.recompute(current, deadline)
    if (current.dueOn === deadline.dueOn) continue
    moved += 1
    tell(workspace, caseId, deadline, current)
  }
  return moved
}

/** The row of a deadline under the present calendars. Reminders that have left are not sent again. */
const countedAnew = (
  { procedure, standing, ahead }: LoadedCase,
  deadline: DeadlineRow,
  slotsSent: ReadonlySet<string>,
  { now, calendars }: Workspace,
): DeadlineRow => {
  const dueOn = recomputedDay(deadline, calendars)
  const plan = awaitedNow(procedure, standing, ahead).find(({ key }) => key === deadline.waitKey)?.wait.reminders
  return { ...deadline, ...datedRow(deadline.triggerOn, dueOn, plan, { now, calendars }, slotsSent) }
}

/** Enters the move on the docket and writes to those it concerns. */
const tell = (workspace: Workspace, caseId: string, before: DeadlineRow, after: DeadlineRow): void => {
  const loaded = workspace.inHand(caseId)
  if (!loaded) return
  const reason = changesInWords(changesFor(before, after, workspace.calendars))
  const entry: DocketEntry = {
    seq: loaded.row.version + 1,
    type: 'deadline.recomputed',
    data: deadlineRecomputed.data.parse({
      deadlineId: before.id,
      provision: before.provision,
      for: before.awaited,
      from: before.dueOn,
      to: after.dueOn,
      countedWith: versionsOf(before),
      countsWith: versionsOf(after),
      reason,
    }) as DocketEntry['data'],
    effectiveOn: civilDateAt(workspace.now),
    recordedAt: workspace.now,
    recordedBy: merzimItself.sub,
    recordedAs: merzimItself.role,
  }
  const { seq } = workspace.enter(loaded, entry, positionOf(loaded), null)
  for (const recipient of new Set(['authorizedBody', ...boundBy(workspace, before)])) {
    workspace.send(movedNotice(after, before.dueOn, reason, recipient), `${caseId}:${seq}`)
  }
}

/** The days between trigger and last day that the change of calendar made working or off. */
const changesFor = (before: DeadlineRow, after: DeadlineRow, calendars: Calendars) => {
  const from = before.triggerOn ?? before.dueOn
  const later = before.dueOn > after.dueOn ? before.dueOn : after.dueOn
  return dayChanges(from, later, calendars.choose(versionsOf(before)), calendars)
}
