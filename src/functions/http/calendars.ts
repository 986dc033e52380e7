import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { readCalendarVersions } from '../../db/queries/calendar-versions.queries.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { text } from '../../workflows/procedure/fields.ts'
import type { Actor } from '../actors/actor.ts'
import { isStaff } from '../actors/rights.ts'
import { adoptAndFinish } from '../calendars/adopt-and-finish.ts'
import { type CalendarRecord, toCalendarRecord } from '../calendars/calendar-record.ts'
import { whatIf } from '../calendars/what-if.ts'
import type { Answer } from '../commands/answer.ts'
import { malformed, notFound, type Problem } from '../commands/problem.ts'
import { admitting } from './admit.ts'
import { idempotencyOf, ifMatchMissing, isProblem } from './conditional.ts'
import { problemResponse } from './problem-response.ts'
import { civilDateText, confirmation, json, listOf, orNull, pageSchema, problems, says } from './schemas.ts'
import type { Env } from './services.ts'

const year = z.string().regex(/^\d{4}$/, { error: 'not a year' })
const version = z.string().regex(/^v\d{1,4}$/, { error: 'not a version, such as v2' })
const ofYear = z.object({ year })
const ofVersion = z.object({ year, version })

const day = civilDateText

const words = z.strictObject({ kk: text(500), ru: text(500), en: text(500) })

const newCalendar = z
  .strictObject({
    status: z.enum(['official', 'projected']).default('official'),
    effectiveFrom: day,
    act: words.openapi({ description: 'The act or publication it rests on' }),
    daysOff: z
      .array(
        z.strictObject({ on: day, kind: z.enum(['holiday', 'substitute', 'religious', 'transfer']), reason: words }),
      )
      .max(120)
      .openapi({ description: 'Weekdays not worked, each with the act behind it' }),
    workingWeekend: z
      .array(z.strictObject({ on: day, reason: words }))
      .max(60)
      .default([])
      .openapi({ description: 'Saturdays and Sundays that are worked, each with the act behind it' }),
  })
  .openapi('NewCalendar')

const calendar = {
  year: z.int(),
  version: z.string(),
  status: z.enum(['official', 'projected']),
  standing: z.enum(['entered', 'proposed', 'adopted', 'superseded']),
  effectiveFrom: z.string(),
  act: says,
  supersededBy: z.string().optional(),
  daysOff: listOf(z.object({ on: z.string(), kind: z.string(), reason: says })),
  workingWeekend: listOf(z.object({ on: z.string(), reason: says })),
  enteredBy: z.string(),
  confirmation,
  enteredAt: z.string().optional(),
  // Who proposed and adopted it is for staff.
  proposedBy: z.string().nullable().optional(),
  proposedAt: z.string().nullable().optional(),
  enteredRole: z.string().nullable().optional(),
  proposedRole: z.string().nullable().optional(),
  adoptedRole: z.string().nullable().optional(),
  adoptedBy: z.string().nullable().optional(),
  adoptedAt: z.string().nullable().optional(),
  settledAt: z.string().nullable().optional(),
}

const calendarSchema = z.object(calendar).openapi('Calendar')

const dayChangeSchema = z.object({
  on: z.string(),
  before: z.enum(['working', 'off']),
  after: z.enum(['working', 'off']),
  reasonBefore: orNull(says),
  reasonAfter: orNull(says),
})

const whatIfSchema = z
  .object({
    year: z.int(),
    version: z.string(),
    inPlaceOf: z.string().nullable(),
    tag: z.string(),
    changes: listOf(dayChangeSchema),
    counts: z.object({ examined: z.int(), moved: z.int(), wouldPassAtOnce: z.int() }),
    items: listOf(
      z.object({
        deadlineId: z.string(),
        caseId: z.string(),
        organization: z.string().nullable(),
        provision: z.string().nullable(),
        for: z.string(),
        kind: z.enum(['duty', 'operation-of-law', 'target']),
        triggerOn: z.string().nullable(),
        from: z.string(),
        to: z.string().nullable(),
        days: z.int().nullable(),
        wouldPassAtOnce: z.boolean(),
        because: listOf(dayChangeSchema),
      }),
    ),
    nextCursor: z.null(),
  })
  .openapi('CalendarWhatIf')

