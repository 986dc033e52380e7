import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What stands on our own notices page: a case, the entry that published it and the day. */
export const publications = sqliteTable(
  'publications',
  {
    caseId: text('case_id').notNull(),
    seq: integer().notNull(),
    kind: text().notNull(),
    organizationId: text('organization_id'),
    publishedAt: text('published_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.seq, table.kind] }),
    index('publications_by_day').on(table.publishedAt, table.caseId),
  ],
)
