import type { Program } from '../../db/program.ts'
import { insertDocument } from '../../db/queries/documents.queries.ts'
import { partyOf } from '../actors/actor.ts'
import { type Answer, answeredBefore, askForAnswer, keyTouched, remember } from '../commands/answer.ts'
import type { ReceiveDocument } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'

/** A document as whoever handed it in is answered. */
export interface ReceivedDocument {
  readonly id: string
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
  readonly name: string
}

/** Records a document whose bytes are safe in the store. */
export function* receiveDocument(command: ReceiveDocument, environment: Environment): Program<Answer> {
  const { document, by, idempotency, now } = command
  const rows = yield askForAnswer(by, idempotency)
  const before = answeredBefore(rows[0], idempotency)
  if (before) return before
  const id = environment.newId(now)
  const { sha256, bytes, mediaType, name, scan } = document
  const body: ReceivedDocument = { id, sha256, bytes, mediaType, name }
  const answer: Answer = { done: true, id, version: null, body }
  return {
    answer,
    writes: [
      insertDocument({ ...body, scan, uploadedBy: by.sub, partyId: partyOf(by), uploadedAt: now }),
      ...remember(answer, by, idempotency, now),
    ],
    touches: keyTouched(by, idempotency),
  }
}
