import canonicalize from 'canonicalize'
import { genesis, hashOf } from '../../db/chain.ts'
import type { CaseRow } from '../../db/queries/cases.queries.ts'
import type { DocketRow } from '../../db/queries/docket.queries.ts'
import { type CivilDate, civilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import { foldDocket } from '../../workflows/docket.ts'
import type { DocketEvent, Standing } from '../../workflows/procedure/procedure.ts'
import { procedureOf } from '../../workflows/procedures.ts'

/** What a verification found; `fault` says the first thing that is wrong. */
export interface Verification {
  readonly ok: boolean
  readonly entries: number
  readonly head: string
  readonly fault?: string
}

/**
 * Recomputes the chain of hashes of a docket and replays it: every entry must be where it was entered, byte for byte,
 * and the case must stand where its docket leads.
 */
export const verifyDocket = (row: CaseRow, docket: readonly DocketRow[]): Verification => {
  let head = genesis
  for (const [index, entry] of docket.entries()) {
    const hash = hashOfStored(entry, head)
    const isInPlace = entry.seq === index + 1 && entry.previousHash === head && entry.hash === hash
    if (!isInPlace) {
      return { ok: false, entries: docket.length, head, fault: `entry ${entry.seq} is not what was entered` }
    }
    head = entry.hash
  }
  const found = { entries: docket.length, head }
  if (row.version !== docket.length || row.head !== head) {
    return { ok: false, ...found, fault: 'the docket does not end where the case says' }
  }
  return standsWhereItLeads(row, docket)
    ? { ok: true, ...found }
    : { ok: false, ...found, fault: 'the case does not stand where its docket leads' }
}

/** The hash of an entry as it lies in the store; undefined where its data are not written as they were entered. */
const hashOfStored = (entry: DocketRow, previousHash: string): string | undefined => {
  const data = parse(entry.data)
  // The hash is over what the data mean; another spelling of the same meaning is an edit all the same.
  return JSON.stringify(data) === entry.data ? hashOf({ ...entry, data, previousHash }) : undefined
}

const standsWhereItLeads = (row: CaseRow, docket: readonly DocketRow[]): boolean => {
  const replayed = replay(row, docket)
  return (
    replayed !== undefined &&
    replayed.standing.state === row.state &&
    replayed.organizationId === row.organizationId &&
    canonicalize(replayed.standing.context) === canonicalize(parse(row.context))
  )
}

const replay = (
  row: CaseRow,
  docket: readonly DocketRow[],
): { readonly standing: Standing; readonly organizationId: string | null } | undefined => {
  try {
    const procedure = procedureOf(row.procedure, row.edition)
    const events = docket.map(toEvent)
    const [opening] = events
    return opening && { standing: foldDocket(procedure, events), organizationId: procedure.organizationOf(opening) }
  } catch {
    return undefined
  }
}

/** What a text of JSON holds; undefined where it is not JSON, as no entry's data ever are. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
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
