import type { Program } from '../../db/program.ts'
import type { RecomputeCase } from '../commands.ts'
import type { House } from '../house.ts'
import { Workspace } from '../workspace.ts'
import { makeCurrent } from './make-current.ts'

/**
 * Counts the deadlines of one case with the calendars in use.
 *
 * @returns how many moved
 */
export function* recomputeCase({ caseId, now }: RecomputeCase, house: House): Program<number> {
  const workspace = new Workspace(now, house.calendars(), house.newId)
  yield* workspace.load([caseId])
  const moved = yield* makeCurrent(workspace, caseId)
  return { answer: moved, writes: workspace.writes, touches: [...workspace.touches] }
}
