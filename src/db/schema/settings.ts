import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'

/** Values the documents leave open, entered by a responsible person with the document that confirms them. */
export const settings = sqliteTable('settings', {
  key: text().primaryKey(),
  value: text().notNull(),
  document: text(),
  setAt: moment('set_at').notNull(),
  setBy: text('set_by').notNull(),
})
