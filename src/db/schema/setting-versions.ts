import { sql } from 'drizzle-orm'
import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, moment } from './columns.ts'

/**
 * Values the documents leave open, with their history: an officer proposes a value, the head decides it, and nothing is
 * ever overwritten. What was proposed never changes; a proposal is closed once (triggers in the migration say so).
 */
export const settingVersions = sqliteTable(
  'setting_versions',
  {
    key: text().notNull(),
    /** 1 for the first value ever proposed under this key. */
    number: integer().notNull(),
    /** The value, as JSON. */
    value: text().notNull(),
    /** The document that sets it; null where there is none yet. */
    document: text(),
    /** The day from which it counts; null while it is proposed and is to count from the day it is decided. */
    validFrom: day('valid_from'),
    /** `proposed`, `decided`, `rejected` by the head, or `withdrawn` by the proposer. */
    status: text().notNull(),
    /** Null where one person entered the value alone, before two were needed. */
    proposedBy: text('proposed_by'),
    proposedRole: text('proposed_role'),
    proposedAt: moment('proposed_at'),
    /** Who closed the proposal: decided, rejected or withdrew it. */
    decidedBy: text('decided_by'),
    decidedRole: text('decided_role'),
    decidedAt: moment('decided_at'),
    /** Why it was rejected or withdrawn. */
    reason: text(),
    /** 1 where one person entered the value alone, before two were needed; 0 otherwise. */
    byOnePerson: integer('by_one_person').notNull(),
  },
  (table) => [
    // also the order a history is read in, and how the value of a day is found
    primaryKey({ columns: [table.key, table.number] }),
    // one value at a time waits for the head
    uniqueIndex('setting_versions_awaiting').on(table.key).where(sql`status = 'proposed'`),
  ],
)
