import { answering, type Program } from '../../db/program.ts'
import { type DeadlineRow, deadlineById, insertReminder, toDeadlineRow } from '../../db/queries/deadlines.queries.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { finishEntering } from '../cases/finish-entering.ts'
import { letPass } from '../cases/judge-and-enter.ts'
import { Workspace } from '../cases/workspace.ts'
import type { SweepDeadline } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import { reminderOf } from '../letters/deadline-letters.ts'
import { boundBy } from './close-passed-deadline.ts'
import { recomputeDeadlines } from './recompute-deadlines.ts'
import type { ReminderSlot } from './reminder-plan.ts'

/** What a sweep of one deadline did. */
export interface Swept {
  readonly expired: number
  readonly reminded: number
}

const nothing: Swept = { expired: 0, reminded: 0 }

/**
 * Does what is due on one deadline: lets it pass, or sends its reminder. Two sweepers at once are harmless: each judges
 * what is there now, and the row is changed under a guard.
 *
 * After an outage one reminder goes out, the latest that is due; the earlier ones have been overtaken.
 */
export function* sweepDeadline({ deadlineId, now }: SweepDeadline, environment: Environment): Program<Swept> {
  const [rows] = yield [deadlineById(deadlineId)]
  const [row] = (rows ?? []).map(toDeadlineRow)
  if (!row || row.nextActionAt === null || row.nextActionAt > now) return answering(nothing)
  const workspace = new Workspace(now, environment.calendars(), environment.newId)
  const { caseId } = row
  yield* workspace.load([caseId])
  yield* recomputeDeadlines(workspace, caseId)
  // Everything of the case that has passed passes in its order, so that nothing is entered as if an end were still to come.
  const expired = yield* letPass(workspace, caseId, environment)
  const deadline = workspace.inHand(caseId)?.deadlines.find(({ id }) => id === deadlineId)
  const reminded = deadline ? remind(workspace, deadline) : 0
  yield* finishEntering(workspace)
  return { answer: { expired, reminded }, writes: workspace.writes, touches: [...workspace.touches] }
}

/** Sends the reminder that is due on an open deadline; answers how many: one or none. */
const remind = (workspace: Workspace, deadline: DeadlineRow): number => {
  const { id, status, nextActionAt, expiresAt } = deadline
  const { now } = workspace
  if (status !== 'open' || nextActionAt === null || nextActionAt > now) return 0
  const slots = JSON.parse(deadline.remindersLeft) as readonly ReminderSlot[]
  const due = slots.filter(({ at }) => at <= now).at(-1)
  const left = slots.filter(({ at }) => at > now)
  workspace.reschedule(deadline, left[0]?.at ?? expiresAt, JSON.stringify(left))
  if (!due) return 0
  workspace.writes.push(insertReminder({ deadlineId: id, slot: due.slot, sentAt: now }))
  for (const recipient of boundBy(workspace, deadline)) {
    workspace.send(reminderOf(deadline, civilDateAt(now), recipient), `${id}:${due.slot}`)
  }
  return 1
}
