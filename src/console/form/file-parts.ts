import { sha256 } from '../../db/sha256.ts'
import type { Problem } from '../../functions/commands/problem.ts'
import { documentName } from '../../functions/documents/document-name.ts'
import type { Bytes } from '../../functions/documents/document-store.ts'
import { mediaTypeNamed, mediaTypeOfName } from '../../functions/documents/media-types.ts'
import { documentProblems, tooLarge } from '../../functions/documents/problems.ts'
import { takeIn } from '../../functions/documents/take-in.ts'
import { doorOf } from '../../functions/http/documents.ts'
import type { Visit } from '../visit.ts'
import type { Cause } from './causes.ts'
import { keptName } from './kept-documents.ts'
import { inputName } from './typed.ts'

/** The name of a field's input for files. */
export const filesName = (field: string): string => `${inputName(field)}.files`

/** One file of a form, on its way in. */
export interface FilePart {
  /** The name of its input. */
  readonly input: string
  readonly fileName: string | undefined
  readonly contentType: string
  readonly bytes: Bytes
  /** Which of the form's files it is. */
  readonly index: number
  /** The key the form was shown with. */
  readonly key: string | undefined
}

/** What became of a file: an input that keeps it for the form, or why it was not taken in. */
export type TakenFile = { readonly kept: readonly [name: string, title: string] } | { readonly cause: Cause }

/**
 * Takes a file of a form in, by the same door as the API's. The form's own key makes it one document however often the
 * button is pressed. Undefined where there is no file: browsers send an empty one from an input nobody used.
 */
export const takeFile = async (visit: Visit, part: FilePart): Promise<TakenFile | undefined> => {
  const field = /^data\.([\w.]+)\.files$/.exec(part.input)?.[1]?.replaceAll('.', '/')
  if (field === undefined || !part.fileName) return undefined
  const refusing = ({ says }: Problem): TakenFile => ({
    cause: { field, text: `${part.fileName}: ${visit.t(says)}`, provision: null },
  })
  const name = documentName(part.fileName)
  if (name === undefined) return refusing(documentProblems.noName)
  const mediaType = mediaTypeNamed(part.contentType) ?? mediaTypeOfName(name)
  if (mediaType === undefined) return refusing(documentProblems.typeNotTaken)
  const sized = await withLength(part.bytes, visit.services.keeping.store?.needsLength ?? false)
  if (sized === 'too large') return refusing(tooLarge(largestInMemory))
  const { key } = part
  const answer = await takeIn(doorOf(visit.c), {
    ...sized,
    mediaType,
    name,
    by: visit.principal,
    idempotency: (content) =>
      key === undefined
        ? null
        : { key: `${key}:${field}:${part.index}`, requestHash: sha256(`${mediaType.name}\n${name}\n${content}`) },
  })
  return answer.done ? { kept: [keptName(field, answer.id), name] } : refusing(answer.problem)
}

/**
 * A form does not say how long each of its files is, and a bucket must be told: there a file is held in memory, and may
 * have so many bytes. A larger one goes in through the API, which tells the length.
 */
const largestInMemory = 16_000_000

const withLength = async (
  bytes: Bytes,
  isNeeded: boolean,
): Promise<{ readonly bytes: Bytes; readonly length: number | undefined } | 'too large'> => {
  if (!isNeeded) return { bytes, length: undefined }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of bytes as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > largestInMemory) return 'too large'
    parts.push(part)
  }
  const next = parts.values()
  const again = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { done, value } = next.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
  return { bytes: again, length }
}
