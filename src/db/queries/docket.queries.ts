import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, type Row } from '../query.ts'
import { docketEntries } from '../schema/docket-entries.ts'
import type { Store } from '../store.ts'

export type DocketRow = typeof docketEntries.$inferSelect

/** The guard against a second writer is this insert itself: (case, seq) is the primary key. */
export const insertEntry = insertInto(docketEntries)

const ofCase = compile<{ caseId: string }>(
  compose
    .select()
    .from(docketEntries)
    .where(eq(docketEntries.caseId, sql.placeholder('caseId')))
    .orderBy(asc(docketEntries.seq)),
)

/** A whole docket, oldest entry first, asked for within a program. */
export const docketOfCase = (caseId: string): Query => ofCase({ caseId })

export const toDocketRow = (row: Row): DocketRow => ({
  caseId: row.case_id as string,
  seq: row.seq as number,
  type: row.type as string,
  effectiveOn: row.effective_on as string,
  recordedAt: row.recorded_at as string,
  recordedBy: row.recorded_by as string,
  recordedAs: row.recorded_as as string | null,
  data: row.data as string,
  previousHash: row.previous_hash as string,
  hash: row.hash as string,
})

/** A whole docket, oldest entry first. */
export const readDocket = (store: Store, caseId: string): Promise<DocketRow[]> =>
  store.read.select().from(docketEntries).where(eq(docketEntries.caseId, caseId)).orderBy(asc(docketEntries.seq))

/** The entries of one type on a docket, oldest first. */
export const readEntriesOfType = (store: Store, caseId: string, type: string): Promise<DocketRow[]> =>
  store.read
    .select()
    .from(docketEntries)
    .where(and(eq(docketEntries.caseId, caseId), eq(docketEntries.type, type)))
    .orderBy(asc(docketEntries.seq))

/** The dockets of several cases at once, each oldest entry first. */
export const readDockets = (store: Store, caseIds: readonly string[]): Promise<DocketRow[]> =>
  store.read
    .select()
    .from(docketEntries)
    .where(inArray(docketEntries.caseId, [...caseIds]))
    .orderBy(asc(docketEntries.caseId), asc(docketEntries.seq))
