import type { Program } from '../../db/program.ts'
import { caseById } from '../../db/queries/cases.queries.ts'
import { deadlinesOfCase } from '../../db/queries/deadlines.queries.ts'
import { actOf } from '../../workflows/docket.ts'
import type { Warning } from '../../workflows/procedure/refusal.ts'
import type { Actor } from '../actors/actor.ts'
import { mayEnter, mayReadCase } from '../actors/rights.ts'
import { type Answer, answeredBefore, askForAnswer, keyTouched, refusing, remember } from '../commands/answer.ts'
import type { EnterOnDocket, RequestedEntry } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import { forbidden, malformed, notFound, type Problem, staleVersion } from '../commands/problem.ts'
import { finishEntering } from './finish-entering.ts'
import { judgeAndEnter, upToDate } from './judge-and-enter.ts'
import type { LoadedCase } from './loaded-case.ts'
import { type EnteredEntry, Workspace } from './workspace.ts'

/** An entry just made, with where it leaves the case. */
export interface EnteredView extends EnteredEntry {
  readonly state: string
  readonly warnings: readonly Warning[]
}

/**
 * The one way in: enters an act on the docket of a case, with everything that follows from it, in one transaction.
 * A person, another State system and the passing of time all come through here.
 */
export function* enterOnDocket(command: EnterOnDocket, environment: Environment): Program<Answer<EnteredView>> {
  const { caseId, entry, by, ifMatch, idempotency, now } = command
  const workspace = new Workspace(now, environment.calendars(), environment.newId)
  const asked = askForAnswer(by, idempotency)
  const rows = yield [caseById(caseId), deadlinesOfCase(caseId), ...asked]
  const before = answeredBefore<EnteredView>(rows[2], idempotency)
  if (before) return before
  workspace.take(caseId, rows[0] ?? [], rows[1] ?? [])

  const seen = workspace.inHand(caseId)
  if (!seen || !mayReadCase(by, seen)) return refusing(notFound)
  const problem =
    refusalToEnter(seen, entry, by) ?? (seen.row.version === ifMatch ? undefined : staleVersion(seen.row.version))
  if (problem) return refusing(problem)

  const current = (yield* upToDate(workspace, caseId, environment)) ?? seen
  const entered = yield* judgeAndEnter(workspace, current, entry, by, environment, '')
  if ('problem' in entered) return refusing(entered.problem)

  yield* finishEntering(workspace)
  const after = workspace.inHand(caseId) ?? seen
  const answer: Answer<EnteredView> = {
    done: true,
    id: caseId,
    version: after.row.version,
    body: {
      ...entered.entry,
      state: after.standing.state,
      warnings: after.procedure.warnings({ ...after, calendars: workspace.calendars, settings: entered.settings }),
    },
  }
  return {
    answer,
    writes: [...workspace.writes, ...remember(answer, by, idempotency, now)],
    touches: [...workspace.touches, ...keyTouched(by, idempotency)],
  }
}

/** Whether this person may enter this act at all, before anything is said about the state of the case. */
const refusalToEnter = (loaded: LoadedCase, entry: RequestedEntry, by: Actor): Problem | undefined => {
  const act = actOf(loaded.procedure, entry.type)
  if (!act) return malformed([{ pointer: '/type', says: 'no such act in this procedure' }])
  return mayEnter(by, act, loaded) ? undefined : forbidden
}
