import type { Outcome, Program } from '../../db/program.ts'
import { rescheduleParked } from '../../db/queries/deadlines.queries.ts'
import {
  noteFailedAttempt,
  parkedStepById,
  resolveParkedStep,
  toParkedStep,
} from '../../db/queries/parked-steps.queries.ts'
import { demandOneChange, type Query } from '../../db/query.ts'
import type { Consequence } from '../../workflows/procedure/consequence.ts'
import { finishEntering } from '../cases/finish-entering.ts'
import { followAgain, upToDate } from '../cases/judge-and-enter.ts'
import { type Asking, Workspace, wordsOf } from '../cases/workspace.ts'
import { type Answer, refusing } from '../commands/answer.ts'
import type { RetryStep } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import { notFound, type Problem } from '../commands/problem.ts'
import { type Opening, openOnce } from '../recurring/open-by-time.ts'

/** Tries a parked step again. What fails once more stays parked, with the new reason. */
export function* retryStep(command: RetryStep, environment: Environment): Program<Answer> {
  const { id, by, now } = command
  const [rows] = yield [parkedStepById(id)]
  const [row] = (rows ?? []).map(toParkedStep)
  if (!row || row.resolvedAt !== null) return refusing(notFound)
  const workspace = new Workspace(now, environment.calendars(), environment.newId)
  const step: Step = {
    caseId: row.caseId,
    seq: row.seq,
    step: row.step,
    detail: JSON.parse(row.detail),
  }
  let failure: string | undefined
  try {
    failure = yield* again(workspace, step, environment)
    if (failure === undefined) yield* finishEntering(workspace)
  } catch (fault) {
    failure = wordsOf(fault)
  }
  if (failure !== undefined) return failedAgain(id, failure)
  const writes: readonly Query[] = [
    ...workspace.writes,
    resolveParkedStep(id, { at: now, by: by.sub, resolution: 'done', reason: null }),
    demandOneChange,
  ]
  return {
    answer: { done: true, id, version: null, body: { id, resolution: 'done' } },
    writes,
    touches: [...workspace.touches, `parked:${id}`],
  }
}

interface Step {
  readonly caseId: string
  readonly seq: number
  readonly step: string
  readonly detail: { readonly deadlineId?: string; readonly letter?: string } & Consequence & Opening
}

/** Does the step; answers why it could not be done, or undefined where it was. */
function* again(workspace: Workspace, step: Step, environment: Environment): Asking<string | undefined> {
  const { caseId, detail } = step
  switch (step.step) {
    case 'sweep':
      // The next tick enforces it; should it fail once more, it is parked once more.
      workspace.writes.push(rescheduleParked(detail.deadlineId ?? ''))
      return undefined
    case 'consequence': {
      yield* upToDate(workspace, caseId, environment)
      const problem = yield* followAgain(workspace, detail, caseId, environment)
      return problem && `${problem.kind}: ${problem.says.en}`
    }
    case 'deadline':
      yield* workspace.load([caseId])
      return workspace.dateWhatWasUndated(caseId)
    case 'opening':
      yield* openOnce(workspace, detail, environment)
      return undefined
    case 'letter':
      yield* workspace.load([caseId])
      yield* workspace.docketOf(caseId)
      return yield* workspace.writeLetterAgain(caseId, step.seq, detail.letter ?? '')
    default:
      return 'this step cannot be tried again; it can be dismissed with a reason'
  }
}

/** The answer carries the refusal, and the attempt is counted: the one refusal that writes. */
const failedAgain = (id: string, error: string): Outcome<Answer> => ({
  answer: { done: false, problem: stillNot(error) },
  writes: [noteFailedAttempt(id, error)],
  touches: [`parked:${id}`],
})

const stillNot = (error: string): Problem => ({
  status: 409,
  kind: 'still-cannot-be-done',
  says: {
    kk: `Қадамды әлі орындау мүмкін емес: ${error}`,
    ru: `Шаг по-прежнему выполнить нельзя: ${error}`,
    en: `The step still cannot be done: ${error}`,
  },
})
