import { answering, type Program } from '../../db/program.ts'
import { deadlineById, insertReminder, toDeadlineRow } from '../../db/queries/deadlines.queries.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { finishEntering } from '../cases/finish-entering.ts'
import { expireDeadline } from '../cases/judge-and-enter.ts'
import { Workspace } from '../cases/workspace.ts'
import type { SweepDeadline } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import { reminderOf } from '../letters/deadline-letters.ts'
import { recipientOfAwaited } from './close-passed-deadline.ts'
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
  const deadline = workspace.inHand(caseId)?.deadlines.find(({ id }) => id === deadlineId)

  let swept = nothing
  if (!deadline?.nextActionAt || deadline.nextActionAt > now) {
    // A change of calendar has moved it on; only that is written.
  } else if (deadline.expiresAt <= now) {
    const expired = yield* expireDeadline(workspace, deadline.caseId, deadlineId, environment)
    swept = { expired, reminded: 0 }
  } else {
    const slots = JSON.parse(deadline.remindersLeft) as readonly ReminderSlot[]
    const due = slots.filter(({ at }) => at <= now).at(-1)
    const left = slots.filter(({ at }) => at > now)
    workspace.reschedule(deadline, left[0]?.at ?? deadline.expiresAt, JSON.stringify(left))
    const recipient = recipientOfAwaited(deadline.awaited, deadline.organizationId)
    if (due && recipient) {
      workspace.writes.push(insertReminder({ deadlineId, slot: due.slot, sentAt: now }))
      workspace.send(reminderOf(deadline, civilDateAt(now), recipient), `${deadlineId}:${due.slot}`)
      swept = { expired: 0, reminded: 1 }
    }
  }
  yield* finishEntering(workspace)
  return { answer: swept, writes: workspace.writes, touches: [...workspace.touches] }
}
