import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'

/** Organizations for collective management of rights (O100.21: name, BIN, legal address, contacts). */
export const organizations = sqliteTable('organizations', {
  id: text().primaryKey(),
  name: text().notNull(),
  bin: text().notNull().unique(),
  /** Why a BIN with a failing check digit was entered all the same; real numbers exist that fail it. */
  binOverride: text('bin_override'),
  address: text().notNull(),
  phone: text().notNull(),
  email: text().notNull(),
  createdAt: moment('created_at').notNull(),
  createdBy: text('created_by').notNull(),
})
