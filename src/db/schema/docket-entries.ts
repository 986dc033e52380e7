import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, moment } from './columns.ts'

/**
 * The docket: dated, ordered, append-only (triggers refuse update and delete). The primary key is the guard against a
 * second writer: two acts on one version of a case cannot both have the next number.
 */
export const docketEntries = sqliteTable(
  'docket_entries',
  {
    caseId: text('case_id').notNull(),
    seq: integer().notNull(),
    type: text().notNull(),
    effectiveOn: day('effective_on').notNull(),
    recordedAt: moment('recorded_at').notNull(),
    recordedBy: text('recorded_by').notNull(),
    /** The role they acted in; null on entries older than this column, which are hashed without it. */
    recordedAs: text('recorded_as'),
    /** The act's data, as JSON. */
    data: text().notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.seq] })],
)
