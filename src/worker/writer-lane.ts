import { DurableObject } from 'cloudflare:workers'
import { createClient } from '@libsql/client/web'
import { RemoteLane } from '../db/remote-lane.ts'
import { storeOver } from '../db/store.ts'
import { prepareCalendars, refreshingCalendars } from '../functions/calendars/calendar-cache.ts'
import type { Command } from '../functions/commands/command.ts'
import { loggedLane } from '../functions/commands/logged-lane.ts'
import { programFor } from '../functions/commands/program-for.ts'
import { prepareSearch } from '../functions/registers/fold-names.ts'
import { deriveAnew } from '../functions/scheduled/derive-anew.ts'
import { nextDue, oneAtATime, type Schedule, tick } from '../functions/scheduled/tick.ts'
import { epochMs, type Instant, instant } from '../law/time/instant.ts'
import { type Configuration, readBindings, startOf } from './configuration.ts'
import { cache, environment } from './environment.ts'
import { jsonLog, silentLog } from './log.ts'
import { postOf } from './post.ts'
import { type Settled, settle } from './settled.ts'
import type { Variables } from './variables.ts'

/** What could not be done when it was due is tried again after so long. */
const retryMs = 60_000

/**
 * The one writer of the store, in front of which all doors wait: a libSQL server does not bear many. It also keeps
 * time: its alarm is armed to the next moment at which something is due, and outside production the demo clock is its.
 *
 * Nothing of it must survive but the demo clock: what is acknowledged is in the store.
 */
export class Writer extends DurableObject<Variables> {
  readonly #configuration: Configuration
  readonly #schedule: Schedule
  #present: Instant | undefined
  #arming: Promise<void> | undefined
  #hasCommitted = false
  #prepared: Promise<void> | undefined

  constructor(context: DurableObjectState, bindings: Variables) {
    super(context, bindings)
    const read = readBindings(bindings)
    if ('wrong' in read) throw new Error(read.wrong.join('\n'))
    this.#configuration = read.configuration
    const { MERZIM_DB, MERZIM_DB_TOKEN, MERZIM_LOG } = read.configuration
    const client = createClient({
      url: MERZIM_DB,
      ...(MERZIM_DB_TOKEN !== undefined && { authToken: MERZIM_DB_TOKEN }),
    })
    const store = storeOver(client)
    const log = MERZIM_LOG === 'off' ? silentLog : jsonLog
    const lane = refreshingCalendars(new RemoteLane<Command>(client, programFor(environment)), cache, store)
    this.#schedule = {
      store,
      lane: MERZIM_LOG === 'debug' ? loggedLane(lane, log, () => performance.now()) : lane,
      post: postOf(read.configuration),
      log,
      oneAtATime: oneAtATime(),
    }
    if (read.configuration.MERZIM_CLOCK === 'demo') context.blockConcurrencyWhile(() => this.#findDemoClock())
  }

  /** Commits a command, at the moment the writer's own clock shows. */
  async submit(command: Command): Promise<Settled> {
    const settled = await settle(
      this.#prepare().then(() => this.#schedule.lane.submit({ ...command, now: this.#now() })),
    )
    this.#armSoon()
    return settled
  }

  /** The present moment by the writer's clock. */
  now(): Instant {
    return this.#now()
  }

  /** Sets the demo clock, forward only. */
  async setClock(now: Instant): Promise<void> {
    if (this.#present === undefined) throw new Error('there is no demo clock')
    if (now < this.#present) throw new RangeError(`the clock stands at ${this.#present} and never goes back`)
    this.#present = now
    await this.ctx.storage.put('now', now)
  }

  /** Runs something of a door's while no scheduled function of the writer's runs. */
  async alone(run: () => Promise<void>): Promise<void> {
    await this.#schedule.oneAtATime(() => run())
  }

  /** Does what is due. The cron trigger calls it as the safety net below the alarm. */
  async runDue(): Promise<void> {
    const { oneAtATime, store, log } = this.#schedule
    try {
      await oneAtATime(async () => {
        await this.#prepare()
        const due = await nextDue(store)
        if (due !== undefined && due <= this.#now()) await tick(this.#schedule, this.#now())
      })
    } catch (fault) {
      log('error', 'tick failed', { fault: String(fault) })
    }
    await this.#arm({ hasJustRun: true })
  }

  override async alarm(): Promise<void> {
    await this.runDue()
  }

  /** Has the stored calendars at hand, and every name folded, before anything is written; tried again where the store did not answer. */
  #prepare(): Promise<void> {
    const { lane, store } = this.#schedule
    this.#prepared ??= prepareCalendars(lane, cache, store, this.#now())
      .then(() => prepareSearch(lane, this.#now()))
      // A new rule of effect reaches every case before anything is entered by it.
      .then(async () => void (await deriveAnew(this.#schedule, this.#now())))
      .catch((fault) => {
        this.#prepared = undefined
        throw fault
      })
    return this.#prepared
  }

  #now(): Instant {
    return this.#present ?? instant(new Date().toISOString())
  }

  async #findDemoClock(): Promise<void> {
    const start = startOf(this.#configuration, instant(new Date().toISOString()))
    this.#present = (await this.ctx.storage.get<Instant>('now')) ?? start
  }

  /** Arms the alarm once for all commands that were committed together, without keeping their callers waiting. */
  #armSoon(): void {
    this.#hasCommitted = true
    this.#arming ??= this.#armUntilCurrent()
    this.ctx.waitUntil(this.#arming)
  }

  async #armUntilCurrent(): Promise<void> {
    while (this.#hasCommitted) {
      this.#hasCommitted = false
      await this.#arm({ hasJustRun: false })
    }
    this.#arming = undefined
  }

  async #arm({ hasJustRun }: { hasJustRun: boolean }): Promise<void> {
    try {
      const due = await nextDue(this.#schedule.store)
      if (due === undefined) return
      const msLeft = epochMs(due) - epochMs(this.#now())
      if (msLeft <= 0) await this.ctx.storage.setAlarm(Date.now() + (hasJustRun ? retryMs : 0))
      // A demo clock stands still: nothing becomes due by waiting.
      else if (this.#present === undefined) await this.ctx.storage.setAlarm(Date.now() + msLeft)
    } catch (fault) {
      this.#schedule.log('error', 'the alarm could not be armed', { fault: String(fault) })
    }
  }
}
