import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { readSettingVersions } from '../../db/queries/settings.queries.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { text } from '../../workflows/procedure/fields.ts'
import type { Answer } from '../commands/answer.ts'
import { notFound } from '../commands/problem.ts'
import { configurable } from '../settings/configurable.ts'
import { overviewOf } from '../settings/setting-record.ts'
import { admitting } from './admit.ts'
import { problemResponse } from './problem-response.ts'
import { civilDateText, json, pageSchema, problems, says } from './schemas.ts'
import type { Env } from './services.ts'

const version = z
  .looseObject({
    key: z.string(),
    number: z.int(),
    value: z.unknown(),
    document: z.string().nullable(),
    validFrom: z.string().nullable(),
    status: z.enum(['proposed', 'decided', 'rejected', 'withdrawn']),
  })
  .openapi('SettingVersion')

const setting = z
  .looseObject({
    key: z.string(),
    says,
    value: z.unknown().openapi({ description: 'In force on the day; null where none is' }),
    document: z.string().nullable(),
    confirmed: z.boolean(),
    proposed: version.nullable(),
  })
  .openapi('Setting')

const history = setting.extend({ on: z.string(), inForce: version.nullable(), items: z.array(version) })

const day = civilDateText.transform((text) => text as CivilDate)

const request = z
  .strictObject({
    value: z.unknown(),
    document: text(500).nullable().default(null).openapi({
      description: 'The document that sets it, where there is one',
      example: 'Order No. 1 of 1 March 2026',
    }),
    validFrom: day
      .nullable()
      .default(null)
      .openapi({ description: 'The first day on which it counts; the day of the decision where none is named' }),
  })
  .openapi('PutSetting')

const ofKey = z.object({ key: z.string().max(100) })
const ofVersion = ofKey.extend({ number: z.string().regex(/^[1-9]\d{0,5}$/, { error: 'not the number of a version' }) })
const why = z.strictObject({ reason: text(5_000) }).openapi('CloseProposal')

/**
 * Values the documents leave open: read by staff with their whole history, proposed by an officer, decided by the head.
 */
export const settingRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['officer', 'head', 'commission', 'auditor'], {
        method: 'get',
        path: '/v1/settings',
        tags: ['Configuration'],
        summary: 'Configured values in force today, what awaits the head, and values still missing',
        responses: { 200: json(pageSchema(setting), 'The values'), ...problems(401, 403) },
      }),
    ),
    async (c) => {
      const { store, clock } = c.get('services')
      const today = civilDateAt(clock.now())
      const rows = await readSettingVersions(store)
      const items = [...configurable.keys()].map((key) => viewSetting(key, rows, today))
      return c.json({ items, nextCursor: null } as never, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['officer', 'head', 'commission', 'auditor'], {
        method: 'get',
        path: '/v1/settings/{key}',
        tags: ['Configuration'],
        summary: 'One value with every version there has been, and which one is in force on a day',
        request: { params: ofKey, query: z.strictObject({ on: day.optional() }) },
        responses: { 200: json(history, 'The value and its history'), ...problems(400, 401, 403, 404) },
      }),
    ),
    async (c) => {
      const { store, clock } = c.get('services')
      const { key } = c.req.valid('param')
      if (!configurable.has(key)) return problemResponse(c, notFound)
      const on = c.req.valid('query').on ?? civilDateAt(clock.now())
      const rows = await readSettingVersions(store)
      const { inForce, history: items } = overviewOf(key, rows, on)
      return c.json({ ...viewSetting(key, rows, on), on, inForce, items, nextCursor: null } as never, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['officer', 'head'], {
        method: 'put',
        path: '/v1/settings/{key}',
        tags: ['Configuration'],
        summary: 'Propose a value (officer), or decide exactly the one proposed (head, another person)',
        request: {
          params: ofKey,
          body: { required: true, ...json(request, 'The value, its document and the day it begins to count') },
        },
        responses: { 200: json(version, 'The version, proposed or decided'), ...problems(400, 401, 403, 409) },
      }),
    ),
    async (c) => {
      const { lane, clock } = c.get('services')
      const answer = (await lane.submit({
        command: 'put-setting',
        key: c.req.valid('param').key,
        ...c.req.valid('json'),
        by: c.get('principal'),
        now: clock.now(),
      })) as Answer
      return answer.done ? c.json(answer.body as never, 200) : problemResponse(c, answer.problem)
    },
  )

  closingRoute(app, 'reject', 'rejected', 'head', 'Reject the value proposed, with a reason')
  closingRoute(app, 'withdraw', 'withdrawn', 'officer', 'Withdraw the value you proposed, with a reason')
}

/** A proposal ends undecided by two doors of one shape. */
const closingRoute = (
  app: OpenAPIHono<Env>,
  name: 'reject' | 'withdraw',
  as: 'rejected' | 'withdrawn',
  by: 'head' | 'officer',
  summary: string,
): void => {
  app.openapi(
    createRoute(
      admitting([by], {
        method: 'post',
        path: `/v1/settings/{key}/{number}/${name}`,
        tags: ['Configuration'],
        summary,
        request: { params: ofVersion, body: { required: true, ...json(why, 'Why') } },
        responses: { 200: json(version, 'The version, closed'), ...problems(400, 401, 403, 404, 409) },
      }),
    ),
    async (c) => {
      const { lane, clock } = c.get('services')
      const { key, number } = c.req.valid('param')
      const answer = (await lane.submit({
        command: 'close-setting-proposal',
        key,
        number: Number(number),
        as,
        reason: c.req.valid('json').reason,
        by: c.get('principal'),
        now: clock.now(),
      })) as Answer
      return answer.done ? c.json(answer.body as never, 200) : problemResponse(c, answer.problem)
    },
  )
}

/** A value as a day sees it, with what lies ahead and what waits. */
const viewSetting = (key: string, rows: Parameters<typeof overviewOf>[1], on: CivilDate) => {
  const { inForce, ahead, proposed } = overviewOf(key, rows, on)
  return {
    key,
    says: configurable.get(key)?.says,
    value: inForce?.value ?? null,
    document: inForce?.document ?? null,
    number: inForce?.number ?? null,
    validFrom: inForce?.validFrom ?? null,
    setAt: inForce?.decidedAt ?? null,
    confirmed: inForce !== null && inForce.document !== null,
    ahead,
    proposed,
  }
}
