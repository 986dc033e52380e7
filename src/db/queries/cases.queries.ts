import { and, asc, eq, getTableColumns, gt, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { caseLinks, cases, claims } from '../schema/cases.ts'
import type { Store } from '../store.ts'
import { casesOf, type PartIn } from './parties.queries.ts'

export type CaseRow = typeof cases.$inferSelect

const caseRow = selection(getTableColumns(cases))

const theCase = compile<{ id: string }>(
  compose
    .select(caseRow.fields)
    .from(cases)
    .where(eq(cases.id, sql.placeholder('id'))),
)

/** One case, or no row. */
export const caseById = (id: string): Query => theCase({ id })

const caseId = selection({ id: cases.id })

const linkedCases = compile<{ id: string }>(
  compose
    .select(caseId.fields)
    .from(caseLinks)
    .innerJoin(cases, eq(cases.id, caseLinks.caseId))
    .where(eq(caseLinks.toCaseId, sql.placeholder('id'))),
)

/** The ids of the cases that point to this one. */
export const casesLinkedTo = (id: string): Query => linkedCases({ id })

export const toCaseId = caseId.read

export const toCaseRow = caseRow.read

export const insertCase = insertInto(cases)

const update = compile<Moved & { from: number }>(
  compose
    .update(cases)
    .set({
      version: sql`${sql.placeholder('version')}`,
      state: sql`${sql.placeholder('state')}`,
      context: sql`${sql.placeholder('context')}`,
      head: sql`${sql.placeholder('head')}`,
      ahead: sql`${sql.placeholder('ahead')}`,
      movedOn: sql`${sql.placeholder('movedOn')}`,
      derivedWith: sql`${sql.placeholder('derivedWith')}`,
    })
    .where(and(eq(cases.id, sql.placeholder('id')), eq(cases.version, sql.placeholder('from')))),
)

type Moved = Pick<CaseRow, 'id' | 'version' | 'state' | 'context' | 'head' | 'ahead' | 'movedOn' | 'derivedWith'>

/** Moves the cache of a case from one version to another; follow it with `demandOneChange`. */
export const updateCase = (
  { id, version, state, context, head, ahead, movedOn, derivedWith }: Moved,
  from: number,
): Query => update({ id, version, state, context, head, ahead, movedOn, derivedWith, from })

const derivedBy = compile<{ id: string; rule: number }>(
  compose
    .update(cases)
    .set({ derivedWith: sql`${sql.placeholder('rule')}` })
    .where(eq(cases.id, sql.placeholder('id'))),
)

/** Says that a case is not to be derived anew by this rule of effect. */
export const markDerived = (id: string, rule: number): Query => derivedBy({ id, rule })

/** Cases whose cache an older rule of effect has derived, one page in the order of their ids. */
export const casesDerivedBefore = (store: Store, rule: number, limit: number): Promise<{ id: string }[]> =>
  store.read.select({ id: cases.id }).from(cases).where(lt(cases.derivedWith, rule)).orderBy(asc(cases.id)).limit(limit)

const claim = selection(getTableColumns(claims))

const theClaim = compile<{ name: string }>(
  compose
    .select(claim.fields)
    .from(claims)
    .where(eq(claims.name, sql.placeholder('name'))),
)

/** Which case holds a name. */
export const claimByName = (name: string): Query => theClaim({ name })

const claimed = compile<{ caseId: string }>(
  compose
    .select(claim.fields)
    .from(claims)
    .where(eq(claims.caseId, sql.placeholder('caseId'))),
)

/** The names a case holds alone. */
export const claimsOfCase = (caseId: string): Query => claimed({ caseId })

export const toClaim = claim.read

export const insertClaim = insertInto(claims)

const release = compile<{ name: string; caseId: string }>(
  compose
    .delete(claims)
    .where(and(eq(claims.name, sql.placeholder('name')), eq(claims.caseId, sql.placeholder('caseId')))),
)

export const releaseClaim = (name: string, caseId: string): Query => release({ name, caseId })

export const insertLink = insertInto(caseLinks, 'ignore')

const unlink = compile<{ caseId: string; toCaseId: string }>(
  compose
    .delete(caseLinks)
    .where(and(eq(caseLinks.caseId, sql.placeholder('caseId')), eq(caseLinks.toCaseId, sql.placeholder('toCaseId')))),
)

export const deleteLink = (caseId: string, toCaseId: string): Query => unlink({ caseId, toCaseId })

export interface CaseFilter {
  readonly procedure?: string | undefined
  readonly state?: string | undefined
  readonly organization?: string | undefined
  /** Only these procedures, or the cases in which the reader has a part. */
  readonly readable?: { readonly procedures: readonly string[]; readonly own: PartIn | null } | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** Cases in the order they were opened, one page. */
export const listCases = (store: Store, filter: CaseFilter): Promise<CaseRow[]> => {
  const { readable } = filter
  const conditions: (SQL | undefined)[] = [
    filter.procedure === undefined ? undefined : eq(cases.procedure, filter.procedure),
    filter.state === undefined ? undefined : eq(cases.state, filter.state),
    filter.organization === undefined ? undefined : eq(cases.organizationId, filter.organization),
    filter.after === undefined ? undefined : gt(cases.id, filter.after),
    readable === undefined
      ? undefined
      : or(
          inArray(cases.procedure, [...readable.procedures]),
          readable.own === null ? undefined : inArray(cases.id, casesOf(readable.own)),
        ),
  ]
  return store.read
    .select()
    .from(cases)
    .where(and(...conditions))
    .orderBy(asc(cases.id))
    .limit(filter.limit)
}

/** The cases of a procedure that point to this one, such as the certificate an application led to. */
export const casesPointingTo = async (store: Store, id: string, procedure: string): Promise<string[]> =>
  (
    await store.read
      .select({ id: cases.id })
      .from(caseLinks)
      .innerJoin(cases, eq(cases.id, caseLinks.caseId))
      .where(and(eq(caseLinks.toCaseId, id), eq(cases.procedure, procedure)))
      .orderBy(asc(cases.id))
  ).map((row) => row.id)

export const findCase = async (store: Store, id: string): Promise<CaseRow | undefined> =>
  (await store.read.select().from(cases).where(eq(cases.id, id)))[0]

/** Several cases at once; ids that do not exist are left out. */
export const findCases = async (store: Store, ids: readonly string[]): Promise<CaseRow[]> =>
  ids.length === 0
    ? []
    : store.read
        .select()
        .from(cases)
        .where(inArray(cases.id, [...new Set(ids)]))
