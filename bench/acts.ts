/**
 * How many acts are acknowledged per second: `npm run bench:acts`.
 *
 * The real program is started on an embedded file (`synchronous=FULL`, tokens checked, everything validated, only its
 * log switched off) and 32 connections conduct applications, each its own organization's, one after another: filed,
 * accepted, assessed with a finding for every requirement, put on the agenda of an announced meeting, withdrawn. Beside
 * it, in the same run, the same rows are written by the driver alone: the statements of such acts, recorded from the
 * programs themselves, prepared once, one transaction for each act, and then 32 acts to a transaction.
 *
 * Letters are written to the outbox with every act and delivered by the ticker, which looks once a minute here.
 * `--seconds 20` measures longer; `--cpu-prof <folder>` leaves a profile of the program there.
 */
import { randomInt } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import Database from 'libsql'
import type { Program } from '../src/db/program.ts'
import type { Query } from '../src/db/query.ts'
import type { Answer } from '../src/functions/answer.ts'
import type { Command } from '../src/functions/commands.ts'
import { ascendingIds, type House } from '../src/functions/house.ts'
import type { Principal } from '../src/functions/principal.ts'
import { programFor } from '../src/functions/program-for.ts'
import { calendarSeeds, createCalendars } from '../src/law/calendar.ts'
import { instant } from '../src/law/instant.ts'
import { requirements } from '../src/law/requirements.ts'
import { signDevelopmentToken } from '../src/node/development-issuer.ts'
import { openStore } from '../src/node/open-store.ts'
import { type Child, startChild } from '../test/support/child.ts'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, 'cpu-prof': { type: 'string' } },
})
const seconds = Number(values.seconds)
const connections = 32
const recordedCases = 800
const sampledDockets = 100

const now = '2026-03-02T09:00:00+05:00'
const area = { warmUp: 'L43.3.2', measured: 'L43.3.1' }
const announcement = {
  heldOn: '2026-06-01',
  postedOn: '2026-03-02',
  periodicals: ['Demo newspaper'],
  website: 'https://demo.invalid/meeting',
}
const findings = requirements.map(({ id }) => ({
  requirement: id,
  met: true,
  evidence: 'Certified list, pages 1 to 12',
}))
const filing = (organizationId: string, inArea: string) => ({
  type: 'application.filed',
  data: {
    organizationId,
    area: inArea,
    documents: ['Charter', 'List of members', 'Agreements with foreign organizations'],
  },
})
/** What follows a filing, in order, and who does it. */
const acts = (meetingId: string) =>
  [
    { by: 'officer', type: 'application.accepted', data: {} },
    { by: 'officer', type: 'requirements.assessed', data: { findings } },
    { by: 'officer', type: 'meeting.assigned', data: { meetingId } },
    { by: 'okup', type: 'application.withdrawn', data: {} },
  ] as const

