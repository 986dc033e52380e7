import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type CivilDate, parseCivilDate } from '../../law/civil-date.ts'
import { parseInstant } from '../../law/instant.ts'
import { provision } from '../../law/provisions.ts'
import { answerTerm, isTermRefusal, type TermQuestion, type TermRefusal } from '../../law/term.ts'
import { malformed, type Problem } from '../problem.ts'
import { admitting } from './admit.ts'
import type { Env } from './env.ts'
import { problemResponse } from './problem-response.ts'
import { civilDateText, instantText, json, problems } from './schemas.ts'

const dayOrMoment = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined || parseInstant(text) !== undefined, {
    error: 'neither a date of the calendar nor a moment with its offset',
  })
  .transform((text) => parseCivilDate(text) ?? parseInstant(text) ?? (text as CivilDate))
  .openapi({ type: 'string', example: '2026-11-21' })

const question = z
  .strictObject({
    provision: z.string().min(1).max(40).openapi({ example: 'L46-2.2b' }),
    at: instantText.optional(),
    on: civilDateText.optional(),
    eventOn: civilDateText.optional(),
    announcedAt: dayOrMoment.optional(),
    period: z.string().max(10).optional().openapi({ example: '2026-Q1' }),
    calendars: z.record(z.string().regex(/^\d{4}$/, { error: 'not a year' }), z.string().max(20)).optional(),
    doneAt: dayOrMoment.optional(),
  })
  .openapi('TermQuestion')

const answer = z
  .looseObject({
    provision: z.string(),
    citation: z.looseObject({}),
    dueOn: z.string().optional(),
    dueAt: z.string().optional(),
    effectiveOn: z.string().optional(),
    effectiveAt: z.string().optional(),
    workingTargetOn: z.string().optional(),
    latestNoticeOn: z.string().optional(),
    earliestEventOn: z.string().optional(),
    inTime: z.boolean().optional(),
    calendarStatus: z.enum(['official', 'projected']),
    steps: z.array(z.looseObject({})),
    conventions: z.array(z.looseObject({})),
    alternatives: z.array(z.looseObject({})),
  })
  .openapi('TermAnswer')

/** When does a term end, and why that day: open to anyone. */
export const termRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'post',
        path: '/v1/terms',
        tags: ['Law'],
        summary: 'When a term ends, day by day, with every other reading',
        request: { body: { required: true, ...json(question, 'The provision and exactly one trigger') } },
        responses: { 200: json(answer, 'The dates and their explanation'), ...problems(400, 404, 422) },
      }),
    ),
    async (c) => {
      const { house } = c.get('doors')
      const asked = c.req.valid('json') as TermQuestion
      const found = answerTerm(asked, { calendars: house.calendars(), provision })
      if (isTermRefusal(found)) return problemResponse(c, toProblem(found))
      return c.json(found as never, 200)
    },
  )
}

const statuses: Readonly<Record<TermRefusal['refusal'], number>> = {
  'unknown-provision': 404,
  'no-term': 422,
  'provision-not-in-force': 422,
  'calendar-missing': 422,
  'beyond-counting': 422,
  'wrong-question': 400,
  'invalid-period': 400,
}

/** A term that is not answered, as a problem whose type says why. */
const toProblem = ({ refusal, says, pointer, ...facts }: TermRefusal): Problem => {
  const errors = pointer === undefined ? undefined : [{ pointer, says }]
  const status = statuses[refusal]
  return {
    ...(status === 400 ? malformed(errors ?? []) : {}),
    status,
    kind: refusal,
    says,
    ...(errors && { errors }),
    facts,
  }
}
