import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { findCase, listCases } from '../../db/queries/cases.queries.ts'
import { listDeadlines } from '../../db/queries/deadlines.queries.ts'
import { readDocket } from '../../db/queries/docket.queries.ts'
import { readSettingVersions } from '../../db/queries/settings.queries.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import type { DocketEvent } from '../../workflows/procedure/entry.ts'
import { mayReadCase, mayReadDocket, readableCases, visibleEntries } from '../actors/rights.ts'
import { caseOnDay } from '../cases/case-on-day.ts'
import { type CaseView, viewCase } from '../cases/case-view.ts'
import type { EnteredView } from '../cases/enter-on-docket.ts'
import { loadCase } from '../cases/loaded-case.ts'
import { presentCase } from '../cases/present-case.ts'
import { verifyDocket } from '../cases/verify-docket.ts'
import type { Answer } from '../commands/answer.ts'
import { notFound } from '../commands/problem.ts'
import { valuesOn } from '../settings/setting-record.ts'
import { admitting, everyRole } from './admit.ts'
import { etagOf, idempotencyOf, isProblem, versionSeen } from './conditional.ts'
import { notOurCursor, pageLimit, pageOf, readCursor } from './cursor.ts'
import { problemResponse } from './problem-response.ts'
import {
  civilDateText,
  idParameter,
  instantText,
  json,
  listOf,
  objectOf,
  pageSchema,
  problems,
  says,
} from './schemas.ts'
import type { Env } from './services.ts'

const requestedEntry = z
  .strictObject({
    type: z.string().min(1).max(100).openapi({ example: 'application.accepted' }),
    effectiveOn: z
      .string()
      .optional()
      .openapi({ format: 'date', description: 'The day it takes legal effect; today unless said' }),
    data: z.unknown().default({}).openapi({
      type: 'object',
      description: 'The data of the act; the schemas named <procedure>.<act> say what it holds',
    }),
  })
  .openapi('RequestedEntry')

const openRequest = z
  .strictObject({ procedure: z.string().min(1).max(100).openapi({ example: 'accreditation' }), entry: requestedEntry })
  .openapi('OpenCase')

const warningSchema = z.object({
  kind: z.string(),
  provision: z.string().nullable(),
  ambiguity: z.int().optional(),
  says,
})

/** Of a case asked for on a day, as known at a moment. */
const onADay = {
  on: z.string().optional(),
  knownAt: z.string().nullable().optional(),
  since: z.string().nullable().optional(),
  isFixedOnly: z.boolean().optional(),
}

const caseSchema = z
  .object({
    id: z.string(),
    procedure: z.string(),
    edition: z.string(),
    state: z.string(),
    stateSays: says,
    version: z.int(),
    organization: z.string().nullable(),
    parties: objectOf<CaseView['parties']>('The ids of its parties, by their part'),
    openedAt: z.string(),
    facts: objectOf<CaseView['facts']>('What the docket has made known so far; each procedure has its own'),
    ahead: listOf(z.object({ entry: z.int(), type: z.string(), says, effectiveOn: z.string() })),
    waits: listOf(
      z.object({
        for: z.string(),
        provision: z.string().nullable(),
        kind: z.enum(['duty', 'operation-of-law', 'target']),
        says,
        dueOn: z.string().nullable(),
        dueAt: z.string().nullable(),
        status: z.enum(['open', 'met', 'missed', 'cancelled']).nullable(),
        deadlineId: z.string().nullable(),
      }),
    ),
    mayFollow: listOf(
      z.object({
        type: z.string(),
        says,
        roles: listOf(z.string()),
        schema: objectOf<object>('The JSON Schema of its data'),
      }),
    ),
    warnings: listOf(warningSchema),
    ...onADay,
  })
  .openapi('Case')

const entry = {
  seq: z.int(),
  type: z.string(),
  effectiveOn: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  recordedAs: z.string().nullable(),
  data: objectOf<DocketEvent['data']>('The data of the act; the schemas named <procedure>.<act> say what it holds'),
  hash: z.string(),
  previousHash: z.string(),
}

const entrySchema = z.object(entry).openapi('DocketEntry')

/** An entry just made, with where it leaves the case. */
const enteredSchema = z
  .object({ ...entry, caseId: z.string(), state: z.string(), warnings: listOf(warningSchema) })
  .openapi('EnteredEntry')

