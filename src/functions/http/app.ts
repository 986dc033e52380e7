import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import { OutcomeUnknown } from '../../db/program.ts'
import { CalendarMissing } from '../../law/time/calendar.ts'
import { malformed, notFound, type Problem } from '../commands/problem.ts'
import { toCauses } from '../commands/validate.ts'
import { identify } from './admit.ts'
import { amountRoutes } from './amounts.ts'
import { calendarRoutes } from './calendars.ts'
import { caseRoutes } from './cases.ts'
import { confirmationRoutes } from './confirmations.ts'
import { contactRoutes } from './contacts.ts'
import { deadlineRoutes } from './deadlines.ts'
import { documentRoutes, takesBytes } from './documents.ts'
import { identifierRoutes } from './identifiers.ts'
import { lawRoutes } from './law.ts'
import { describeApi } from './openapi.ts'
import { operationRoutes } from './operations.ts'
import { organizationRoutes } from './organizations.ts'
import { parkedRoutes } from './parked.ts'
import { problemResponse } from './problem-response.ts'
import { registerRoutes } from './registers.ts'
import type { Env, Services } from './services.ts'
import { settingRoutes } from './settings.ts'
import { termRoutes } from './terms.ts'

const largestBody = 1024 * 1024

/**
 * The doors of the house: every route under `/v1`, health, metrics and the description of it all.
 *
 * @param doors what the routes work with: the same for every request, or made for each from what its host hands over
 */
export const createApp = (services: Services | ((handedOver: unknown) => Services)): OpenAPIHono<Env> => {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      return problemResponse(c, malformed(result.error.issues.flatMap((issue) => toCauses(issue, ''))))
    },
  })
  app.use(async (c, next) => {
    c.set('services', typeof services === 'function' ? services(c.env) : services)
    await c.get('services').freshen?.()
    await next()
  })
  app.use(requestId())
  app.use(observe)
  // A page may say more than this of its own accord; what it has said stays.
  app.use(secureHeaders({ crossOriginResourcePolicy: 'same-origin', xFrameOptions: 'DENY', overwrite: false }))
  app.use('/v1/*', limitBody, identify, jsonOnly)
  app.use('/livez', identify)
  app.use('/readyz', identify)
  app.use('/metrics', identify)
  app.use('/openapi.json', identify)

  caseRoutes(app)
  deadlineRoutes(app)
  documentRoutes(app)
  organizationRoutes(app)
  contactRoutes(app)
  registerRoutes(app)
  termRoutes(app)
  lawRoutes(app)
  amountRoutes(app)
  identifierRoutes(app)
  calendarRoutes(app)
  confirmationRoutes(app)
  settingRoutes(app)
  parkedRoutes(app)
  operationRoutes(app)

  describeApi(app)
  app.notFound((c) => problemResponse(c, notFound))
  app.onError((fault, c) => problemResponse(c, toProblem(fault, c.get('services'), c.get('requestId'))))
  return app
}

/** One structured line and one measurement per request. Neither holds a name, a token or a body. */
const observe: MiddlewareHandler<Env> = async (c, next) => {
  const { log, metrics, stopwatch } = c.get('services')
  const began = stopwatch()
  await next()
  const ms = stopwatch() - began
  const { method } = c.req
  const route = routePath(c, -1)
  metrics.requests.inc({ method, route, status: c.res.status })
  metrics.seconds.observe({ method, route }, ms / 1000)
  log('info', 'request', {
    requestId: c.get('requestId'),
    method,
    route,
    status: c.res.status,
    role: c.get('principal')?.role,
    ms: Math.round(ms * 100) / 100,
  })
}

const countBody = bodyLimit({ maxSize: largestBody, onError: (c) => refuseBody(c) })

/** A body whose length is told need not be counted: looking at its stream costs more than most requests. */
const limitBody: MiddlewareHandler<Env> = async (c, next) => {
  if (takesBytes(c.req)) return next()
  const told = c.req.header('content-length')
  if (told === undefined || c.req.header('transfer-encoding') !== undefined) return countBody(c, next)
  return Number(told) <= largestBody ? next() : refuseBody(c)
}

const jsonOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (takesBytes(c.req)) return next()
  const hasBody = c.req.method === 'POST' || c.req.method === 'PUT' || c.req.method === 'PATCH'
  const type = c.req.header('content-type') ?? ''
  if (hasBody && !/^application\/json\s*(;|$)/i.test(type)) return problemResponse(c, notJson)
  return next()
}

const notJson: Problem = {
  status: 415,
  kind: 'unsupported-media-type',
  says: { kk: 'Сұрау JSON болуы тиіс.', ru: 'Запрос должен быть в JSON.', en: 'The request must be application/json.' },
}

/** The rest of the body is never read, so the connection cannot be used again; the caller is told. */
const refuseBody = (c: Context): Response => {
  c.header('connection', 'close')
  return problemResponse(c, bodyTooLarge)
}

const bodyTooLarge: Problem = {
  status: 413,
  kind: 'too-large',
  says: { kk: 'Сұрау тым үлкен.', ru: 'Запрос слишком велик.', en: 'The request is too large.' },
}

const unavailable: Problem = {
  status: 500,
  kind: 'fault',
  says: {
    kk: 'Ішкі қате; сұрау нөмірін хабарлаңыз. Ештеңе жазылмады.',
    ru: 'Внутренняя ошибка; сообщите номер запроса. Ничего не записано.',
    en: 'An internal fault; please report the request id. Nothing was written.',
  },
}

const outcomeUnknown: Problem = {
  status: 503,
  kind: 'outcome-unknown',
  says: {
    kk: 'Қойма жауап бермеді: жазылғаны белгісіз. Қайта оқыңыз немесе сол Idempotency-Key кілтімен қайталаңыз.',
    ru: 'Хранилище не ответило: неизвестно, записано ли. Прочтите снова или повторите с тем же Idempotency-Key.',
    en: 'The store did not answer: it may have been written or not. Read again, or repeat with the same Idempotency-Key.',
  },
}

const calendarMissing = (year: number): Problem => ({
  status: 422,
  kind: 'calendar-missing',
  says: {
    kk: `${year} жылдың күнтізбесі енгізілмеген.`,
    ru: `Календарь ${year} года не введён.`,
    en: `The calendar of ${year} has not been entered.`,
  },
  facts: { year },
})

/** A fault as a problem: what the caller can act on is told, everything else is logged and not shown. */
const toProblem = (fault: Error, { log }: Services, id: string): Problem => {
  if (fault instanceof CalendarMissing) return calendarMissing(fault.year)
  if (fault instanceof HTTPException && fault.status === 400) return malformed([{ pointer: '', says: fault.message }])
  log('error', 'fault', { requestId: id, fault: fault.name, message: fault.message, stack: fault.stack })
  return fault instanceof OutcomeUnknown ? outcomeUnknown : unavailable
}
