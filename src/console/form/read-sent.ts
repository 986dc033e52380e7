import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { HTTPException } from 'hono/http-exception'
import type { Bytes } from '../../functions/documents/document-store.ts'
import type { Visit } from '../visit.ts'
import type { Cause } from './causes.ts'
import { type TakenFile, takeFile } from './file-parts.ts'
import { formKey } from './idempotency.ts'
import { readTyped } from './read-form.ts'
import type { Typed } from './typed.ts'

/** The most text a form may hold, in bytes: what somebody can have typed. */
export const largestForm = 1024 * 1024

/** A form as it was sent: what was typed, with the files that were taken in, and why others were not. */
export interface Sent {
  readonly typed: Typed
  readonly notTaken: readonly Cause[]
}

/** Whether a form may hold files. */
export const bringsFiles = (contentType: string | undefined): boolean =>
  /^multipart\/form-data\s*;/i.test(contentType ?? '')

/**
 * Reads a posted form. Its files go straight into the store as they come, one after the other; only what was typed is
 * ever held as a whole.
 *
 * @throws HTTPException 400 where it breaks off, 413 where more text came than anybody types
 */
export const readSent = async (visit: Visit): Promise<Sent> => {
  const { req } = visit.c
  const contentType = req.header('content-type') ?? ''
  if (!bringsFiles(contentType)) return { typed: readTyped(await req.text()), notTaken: [] }
  const typed = new Map<string, string>()
  const streams: BusboyFileStream[] = []
  const files: Promise<TakenFile | undefined>[] = []
  let text = 0

  const parser = parserOf(contentType)
  parser.on('field', (name, value) => {
    text += name.length + value.length
    // Browsers send line ends as two characters; a docket keeps one.
    if (text < largestForm) typed.set(name, value.replaceAll('\r\n', '\n'))
  })
  parser.on('file', (input, file, fileName, _encoding, mediaType) => {
    const part = { input, fileName, contentType: mediaType, index: files.length, key: formKey(typed) }
    const taken = takeWhole(file, (bytes) => takeFile(visit, { ...part, bytes }))
    // A fault is thrown where all of them are awaited, and nowhere before.
    taken.catch(() => {})
    streams.push(file)
    files.push(taken)
  })
  try {
    await feed(parser, req.raw.body as Bytes | null, () => text < largestForm)
  } catch (fault) {
    for (const stream of streams) stream.destroy(fault as Error)
    await Promise.allSettled(files)
    throw fault instanceof HTTPException ? fault : new HTTPException(400)
  }
  // In the order they came, so that the same form sent twice is the same.
  const taken = (await Promise.all(files)).filter((each) => each !== undefined)
  for (const each of taken) if ('kept' in each) typed.set(...each.kept)
  return { typed, notTaken: taken.flatMap((each) => ('cause' in each ? [each.cause] : [])) }
}

type Parser = InstanceType<typeof Busboy>

const limits = { fieldSize: largestForm, fields: 2_000, files: 50, headerPairs: 20, headerSize: 16_384 }

/** @throws HTTPException 400 where the form does not say how its parts are told apart */
const parserOf = (contentType: string): Parser => {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits })
  } catch {
    throw new HTTPException(400)
  }
}

/**
 * Hands a form to its parser, piece by piece, waiting for each: a piece of a file has been handled when the store has it.
 *
 * @param goesOn whether to go on after a piece
 */
const feed = async (parser: Parser, body: Bytes | null, goesOn: () => boolean): Promise<void> => {
  const broken = new Promise<never>((_, reject) => {
    parser.on('error', reject)
  })
  broken.catch(() => {})
  const written = (piece: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      parser.write(piece as Buffer, (fault) => (fault ? reject(fault) : resolve()))
    })
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array>) {
    await Promise.race([written(piece), broken])
    if (!goesOn()) throw new HTTPException(413)
  }
  const finished = new Promise<void>((resolve) => {
    parser.once('finish', () => resolve())
  })
  parser.end()
  await Promise.race([finished, broken])
}

/** Reads a file of a form to its end, whatever becomes of it: the parser waits for that before it goes on. */
const takeWhole = async (
  file: BusboyFileStream,
  take: (bytes: Bytes) => Promise<TakenFile | undefined>,
): Promise<TakenFile | undefined> => {
  // A form that breaks off says so on the file it breaks off in.
  file.on('error', (fault) => file.destroy(fault))
  const pieces = file[Symbol.asyncIterator]()
  const bytes = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
    },
    { highWaterMark: 0 },
  )
  try {
    return await take(bytes)
  } finally {
    while (!(await pieces.next().catch(() => ({ done: true }))).done);
  }
}
