import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { findCase } from '../../db/queries/cases.queries.ts'
import {
  type DeadlineFilter,
  type DeadlineRow,
  findDeadline,
  listDeadlines,
} from '../../db/queries/deadlines.queries.ts'
import { readEntriesOfType } from '../../db/queries/docket.queries.ts'
import { parseInstant } from '../../law/time/instant.ts'
import { lastSecondOf } from '../../law/time/zone.ts'
import { partyRoles } from '../../workflows/procedure/parties.ts'
import { isStaff, mayReadDocket, partIn } from '../actors/rights.ts'
import { loadCase } from '../cases/loaded-case.ts'
import { notFound } from '../commands/problem.ts'
import { explainDeadline } from '../deadlines/explain-deadline.ts'
import type { ReminderSlot } from '../deadlines/reminder-plan.ts'
import { admitting } from './admit.ts'
import { notOurCursor, pageLimit, pageOf, readCursor } from './cursor.ts'
import { problemResponse } from './problem-response.ts'
import { civilDateText, idParameter, json, listOf, orNull, pageSchema, problems, says } from './schemas.ts'
import type { Env } from './services.ts'
import { termAnswer } from './term-answer-schema.ts'

const deadlineSchema = z
  .object({
    id: z.string(),
    caseId: z.string(),
    organization: z.string().nullable(),
    provision: z.string().nullable(),
    for: z.string(),
    kind: z.enum(['duty', 'operation-of-law', 'target']),
    says,
    dueOn: z.string(),
    dueAt: z.string(),
    status: z.enum(['open', 'met', 'missed', 'cancelled']),
    nextReminderAt: z.string().nullable(),
  })
  .openapi('Deadline')

const calendarsByYear = z.record(z.string(), z.string())

const explanationSchema = z
  .object({
    deadlineId: z.string(),
    caseId: z.string(),
    provision: z.string().nullable(),
    kind: z.enum(['duty', 'operation-of-law', 'target']),
    says,
    basis: z.enum(['counted', 'stated', 'target']),
    triggerOn: z.string().nullable(),
    dueOn: z.string(),
    dueAt: z.string(),
    calendars: calendarsByYear,
    term: orNull(termAnswer),
    earlier: listOf(
      z.object({
        dueOn: z.string(),
        until: z.string(),
        entry: z.int(),
        reason: says,
        calendars: calendarsByYear,
        term: orNull(termAnswer),
      }),
    ),
  })
  .openapi('DeadlineExplanation')

/** A deadline as its readers see it. */
const viewDeadline = (row: DeadlineRow) => ({
  id: row.id,
  caseId: row.caseId,
  organization: row.organizationId,
  provision: row.provision,
  for: row.awaited,
  kind: row.kind,
  says: JSON.parse(row.says),
  dueOn: row.dueOn,
  dueAt: lastSecondOf(row.dueOn),
  status: row.status,
  nextReminderAt: (JSON.parse(row.remindersLeft) as readonly ReminderSlot[])[0]?.at ?? null,
})

/** After which deadline a page begins; null where the cursor is not one of this list. */
const positionIn = (cursor: string): DeadlineFilter['after'] | null => {
  const [expires = '', id] = readCursor(cursor, 2) ?? []
  const expiresAt = parseInstant(expires)
  return expiresAt !== undefined && id !== undefined ? { expiresAt, id } : null
}

/** Every running legal clock in one list, and why each date is what it is. */
export const deadlineRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['officer', 'head', 'commission', 'auditor', ...partyRoles], {
        method: 'get',
        path: '/v1/deadlines',
        tags: ['Deadlines'],
        summary: 'Deadlines, soonest first; a party sees those of its cases',
        request: {
          query: z.strictObject({
            status: z.enum(['open', 'met', 'missed', 'cancelled']).optional(),
            for: z.string().optional(),
            organization: z.string().optional(),
            kind: z.enum(['duty', 'operation-of-law', 'target']).optional(),
            dueBefore: civilDateText.optional(),
            cursor: z.string().optional(),
            limit: pageLimit,
          }),
        },
        responses: { 200: json(pageSchema(deadlineSchema), 'A page of deadlines'), ...problems(400, 401, 403) },
      }),
    ),
    async (c) => {
      const { store } = c.get('services')
      const principal = c.get('principal')
      const { status, for: awaited, organization, kind, dueBefore, cursor, limit } = c.req.valid('query')
      const after = cursor === undefined ? undefined : positionIn(cursor)
      if (after === null) return problemResponse(c, notOurCursor)
      const own = isStaff(principal) ? undefined : partIn(principal)
      const rows =
        own === null
          ? []
          : await listDeadlines(store, {
              status,
              awaited,
              organization,
              own,
              kind,
              dueBefore,
              after,
              limit: limit + 1,
            })
      const page = pageOf(rows, limit, (row) => [row.expiresAt, row.id])
      return c.json({ items: page.items.map(viewDeadline), nextCursor: page.nextCursor }, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['officer', 'head', 'commission', 'auditor', ...partyRoles], {
        method: 'get',
        path: '/v1/deadlines/{id}/explanation',
        tags: ['Deadlines'],
        summary: 'Why this date: each day counted or skipped, and the act behind it',
        request: { params: idParameter },
        responses: { 200: json(explanationSchema, 'The explanation'), ...problems(401, 403, 404) },
      }),
    ),
    async (c) => {
      const { store, environment } = c.get('services')
      const deadline = await findDeadline(store, c.req.valid('param').id)
      const row = deadline && (await findCase(store, deadline.caseId))
      if (!deadline || !row || !mayReadDocket(c.get('principal'), loadCase(row, [])))
        return problemResponse(c, notFound)
      const recomputed = await readEntriesOfType(store, deadline.caseId, 'deadline.recomputed')
      return c.json(explainDeadline(deadline, environment.calendars(), recomputed), 200)
    },
  )
}
