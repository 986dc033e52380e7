import type { Outcome } from '../../db/program.ts'
import { answerByKey, insertAnswer, toAnswerRow } from '../../db/queries/inbox.queries.ts'
import type { Query, Row } from '../../db/query.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Actor } from '../actors/actor.ts'
import type { Idempotency } from './command.ts'
import { keyReused, type Problem } from './problem.ts'

/** What a command answers: what was done, or why it was not. */
export type Answer<Body = unknown> =
  | {
      readonly done: true
      readonly body: Body
      /** Id of what was made or changed. */
      readonly id: string
      /** The case's version after it, where there is one. */
      readonly version: number | null
    }
  | { readonly done: false; readonly problem: Problem }

export const refusing = (problem: Problem): Outcome<Answer<never>> => ({
  answer: { done: false, problem },
  writes: [],
  touches: [],
})

/** The question whether this caller's key has been answered already. */
export const askForAnswer = (by: Actor, idempotency: Idempotency | null): readonly Query[] =>
  idempotency === null ? [] : [answerByKey(by.sub, idempotency.key)]

/** The answer given before to the same request, or the refusal of another request under the same key. */
export const answeredBefore = <Body = unknown>(
  rows: readonly Row[] | undefined,
  idempotency: Idempotency | null,
): Outcome<Answer<Body>> | undefined => {
  const [row] = (rows ?? []).map(toAnswerRow)
  if (!row || idempotency === null) return undefined
  if (row.requestHash !== idempotency.requestHash) return refusing(keyReused)
  return { answer: JSON.parse(row.answer), writes: [], touches: [] }
}

/** Keeps the answer in the transaction that did the work, so that a repeated request finds it. */
export const remember = (answer: Answer, by: Actor, idempotency: Idempotency | null, now: Instant): readonly Query[] =>
  idempotency === null
    ? []
    : [
        insertAnswer({
          caller: by.sub,
          key: idempotency.key,
          requestHash: idempotency.requestHash,
          answer: JSON.stringify(answer),
          answeredAt: now,
        }),
      ]

/** What programs that share an idempotency key contend for. */
export const keyTouched = (by: Actor, idempotency: Idempotency | null): readonly string[] =>
  idempotency === null ? [] : [`key:${by.sub}:${idempotency.key}`]
