import { count, eq, sql } from 'drizzle-orm'
import { deadlines } from '../schema/deadlines.ts'
import { outbox } from '../schema/outbox.ts'
import type { Store } from '../store.ts'

/** What operators watch the number of. */
export const countOf = async (store: Store, what: 'open deadlines' | 'waiting messages'): Promise<number> => {
  const rows =
    what === 'open deadlines'
      ? await store.read.select({ n: count() }).from(deadlines).where(eq(deadlines.status, 'open'))
      : await store.read.select({ n: count() }).from(outbox).where(eq(outbox.status, 'waiting'))
  return rows[0]?.n ?? 0
}

/** Throws unless the store answers and holds a docket. */
export const answers = async (store: Store): Promise<void> => {
  await store.read.run(sql`select 1 from docket_entries limit 1`)
}
