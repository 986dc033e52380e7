import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { isInForceOn } from '../../law/articles/in-force.ts'
import { civilDate } from '../../law/civil-date.ts'
import { provision, provisions } from '../../law/provisions.ts'
import { requirements } from '../../law/requirements.ts'
import { notFound } from '../problem.ts'
import { admitting } from './admit.ts'
import type { Env } from './env.ts'
import { problemResponse } from './problem-response.ts'
import { civilDateText, json, pageSchema, problems, says } from './schemas.ts'

const provisionSchema = z.looseObject({ id: z.string(), says, kinds: z.array(z.string()) }).openapi('Provision')

/** The Law as data: provisions and requirements. Open to anyone. */
export const lawRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/provisions',
        tags: ['Law'],
        summary: 'Provisions, in the order of the catalogue',
        request: {
          query: z.strictObject({
            on: civilDateText.optional(),
            kind: z.string().optional(),
            who: z.string().optional(),
          }),
        },
        responses: { 200: json(pageSchema(provisionSchema), 'The provisions'), ...problems(400) },
      }),
    ),
    (c) => {
      const { on, kind, who } = c.req.valid('query')
      const items = [...provisions.values()]
        .filter(({ inForce }) => on === undefined || isInForceOn(inForce, civilDate(on)))
        .filter(({ kinds }) => kind === undefined || (kinds as readonly string[]).includes(kind))
        .filter(({ binds }) => who === undefined || (binds as readonly string[]).includes(who))
      return c.json({ items, nextCursor: null } as never, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/provisions/{id}',
        tags: ['Law'],
        summary: 'One provision',
        request: { params: z.object({ id: z.string().max(40) }) },
        responses: { 200: json(provisionSchema, 'The provision'), ...problems(404) },
      }),
    ),
    (c) => {
      const found = provision(c.req.valid('param').id)
      return found ? c.json(found as never, 200) : problemResponse(c, notFound)
    },
  )

  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/requirements',
        tags: ['Law'],
        summary: 'The configured qualification requirements',
        responses: { 200: json(pageSchema(z.looseObject({ id: z.string() })), 'The requirements') },
      }),
    ),
    (c) => {
      const items = requirements.map(({ confirmation, ...requirement }) => ({
        ...requirement,
        confirmed: confirmation.state === 'confirmed',
        confirmation,
      }))
      return c.json({ items, nextCursor: null } as never, 200)
    },
  )
}
