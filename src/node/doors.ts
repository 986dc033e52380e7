import { createRemoteJWKSet } from 'jose'
import { CalendarShelf, prepareCalendars, refreshingCalendars } from '../functions/calendars/calendar-shelf.ts'
import type { Command } from '../functions/commands.ts'
import { type House, newId } from '../functions/house.ts'
import type { Doors } from '../functions/http/env.ts'
import { authenticateBy } from '../functions/http/tokens.ts'
import { createMetrics } from '../functions/metrics.ts'
import { mailboxMailer } from '../functions/notices/mailer.ts'
import { programFor } from '../functions/program-for.ts'
import { oneAtATime } from '../functions/scheduled/tick.ts'
import { type Instant, parseInstant } from '../law/instant.ts'
import { requirements } from '../law/requirements.ts'
import { demoClockFrom, systemClock } from './clocks.ts'
import type { Configuration } from './configuration.ts'
import { developmentIssuer, developmentKeys } from './development-issuer.ts'
import { jsonLog, silentLog } from './log.ts'
import { openStore } from './open-store.ts'
import { smtpMailer } from './smtp-mailer.ts'

/** Everything the doors of a self-hosted Merzim work with, and how to close it. */
export const openDoors = async (configuration: Configuration): Promise<Doors & { close(): void }> => {
  const { MERZIM_ENV, MERZIM_CLOCK, MERZIM_NOW, MERZIM_SMTP_URL, PORT } = configuration
  const shelf = new CalendarShelf()
  const house: House = { calendars: shelf.calendars, requirements, newId }
  const {
    store,
    lane: writer,
    close,
  } = await openStore<Command>(configuration.MERZIM_DB, configuration.MERZIM_DB_TOKEN, programFor(house))
  const lane = refreshingCalendars(writer, shelf, store)
  const start = (MERZIM_NOW === undefined ? undefined : parseInstant(MERZIM_NOW)) ?? systemClock.now()
  const demoClock = MERZIM_CLOCK === 'demo' ? demoClockFrom(start as Instant) : null
  await prepareCalendars(lane, shelf, store, start as Instant)
  const log = configuration.MERZIM_LOG === 'on' ? jsonLog : silentLog
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
    house,
    clock: demoClock ?? systemClock,
    demoClock,
    schedule: { store, lane, post, log, oneAtATime: oneAtATime() },
    authenticate: authenticateBy({
      ...(await trusted(configuration)),
      audience: configuration.MERZIM_AUDIENCE,
      wallClock: () => Date.now(),
    }),
    log,
    metrics: createMetrics(),
    stopwatch: () => performance.now(),
    mode: MERZIM_ENV,
    baseUrl: baseUrl.replace(/\/$/, ''),
    close,
  }
}

const trusted = async ({ trust }: Configuration) =>
  trust === 'development'
    ? { issuer: developmentIssuer, keys: await developmentKeys() }
    : { issuer: trust.issuer, keys: createRemoteJWKSet(new URL(trust.jwksUrl)) }
