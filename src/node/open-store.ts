import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createClient } from '@libsql/client'
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
  const isFile = url.startsWith('file:')
  if (isFile) mkdirSync(dirname(resolve(url.slice('file:'.length))), { recursive: true })
  const client = createClient({ url, ...(authToken !== undefined && { authToken }) })
  if (isFile) await client.execute('pragma journal_mode = wal')
  await migrate(drizzle(client), { migrationsFolder: 'src/db/migrations' })
  const store = storeOver(client)
  if (!isFile) return { store, lane: new RemoteLane(client, programFor), close: () => client.close() }

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