const folder = mkdtempSync(join(tmpdir(), 'merzim-bench-'))
try {
  const overHttp = await measureProgram()
  const raw = await measureDriver()
  print(overHttp, raw)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

interface Measured {
  readonly name: string
  readonly acts: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** Of the measured program alone, per act; it does not depend on who else is at work on the machine. */
  readonly processorMicroseconds: number
}

/** Starts the program, lets the connections conduct applications, and has a sample of their dockets verified. */
async function measureProgram(): Promise<Measured> {
  const program = startProgram()
  try {
    const [, port] = await program.says(/^Merzim: http:\/\/localhost:(\d+)$/m)
    const baseUrl = `http://127.0.0.1:${port}`
    const officer = await bearer({ role: 'officer' })
    const ask = async (path: string, body?: unknown): Promise<Record<string, unknown>> => {
      const response = await fetch(`${baseUrl}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: officer, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
      return (await response.json()) as Record<string, unknown>
    }
    const entry = { type: 'meeting.announced', data: announcement }
    const meeting = await ask('/v1/cases', { procedure: 'commission-meeting', entry })
    const okups = await Promise.all(
      Array.from({ length: connections }, async (_, index) => {
        const { id } = await ask('/v1/organizations', organization(index))
        return { id: String(id), token: await bearer({ role: 'okup', org: String(id) }) }
      }),
    )
    const conducted: string[] = []
    const conduct = async (inArea: string, duration: number) => {
      let refused = 0
      let next = 0
      const result = await autocannon({
        url: baseUrl,
        connections,
        duration,
        setupClient: (client) => {
          const okup = okups[next++ % connections]
          if (okup)
            client.setRequests(
              story(
                okup,
                officer,
                String(meeting.id),
                inArea,
                (id) => conducted.push(id),
                () => refused++,
              ),
            )
        },
      })
      if (refused > 0 || result.errors > 0)
        throw new Error(`${refused} acts were refused, ${result.errors} connections broke`)
      return result
    }
    await conduct(area.warmUp, 3)
    const busyBefore = processorSeconds(program)
    const result = await conduct(area.measured, seconds)
    const busy = processorSeconds(program) - busyBefore
    await verifySample(conducted, async (id) => ask(`/v1/cases/${id}/docket/verify`))
    return {
      name: `Merzim over HTTP, ${connections} connections`,
      acts: result['2xx'],
      perSecond: result['2xx'] / result.duration,
      p50: result.latency.p50,
      p99: result.latency.p99,
      processorMicroseconds: (busy / result['2xx']) * 1_000_000,
    }
  } finally {
    await program.stop()
  }
}

/** The program as `npm start` runs it, on a fresh file and a port of its own. */
function startProgram(): Child {
  const profile = values['cpu-prof']
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  return startChild('node_modules/.bin/node', [...profiling, 'scripts/run.mjs', 'src/node.ts'], {
    PORT: '0',
    MERZIM_DB: `file:${join(folder, 'merzim.db')}`,
    MERZIM_SEED: 'none',
    MERZIM_LOG: 'off',
    MERZIM_CLOCK: 'demo',
    MERZIM_NOW: now,
    MERZIM_TICK_MS: '60000',
  })
}

async function bearer(whose: Parameters<typeof signDevelopmentToken>[0]): Promise<string> {
  return `Bearer ${await signDevelopmentToken(whose, 'merzim')}`
}

/** The processor time a program has used, where the system tells it (Linux: hundredths of a second); NaN elsewhere. */
function processorSeconds({ process: { pid } }: Child): number {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? []
    return (Number(user) + Number(system)) / 100
  } catch {
    return Number.NaN
  }
}

/** The requests of one connection: application after application, every act with the version it has seen. */
function story(
  okup: { readonly id: string; readonly token: string },
  officer: string,
  meetingId: string,
  inArea: string,
  onFiled: (caseId: string) => void,
  onRefused: () => void,
): autocannon.Request[] {
  let caseId = ''
  const judge = (status: number): void => {
    if (status !== 201) onRefused()
  }
  return [
    {
      method: 'POST',
      path: '/v1/cases',
      headers: { authorization: okup.token, 'content-type': 'application/json' },
      body: JSON.stringify({ procedure: 'accreditation', entry: filing(okup.id, inArea) }),
      onResponse: (status, _body, _context, headers) => {
        judge(status)
        caseId = String(headers.location ?? '').replace('/v1/cases/', '')
        onFiled(caseId)
      },
    },
    ...acts(meetingId).map(({ by, type, data }, index) => {
      const headers = {
        authorization: by === 'okup' ? okup.token : officer,
        'content-type': 'application/json',
        'if-match': `"${index + 1}"`,
      }
      const body = JSON.stringify({ type, data })
      return {
        method: 'POST' as const,
        setupRequest: (request: autocannon.Request) => ({
          ...request,
          path: `/v1/cases/${caseId}/docket`,
          headers,
          body,
        }),
        onResponse: judge,
      }
    }),
  ]
}

async function verifySample(caseIds: readonly string[], verify: (id: string) => Promise<Record<string, unknown>>) {
  for (let index = 0; index < sampledDockets; index += 1) {
    const id = caseIds[randomInt(caseIds.length)] ?? ''
    const { ok, fault } = await verify(id)
    if (ok !== true) throw new Error(`the docket of ${id} does not verify: ${fault}`)
  }
}

/** Writes the rows of such acts by the driver alone: one act to a transaction, and as many as there are connections. */
async function measureDriver(): Promise<readonly Measured[]> {
  const { before, recorded } = await recordWrites()
  return [
    await replay('libSQL alone, a transaction for each act', before, recorded, 1),
    await replay(`libSQL alone, ${connections} acts to a transaction`, before, recorded, connections),
  ]
}

async function replay(
  name: string,
  before: readonly Writes[],
  recorded: readonly Writes[],
  perCommit: number,
): Promise<Measured> {
  const file = join(folder, `raw-${perCommit}.db`)
  const { close } = await openStore<never>(`file:${file}`, undefined, () => {
    throw new Error('the driver writes by itself')
  })
  close()
  const database = new Database(file)
  for (const pragma of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on'])
    database.prepare(`pragma ${pragma}`).all()
  const statements = new Map<string, Database.Statement>()
  const run = ({ sql, args }: Query): void => {
    let statement = statements.get(sql)
    if (!statement) {
      statement = database.prepare(sql)
      statements.set(sql, statement)
    }
    statement.run(...args)
  }
  const begin: Query = { sql: 'begin immediate', args: [] }
  const commit: Query = { sql: 'commit', args: [] }
  run(begin)
  for (const write of before.flat()) run(write)
  run(commit)

  const took: number[] = []
  const busyBefore = process.cpuUsage()
  const began = performance.now()
  for (let index = 0; index < recorded.length; index += perCommit) {
    const started = performance.now()
    run(begin)
    for (const writes of recorded.slice(index, index + perCommit)) for (const write of writes) run(write)
    run(commit)
    took.push(performance.now() - started)
  }
  const elapsed = performance.now() - began
  const { user, system } = process.cpuUsage(busyBefore)
  database.close()
  const sorted = took.toSorted((a, b) => a - b)
  const percentile = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    name,
    acts: recorded.length,
    perSecond: (recorded.length / elapsed) * 1000,
    p50: percentile(0.5),
    p99: percentile(0.99),
    processorMicroseconds: (user + system) / recorded.length,
  }
}

type Writes = readonly Query[]

/** Conducts applications through the programs themselves and keeps what each act writes. */
async function recordWrites(): Promise<{ before: readonly Writes[]; recorded: readonly Writes[] }> {
  const calendars = createCalendars(calendarSeeds)
  const house: House = { calendars: () => calendars, requirements, newId: ascendingIds() }
  const programs = programFor(house)
  let written: Writes[] = []
  function* recording(command: Command): Program<unknown> {
    const outcome = yield* programs(command)
    written.push(outcome.writes)
    return outcome
  }
  const { lane, close } = await openStore<Command>(`file:${join(folder, 'recording.db')}`, undefined, recording)
  const at = instant(now)
  const submit = async (command: Command): Promise<Answer & { done: true }> => {
    const answer = (await lane.submit(command)) as Answer
    if (!answer.done) throw new Error(JSON.stringify(answer.problem))
    return answer
  }
  const open = (procedure: string, entry: { type: string; data: unknown }, by: Principal) =>
    submit({ command: 'open-case', procedure, entry, by, idempotency: null, now: at })
  const officer: Principal = { sub: 'demo-officer', role: 'officer', organizationId: null }

  const meeting = await open('commission-meeting', { type: 'meeting.announced', data: announcement }, officer)
  const okups = await Promise.all(
    Array.from({ length: connections }, async (_, index): Promise<Principal> => {
      const { bin, name, address, phone, email } = organization(index)
      const { id } = await submit({
        command: 'create-organization',
        organization: { bin, name, address, phone, email, binOverride: 'Demo' },
        by: officer,
        idempotency: null,
        now: at,
      })
      return { sub: 'demo-okup', role: 'okup', organizationId: id }
    }),
  )
  const before = written
  written = []
  const conduct = async (okup: Principal): Promise<void> => {
    for (let round = 0; round < recordedCases / connections; round += 1) {
      const { id: caseId } = await open('accreditation', filing(okup.organizationId ?? '', area.measured), okup)
      for (const [index, { by, type, data }] of acts(meeting.id).entries()) {
        const who = by === 'okup' ? okup : officer
        const entry = { type, data }
        await submit({
          command: 'enter-on-docket',
          caseId,
          entry,
          by: who,
          ifMatch: index + 1,
          idempotency: null,
          now: at,
        })
      }
    }
  }
  await Promise.all(okups.map(conduct))
  close()
  return { before, recorded: written }
}

/** A demo organization; its number is none that exists, which is what the override says. */
function organization(index: number) {
  return {
    name: `Demo organization ${index + 1}`,
    bin: String(index + 1).padStart(12, '0'),
    binOverride: 'Demo organization of a measurement',
    address: 'Demo street 1',
    phone: '+7 700 000 00 00',
    email: `organization-${index + 1}@demo.invalid`,
  }
}

function print(overHttp: Measured, raw: readonly Measured[]): void {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(44) : cell.padStart(12))).join(' | ')} |`
  const [alone, grouped] = raw
  const lines = [
    row(['Acknowledged acts', 'acts', 'per second', 'p50 ms', 'p99 ms', 'µs of CPU']),
    ...[overHttp, ...raw].map(({ name, acts: count, perSecond, p50, p99, processorMicroseconds }) =>
      row([
        name,
        String(count),
        perSecond.toFixed(0),
        p50.toFixed(2),
        p99.toFixed(2),
        processorMicroseconds.toFixed(0),
      ]),
    ),
    '',
    `Merzim : libSQL one by one = ${ratio(overHttp, alone)}`,
    `Merzim : libSQL grouped    = ${ratio(overHttp, grouped)}`,
    `${sampledDockets} dockets taken at random verify.`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function ratio(one: Measured, other: Measured | undefined): string {
  return other ? `${(one.perSecond / other.perSecond).toFixed(2)} : 1` : 'not measured'
}
