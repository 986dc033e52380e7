import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'

/** Organizations for collective management of rights (O100.21). Each is a party, whose contacts are kept with it. */
export const organizations = sqliteTable(
  'organizations',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** The name as a search compares it; empty on rows older than the column, until the program has folded them. */
    nameFolded: text('name_folded').notNull().default(''),
    bin: text().notNull().unique(),
    /** Why a BIN with a failing check digit was entered all the same; real numbers exist that fail it. */
    binOverride: text('bin_override'),
    createdAt: moment('created_at').notNull(),
    createdBy: text('created_by').notNull(),
  },
  (table) => [
    // a search by name: its beginning by range, a part of it over this narrow index instead of the whole table; and
    // the rows still to be folded
    index('organizations_by_name').on(table.nameFolded, table.bin, table.id),
  ],
)
