import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Part } from '../../law/part.ts'
import { cases } from './cases.ts'
import { day, moment } from './columns.ts'

/** Persons and legal entities that are parties of cases. An organization is one, under its own id. */
export const parties = sqliteTable(
  'parties',
  {
    id: text().primaryKey(),
    kind: text().$type<'person' | 'legal-entity'>().notNull(),
    name: text().notNull(),
    iin: text().unique(),
    bin: text().unique(),
    /** Why a number that fails its check was entered all the same. */
    identifierOverride: text('identifier_override'),
    /** Where a foreign party is from (ISO 3166-1, two letters); null for one of Kazakhstan. */
    country: text(),
    /** The language it wishes to be written to in: `kk`, `ru` or `en`. */
    language: text().notNull(),
    /** The case that named it, where it has no number by which another case could find it. */
    namedIn: text('named_in'),
    createdAt: moment('created_at').notNull(),
    createdBy: text('created_by').notNull(),
  },
  (table) => [
    // the same name said again in the same case by the same person
    index('parties_by_case_and_name').on(table.namedIn, table.name).where(sql`named_in is not null`),
  ],
)

/** Where a party is reached, each correction a new row: the newest is the present one, the others are what was. */
export const partyContacts = sqliteTable(
  'party_contacts',
  {
    partyId: text('party_id')
      .notNull()
      .references(() => parties.id),
    number: integer().notNull(),
    address: text(),
    phone: text(),
    email: text(),
    validFrom: day('valid_from').notNull(),
    recordedAt: moment('recorded_at').notNull(),
    recordedBy: text('recorded_by').notNull(),
    document: text(),
    /** Why they were corrected; null on the first. */
    reason: text(),
  },
  (table) => [primaryKey({ columns: [table.partyId, table.number] })],
)

/** Who is a party of which case, in which part: a cache that a replay of the docket reproduces. */
export const caseParties = sqliteTable(
  'case_parties',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    part: text().$type<Part>().notNull(),
    partyId: text('party_id')
      .notNull()
      .references(() => parties.id),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.part, table.partyId] }),
    // GET /v1/cases, GET /v1/deadlines and the queue of a party: the cases in which it has its part
    index('case_parties_by_party').on(table.partyId, table.part, table.caseId),
  ],
)
