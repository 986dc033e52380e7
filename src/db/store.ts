import type { Client } from '@libsql/client'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { drizzle } from 'drizzle-orm/libsql/http'
import * as schema from './schema/index.ts'

/** The reading side of the store. Writing goes through the writer lane alone. */
export interface Store {
  readonly read: LibSQLDatabase<typeof schema>
  readonly client: Client
}

/** A store that reads through this client, whichever kind it is: a file, a server over HTTP. */
export const storeOver = (client: Client): Store => ({
  read: drizzle(client, { schema }),
  client,
})
