import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'

/**
 * Documents whose bytes are kept here. The bytes lie in the document store under their hash, once however often they
 * are handed in; each row is one handing in, with who did it and under what name. A row is written only after its bytes
 * are safe, and is never changed.
 */
export const documents = sqliteTable(
  'documents',
  {
    id: text().primaryKey(),
    /** SHA-256 of the bytes, in hex: where they lie, and what the docket repeats. */
    sha256: text().notNull(),
    bytes: integer().notNull(),
    mediaType: text('media_type').notNull(),
    name: text().notNull(),
    uploadedBy: text('uploaded_by').notNull(),
    /** The party whoever handed it in acts for, where there is one. */
    partyId: text('party_id'),
    uploadedAt: moment('uploaded_at').notNull(),
    /** What the scanner said: `clean`, `cannot-tell`, or `not-scanned` where there is none. Never `infected`. */
    scan: text().notNull(),
  },
  (table) => [
    // whether bytes that are no longer needed by one row are needed by another
    index('documents_by_content').on(table.sha256),
    // what was handed in and never attached, oldest first
    index('documents_by_moment').on(table.uploadedAt),
  ],
)

/** Which entry of which docket a document is attached to; written in the transaction of the entry. */
export const caseDocuments = sqliteTable(
  'case_documents',
  {
    caseId: text('case_id').notNull(),
    seq: integer().notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.seq, table.documentId] }),
    // who may read a document: the cases it is attached to
    index('case_documents_by_document').on(table.documentId),
  ],
)
