import canonicalize from 'canonicalize'
import { genesis, hashOf } from '../db/chain.ts'
import type { CaseRow } from '../db/queries/cases.queries.ts'
import type { DocketRow } from '../db/queries/docket.queries.ts'
import { type CivilDate, civilDate } from '../law/civil-date.ts'
import type { Instant } from '../law/instant.ts'
import { foldDocket } from '../workflows/docket.ts'
import type { DocketEvent, Standing } from '../workflows/procedure.ts'
import { procedureOf } from '../workflows/procedures.ts'

/** What a verification found; `fault` says the first thing that is wrong. */
export interface Verification {
  readonly ok: boolean
  readonly entries: number
  readonly head: string
  readonly fault?: string
}

/**
 * Recomputes the chain of hashes of a docket and replays it: every entry must be where it was entered, unaltered, and
 * the case must stand where its docket leads.
 */
export const verifyDocket = (row: CaseRow, docket: readonly DocketRow[]): Verification => {
  let head = genesis
  for (const [index, entry] of docket.entries()) {
    const hash = hashOf({ ...entry, data: JSON.parse(entry.data), previousHash: head })
    const isInPlace = entry.seq === index + 1 && entry.previousHash === head && entry.hash === hash
    if (!isInPlace)
      return { ok: false, entries: docket.length, head, fault: `entry ${entry.seq} is not what was entered` }
    head = hash
  }
  const found = { entries: docket.length, head }
  if (row.version !== docket.length || row.head !== head) {
    return { ok: false, ...found, fault: 'the docket does not end where the case says' }
  }
  const standing = replay(row, docket)
  const isSame =
    standing?.state === row.state && canonicalize(standing.context) === canonicalize(JSON.parse(row.context))
  return isSame
    ? { ok: true, ...found }
    : { ok: false, ...found, fault: 'the case does not stand where its docket leads' }
}

const replay = (row: CaseRow, docket: readonly DocketRow[]): Standing | undefined => {
  try {
    return foldDocket(procedureOf(row.procedure, row.edition), docket.map(toEvent))
  } catch {
    return undefined
  }
}

/** A stored entry as the event it was. */
export const toEvent = ({ type, data, effectiveOn, recordedAt, recordedBy }: DocketRow): DocketEvent => ({
  type,
  data: JSON.parse(data),
  effectiveOn: civilDate(effectiveOn) as CivilDate,
  recordedAt: recordedAt as Instant,
  recordedBy,
})