/** Working calendars: read by anyone, entered and proposed by an officer, adopted by the head. */
export const calendarRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/calendars/{year}',
        tags: ['Law'],
        summary: 'Every version of a year’s working calendar',
        request: { params: ofYear },
        responses: {
          200: json(
            pageSchema(calendarSchema).extend({ year: z.int(), adopted: z.string().nullable() }),
            'The versions',
          ),
          ...problems(400, 404),
        },
      }),
    ),
    async (c) => {
      const { store, environment } = c.get('services')
      const asked = Number(c.req.valid('param').year)
      const records = (await readCalendarVersions(store)).map(toCalendarRecord).filter((each) => each.year === asked)
      const items =
        records.length > 0
          ? records.toSorted(byVersion).map((record) => viewCalendar(record, c.get('principal')))
          : environment.calendars().versions(asked)
      if (items.length === 0) return problemResponse(c, notFound)
      const adopted = items.find(({ standing }) => standing === 'adopted')?.version ?? null
      return c.json({ year: asked, adopted, items, nextCursor: null }, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['officer'], {
        method: 'post',
        path: '/v1/calendars/{year}',
        tags: ['Law'],
        summary: 'Enter a new version of a year’s calendar',
        description: 'Nothing is counted with it until it is proposed and adopted.',
        request: { params: ofYear, body: { required: true, ...json(newCalendar, 'The days off, each with its act') } },
        responses: { 201: json(calendarSchema, 'The version'), ...problems(400, 401, 403, 422) },
      }),
    ),
    async (c) => {
      const { lane, clock } = c.get('services')
      const entered = { year: Number(c.req.valid('param').year), ...c.req.valid('json') }
      const idempotency = idempotencyOf(c, entered)
      if (isProblem(idempotency)) return problemResponse(c, idempotency)
      const answer = (await lane.submit({
        command: 'enter-calendar',
        calendar: entered,
        by: c.get('principal'),
        idempotency,
        now: clock.now(),
      })) as Answer<CalendarRecord>
      if (!answer.done) return problemResponse(c, answer.problem)
      c.header('location', `/v1/calendars/${entered.year}`)
      return c.json(answer.body, 201)
    },
  )

  app.openapi(
    createRoute(
      admitting(['officer', 'head', 'auditor'], {
        method: 'get',
        path: '/v1/calendars/{year}/{version}/what-if',
        tags: ['Law'],
        summary: 'Which open deadlines a version would move, from when to when, and why; nothing changes',
        request: { params: ofVersion },
        responses: {
          200: json(whatIfSchema, 'What would follow; its ETag is what adopting asks for'),
          ...problems(401, 403, 404),
        },
      }),
    ),
    async (c) => {
      const { store, clock } = c.get('services')
      const asked = c.req.valid('param')
      const found = await whatIf(store, Number(asked.year), asked.version, civilDateAt(clock.now()))
      if (!found) return problemResponse(c, notFound)
      c.header('etag', `"${found.tag}"`)
      return c.json({ ...found, nextCursor: null }, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['officer'], {
        method: 'post',
        path: '/v1/calendars/{year}/{version}/propose',
        tags: ['Law'],
        summary: 'Propose a version for adoption',
        request: { params: ofVersion },
        responses: { 200: json(calendarSchema, 'The version, proposed'), ...problems(401, 403, 404, 409) },
      }),
    ),
    async (c) => {
      const { lane, clock } = c.get('services')
      const asked = c.req.valid('param')
      const answer = (await lane.submit({
        command: 'propose-calendar',
        year: Number(asked.year),
        version: asked.version,
        by: c.get('principal'),
        now: clock.now(),
      })) as Answer<CalendarRecord>
      return answer.done ? c.json(answer.body, 200) : problemResponse(c, answer.problem)
    },
  )

  app.openapi(
    createRoute(
      admitting(['head'], {
        method: 'post',
        path: '/v1/calendars/{year}/{version}/adopt',
        tags: ['Law'],
        summary: 'Adopt a proposed version and carry it to every open deadline',
        description:
          'Needs If-Match with the ETag of the what-if you have seen, and another person than those who entered and proposed it.',
        request: {
          params: ofVersion,
          headers: z.object({ 'if-match': z.string().optional().openapi({ example: '"2026.v1.v2.7"' }) }),
        },
        responses: {
          200: json(
            z.object({ ...calendar, moved: z.int() }).openapi('AdoptedCalendar'),
            'The version, adopted, and how many deadlines moved',
          ),
          ...problems(400, 401, 403, 404, 409, 412, 428),
        },
      }),
    ),
    async (c) => {
      const asked = c.req.valid('param')
      const seen = tagSeen(c)
      if (isProblem(seen)) return problemResponse(c, seen)
      const answer = await adoptAndFinish(c.get('services'), {
        year: Number(asked.year),
        version: asked.version,
        seen,
        by: c.get('principal'),
      })
      return answer.done ? c.json(answer.body, 200) : problemResponse(c, answer.problem)
    },
  )
}

/** Who entered, proposed and adopted is for staff; anyone sees that and when. */
const viewCalendar = (record: CalendarRecord, principal: Actor) => {
  if (isStaff(principal)) return record
  const {
    proposedBy: _p,
    adoptedBy: _a,
    enteredRole: _er,
    proposedRole: _pr,
    adoptedRole: _ar,
    enteredBy,
    ...open
  } = record
  return { ...open, enteredBy: enteredBy === 'merzim' ? enteredBy : 'authorizedBody' }
}

const byVersion = (a: CalendarRecord, b: CalendarRecord): number =>
  Number(a.version.slice(1)) - Number(b.version.slice(1))

/** The tag of the what-if named by If-Match, or what is wrong with it. */
const tagSeen = (c: Context<Env>): string | Problem => {
  const header = c.req.header('if-match')
  if (header === undefined) return ifMatchMissing
  const tag = /^"([\w.]{1,60})"$/.exec(header.trim())?.[1]
  return tag ?? malformed([{ pointer: '', says: 'If-Match must hold the ETag of the what-if' }])
}
