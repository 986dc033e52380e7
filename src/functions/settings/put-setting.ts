import type { Program } from '../../db/program.ts'
import { deleteSetting, insertSetting } from '../../db/queries/settings.queries.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Answer } from '../commands/answer.ts'
import type { PutSetting } from '../commands/command.ts'

/** A value as it was entered. */
export interface EnteredSetting {
  readonly key: string
  readonly value: unknown
  readonly document: string | null
  readonly setAt: Instant
}

/** Enters a value the documents leave open, with the document that confirms it, if there is one yet. */
// biome-ignore lint/correctness/useYield: a program that has nothing to ask is still a program
export function* putSetting({ key, value, document, by, now }: PutSetting): Program<Answer<EnteredSetting>> {
  const row = { key, value: JSON.stringify(value), document, setAt: now, setBy: by.sub }
  return {
    answer: { done: true, id: key, version: null, body: { key, value, document, setAt: now } },
    writes: [deleteSetting(key), insertSetting(row)],
    touches: [`setting:${key}`],
  }
}
