import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'

/** Answers already given, by the caller's Idempotency-Key: the same request gets the same answer, another one 422. */
export const inbox = sqliteTable(
  'inbox',
  {
    caller: text().notNull(),
    key: text().notNull(),
    requestHash: text('request_hash').notNull(),
    answer: text().notNull(),
    answeredAt: moment('answered_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caller, table.key] })],
)
