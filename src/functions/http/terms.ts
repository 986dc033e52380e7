import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Says } from '../../language/says.ts'
import { provision } from '../../law/provisions.ts'
import { answerTerm, isTermRefusal, type TermQuestion, type TermRefusal } from '../../law/terms/term.ts'
import { type CivilDate, parseCivilDate } from '../../law/time/civil-date.ts'
import { type Instant, parseInstant } from '../../law/time/instant.ts'
import { malformed, type Problem, type ProblemCause } from '../commands/problem.ts'
import { toCauses } from '../commands/validate.ts'
import { admitting } from './admit.ts'
import { problemResponse } from './problem-response.ts'
import { civilDateText, instantText, json, problems, readBy } from './schemas.ts'
import type { Env } from './services.ts'
import { termAnswer } from './term-answer-schema.ts'

const dayOrMoment = z
  .string()
  .transform(
    readBy<CivilDate | Instant>((text) => parseCivilDate(text) ?? parseInstant(text), {
      message: 'neither a date of the calendar nor a moment with its offset',
      params: { kind: 'no-such-moment' },
    }),
  )
  .openapi({ type: 'string', example: '2026-11-21' })

const question = z
  .strictObject({
    provision: z.string().min(1).max(40).openapi({ example: 'L46-2.2b' }),
    at: instantText.optional(),
    on: civilDateText.optional(),
    eventOn: civilDateText.optional(),
    announcedAt: dayOrMoment.optional(),
    period: z.string().max(100).optional().openapi({ example: '2026-Q1' }),
    calendars: z.record(z.string().regex(/^\d{4}$/, { error: 'not a year' }), z.string().max(20)).optional(),
    doneAt: dayOrMoment.optional(),
  })
  .openapi('TermQuestion')

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
        responses: { 200: json(termAnswer, 'The dates and their explanation'), ...problems(400, 404, 422) },
      }),
    ),
    async (c) => {
      const { environment } = c.get('services')
      const asked = c.req.valid('json')
      const found = answerTerm(asked, { calendars: environment.calendars(), provision })
      if (isTermRefusal(found)) return problemResponse(c, toProblem(found, asked))
      return c.json(found, 200)
    },
    (result, c) =>
      result.success
        ? undefined
        : problemResponse(c, misread(result.error.issues.flatMap((issue) => toCauses(issue, '')))),
  )
}

/** A question that could not be read. Where everything wrong with it is of one kind, that kind is the problem's type. */
const misread = (causes: readonly ProblemCause[]): Problem => {
  const [kind, ...others] = new Set(causes.map((cause) => cause.kind))
  const says = kind === undefined || others.length > 0 ? undefined : misreadings[kind]
  return kind !== undefined && says ? { ...malformed(causes), kind, says } : malformed(causes)
}

const misreadings: Readonly<Record<string, Says>> = {
  'no-such-day': {
    kk: 'Мұндай күн күнтізбеде жоқ; күн ЖЖЖЖ-АА-КК түрінде жазылады.',
    ru: 'Такого дня в календаре нет; день пишется в виде ГГГГ-ММ-ДД.',
    en: 'There is no such day in the calendar; a day is written YYYY-MM-DD.',
  },
  'no-such-moment': {
    kk: 'Бұл сәт емес: оның уақыт белдеуі бойынша ығысуы жазылуы тиіс, мысалы 2026-11-21T09:00:00+05:00.',
    ru: 'Это не момент: он пишется со смещением от UTC, например 2026-11-21T09:00:00+05:00.',
    en: 'This is not a moment: it is written with its offset, such as 2026-11-21T09:00:00+05:00.',
  },
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
const toProblem = (found: TermRefusal, asked: TermQuestion): Problem => {
  const { refusal, says, pointer = pointerToTrigger(asked), ...facts } = found
  return {
    status: statuses[refusal],
    kind: kindOf(found, asked),
    says,
    ...(pointer !== undefined && { errors: [{ pointer, says }] }),
    facts,
  }
}

/** Two triggers, no trigger and the wrong trigger are told apart, and a missing year from a missing version of one. */
const kindOf = (found: TermRefusal, asked: TermQuestion): string => {
  if (found.refusal === 'wrong-question') {
    const given = triggersOf(asked).length
    return given > 1 ? 'two-triggers' : given === 0 ? 'trigger-missing' : 'wrong-trigger'
  }
  return found.refusal === 'calendar-missing' && found.version !== undefined
    ? 'calendar-version-missing'
    : found.refusal
}

const triggersOf = (asked: TermQuestion): readonly string[] =>
  (['at', 'on', 'eventOn', 'announcedAt', 'period'] as const).filter((field) => asked[field] !== undefined)

const pointerToTrigger = (asked: TermQuestion): string | undefined => {
  const [field] = triggersOf(asked)
  return field === undefined ? undefined : `/${field}`
}
