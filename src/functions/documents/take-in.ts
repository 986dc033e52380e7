import type { WriterLane } from '../../db/program.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Actor } from '../actors/actor.ts'
import type { Answer } from '../commands/answer.ts'
import type { Command, Idempotency } from '../commands/command.ts'
import type { NewId } from '../commands/environment.ts'
import type { Problem } from '../commands/problem.ts'
import type { Log } from '../operation/log.ts'
import { isWhatItClaims } from './content-check.ts'
import { type Bytes, contentKey, type DocumentStore, draftKey } from './document-store.ts'
import { Intake } from './intake.ts'
import type { Keeping } from './keeping.ts'
import type { MediaType } from './media-types.ts'
import { documentProblems, tooLarge } from './problems.ts'
import type { ReceivedDocument } from './receive-document.ts'
import type { Scan } from './scanner.ts'

/** What taking a document in works with. */
export interface Door {
  readonly keeping: Keeping
  readonly lane: WriterLane<Command>
  readonly newId: NewId
  readonly log: Log
  readonly now: Instant
}

/** A document somebody hands in. */
export interface Upload {
  readonly bytes: Bytes | null
  /** How many bytes there will be, where the sender told. */
  readonly length: number | undefined
  readonly mediaType: MediaType
  readonly name: string
  readonly by: Actor
  /** The key under which the same document is taken in once; it depends on the content, known when it has come. */
  readonly idempotency: (sha256: string) => Idempotency | null
}

/**
 * Takes a document in: its bytes into the store, aside at first; then they are checked against what they are said to be
 * and scanned; then they are moved to where their content lies, and only when they are safe there is the row written.
 * Whatever goes wrong before that leaves nothing behind.
 */
export const takeIn = async (door: Door, upload: Upload): Promise<Answer<ReceivedDocument>> => {
  const { store, largest } = door.keeping
  const { bytes, length, mediaType, name, by } = upload
  if (store === null) return refusing(documentProblems.noStore)
  if (length === undefined && store.needsLength) return refusing(documentProblems.noLength)
  if (length !== undefined && length > largest) return refusing(tooLarge(largest))
  if (bytes === null || length === 0) return refusing(documentProblems.empty)

  const draft = draftKey(door.newId(door.now))
  try {
    const came = await setAside(store, draft, new Intake(bytes, largest), upload, largest)
    if ('problem' in came) return refusing(came.problem)
    const read = () => bytesUnder(store, draft)
    if (!(await isWhatItClaims(mediaType, read, came.bytes))) return refusing(documentProblems.contentMismatch)
    const scan = await scanned(door, read)
    if (scan === 'infected') return refusing(documentProblems.infected)
    await store.move(draft, contentKey(came.sha256))
    return (await door.lane.submit({
      command: 'receive-document',
      document: { ...came, mediaType: mediaType.name, name, scan },
      by,
      idempotency: upload.idempotency(came.sha256),
      now: door.now,
    })) as Answer<ReceivedDocument>
  } finally {
    await store.remove(draft)
  }
}

const refusing = (problem: Problem): Answer<never> => ({ done: false, problem })

/** Lets the bytes in under the draft's key and answers what came. */
const setAside = async (
  store: DocumentStore,
  draft: string,
  intake: Intake,
  { length }: Upload,
  largest: number,
): Promise<{ readonly sha256: string; readonly bytes: number } | { readonly problem: Problem }> => {
  try {
    await store.put(draft, intake.bytes, length)
  } catch (fault) {
    if (intake.stopped === 'too large') return { problem: tooLarge(largest) }
    if (intake.stopped === 'cut short') return { problem: documentProblems.cutShort }
    throw fault
  }
  if (intake.count === 0) return { problem: documentProblems.empty }
  if (length !== undefined && intake.count !== length) return { problem: documentProblems.cutShort }
  return { sha256: intake.sha256(), bytes: intake.count }
}

const scanned = async ({ keeping: { scanner }, log }: Door, read: () => Promise<Bytes>): Promise<Scan> => {
  if (scanner === null) return 'not-scanned'
  const verdict = await scanner.scan(await read())
  if (verdict !== 'clean') log('warn', 'document scanned', { verdict })
  return verdict
}

const bytesUnder = async (store: DocumentStore, key: string): Promise<Bytes> => {
  const bytes = await store.get(key)
  if (bytes === undefined) throw new Error('the store does not hold what was just put into it')
  return bytes
}
