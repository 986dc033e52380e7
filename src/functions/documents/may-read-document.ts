import { casesOfDocument, type DocumentRow, findDocument } from '../../db/queries/documents.queries.ts'
import type { Store } from '../../db/store.ts'
import type { Actor } from '../actors/actor.ts'
import { isStaff, mayReadDocket } from '../actors/rights.ts'
import { loadCase } from '../cases/loaded-case.ts'

/**
 * A document, where this reader may have it: who handed it in, staff, and whoever may read the docket of a case it is
 * attached to. Undefined for everybody else, as if there were none.
 */
export const readableDocument = async (store: Store, id: string, reader: Actor): Promise<DocumentRow | undefined> => {
  const row = await findDocument(store, id)
  if (!row || isStaff(reader) || row.uploadedBy === reader.sub) return row
  const attachedTo = await casesOfDocument(store, id)
  return attachedTo.some((each) => mayReadDocket(reader, loadCase(each, []))) ? row : undefined
}
