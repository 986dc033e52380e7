import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc, eq } from 'drizzle-orm'
import { afterAll, afterEach } from 'vitest'
import type { WriterLane } from '../../src/db/program.ts'
import { type CaseRow, findCase } from '../../src/db/queries/cases.queries.ts'
import type { DeadlineRow } from '../../src/db/queries/deadlines.queries.ts'
import { type DocketRow, readDocket } from '../../src/db/queries/docket.queries.ts'
import type { OutboxRow } from '../../src/db/queries/outbox.queries.ts'
import * as schema from '../../src/db/schema/index.ts'
import type { Store } from '../../src/db/store.ts'
import type { Actor } from '../../src/functions/actors/actor.ts'
import { type Verification, verifyDocket } from '../../src/functions/cases/verify-docket.ts'
import type { Answer } from '../../src/functions/commands/answer.ts'
import type { Command, Idempotency } from '../../src/functions/commands/command.ts'
import { type Environment, newId } from '../../src/functions/commands/environment.ts'
import type { Problem } from '../../src/functions/commands/problem.ts'
import { programFor } from '../../src/functions/commands/program-for.ts'
import { createApp } from '../../src/functions/http/app.ts'
import type { Services } from '../../src/functions/http/services.ts'
import { type Letter, type Mailer, mailboxMailer } from '../../src/functions/letters/mailer.ts'
import type { DemoClock } from '../../src/functions/operation/clock.ts'
import { createMetrics } from '../../src/functions/operation/metrics.ts'
import { oneAtATime, passTime, type Schedule, type TickReport, tick } from '../../src/functions/scheduled/tick.ts'
import { requirements } from '../../src/law/requirements.ts'
import type { Calendars } from '../../src/law/time/calendar.ts'
import type { CivilDate } from '../../src/law/time/civil-date.ts'
import type { Instant } from '../../src/law/time/instant.ts'
import { civilDateAt } from '../../src/law/time/zone.ts'
import { demoClockFrom } from '../../src/node/clocks.ts'
import { openStore } from '../../src/node/open-store.ts'
import {
  allMet,
  commission,
  demoBins,
  earliestMeeting,
  head,
  monday,
  officer,
  okupOf,
  calendars as seededCalendars,
} from './builders.ts'

export interface HouseOptions {
  readonly now?: Instant
  readonly calendars?: Calendars
  readonly mailer?: Mailer
  /** Another store than a fresh temporary file, such as `http://127.0.0.1:8080`. */
  readonly url?: string
}

interface Entering {
  readonly as?: Actor
  readonly effectiveOn?: string
  /** The version the person has seen; the present one unless said otherwise. */
  readonly ifMatch?: number
  readonly key?: Idempotency
}

/** The states of an application on its way to the decision. */
export type OnTheWay =
  | 'awaitingCompletenessCheck'
  | 'awaitingAssessment'
  | 'awaitingMeeting'
  | 'awaitingConclusion'
  | 'awaitingDecision'

/**
 * A whole Merzim without its services: a real store, the writer lane, the scheduled functions and a clock that stands
 * where it was put. What the stories do to it reads as what people do.
 */
export class OpenHouse {
  readonly environment: Environment
  readonly store: Store
  readonly lane: WriterLane<Command>
  readonly clock: DemoClock
  /** Where its store lies, for opening it a second time. */
  readonly url: string
  readonly schedule: Schedule
  /** Letters handed over, where no other mailer was given. */
  readonly letters: Letter[] = []
  /** Deadlines the scheduled function could not enforce. */
  readonly faults: string[] = []
  readonly #close: () => void
  #organizations = 0
  #certificates = 0

  constructor(
    url: string,
    environment: Environment,
    opened: Awaited<ReturnType<typeof openStore<Command>>>,
    now: Instant,
    mailer?: Mailer,
  ) {
    this.url = url
    this.environment = environment
    this.store = opened.store
    this.lane = opened.lane
    this.#close = opened.close
    this.clock = demoClockFrom(now)
    this.schedule = {
      store: opened.store,
      lane: opened.lane,
      post: {
        mailer: mailer ?? { ...mailboxMailer, send: async (letter) => void this.letters.push(letter) },
        authorizedBody: 'body@demo.invalid',
        commission: 'commission@demo.invalid',
        baseUrl: 'http://demo.invalid',
      },
      log: (level, event, facts) => {
        if (level === 'error') this.faults.push(`${event}: ${JSON.stringify(facts)}`)
      },
      oneAtATime: oneAtATime(),
    }
  }

  get now(): Instant {
    return this.clock.now()
  }

  get today(): string {
    return civilDateAt(this.now)
  }

  /** Moves the clock without letting the scheduled functions run. */
  async moveClockTo(now: Instant): Promise<void> {
    await this.clock.set(now)
  }

  /** Lets time pass as the ticker would, stopping at every moment something is due. */
  passTimeUntil(until: Instant): Promise<TickReport> {
    return passTime(this.schedule, this.clock, until)
  }

  tick(): Promise<TickReport> {
    return tick(this.schedule, this.now)
  }

