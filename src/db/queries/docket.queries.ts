import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { docketEntries } from '../schema/docket-entries.ts'
import type { Store } from '../store.ts'

export type DocketRow = typeof docketEntries.$inferSelect

/** The guard against a second writer is this insert itself: (case, seq) is the primary key. */
export const insertEntry = insertInto(docketEntries)

const entryRow = selection(getTableColumns(docketEntries))

const ofCase = compile<{ caseId: string }>(
  compose
    .select(entryRow.fields)
    .from(docketEntries)
    .where(eq(docketEntries.caseId, sql.placeholder('caseId')))
    .orderBy(asc(docketEntries.seq)),
)

/** A whole docket, oldest entry first, asked for within a program. */
export const docketOfCase = (caseId: string): Query => ofCase({ caseId })

export const toDocketRow = entryRow.read

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
