import type { Program } from '../../db/program.ts'
import { finishEntering } from '../cases/finish-entering.ts'
import { Workspace } from '../cases/workspace.ts'
import type { RecomputeCase } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import { recomputeDeadlines } from './recompute-deadlines.ts'

/**
 * Counts the deadlines of one case with the calendars in use.
 *
 * @returns how many moved
 */
export function* recomputeCase({ caseId, now }: RecomputeCase, environment: Environment): Program<number> {
  const workspace = new Workspace(now, environment.calendars(), environment.newId)
  yield* workspace.load([caseId])
  const moved = yield* recomputeDeadlines(workspace, caseId)
  yield* finishEntering(workspace)
  return { answer: moved, writes: workspace.writes, touches: [...workspace.touches] }
}
