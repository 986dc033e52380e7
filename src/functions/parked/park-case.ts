import { answering, type Program } from '../../db/program.ts'
import { caseById, markDerived, toCaseRow } from '../../db/queries/cases.queries.ts'
import { ruleOfEffect, Workspace } from '../cases/workspace.ts'
import type { ParkCase } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'

/** Notes that a case could not be derived anew: it stays as it is, and a person is shown why. */
export function* parkCase({ caseId, error, now }: ParkCase, environment: Environment): Program<boolean> {
  const [rows] = yield [caseById(caseId)]
  const [row] = (rows ?? []).map(toCaseRow)
  if (!row) return answering(false)
  const workspace = new Workspace(now, environment.calendars(), environment.newId)
  workspace.park({ caseId, seq: row.version, step: 'standing-changed', detail: {}, error })
  return {
    answer: true,
    writes: [...workspace.writes, markDerived(caseId, ruleOfEffect)],
    touches: [`case:${caseId}`],
  }
}
