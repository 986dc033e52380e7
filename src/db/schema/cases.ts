import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, moment } from './columns.ts'
import { organizations } from './organizations.ts'

/** A case of a procedure. Everything here but its identity is a cache that a replay of the docket must reproduce. */
export const cases = sqliteTable(
  'cases',
  {
    id: text().primaryKey(),
    procedure: text().notNull(),
    edition: text().notNull(),
    organizationId: text('organization_id').references(() => organizations.id),
    state: text().notNull(),
    /** The number of entries on the docket; also the case's ETag. */
    version: integer().notNull(),
    /** The machine's context, as JSON. */
    context: text().notNull(),
    /** Hash of the last entry, to which the next one is chained. */
    head: text().notNull(),
    openedAt: moment('opened_at').notNull(),
    /** Entries made ahead of their effect, as JSON: what the case will do by itself. */
    ahead: text().notNull().default('[]'),
    /** The day of the latest act in effect that moved the case. */
    movedOn: day('moved_on'),
    /** Which rule of effect this cache was derived with; a case derived with an older one is derived anew at the start. */
    derivedWith: integer('derived_with').notNull().default(1),
  },
  (table) => [
    // GET /v1/cases?procedure=&state=, in the order cases were opened
    index('cases_by_procedure_and_state').on(table.procedure, table.state, table.id),
    // the cases a newer rule of effect has to derive anew
    index('cases_by_derivation').on(table.derivedWith, table.id),
    // GET /v1/cases for one organization, and its standing
    index('cases_by_organization').on(table.organizationId, table.procedure, table.id),
  ],
)

/** Names only one case may hold at a time, such as an organization and an area (L46-1.2a). */
export const claims = sqliteTable(
  'claims',
  {
    name: text().primaryKey(),
    caseId: text('case_id').notNull(),
  },
  (table) => [index('claims_by_case').on(table.caseId)],
)

/** Which case points to which, such as an application to its meeting. */
export const caseLinks = sqliteTable(
  'case_links',
  {
    caseId: text('case_id').notNull(),
    toCaseId: text('to_case_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.toCaseId] }),
    // the applications a postponed meeting moves
    index('case_links_by_target').on(table.toCaseId),
  ],
)