  async organization(): Promise<string> {
    const bin = demoBins[this.#organizations % demoBins.length] ?? ''
    this.#organizations += 1
    const answer = await this.submit<Answer>({
      command: 'create-organization',
      organization: {
        name: `Demo organization ${this.#organizations}`,
        bin: this.#organizations > demoBins.length ? `${this.#organizations}`.padStart(12, '0') : bin,
        binOverride: null,
        address: 'Demo street 1',
        phone: '+7 700 000 00 00',
        email: `organization${this.#organizations}@demo.invalid`,
      },
      by: officer,
      idempotency: null,
      now: this.now,
    })
    return expectDone(answer).id
  }

  /** Announces a meeting today, for the earliest day the strict reading allows unless another is named. */
  async announceMeeting(heldOn?: string): Promise<string> {
    const postedOn = civilDateAt(this.now)
    const data = {
      heldOn: heldOn ?? earliestMeeting(postedOn),
      postedOn,
      periodicals: ['Demo newspaper'],
      website: 'https://demo.invalid/meeting',
    }
    return expectDone(await this.open('commission-meeting', 'meeting.announced', data, officer)).id
  }

  async file(organizationId: string, area = 'L43.3.1'): Promise<string> {
    const data = { organizationId, area, documents: ['Demo charter'] }
    return expectDone(await this.open('accreditation', 'application.filed', data, okupOf(organizationId))).id
  }

  /** An application of a new organization, conducted to a state; at the decision its meeting has been held today. */
  async applicationIn(state: OnTheWay, { recommendation = 'grant', area = 'L43.3.1' } = {}): Promise<string> {
    const organizationId = await this.organization()
    const meetingId = await this.announceMeeting()
    const caseId = await this.file(organizationId, area)
    if (state === 'awaitingCompletenessCheck') return caseId
    await this.enter(caseId, 'application.accepted', {})
    if (state === 'awaitingAssessment') return caseId
    await this.enter(caseId, 'requirements.assessed', { findings: allMet })
    if (state === 'awaitingMeeting') return caseId
    await this.enter(caseId, 'meeting.assigned', { meetingId })
    if (state === 'awaitingConclusion') return caseId
    const { heldOn } = JSON.parse((await this.caseRow(meetingId)).context) as { heldOn: string }
    await this.passTimeUntil(`${heldOn}T05:00:00.000Z` as Instant)
    const data = { recommendation, votesFor: 5, votesAgainst: 0, reasons: 'Demo reasons' }
    await this.enter(caseId, 'commission.concluded', data, { as: commission })
    return caseId
  }

  /** Grants an application that is ready for it, by two persons, and answers the certificate's case. */
  async grant(
    caseId: string,
    term: { validFrom?: string; validUntil?: string; number?: string } = {},
  ): Promise<string> {
    this.#certificates += 1
    const data = {
      number: `DEMO-${this.#certificates}`,
      validFrom: this.today,
      validUntil: '2028-04-20',
      ...term,
    }
    await this.enter(caseId, 'certificate.granted.proposed', data)
    await this.enter(caseId, 'certificate.granted', data, { as: head })
    return (await this.certificateOf(caseId)).id
  }

  async certificateOf(accreditationId: string): Promise<CaseRow> {
    const rows = await this.store.read.select().from(schema.cases).where(eq(schema.cases.procedure, 'certificate'))
    const row = rows.find(({ context }) => JSON.parse(context).accreditationId === accreditationId)
    if (!row) throw new Error(`no certificate of ${accreditationId}`)
    return row
  }

  open(
    procedure: string,
    type: string,
    data: unknown,
    by: Actor,
    more: { key?: Idempotency; effectiveOn?: string } = {},
  ): Promise<Answer> {
    return this.submit({
      command: 'open-case',
      procedure,
      entry: { type, data, ...(more.effectiveOn !== undefined && { effectiveOn: more.effectiveOn }) },
      by,
      idempotency: more.key ?? null,
      now: this.now,
    })
  }

  /** Tries to enter an act and answers what came of it. */
  async attempt(caseId: string, type: string, data: unknown, entering: Entering = {}): Promise<Answer> {
    const { as = officer, effectiveOn, ifMatch, key } = entering
    return this.submit({
      command: 'enter-on-docket',
      caseId,
      entry: { type, data, ...(effectiveOn !== undefined && { effectiveOn }) },
      by: as,
      ifMatch: ifMatch ?? (await this.caseRow(caseId)).version,
      idempotency: key ?? null,
      now: this.now,
    })
  }

  /** Enters an act that is expected to be accepted. */
  async enter(caseId: string, type: string, data: unknown, entering: Entering = {}): Promise<Answer & { done: true }> {
    return expectDone(await this.attempt(caseId, type, data, entering))
  }

  /** Enters an act as the organization the case is about. */
  async enterAsOkup(caseId: string, type: string, data: unknown): Promise<Answer & { done: true }> {
    const { organizationId } = await this.caseRow(caseId)
    return this.enter(caseId, type, data, { as: okupOf(organizationId ?? '') })
  }

  /** Proposes a value as the officer and decides it as the head. */
  async setting(
    key: string,
    value: unknown,
    { document = null as string | null, validFrom = null as CivilDate | null } = {},
  ): Promise<void> {
    const setting = { command: 'put-setting', key, value, document, validFrom, now: this.now } as const
    expectDone(await this.submit<Answer>({ ...setting, by: officer }))
    expectDone(await this.submit<Answer>({ ...setting, by: head }))
  }

  submit<Result>(command: Command): Promise<Result> {
    return this.lane.submit(command) as Promise<Result>
  }

  async caseRow(caseId: string): Promise<CaseRow> {
    const row = await findCase(this.store, caseId)
    if (!row) throw new Error(`no case ${caseId}`)
    return row
  }

  async stateOf(caseId: string): Promise<string> {
    return (await this.caseRow(caseId)).state
  }

  docket(caseId: string): Promise<DocketRow[]> {
    return readDocket(this.store, caseId)
  }

  async entriesOf(caseId: string): Promise<string[]> {
    return (await this.docket(caseId)).map(({ type }) => type)
  }

  deadlines(caseId: string): Promise<DeadlineRow[]> {
    return this.store.read.select().from(schema.deadlines).where(eq(schema.deadlines.caseId, caseId))
  }

  /** The deadline of a case under a provision, the latest where there were several. */
  async deadline(caseId: string, provision: string): Promise<DeadlineRow> {
    const row = (await this.deadlines(caseId)).findLast((each) => each.provision === provision)
    if (!row) throw new Error(`${caseId} has no deadline under ${provision}`)
    return row
  }

  outbox(): Promise<OutboxRow[]> {
    return this.store.read.select().from(schema.outbox).orderBy(asc(schema.outbox.id))
  }

  async verify(caseId: string): Promise<Verification> {
    return verifyDocket(await this.caseRow(caseId), await this.docket(caseId))
  }

  /** Everything the store holds, table by table, for comparing two moments or two houses. */
  async everything(): Promise<Record<string, unknown[]>> {
    const tables = [
      'organizations',
      'parties',
      'party_contacts',
      'case_parties',
      'cases',
      'claims',
      'case_links',
      'docket_entries',
      'deadlines',
      'reminders',
      'outbox',
      'mailbox',
      'inbox',
      'publications',
      'setting_versions',
    ]
    const contents = await Promise.all(
      tables.map(async (name) => [name, (await this.store.client.execute(`select * from ${name}`)).rows] as const),
    )
    return Object.fromEntries(contents.map(([name, rows]) => [name, rows.map((row) => ({ ...row }))]))
  }

  close(): void {
    this.#close()
  }
}

/** The doors of a house, where everyone who knocks is an officer. */
export const doorsOf = (house: OpenHouse, other: Partial<Services> = {}): ReturnType<typeof createApp> =>
  createApp({
    store: house.store,
    lane: house.lane,
    environment: house.environment,
    clock: house.clock,
    demoClock: house.clock,
    schedule: house.schedule,
    authenticate: async () => officer,
    keeping: { store: null, scanner: null, largest: 50_000_000 },
    log: () => {},
    metrics: createMetrics(),
    stopwatch: () => 0,
    mode: 'development',
    baseUrl: 'http://demo.invalid',
    ...other,
  })

/** What an answer did; throws the problem where it did nothing, so that a story stops where it goes wrong. */
export const expectDone = <Body>(answer: Answer<Body>): Answer<Body> & { done: true } => {
  if (!answer.done) throw new Error(`refused: ${JSON.stringify(answer.problem)}`)
  return answer
}

/** The problem of an answer that must be one. */
export const problemOf = (answer: Answer): Problem => {
  if (answer.done) throw new Error('the act was accepted')
  return answer.problem
}

const opened: { close(): void }[] = []
const folders: string[] = []

/** Opens a house that is closed and cleared away after the test. */
export const openHouse = async ({
  now = monday,
  calendars = seededCalendars,
  mailer,
  url,
}: HouseOptions = {}): Promise<OpenHouse> => {
  const house: Environment = { calendars: () => calendars, requirements, newId }
  const place = url ?? `file:${await freshFile()}`
  const store = await openStore<Command>(place, undefined, programFor(house))
  const open = new OpenHouse(place, house, store, now, mailer)
  opened.push(open)
  return open
}

/** A migrated database file of its own, copied from one that was migrated once. */
export const freshFile = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'merzim-'))
  folders.push(folder)
  const file = join(folder, 'merzim.db')
  copyFileSync(await migrated(), file)
  return file
}

let template: Promise<string> | undefined

const migrated = (): Promise<string> => {
  template ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'merzim-template-'))
    templates.push(folder)
    const file = join(folder, 'merzim.db')
    const { store, close } = await openStore<never>(`file:${file}`, undefined, () => {
      throw new Error('nothing is written to the template')
    })
    // What is still in the log beside the file would not be copied with it.
    await store.client.execute('pragma wal_checkpoint(truncate)')
    close()
    return file
  })()
  return template
}

const templates: string[] = []

afterEach(() => {
  for (const each of opened.splice(0)) each.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

afterAll(() => {
  for (const folder of templates.splice(0)) rmSync(folder, { recursive: true, force: true })
})
