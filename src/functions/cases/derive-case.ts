import { answering, type Program } from '../../db/program.ts'
import { claimsOfCase, insertClaim, releaseClaim, toClaim, updateCase } from '../../db/queries/cases.queries.ts'
import { demandOneChange } from '../../db/query.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { metaOf } from '../../workflows/docket.ts'
import { positionEntered } from '../../workflows/timeline.ts'
import type { DeriveCase } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import { projectOne } from '../registers/certificate-register.ts'
import { rowAt, ruleOfEffect, Workspace } from './workspace.ts'

/**
 * Derives the cache of a case anew from its docket, by the present rule of effect: state, parties, deadlines, claims
 * and register.
 * The docket stays as it was written. A case that then stands elsewhere is listed once, for the officer.
 *
 * @returns whether it stands elsewhere than before
 */
export function* deriveCase({ caseId, now }: DeriveCase, environment: Environment): Program<boolean> {
  const workspace = new Workspace(now, environment.calendars(), environment.newId)
  const [loaded] = yield* workspace.load([caseId])
  if (!loaded || loaded.row.derivedWith >= ruleOfEffect) return answering(false)
  const { row, procedure, standing } = loaded
  const docket = yield* workspace.docketOf(caseId)
  const position = positionEntered(procedure, docket)
  const next = rowAt(row, position, { version: row.version, head: row.head })
  workspace.writes.push(updateCase(next, row.version), demandOneChange)

  workspace.moveParties(loaded, { ...loaded, row: next, standing: position.standing })
  const wanted = procedure.claims(position.standing, row.organizationId).map(({ name }) => name)
  const [heldRows] = yield [claimsOfCase(caseId)]
  const held = (heldRows ?? []).map((each) => toClaim(each).name)
  for (const name of held) if (!wanted.includes(name)) workspace.writes.push(releaseClaim(name, caseId))
  const contested: string[] = []
  for (const name of wanted.filter((each) => !held.includes(each))) {
    const holder = yield* workspace.whoHolds(name)
    if (holder === undefined) workspace.writes.push(insertClaim({ name, caseId }))
    else contested.push(holder)
  }
  const day = civilDateAt(now)
  const derived = { type: 'derived', data: {}, effectiveOn: day, recordedAt: now, recordedBy: 'merzim' }
  workspace.moveDeadlines(loaded, { row: next, after: position, entry: derived })
  if (procedure.register) yield* projectOne(workspace, next.id)
  workspace.parkUndated()

  const isElsewhere = position.standing.state !== standing.state || contested.length > 0
  if (isElsewhere) {
    const says = metaOf(procedure, position.standing.state).says
    workspace.park({
      caseId,
      seq: row.version,
      step: 'standing-changed',
      detail: { before: standing.state, after: position.standing.state, ahead: position.ahead, contested },
      error: `by the day its acts take effect the case stands in “${says.en}”, not in “${metaOf(procedure, standing.state).says.en}”${
        contested.length > 0 ? '; what it would hold alone is held by another case' : ''
      }`,
    })
  }
  return { answer: isElsewhere, writes: workspace.writes, touches: [...workspace.touches] }
}
