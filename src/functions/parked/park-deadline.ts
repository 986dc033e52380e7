import { answering, type Program } from '../../db/program.ts'
import { deadlineById, toDeadlineRow } from '../../db/queries/deadlines.queries.ts'
import { Workspace } from '../cases/workspace.ts'
import type { ParkDeadline } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'

/**
 * Parks a deadline whose sweep failed altogether: its case cannot even be read. It stays open, is shown to a person and
 * is not tried again until they say so.
 */
export function* parkDeadline({ deadlineId, error, now }: ParkDeadline, environment: Environment): Program<boolean> {
  const [rows] = yield [deadlineById(deadlineId)]
  const [row] = (rows ?? []).map(toDeadlineRow)
  if (row?.status !== 'open' || row.nextActionAt === null) return answering(false)
  const workspace = new Workspace(now, environment.calendars(), environment.newId)
  workspace.parkDeadline(row, error)
  return { answer: true, writes: workspace.writes, touches: [`case:${row.caseId}`] }
}
