import { answering, type Program } from '../../db/program.ts'
import { insertRecurringCase, recurringCaseByKey } from '../../db/queries/recurring-periods.queries.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { openingKey } from '../../workflows/procedure/recurring.ts'
import { merzimItself } from '../actors/actor.ts'
import { finishEntering } from '../cases/finish-entering.ts'
import { judgeAndEnter } from '../cases/judge-and-enter.ts'
import { type Asking, Workspace } from '../cases/workspace.ts'
import type { OpenByTime } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import { recurringDuty } from './recurring-duty.ts'

/** Which case time is to open. */
export type Opening = Pick<OpenByTime, 'procedure' | 'organizationId' | 'period'>

/**
 * Opens the case of a recurring duty for one organization and period, once: however often it is asked, and by however
 * many schedulers. Its first entry takes effect on the day the duty begins, also where it is entered months later.
 *
 * @returns whether the case was opened now
 * @throws Error where its first entry is refused
 */
export function* openByTime(command: OpenByTime, environment: Environment): Program<boolean> {
  const workspace = new Workspace(command.now, environment.calendars(), environment.newId)
  if (!(yield* openOnce(workspace, command, environment))) return answering(false)
  yield* finishEntering(workspace)
  return { answer: true, writes: workspace.writes, touches: [...workspace.touches] }
}

/** Opens the case within a command, unless it has been opened before; answers whether it was opened now. */
export function* openOnce(workspace: Workspace, opening: Opening, environment: Environment): Asking<boolean> {
  const { organizationId, period } = opening
  const key = openingKey(opening.procedure, organizationId, period)
  workspace.touches.add(`recurring:${key}`)
  const [opened] = yield [recurringCaseByKey(key)]
  if (opened?.[0]) return false
  const { procedure, recurring, begins } = recurringDuty(opening.procedure, period, civilDateAt(workspace.now))
  const unopened = workspace.unopened(workspace.newId(workspace.now), procedure, organizationId)
  const first = { type: recurring.act, data: recurring.data(organizationId, period), effectiveOn: begins }
  const entered = yield* judgeAndEnter(workspace, unopened, first, merzimItself, environment, '', 'park')
  if ('problem' in entered) throw new Error(`${entered.problem.kind}: ${entered.problem.says.en}`)
  workspace.writes.push(insertRecurringCase({ key, caseId: unopened.row.id, openedAt: workspace.now }))
  return true
}