const verificationSchema = z
  .object({ ok: z.boolean(), entries: z.int(), head: z.string(), fault: z.string().optional() })
  .openapi('DocketVerification')

/** Cases and their dockets: reading them, opening one, entering an act. */
export const caseRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(everyRole, {
        method: 'post',
        path: '/v1/cases',
        tags: ['Cases'],
        summary: 'Open a case with its first entry',
        request: { body: { required: true, ...json(openRequest, 'The procedure and the entry that opens the case') } },
        responses: { 201: json(caseSchema, 'The case'), ...problems(400, 401, 403, 409, 422) },
      }),
    ),
    async (c) => {
      const { lane, clock, metrics } = c.get('services')
      const { procedure, entry } = c.req.valid('json')
      const idempotency = idempotencyOf(c, { procedure, entry })
      if (isProblem(idempotency)) return problemResponse(c, idempotency)
      const answer = (await lane.submit({
        command: 'open-case',
        procedure,
        entry,
        by: c.get('principal'),
        idempotency,
        now: clock.now(),
      })) as Answer<CaseView>
      if (!answer.done) return problemResponse(c, answer.problem)
      metrics.entries.inc({ procedure, type: entry.type })
      c.header('location', `/v1/cases/${answer.id}`)
      c.header('etag', etagOf(answer.version ?? 0))
      return c.json(answer.body, 201)
    },
  )

  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/cases',
        tags: ['Cases'],
        summary: 'Cases you may read, in the order they were opened',
        request: {
          query: z.strictObject({
            procedure: z.string().optional(),
            state: z.string().optional(),
            organization: z.string().optional(),
            cursor: z.string().optional(),
            limit: pageLimit,
          }),
        },
        responses: { 200: json(pageSchema(caseSchema), 'A page of cases'), ...problems(400, 401) },
      }),
    ),
    async (c) => {
      const { store, environment, clock } = c.get('services')
      const { procedure, state, organization, cursor, limit } = c.req.valid('query')
      const position = cursor === undefined ? [undefined] : readCursor(cursor, 1)
      if (!position) return problemResponse(c, notOurCursor)
      const readable = readableCases(c.get('principal'))
      const rows = await listCases(store, {
        procedure,
        state,
        organization,
        readable,
        after: position[0],
        limit: limit + 1,
      })
      const page = pageOf(rows, limit, ({ id }) => [id])
      const caseIds = page.items.map(({ id }) => id)
      const [deadlines, settings] = await Promise.all([
        caseIds.length > 0 ? listDeadlines(store, { caseIds, limit: 10_000 }) : [],
        settingsOf(c),
      ])
      const calendars = environment.calendars()
      const items = await Promise.all(
        page.items.map(async (row) => {
          const its = deadlines.filter(({ caseId }) => caseId === row.id)
          return viewCase(await presentCase(store, loadCase(row, its), clock.now(), calendars), calendars, settings)
        }),
      )
      return c.json({ items, nextCursor: page.nextCursor }, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/cases/{id}',
        tags: ['Cases'],
        summary: 'One case: where it stands, what it waits for, what may follow',
        description:
          'With `on`, and `knownAt`, where it stood on that day as known at that moment; a day ahead is answered with what is already fixed.',
        request: {
          params: idParameter,
          query: z.strictObject({ on: civilDateText.optional(), knownAt: instantText.optional() }),
        },
        responses: { 200: json(caseSchema, 'The case'), ...problems(400, 401, 404) },
      }),
    ),
    async (c) => {
      const { store, environment, clock } = c.get('services')
      const { id } = c.req.valid('param')
      const { on, knownAt } = c.req.valid('query')
      const [row, deadlines, settings] = await Promise.all([
        findCase(store, id),
        listDeadlines(store, { caseIds: [id], limit: 1_000 }),
        settingsOf(c),
      ])
      const loaded = row && loadCase(row, deadlines)
      if (!loaded || !mayReadCase(c.get('principal'), loaded)) return problemResponse(c, notFound)
      const calendars = environment.calendars()
      const now = clock.now()
      const view = viewCase(await presentCase(store, loaded, now, calendars), calendars, settings)
      c.header('etag', etagOf(row.version))
      if (on === undefined && knownAt === undefined) return c.json(view, 200)
      const today = civilDateAt(now)
      const asked = { on: on ?? today, knownAt, today, calendars }
      const then = caseOnDay(row, await readDocket(store, id), asked)
      return c.json({ ...view, ...then, waits: [], mayFollow: [], warnings: [] }, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(everyRole, {
        method: 'post',
        path: '/v1/cases/{id}/docket',
        tags: ['Cases'],
        summary: 'Enter an act on the docket',
        description: 'Needs If-Match with the version you have seen; may carry an Idempotency-Key.',
        request: {
          params: idParameter,
          headers: z.object({
            'if-match': z.string().optional().openapi({ example: '"3"' }),
            'idempotency-key': z.string().optional(),
          }),
          body: { required: true, ...json(requestedEntry, 'The act') },
        },
        responses: { 201: json(enteredSchema, 'The entry'), ...problems(400, 401, 403, 404, 409, 412, 422, 428) },
      }),
    ),
    async (c) => {
      const { lane, clock, metrics } = c.get('services')
      const { id: caseId } = c.req.valid('param')
      const entry = c.req.valid('json')
      const ifMatch = versionSeen(c)
      if (isProblem(ifMatch)) return problemResponse(c, ifMatch)
      const idempotency = idempotencyOf(c, entry)
      if (isProblem(idempotency)) return problemResponse(c, idempotency)
      const by = c.get('principal')
      const answer = (await lane.submit({
        command: 'enter-on-docket',
        caseId,
        entry,
        by,
        ifMatch,
        idempotency,
        now: clock.now(),
      })) as Answer<EnteredView>
      if (!answer.done) return problemResponse(c, answer.problem)
      metrics.entries.inc({ procedure: 'any', type: entry.type })
      c.header('etag', etagOf(answer.version ?? 0))
      return c.json(answer.body, 201)
    },
  )

  app.openapi(
    createRoute(
      admitting(everyRole, {
        method: 'get',
        path: '/v1/cases/{id}/docket',
        tags: ['Cases'],
        summary: 'The docket, oldest entry first',
        request: {
          params: idParameter,
          query: z.strictObject({ cursor: z.string().optional(), limit: pageLimit }),
        },
        responses: { 200: json(pageSchema(entrySchema), 'The entries'), ...problems(400, 401, 403, 404) },
      }),
    ),
    async (c) => {
      const { store } = c.get('services')
      const { id } = c.req.valid('param')
      const { cursor, limit } = c.req.valid('query')
      const position = cursor === undefined ? ['0'] : readCursor(cursor, 1)
      if (!position) return problemResponse(c, notOurCursor)
      const row = await findCase(store, id)
      if (!row || !mayReadDocket(c.get('principal'), loadCase(row, []))) return problemResponse(c, notFound)
      const after = Number(position[0])
      const entries = visibleEntries(c.get('principal'), await readDocket(store, id))
        .filter(({ seq }) => seq > after)
        .map(({ caseId: _case, data, ...entry }) => ({ ...entry, data: JSON.parse(data) }))
      return c.json(
        pageOf(entries, limit, ({ seq }) => [String(seq)]),
        200,
      )
    },
  )

  app.openapi(
    createRoute(
      admitting(everyRole, {
        method: 'get',
        path: '/v1/cases/{id}/docket/verify',
        tags: ['Cases'],
        summary: 'Recompute the chain of hashes and replay the docket',
        request: { params: idParameter },
        responses: {
          200: json(verificationSchema, 'What was found'),
          ...problems(401, 404),
        },
      }),
    ),
    async (c) => {
      const { store } = c.get('services')
      const { id } = c.req.valid('param')
      const row = await findCase(store, id)
      if (!row || !mayReadDocket(c.get('principal'), loadCase(row, []))) return problemResponse(c, notFound)
      return c.json(verifyDocket(row, await readDocket(store, id)), 200)
    },
  )
}

/** The configured values in force today, by key. */
export const settingsOf = async (c: Context<Env>): Promise<ReadonlyMap<string, unknown>> => {
  const { store, clock } = c.get('services')
  return valuesOn(await readSettingVersions(store), civilDateAt(clock.now()))
}
