import { createRemoteJWKSet } from 'jose'
import { CalendarCache, prepareCalendars, refreshingCalendars } from '../functions/calendars/calendar-cache.ts'
import type { Command } from '../functions/commands/command.ts'
import { type Environment, newId } from '../functions/commands/environment.ts'
import { loggedLane } from '../functions/commands/logged-lane.ts'
import { programFor } from '../functions/commands/program-for.ts'
import type { Services } from '../functions/http/services.ts'
import { authenticateBy } from '../functions/http/tokens.ts'
import { mailboxMailer } from '../functions/letters/mailer.ts'
import { createMetrics } from '../functions/operation/metrics.ts'
import { prepareSearch } from '../functions/registers/fold-names.ts'
import { oneAtATime } from '../functions/scheduled/tick.ts'
import { requirements } from '../law/requirements.ts'
import { type Instant, parseInstant } from '../law/time/instant.ts'
import { demoClockFrom, systemClock } from './clocks.ts'
import type { Configuration } from './configuration.ts'
import { developmentIssuer, developmentKeys } from './development-issuer.ts'
import { keepingOf } from './keeping.ts'
import { jsonLog, silentLog } from './log.ts'
import { openStore } from './open-store.ts'
import { smtpMailer } from './smtp-mailer.ts'

/** Everything the doors of a self-hosted Merzim work with, and how to close it. */
export const openDoors = async (configuration: Configuration): Promise<Services & { close(): void }> => {
  const { MERZIM_ENV, MERZIM_CLOCK, MERZIM_NOW, MERZIM_LOG, MERZIM_SMTP_URL, PORT } = configuration
  const cache = new CalendarCache()
  const environment: Environment = { calendars: cache.calendars, requirements, newId }
  const {
    store,
    lane: writer,
    close,
  } = await openStore<Command>(configuration.MERZIM_DB, configuration.MERZIM_DB_TOKEN, programFor(environment))
  const log = MERZIM_LOG === 'off' ? silentLog : jsonLog
  const stopwatch = () => performance.now()
  const refreshing = refreshingCalendars(writer, cache, store)
  const lane = MERZIM_LOG === 'debug' ? loggedLane(refreshing, log, stopwatch) : refreshing
  const start = (MERZIM_NOW === undefined ? undefined : parseInstant(MERZIM_NOW)) ?? systemClock.now()
  const demoClock = MERZIM_CLOCK === 'demo' ? demoClockFrom(start as Instant) : null
  await prepareCalendars(lane, cache, store, start as Instant)
  await prepareSearch(lane, start as Instant)
  const baseUrl = configuration.MERZIM_URL ?? `http://localhost:${PORT}`
  const post = {
    mailer: MERZIM_SMTP_URL === undefined ? mailboxMailer : smtpMailer(MERZIM_SMTP_URL, configuration.MERZIM_MAIL_FROM),
    authorizedBody: configuration.MERZIM_BODY_EMAIL,
    commission: configuration.MERZIM_COMMISSION_EMAIL,
    baseUrl,
  }
  return {
    store,
    lane,
    environment,
    clock: demoClock ?? systemClock,
    demoClock,
    schedule: { store, lane, post, log, oneAtATime: oneAtATime() },
    authenticate: authenticateBy({
      ...(await trusted(configuration)),
      audience: configuration.MERZIM_AUDIENCE,
      wallClock: () => Date.now(),
    }),
    keeping: await keepingOf(configuration),
    log,
    metrics: createMetrics(),
    stopwatch,
    mode: MERZIM_ENV,
    baseUrl: baseUrl.replace(/\/$/, ''),
    close,
  }
}

const trusted = async ({ trust }: Configuration) =>
  trust === 'development'
    ? { issuer: developmentIssuer, keys: await developmentKeys() }
    : { issuer: trust.issuer, keys: createRemoteJWKSet(new URL(trust.jwksUrl)) }
