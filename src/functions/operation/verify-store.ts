import { listCases } from '../../db/queries/cases.queries.ts'
import { readDocket } from '../../db/queries/docket.queries.ts'
import type { Store } from '../../db/store.ts'
import { verifyDocket } from '../cases/verify-docket.ts'

/** What a verification of every docket found. */
export interface StoreVerification {
  readonly cases: number
  readonly entries: number
  /** The cases whose docket does not verify, each with the first thing that is wrong. */
  readonly faults: readonly { readonly caseId: string; readonly fault: string }[]
}

/** Verifies every docket of a store, as whoever asks for one docket's verification would find it. */
export const verifyStore = async (store: Store, page = 200): Promise<StoreVerification> => {
  let cases = 0
  let entries = 0
  const faults: { caseId: string; fault: string }[] = []
  for (let after: string | undefined, isLast = false; !isLast; ) {
    const rows = await listCases(store, { after, limit: page })
    for (const row of rows) {
      const docket = await readDocket(store, row.id)
      const { fault } = verifyDocket(row, docket)
      if (fault !== undefined) faults.push({ caseId: row.id, fault })
      entries += docket.length
    }
    cases += rows.length
    after = rows.at(-1)?.id
    isLast = rows.length < page
  }
  return { cases, entries, faults }
}
