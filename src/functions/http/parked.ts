import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { listParkedSteps, type ParkedStepRow } from '../../db/queries/parked-steps.queries.ts'
import { text } from '../../workflows/procedure/fields.ts'
import type { Answer } from '../commands/answer.ts'
import { admitting } from './admit.ts'
import { notOurCursor, pageLimit, pageOf, readCursor } from './cursor.ts'
import { problemResponse } from './problem-response.ts'
import { idParameter, json, pageSchema, problems } from './schemas.ts'
import type { Env } from './services.ts'

const parkedStep = z
  .object({
    id: z.string(),
    caseId: z.string().openapi({ description: 'The case; the natural key of one that time could not open' }),
    entry: z.int().openapi({ description: 'The entry of the docket it follows from' }),
    step: z.string().openapi({ description: 'consequence, deadline, letter, sweep, standing-changed or opening' }),
    detail: z.unknown().openapi({ description: 'What is to be done' }),
    error: z.string().openapi({ description: 'Why it could not be done' }),
    attempts: z.int(),
    parkedAt: z.string(),
  })
  .openapi('ParkedStep')

const resolved = z
  .object({ id: z.string(), resolution: z.enum(['done', 'dismissed']), reason: z.string().optional() })
  .openapi('ResolvedStep')

type Resolved = z.infer<typeof resolved>

/** What could not be done although the fact it follows from is entered: seen by staff, dealt with by an officer. */
export const parkedRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['officer', 'head', 'auditor'], {
        method: 'get',
        path: '/v1/parked',
        tags: ['Parked steps'],
        summary: 'Steps that wait for a person, oldest first',
        request: { query: z.strictObject({ cursor: z.string().optional(), limit: pageLimit }) },
        responses: { 200: json(pageSchema(parkedStep), 'A page of steps'), ...problems(400, 401, 403) },
      }),
    ),
    async (c) => {
      const { cursor, limit } = c.req.valid('query')
      const position = cursor === undefined ? [undefined] : readCursor(cursor, 1)
      if (!position) return problemResponse(c, notOurCursor)
      const rows = await listParkedSteps(c.get('services').store, { after: position[0], limit: limit + 1 })
      const page = pageOf(rows, limit, ({ id }) => [id])
      return c.json({ items: page.items.map(viewStep), nextCursor: page.nextCursor }, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['officer'], {
        method: 'post',
        path: '/v1/parked/{id}/retry',
        tags: ['Parked steps'],
        summary: 'Try a step again',
        request: { params: idParameter },
        responses: { 200: json(resolved, 'It is done'), ...problems(401, 403, 404, 409) },
      }),
    ),
    async (c) => {
      const { lane, clock } = c.get('services')
      const { id } = c.req.valid('param')
      const asked = { command: 'retry-step', id, by: c.get('principal'), now: clock.now() } as const
      const answer = (await lane.submit(asked)) as Answer<Resolved>
      return answer.done ? c.json(answer.body, 200) : problemResponse(c, answer.problem)
    },
  )

  app.openapi(
    createRoute(
      admitting(['officer'], {
        method: 'post',
        path: '/v1/parked/{id}/dismiss',
        tags: ['Parked steps'],
        summary: 'Close a step without doing it',
        request: {
          params: idParameter,
          body: { required: true, ...json(z.strictObject({ reason: text(5_000) }), 'How it was dealt with otherwise') },
        },
        responses: { 200: json(resolved, 'It is closed'), ...problems(400, 401, 403, 404) },
      }),
    ),
    async (c) => {
      const { lane, clock } = c.get('services')
      const { id } = c.req.valid('param')
      const { reason } = c.req.valid('json')
      const asked = { command: 'dismiss-step', id, reason, by: c.get('principal'), now: clock.now() } as const
      const answer = (await lane.submit(asked)) as Answer<Resolved>
      return answer.done ? c.json(answer.body, 200) : problemResponse(c, answer.problem)
    },
  )
}

const viewStep = ({ id, caseId, seq, step, detail, error, attempts, parkedAt }: ParkedStepRow) => ({
  id,
  caseId,
  entry: seq,
  step,
  detail: JSON.parse(detail) as unknown,
  error,
  attempts,
  parkedAt,
})
