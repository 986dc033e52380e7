import {
  type DocumentRow,
  documentById,
  insertCaseDocument,
  toDocumentRow,
} from '../../db/queries/documents.queries.ts'
import type { Query, Row } from '../../db/query.ts'
import type { Refusal } from '../../workflows/procedure/refusal.ts'
import { type Actor, partyOf } from '../actors/actor.ts'
import { isStaff } from '../actors/rights.ts'
import { toPointer } from '../commands/validate.ts'

/** The data of an act whose documents were looked up, and every reason to refuse one of them. */
export interface WithDocuments {
  readonly data: unknown
  readonly refusals: readonly Refusal[]
}

/**
 * Looks up the documents an act names by id, and writes beside each id the title and the hash of its bytes, so that the
 * docket itself says what was filed. Whoever enters the act must have handed the document in, or act for the party of
 * whoever did; staff reads every document and may name any.
 *
 * @param data the act's data, valid by its schema
 */
export function* lookUpDocuments(
  data: unknown,
  by: Actor,
): Generator<readonly Query[], WithDocuments, readonly (readonly Row[])[]> {
  const named = namedIn(data, [])
  if (named.length === 0) return { data, refusals: [] }
  const ids = [...new Set(named.map(({ documentId }) => documentId))]
  const rows = yield ids.map(documentById)
  const known = new Map(rows.flat().map((row) => [row.id as string, toDocumentRow(row)]))
  const mayName = ({ documentId, sha256 = known.get(documentId)?.sha256 }: Named): boolean => {
    const row = known.get(documentId)
    return row !== undefined && row.sha256 === sha256 && row.scan !== 'infected' && isOwn(row, by)
  }
  return {
    data: completed(data, known, true),
    refusals: named.filter((each) => !mayName(each)).map(({ path }) => unknownDocument(path)),
  }
}

/** What attaches the documents of an entry to it; a document named twice in one entry is attached once. */
export const attachmentsOf = (entry: { caseId: string; seq: number; data: unknown }): readonly Query[] =>
  [...new Set(documentIdsIn(entry.data))].map((documentId) =>
    insertCaseDocument({ caseId: entry.caseId, seq: entry.seq, documentId }),
  )

/** The ids of the documents named in the data of an act. */
const documentIdsIn = (data: unknown): readonly string[] => namedIn(data, []).map(({ documentId }) => documentId)

interface Named {
  readonly documentId: string
  /** The hash it was named with, by somebody who repeats what a docket says. */
  readonly sha256?: string
  readonly path: readonly (string | number)[]
}

/** Every document named by id, with where; the data themselves are an act's and never a document. */
const namedIn = (value: unknown, path: Named['path']): readonly Named[] => {
  if (Array.isArray(value)) return value.flatMap((each, index) => namedIn(each, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  if (path.length > 0 && isReference(value)) return [{ ...value, path }]
  return Object.entries(value).flatMap(([name, each]) => namedIn(each, [...path, name]))
}

const isReference = (value: object): value is { documentId: string; sha256?: string } =>
  'documentId' in value && typeof value.documentId === 'string'

/** The data with the title and the hash of each document that is known. */
const completed = (value: unknown, known: ReadonlyMap<string, DocumentRow>, isData = false): unknown => {
  if (Array.isArray(value)) return value.map((each) => completed(each, known))
  if (typeof value !== 'object' || value === null) return value
  if (!isData && isReference(value)) {
    const row = known.get(value.documentId)
    return row ? { documentId: row.id, title: row.name, sha256: row.sha256 } : value
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, completed(each, known)]))
}

const isOwn = (row: DocumentRow, by: Actor): boolean =>
  isStaff(by) || row.uploadedBy === by.sub || (row.partyId !== null && row.partyId === partyOf(by))

/** The same words whether there is none or it is somebody else's: nobody finds out by asking. */
const unknownDocument = (path: Named['path']): Refusal => ({
  kind: 'document-unknown',
  provision: null,
  pointer: `/data${toPointer(path)}`,
  says: {
    kk: 'Мұндай құжатты сіз тапсырмағансыз.',
    ru: 'Такого документа вы не сдавали.',
    en: 'You have handed in no such document.',
  },
})
