import { answering, type Program } from '../../db/program.ts'
import { recurringCaseByKey } from '../../db/queries/recurring-periods.queries.ts'
import { openingKey } from '../../workflows/procedure/recurring.ts'
import { Workspace } from '../cases/workspace.ts'
import type { ParkOpening } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'

/** Parks the opening of a case that failed: it is shown to a person and not tried again until they say so. */
export function* parkOpening(command: ParkOpening, environment: Environment): Program<boolean> {
  const { procedure, period, organizationId, error, now } = command
  const key = openingKey(procedure, organizationId, period)
  const [opened] = yield [recurringCaseByKey(key)]
  // Another scheduler may have had more luck.
  if (opened?.[0]) return answering(false)
  const workspace = new Workspace(now, environment.calendars(), environment.newId)
  workspace.park({ caseId: key, seq: 0, step: 'opening', detail: { procedure, period, organizationId }, error })
  return { answer: true, writes: workspace.writes, touches: [`recurring:${key}`] }
}
