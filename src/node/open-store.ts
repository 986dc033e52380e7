import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import Database from 'libsql'
import { EmbeddedLane } from '../db/embedded-lane.ts'
import type { ProgramFor, WriterLane } from '../db/program.ts'
import { RemoteLane } from '../db/remote-lane.ts'
import { type Store, storeOver } from '../db/store.ts'

export interface OpenedStore<Command> {
  readonly store: Store
  readonly lane: WriterLane<Command>
  close(): void
}

/**
 * Opens and migrates the store a URL names: `file:…` is the embedded file, written with `synchronous=FULL`, so that
 * acknowledged means on disk; anything else is a libSQL server over HTTP, whose own durability then holds.
 */
export const openStore = async <Command>(
  url: string,
  authToken: string | undefined,
  programFor: ProgramFor<Command>,
): Promise<OpenedStore<Command>> => {
  const client = await openClient(url, authToken)
  await migrate(drizzle(client), { migrationsFolder })
  const store = storeOver(client)
  if (!isFile(url)) return { store, lane: new RemoteLane(client, programFor), close: () => client.close() }

  const database = new Database(url.slice('file:'.length))
  for (const pragma of ['journal_mode = wal', 'synchronous = full', 'busy_timeout = 2000', 'foreign_keys = on']) {
    database.prepare(`pragma ${pragma}`).all()
  }
  return {
    store,
    lane: new EmbeddedLane(database, programFor),
    close: () => {
      database.close()
      client.close()
    },
  }
}

/** Brings a store up to this program's schema, for hosts that do not do it themselves. */
export const applyMigrations = async (url: string, authToken: string | undefined): Promise<void> => {
  const client = await openClient(url, authToken)
  await migrate(drizzle(client), { migrationsFolder })
  client.close()
}

const migrationsFolder = 'src/db/migrations'

const isFile = (url: string): boolean => url.startsWith('file:')

const openClient = async (url: string, authToken: string | undefined): Promise<Client> => {
  if (isFile(url)) mkdirSync(dirname(resolve(url.slice('file:'.length))), { recursive: true })
  const client = createClient({ url, ...(authToken !== undefined && { authToken }) })
  if (isFile(url)) await client.execute('pragma journal_mode = wal')
  return client
}
