import { join } from 'node:path'
import Database from 'libsql'
import type { Program } from '../../src/db/program.ts'
import type { Query } from '../../src/db/query.ts'
import { type Actor, partyOf, signedIn } from '../../src/functions/actors/actor.ts'
import type { Answer } from '../../src/functions/commands/answer.ts'
import type { Command } from '../../src/functions/commands/command.ts'
import { ascendingIds, type Environment } from '../../src/functions/commands/environment.ts'
import { programFor } from '../../src/functions/commands/program-for.ts'
import { requirements } from '../../src/law/requirements.ts'
import { calendarSeeds, createCalendars } from '../../src/law/time/calendar.ts'
import { instant } from '../../src/law/time/instant.ts'
import { openStore } from '../../src/node/open-store.ts'
import type { Contender } from './contender.ts'
import { actsAfterFiling, announcement, areas, connections, filing, now, organization } from './load.ts'

/** What each act writes, in order, and what had been written before the first. */
export interface Recorded {
  readonly before: readonly Writes[]
  readonly acts: readonly Writes[]
}

type Writes = readonly Query[]

const recordedCases = 960

/** The driver alone, writing the rows of recorded acts with prepared statements, so many acts to a transaction. */
export const theDriver = async (
  name: string,
  folder: string,
  { before, acts }: Recorded,
  perCommit: number,
  turns: number,
): Promise<Contender> => {
  const database = await emptyStore(join(folder, `driver-${perCommit}.db`))
  const run = running(database)
  const inTransaction = (group: readonly Writes[]): void => {
    run({ sql: 'begin immediate', args: [] })
    for (const writes of group) for (const write of writes) run(write)
    run({ sql: 'commit', args: [] })
  }
  inTransaction(before)
  const perTurn = Math.floor(acts.length / turns / perCommit) * perCommit
  return {
    name,
    turn: async (index) => {
      const mine = acts.slice(index * perTurn, (index + 1) * perTurn)
      const milliseconds: number[] = []
      const busy = process.cpuUsage()
      const began = performance.now()
      for (let next = 0; next < mine.length; next += perCommit) {
        const started = performance.now()
        inTransaction(mine.slice(next, next + perCommit))
        milliseconds.push(performance.now() - started)
      }
      const seconds = (performance.now() - began) / 1_000
      const { user, system } = process.cpuUsage(busy)
      return { acts: mine.length, seconds, milliseconds, processorSeconds: (user + system) / 1_000_000 }
    },
    close: async () => {
      database.close()
    },
  }
}

const emptyStore = async (file: string): Promise<Database.Database> => {
  const { close } = await openStore<never>(`file:${file}`, undefined, () => {
    throw new Error('the driver writes by itself')
  })
  close()
  const database = new Database(file)
  for (const pragma of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on']) {
    database.prepare(`pragma ${pragma}`).all()
  }
  return database
}

/** Runs statements, each prepared once. */
const running = (database: Database.Database): ((query: Query) => void) => {
  const statements = new Map<string, Database.Statement>()
  return ({ sql, args }) => {
    const statement = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, statement)
    statement.run(args)
  }
}

/** Conducts applications through the programs themselves and keeps what each act writes. */
export const recordWrites = async (folder: string): Promise<Recorded> => {
  const calendars = createCalendars(calendarSeeds)
  const house: Environment = { calendars: () => calendars, requirements, newId: ascendingIds() }
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
  const open = (procedure: string, entry: { type: string; data: unknown }, by: Actor) =>
    submit({ command: 'open-case', procedure, entry, by, idempotency: null, now: at })
  const officer: Actor = signedIn({ sub: 'demo-officer', role: 'officer' })

  const meeting = await open('commission-meeting', announcement, officer)
  const okups = await Promise.all(
    Array.from({ length: connections }, async (_, index): Promise<Actor> => {
      const { bin, name, address, phone, email } = organization(index)
      const { id } = await submit({
        command: 'create-organization',
        organization: { bin, name, address, phone, email, binOverride: 'Demo' },
        by: officer,
        idempotency: null,
        now: at,
      })
      return signedIn({ sub: 'demo-okup', role: 'okup', partyId: id })
    }),
  )
  const before = written
  written = []
  const conduct = async (okup: Actor): Promise<void> => {
    for (let round = 0; round < recordedCases / connections; round += 1) {
      const { id: caseId } = await open('accreditation', filing(partyOf(okup) ?? '', areas[1]), okup)
      for (const [index, { by, type, data }] of actsAfterFiling(meeting.id).entries()) {
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
  return { before, acts: written }
}
