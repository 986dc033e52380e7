import { asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { cases } from '../schema/cases.ts'
import { caseDocuments, documents } from '../schema/documents.ts'
import type { Store } from '../store.ts'
import type { CaseRow } from './cases.queries.ts'

export type DocumentRow = typeof documents.$inferSelect

/** Adds a document whose bytes are safe. */
export const insertDocument = insertInto(documents)

const document = selection(getTableColumns(documents))

const theDocument = compile<{ id: string }>(
  compose
    .select(document.fields)
    .from(documents)
    .where(eq(documents.id, sql.placeholder('id'))),
)

/** One document, or no row. */
export const documentById = (id: string): Query => theDocument({ id })

export const toDocumentRow = document.read

/** Attaches a document to an entry. */
export const insertCaseDocument = insertInto(caseDocuments)

export const findDocument = async (store: Store, id: string): Promise<DocumentRow | undefined> =>
  (await store.read.select().from(documents).where(eq(documents.id, id)))[0]

/** The documents attached to a case, in the order they were handed in. */
export const documentsOfCase = async (store: Store, caseId: string): Promise<DocumentRow[]> => {
  const rows = await store.read
    .selectDistinct({ row: documents })
    .from(caseDocuments)
    .innerJoin(documents, eq(documents.id, caseDocuments.documentId))
    .where(eq(caseDocuments.caseId, caseId))
    .orderBy(asc(documents.id))
  return rows.map(({ row }) => row)
}

/** The cases a document is attached to. */
export const casesOfDocument = async (store: Store, id: string): Promise<CaseRow[]> => {
  const rows = await store.read
    .selectDistinct({ row: cases })
    .from(caseDocuments)
    .innerJoin(cases, eq(cases.id, caseDocuments.caseId))
    .where(eq(caseDocuments.documentId, id))
  return rows.map(({ row }) => row)
}
