import { createClient } from '@libsql/client/web'
import { createLocalJWKSet, createRemoteJWKSet } from 'jose'
import type { WriterLane } from '../db/program.ts'
import { storeOver } from '../db/store.ts'
import type { Command } from '../functions/commands/command.ts'
import type { Services } from '../functions/http/services.ts'
import { authenticateBy } from '../functions/http/tokens.ts'
import type { DemoClock } from '../functions/operation/clock.ts'
import { createMetrics } from '../functions/operation/metrics.ts'
import type { Schedule } from '../functions/scheduled/tick.ts'
import { type Instant, instant } from '../law/time/instant.ts'
import type { Configuration } from './configuration.ts'
import { cache, environment } from './environment.ts'
import { keepingOf } from './keeping.ts'
import { jsonLog, silentLog } from './log.ts'
import { baseUrlOf, postOf } from './post.ts'
import { unsettle } from './settled.ts'
import type { Writer } from './writer-lane.ts'

/** The issuer of development tokens: the self-hosted program's, whose public keys are handed to the Worker. */
const developmentIssuer = 'merzim-development'

/**
 * What the doors of a Worker work with: what is the same for all requests is made once, and what belongs to one
 * request, such as its connection to the store, is made for it, because a Worker may not use it in another.
 */
export const prepareDoors = (
  configuration: Configuration,
  bucket: R2Bucket | undefined,
): ((writer: DurableObjectStub<Writer>, present: Instant | undefined) => Services) => {
  const { MERZIM_DB, MERZIM_DB_TOKEN } = configuration
  const log = configuration.MERZIM_LOG === 'off' ? silentLog : jsonLog
  const shared = {
    environment,
    authenticate: authenticateBy({
      ...trusted(configuration),
      audience: configuration.MERZIM_AUDIENCE,
      wallClock: () => Date.now(),
    }),
    log,
    metrics: createMetrics(),
    stopwatch: () => performance.now(),
    mode: configuration.MERZIM_ENV,
    baseUrl: baseUrlOf(configuration),
  }
  const post = postOf(configuration)
  const keeping = keepingOf(configuration, bucket)
  return (writer, present) => {
    const store = storeOver(
      createClient({ url: MERZIM_DB, ...(MERZIM_DB_TOKEN !== undefined && { authToken: MERZIM_DB_TOKEN }) }),
    )
    const lane: WriterLane<Command> = { submit: async (command) => unsettle(await writer.submit(command)) }
    const demoClock = present === undefined ? null : demoClockOf(writer, present)
    const schedule: Schedule = { store, lane, post, log, oneAtATime: aloneWith(writer) }
    // Where the store does not answer, the request's own question to it says so.
    const freshen = () =>
      cache.refresh(store).catch((fault) => log('error', 'calendars not read', { fault: `${fault}` }))
    return { ...shared, keeping, store, lane, schedule, demoClock, clock: demoClock ?? systemClock, freshen }
  }
}

const systemClock = { now: () => instant(new Date().toISOString()) }

/** The writer's demo clock, as it stood when the request came. */
const demoClockOf = (writer: DurableObjectStub<Writer>, start: Instant): DemoClock => {
  let present = start
  return {
    now: () => present,
    set: async (now) => {
      await writer.setClock(now)
      present = now
    },
  }
}

/** One run at a time, the writer's own among them. */
const aloneWith =
  (writer: DurableObjectStub<Writer>): Schedule['oneAtATime'] =>
  async <Result>(run: () => Promise<Result>) => {
    const results: Result[] = []
    await writer.alone(async () => {
      results.push(await run())
    })
    return results[0] as Result
  }

const trusted = ({ MERZIM_ISSUER, MERZIM_JWKS_URL, MERZIM_DEVELOPMENT_KEYS }: Configuration) =>
  MERZIM_ISSUER !== undefined && MERZIM_JWKS_URL !== undefined
    ? { issuer: MERZIM_ISSUER, keys: createRemoteJWKSet(new URL(MERZIM_JWKS_URL)) }
    : { issuer: developmentIssuer, keys: createLocalJWKSet(JSON.parse(MERZIM_DEVELOPMENT_KEYS ?? '{"keys":[]}')) }
