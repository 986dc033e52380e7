import { createClient } from '@libsql/client'
import { and, eq, sql } from 'drizzle-orm'
import Database from 'libsql'
import { EmbeddedLane } from '../../src/db/embedded-lane.ts'
import type { Program, WriterLane } from '../../src/db/program.ts'
import { claimByName } from '../../src/db/queries/cases.queries.ts'
import { compile, compose, demandOneChange, type Query } from '../../src/db/query.ts'
import { RemoteLane } from '../../src/db/remote-lane.ts'
import { claims } from '../../src/db/schema/cases.ts'
import { type Store, storeOver } from '../../src/db/store.ts'
import { openStore } from '../../src/node/open-store.ts'
import { freshFile } from './builders-house.ts'

/** A command of the lane's own tests is the program it runs, made anew each time it is run. */
export type ProgramMaker = () => Program<unknown>

const programFor = (make: ProgramMaker): Program<unknown> => make()

export interface OpenLane {
  readonly lane: WriterLane<ProgramMaker>
  readonly store: Store
  /** How many times the lane has committed writes so far. */
  commits(): number
  /** Lets the next commit reach the store and its acknowledgement get lost; a server only. */
  loseNextAcknowledgement?(): void
  close(): void
}

/** The lane of an embedded file of its own. */
export const openEmbeddedLane = async (): Promise<OpenLane> => {
  const file = await freshFile()
  const database = new Database(file)
  for (const pragma of ['journal_mode = wal', 'synchronous = full']) database.prepare(`pragma ${pragma}`).all()
  let commits = 0
  const counting = new Proxy(database, {
    get: (target, name) => {
      if (name !== 'prepare') {
        const value = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      }
      return (text: string) => {
        const statement = target.prepare(text)
        if (text !== 'commit') return statement
        return {
          run: () => {
            commits += 1
            return statement.run()
          },
        }
      }
    },
  })
  const client = createClient({ url: `file:${file}` })
  return {
    lane: new EmbeddedLane(counting, programFor),
    store: storeOver(client),
    commits: () => commits,
    close: () => {
      client.close()
      database.close()
    },
  }
}

/** The lane of a libSQL server, whose store is emptied first: a test may share the server with those before it. */
export const openRemoteLane = async (url: string): Promise<OpenLane> => {
  const migrated = await openStore<never>(url, undefined, () => {
    throw new Error('nothing is written by opening')
  })
  migrated.close()
  const client = createClient({ url })
  await client.execute('delete from claims')
  let commits = 0
  let isLosing = false
  const counting = new Proxy(client, {
    get: (target, name) => {
      const value = Reflect.get(target, name, target)
      if (name !== 'batch') return typeof value === 'function' ? value.bind(target) : value
      return async (statements: never, mode: 'read' | 'write') => {
        const results = await target.batch(statements, mode)
        if (mode === 'write') {
          commits += 1
          if (isLosing) {
            isLosing = false
            throw new TypeError('fetch failed')
          }
        }
        return results
      }
    },
  })
  return {
    lane: new RemoteLane(counting, programFor),
    store: storeOver(client),
    commits: () => commits,
    loseNextAcknowledgement: () => {
      isLosing = true
    },
    close: () => client.close(),
  }
}

/** A number kept under a name, for programs to count in, where the name's holder would stand. */
export const numberOf = async (store: Store, key: string): Promise<number> => {
  const rows = await store.read.select().from(claims).where(eq(claims.name, key))
  return Number(rows[0]?.caseId ?? 0)
}

const update = compile<{ key: string; from: string; to: string }>(
  compose
    .update(claims)
    .set({ caseId: sql`${sql.placeholder('to')}` })
    .where(and(eq(claims.name, sql.placeholder('key')), eq(claims.caseId, sql.placeholder('from')))),
)

/** Changes a number only from the one it was seen to be; fails the whole transaction otherwise. */
export const changeNumber = (key: string, from: number, to: number): readonly Query[] => [
  update({ key, from: String(from), to: String(to) }),
  demandOneChange,
]

/** Reads a number and writes the next one, as acts do with the version of a case. */
export const countOn = (key: string, { touches = [`case:${key}`] as readonly string[] } = {}): ProgramMaker =>
  function* () {
    const [rows] = yield [claimByName(key)]
    const seen = Number(rows?.[0]?.caseId ?? 0)
    return { answer: seen + 1, writes: changeNumber(key, seen, seen + 1), touches }
  }
