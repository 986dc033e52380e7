import { sql } from 'drizzle-orm'
import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'

/**
 * The confirmation of a provision's reading by a document: proposed by an officer, confirmed by the head. A later
 * document is a later row; the earlier ones stay.
 */
export const provisionConfirmations = sqliteTable(
  'provision_confirmations',
  {
    provision: text().notNull(),
    /** 1 for the first document about this provision. */
    number: integer().notNull(),
    document: text().notNull(),
    /** What the document says about the reading, in the officer's words. */
    note: text(),
    proposedBy: text('proposed_by').notNull(),
    /** In which role; null in rows from before roles were kept. */
    proposedRole: text('proposed_role'),
    proposedAt: moment('proposed_at').notNull(),
    confirmedBy: text('confirmed_by'),
    confirmedRole: text('confirmed_role'),
    confirmedAt: moment('confirmed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.provision, table.number] }),
    // one document at a time waits for the head
    uniqueIndex('provision_confirmations_awaiting').on(table.provision).where(sql`confirmed_at is null`),
  ],
)
