import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { readSettings } from '../../db/queries/settings.queries.ts'
import { text } from '../../workflows/procedure/fields.ts'
import type { Answer } from '../commands/answer.ts'
import { malformed } from '../commands/problem.ts'
import { configurable } from '../settings/configurable.ts'
import type { EnteredSetting } from '../settings/put-setting.ts'
import { admitting } from './admit.ts'
import { problemResponse } from './problem-response.ts'
import { json, pageSchema, problems } from './schemas.ts'
import type { Env } from './services.ts'

const setting = z
  .object({
    key: z.string(),
    value: z.unknown().openapi({ description: 'What each key holds is its own; null where nothing has been entered' }),
    document: z.string().nullable(),
    setAt: z.string().nullable(),
    confirmed: z.boolean().optional().openapi({ description: 'In the list' }),
  })
  .openapi('Setting')

/** Values the documents leave open: read by staff, entered by the head with the document that confirms them. */
export const settingRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['officer', 'head', 'auditor'], {
        method: 'get',
        path: '/v1/settings',
        tags: ['Configuration'],
        summary: 'Configured values and those still missing',
        responses: { 200: json(pageSchema(setting), 'The values'), ...problems(401, 403) },
      }),
    ),
    async (c) => {
      const entered = new Map((await readSettings(c.get('services').store)).map((row) => [row.key, row]))
      const items = [...configurable.keys()].map((key) => {
        const row = entered.get(key)
        return row
          ? {
              key,
              value: JSON.parse(row.value),
              document: row.document,
              setAt: row.setAt,
              confirmed: row.document !== null,
            }
          : { key, value: null, document: null, setAt: null, confirmed: false }
      })
      return c.json({ items, nextCursor: null }, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['head'], {
        method: 'put',
        path: '/v1/settings/{key}',
        tags: ['Configuration'],
        summary: 'Enter a value',
        request: {
          params: z.object({ key: z.string().max(100) }),
          body: {
            required: true,
            ...json(
              z.strictObject({
                value: z.unknown(),
                document: text(500).nullable().default(null),
              }),
              'The value, and the document that confirms it if there is one',
            ),
          },
        },
        responses: { 200: json(setting, 'The value'), ...problems(400, 401, 403) },
      }),
    ),
    async (c) => {
      const { lane, clock } = c.get('services')
      const { key } = c.req.valid('param')
      const { value, document } = c.req.valid('json')
      const schema = configurable.get(key)?.schema
      if (!schema) return problemResponse(c, malformed([{ pointer: '/key', says: 'no such setting' }]))
      const parsed = schema.safeParse(value)
      if (!parsed.success) {
        const errors = parsed.error.issues.map(({ message }) => ({ pointer: '/value', says: message }))
        return problemResponse(c, malformed(errors))
      }
      const answer = (await lane.submit({
        command: 'put-setting',
        key,
        value: parsed.data,
        document,
        by: c.get('principal'),
        now: clock.now(),
      })) as Answer<EnteredSetting>
      return answer.done ? c.json(answer.body, 200) : problemResponse(c, answer.problem)
    },
  )
}
