import canonicalize from 'canonicalize'
import { genesis, hashOf } from '../../db/chain.ts'
import type { CaseRow } from '../../db/queries/cases.queries.ts'
import type { DocketRow } from '../../db/queries/docket.queries.ts'
import type { Position } from '../../workflows/docket.ts'
import { procedureOf } from '../../workflows/procedures.ts'
import { positionEntered } from '../../workflows/timeline.ts'
import { toEntry } from './docket-entry.ts'

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
    replayed.position.standing.state === row.state &&
    replayed.organizationId === row.organizationId &&
    canonicalize(replayed.position.standing.context) === canonicalize(parse(row.context)) &&
    canonicalize(replayed.position.ahead) === canonicalize(parse(row.ahead))
  )
}

const replay = (
  row: CaseRow,
  docket: readonly DocketRow[],
): { readonly position: Position; readonly organizationId: string | null } | undefined => {
  try {
    const procedure = procedureOf(row.procedure, row.edition)
    const entries = docket.map(toEntry)
    const [opening] = entries
    return (
      opening && {
        position: positionEntered(procedure, entries),
        organizationId: procedure.organizationOf(opening),
      }
    )
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
