import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, countOf } from '../../db/queries/counts.queries.ts'
import { nextDeadlineAction } from '../../db/queries/deadlines.queries.ts'
import { countParkedSteps } from '../../db/queries/parked-steps.queries.ts'
import { yearOf } from '../../law/time/civil-date.ts'
import { epochMs } from '../../law/time/instant.ts'
import { assertZone, civilDateAt } from '../../law/time/zone.ts'
import { malformed, notFound } from '../commands/problem.ts'
import { passTime } from '../scheduled/tick.ts'
import { admitting } from './admit.ts'
import { problemResponse } from './problem-response.ts'
import { instantText, json, problems } from './schemas.ts'
import type { Env, Services } from './services.ts'

const readiness = z
  .object({
    ok: z.boolean(),
    checks: z.record(z.string(), z.string()),
    parked: z.int().openapi({ description: 'Steps that wait for a person; they keep nobody else waiting' }),
  })
  .openapi('Readiness')

/** What operators and demonstrations need: health, metrics and, outside production, the clock. */
export const operationRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/livez',
        tags: ['Operation'],
        summary: 'The process answers',
        responses: { 200: json(z.object({ ok: z.boolean() }), 'Alive') },
      }),
    ),
    (c) => c.json({ ok: true }, 200),
  )

  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/readyz',
        tags: ['Operation'],
        summary: 'Everything a correct answer needs is there',
        responses: {
          200: json(readiness, 'Ready'),
          503: json(readiness, 'Not ready, and why'),
        },
      }),
    ),
    async (c) => {
      const checks = await checkReadiness(c.get('services'))
      const ok = Object.values(checks).every((check) => check === 'ok')
      const parked = checks.store === 'ok' ? await countParkedSteps(c.get('services').store) : 0
      return c.json({ ok, checks, parked }, ok ? 200 : 503)
    },
  )

  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/metrics',
        tags: ['Operation'],
        summary: 'Prometheus metrics: counts and delays, no names',
        responses: { 200: { description: 'Metrics', content: { 'text/plain': { schema: z.string() } } } },
      }),
    ),
    async (c) => {
      const { metrics, store } = c.get('services')
      const [open, waiting, parked, lag] = await Promise.all([
        countOf(store, 'open deadlines'),
        countOf(store, 'waiting messages'),
        countParkedSteps(store),
        deadlineLag(c.get('services')),
      ])
      metrics.openDeadlines.set(open)
      metrics.waitingMessages.set(waiting)
      metrics.parkedSteps.set(parked)
      metrics.deadlineLag.set(lag)
      return c.text(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType })
    },
  )

  app.openapi(
    createRoute(
      admitting(['officer'], {
        method: 'put',
        path: '/v1/clock',
        tags: ['Operation'],
        summary: 'Let time pass to a moment (demo clock only)',
        request: { body: { required: true, ...json(z.strictObject({ now: instantText }), 'The moment') } },
        responses: {
          200: json(
            z.object({ now: z.string(), expired: z.int(), reminded: z.int(), delivered: z.int() }),
            'The clock, and what happened on the way',
          ),
          ...problems(400, 401, 403, 404),
        },
      }),
    ),
    async (c) => {
      const { demoClock, schedule } = c.get('services')
      if (!demoClock) return problemResponse(c, notFound)
      const until = c.req.valid('json').now
      if (until < demoClock.now()) {
        const errors = [{ pointer: '/now', says: `the clock stands at ${demoClock.now()} and never goes back` }]
        return problemResponse(c, malformed(errors))
      }
      const report = await passTime(schedule, demoClock, until)
      return c.json({ now: demoClock.now(), ...report }, 200)
    },
  )
}

const checkReadiness = async ({
  store,
  environment,
  clock,
  log,
}: Services): Promise<Readonly<Record<string, string>>> => {
  const check = async (name: string, probe: () => unknown): Promise<[string, string]> => {
    try {
      await probe()
      return [name, 'ok']
    } catch (fault) {
      log('error', 'not ready', { check: name, fault: String(fault) })
      return [name, 'failed']
    }
  }
  const year = yearOf(civilDateAt(clock.now()))
  return Object.fromEntries(
    await Promise.all([
      check('store', () => answers(store)),
      check('zone', assertZone),
      check('calendar', () => {
        if (!environment.calendars().versionOf(year)) throw new Error(`no calendar of ${year}`)
      }),
    ]),
  )
}

/** How long the oldest due deadline has been waiting, in seconds. */
const deadlineLag = async ({ store, clock }: Services): Promise<number> => {
  const next = await nextDeadlineAction(store)
  return next === undefined ? 0 : Math.max(0, (epochMs(clock.now()) - epochMs(next)) / 1000)
}
