import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PublicationKind } from '../../law/publication.ts'
import { moment } from './columns.ts'

/** What stands on our own announcements page: a case, the entry that published it and the day. */
export const publications = sqliteTable(
  'publications',
  {
    caseId: text('case_id').notNull(),
    seq: integer().notNull(),
    kind: text().$type<PublicationKind>().notNull(),
    organizationId: text('organization_id'),
    publishedAt: moment('published_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.seq, table.kind] }),
    index('publications_by_day').on(table.publishedAt, table.caseId),
  ],
)
