import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { civilDate } from '../../law/time/civil-date.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { certificatesOn, lineOf } from '../registers/certificates-on.ts'
import { admitting } from './admit.ts'
import { notOurCursor, pageLimit, pageOf, readCursor } from './cursor.ts'
import { problemResponse } from './problem-response.ts'
import { civilDateText, json, pageSchema, problems } from './schemas.ts'
import type { Env } from './services.ts'

const certificateLine = z
  .looseObject({
    certificateId: z.string(),
    number: z.string(),
    organization: z.object({ id: z.string(), name: z.string(), bin: z.string() }),
    area: z.string(),
    validFrom: z.string(),
    validUntil: z.string(),
    status: z.enum(['none', 'notYetInForce', 'inForce', 'suspended', 'terminated']),
    since: z.string(),
  })
  .openapi('CertificateLine')

/** The registers anybody may read. */
export const registerRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/registers/certificates',
        tags: ['Registers'],
        summary: 'The register of certificates on a day, by number',
        description:
          '`q` is a part of the holder’s name or of the number, in any letters, or the beginning of the BIN. A day ahead is answered with what is already fixed.',
        request: {
          query: z.strictObject({
            q: z.string().max(200).optional(),
            status: z.enum(['notYetInForce', 'inForce', 'suspended', 'terminated']).optional(),
            area: z.string().max(20).optional(),
            on: civilDateText.optional(),
            cursor: z.string().optional(),
            limit: pageLimit,
          }),
        },
        responses: { 200: json(pageSchema(certificateLine), 'A page of the register'), ...problems(400, 401) },
      }),
    ),
    async (c) => {
      const { store, clock } = c.get('services')
      const { q, status, area, on, cursor, limit } = c.req.valid('query')
      const position = cursor === undefined ? [] : readCursor(cursor, 2)
      if (!position) return problemResponse(c, notOurCursor)
      const [numberFolded, caseId] = position
      const rows = await certificatesOn(store, {
        q,
        status,
        area,
        on: civilDate(on ?? civilDateAt(clock.now())),
        after: numberFolded !== undefined && caseId !== undefined ? { numberFolded, caseId } : undefined,
        limit: limit + 1,
      })
      const page = pageOf(rows, limit, (row) => [row.numberFolded, row.caseId])
      return c.json({ items: page.items.map(lineOf), nextCursor: page.nextCursor }, 200)
    },
  )
}
