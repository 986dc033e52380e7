import { create } from 'content-disposition'
import type { Context } from 'hono'
import type { DocumentRow } from '../../db/queries/documents.queries.ts'
import { notFound, type Problem } from '../commands/problem.ts'
import { rangeAsked } from '../documents/byte-range.ts'
import { contentKey } from '../documents/document-store.ts'
import { readableDocument } from '../documents/may-read-document.ts'
import { savedAs } from '../documents/media-types.ts'
import { documentProblems } from '../documents/problems.ts'
import { problemResponse } from './problem-response.ts'
import type { Env } from './services.ts'

/**
 * Answers the bytes of a document to whoever may have it, as something to save and never to show: whatever is in it, no
 * browser runs it on this site. The hash of the content is its ETag; one part may be asked for.
 */
export const documentContent = async (
  c: Context<Env>,
  refuse: (problem: Problem) => Response | Promise<Response> = (problem) => problemResponse(c, problem),
): Promise<Response> => {
  const { store, keeping } = c.get('services')
  const row = await readableDocument(store, c.req.param('id') ?? '', c.get('principal'))
  if (!row) return refuse(notFound)
  if (keeping.store === null) return refuse(documentProblems.noStore)
  const headers = headersOf(row)
  if (c.req.header('if-none-match')?.includes(headers.etag)) return c.body(null, 304, headers)
  // A part of something else than what the reader has already is of no use.
  const isSame = (c.req.header('if-range') ?? headers.etag) === headers.etag
  const range = isSame ? rangeAsked(c.req.header('range'), row.bytes) : undefined
  if (range === 'unsatisfiable') {
    c.header('content-range', `bytes */${row.bytes}`)
    return refuse(noSuchPart)
  }
  const part = range && { 'content-range': `bytes ${range.first}-${range.last}/${row.bytes}` }
  const length = range ? range.last - range.first + 1 : row.bytes
  const answer = { ...headers, ...part, 'content-length': String(length) }
  const status = range ? 206 : 200
  // Nobody reads the body of the answer to HEAD, and what nobody reads nobody closes.
  if (c.req.method === 'HEAD') return c.body(null, status, answer)
  const bytes = await keeping.store.get(contentKey(row.sha256), range)
  if (bytes === undefined) throw new Error(`the bytes of document ${row.id} are not in the store`)
  return c.body(bytes, status, answer)
}

const headersOf = ({ sha256, mediaType, name }: DocumentRow) => ({
  'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
  'content-disposition': create(savedAs(name, mediaType)),
  etag: `"${sha256}"`,
  'accept-ranges': 'bytes',
  'cache-control': 'private, no-store',
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
})

const noSuchPart: Problem = {
  status: 416,
  kind: 'range-not-satisfiable',
  says: {
    kk: 'Файлдың мұндай бөлігі жоқ.',
    ru: 'Такой части файла нет.',
    en: 'The file has no such part.',
  },
}
