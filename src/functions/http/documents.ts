import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { DocumentRow } from '../../db/queries/documents.queries.ts'
import { sha256 } from '../../db/sha256.ts'
import { notFound, type Problem } from '../commands/problem.ts'
import { nameIn } from '../documents/document-name.ts'
import { readableDocument } from '../documents/may-read-document.ts'
import { mediaTypeNamed, mediaTypes } from '../documents/media-types.ts'
import { documentProblems } from '../documents/problems.ts'
import { type Door, takeIn } from '../documents/take-in.ts'
import { admitting, everyRole } from './admit.ts'
import { idempotencyOf, isProblem } from './conditional.ts'
import { documentContent } from './document-content.ts'
import { problemResponse } from './problem-response.ts'
import { idParameter, json, problems } from './schemas.ts'
import type { Env } from './services.ts'

const received = z.strictObject({
  id: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  mediaType: z.string(),
  name: z.string(),
})

const documentSchema = received
  .extend({
    uploadedAt: z.string(),
    scan: z.enum(['clean', 'cannot-tell', 'not-scanned']).openapi({ description: 'What the scanner for malware said' }),
  })
  .openapi('Document')

const binary = { schema: { type: 'string', format: 'binary' } } as const

/** The one route whose body is a file: it is neither JSON nor counted as such. */
export const takesBytes = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
  method === 'POST' && path === '/v1/documents'

/** Documents: handing one in, and having it again. */
export const documentRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(everyRole, {
        method: 'post',
        path: '/v1/documents',
        tags: ['Documents'],
        summary: 'Hand in a document',
        description: 'The body is the file itself. An act then names it as {"documentId": …}.',
        request: {
          headers: z.object({
            'content-disposition': z
              .string()
              .optional()
              .openapi({ example: "attachment; filename*=UTF-8''charter.pdf", description: 'Names the file' }),
            'idempotency-key': z.string().optional(),
          }),
          body: { required: true, content: Object.fromEntries(mediaTypes.map(({ name }) => [name, binary])) },
        },
        responses: {
          201: json(received, 'The document'),
          ...problems(400, 401, 403, 411, 413, 415, 422, 503),
        },
      }),
    ),
    async (c) => {
      const mediaType = c.req.header('content-encoding') ? undefined : mediaTypeNamed(c.req.header('content-type'))
      if (!mediaType) return refuseUnread(c, documentProblems.typeNotTaken)
      const name = nameIn(c.req.header('content-disposition'))
      if (name === undefined) return refuseUnread(c, documentProblems.noName)
      const asked = idempotencyOf(c, { mediaType: mediaType.name, name })
      if (isProblem(asked)) return refuseUnread(c, asked)
      const length = c.req.header('content-length')
      const answer = await takeIn(doorOf(c), {
        bytes: c.req.raw.body,
        length: length === undefined ? undefined : Number(length),
        mediaType,
        name,
        by: c.get('principal'),
        idempotency: (content) => asked && { ...asked, requestHash: sha256(asked.requestHash + content) },
      })
      if (!answer.done) return refuseUnread(c, answer.problem)
      c.header('location', `/v1/documents/${answer.id}`)
      return c.json(answer.body, 201)
    },
  )

  app.openapi(
    createRoute(
      admitting(everyRole, {
        method: 'get',
        path: '/v1/documents/{id}',
        tags: ['Documents'],
        summary: 'What is known of a document',
        description: 'For who handed it in, staff, and whoever may read the docket of a case it is attached to.',
        request: { params: idParameter },
        responses: { 200: json(documentSchema, 'The document'), ...problems(401, 404) },
      }),
    ),
    async (c) => {
      const row = await readableDocument(c.get('services').store, c.req.valid('param').id, c.get('principal'))
      return row ? c.json(viewOf(row) as never, 200) : problemResponse(c, notFound)
    },
  )

  app.openapi(
    createRoute(
      admitting(everyRole, {
        method: 'get',
        path: '/v1/documents/{id}/content',
        tags: ['Documents'],
        summary: 'The bytes of a document, or one part of them',
        request: { params: idParameter, headers: z.object({ range: z.string().optional() }) },
        responses: {
          200: { description: 'The bytes', content: { '*/*': binary } },
          206: { description: 'The part that Range asked for', content: { '*/*': binary } },
          304: { description: 'The content is the one If-None-Match names' },
          ...problems(401, 404, 416, 503),
        },
      }),
    ),
    (c) => documentContent(c) as never,
  )
}

/** What taking documents in works with, on one request. */
export const doorOf = (c: Context<Env>): Door => {
  const { keeping, lane, environment, log, clock } = c.get('services')
  return { keeping, lane, newId: environment.newId, log, now: clock.now() }
}

const viewOf = ({ id, sha256: hash, bytes, mediaType, name, uploadedAt, scan }: DocumentRow) => ({
  id,
  sha256: hash,
  bytes,
  mediaType,
  name,
  uploadedAt,
  scan,
})

/** What is left of the body is not read, so the connection cannot be used again; the caller is told. */
const refuseUnread = (c: Context<Env>, problem: Problem): never => {
  c.header('connection', 'close')
  return problemResponse(c, problem)
}
