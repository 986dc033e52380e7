import type { Program } from '../../db/program.ts'
import { parkedStepById, resolveParkedStep, toParkedStep } from '../../db/queries/parked-steps.queries.ts'
import { demandOneChange } from '../../db/query.ts'
import { type Answer, refusing } from '../commands/answer.ts'
import type { DismissStep } from '../commands/command.ts'
import { notFound } from '../commands/problem.ts'

/** Closes a parked step without doing it: a person has dealt with it otherwise, and says how. */
export function* dismissStep({ id, reason, by, now }: DismissStep): Program<Answer> {
  const [rows] = yield [parkedStepById(id)]
  const [row] = (rows ?? []).map(toParkedStep)
  if (!row || row.resolvedAt !== null) return refusing(notFound)
  return {
    answer: { done: true, id, version: null, body: { id, resolution: 'dismissed', reason } },
    writes: [resolveParkedStep(id, { at: now, by: by.sub, resolution: 'dismissed', reason }), demandOneChange],
    touches: [`parked:${id}`],
  }
}
