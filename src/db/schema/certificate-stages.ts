import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * The register of certificates: each certificate stage by stage, those already fixed for the days to come included. A
 * projection, written in the transaction of the entry it follows from; the dockets can reproduce it at any time.
 */
export const certificateStages = sqliteTable(
  'certificate_stages',
  {
    caseId: text('case_id').notNull(),
    /** The first day of the stage. */
    fromOn: text('from_on').notNull(),
    /** The first day of the next stage; a day beyond all calendars where none is fixed. */
    beforeOn: text('before_on').notNull(),
    /** `notYetInForce`, `inForce`, `suspended` or `terminated`. */
    status: text().notNull(),
    organizationId: text('organization_id').notNull(),
    area: text().notNull(),
    number: text().notNull(),
    /** The number as a search compares it, and by which the register is read page by page. */
    numberFolded: text('number_folded').notNull().default(''),
    validFrom: text('valid_from').notNull(),
    validUntil: text('valid_until').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.fromOn] }),
    // the standing of an organization in an area on a day
    index('certificate_stages_by_organization').on(table.organizationId, table.area, table.fromOn),
    // the public register, page by page: every certificate, those of one status, those of one area
    index('certificate_stages_by_number').on(table.numberFolded, table.caseId),
    index('certificate_stages_by_status').on(table.status, table.numberFolded, table.caseId),
    index('certificate_stages_by_area').on(table.area, table.numberFolded, table.caseId),
  ],
)
