import { and, asc, count, eq, getTableColumns, gt, isNull, sql } from 'drizzle-orm'
import type { Instant } from '../../law/time/instant.ts'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { parkedSteps } from '../schema/parked-steps.ts'
import type { Store } from '../store.ts'

export type ParkedStepRow = typeof parkedSteps.$inferSelect

/** Parks a step, once while it waits. */
export const insertParkedStep = insertInto(parkedSteps, 'ignore')

const step = selection(getTableColumns(parkedSteps))

const theStep = compile<{ id: string }>(
  compose
    .select(step.fields)
    .from(parkedSteps)
    .where(eq(parkedSteps.id, sql.placeholder('id'))),
)

/** One parked step, or no row. */
export const parkedStepById = (id: string): Query => theStep({ id })

export const toParkedStep = step.read

const resolve = compile<{ id: string; at: Instant; by: string; resolution: string; reason: string | null }>(
  compose
    .update(parkedSteps)
    .set({
      resolvedAt: sql`${sql.placeholder('at')}`,
      resolvedBy: sql`${sql.placeholder('by')}`,
      resolution: sql`${sql.placeholder('resolution')}`,
      reason: sql`${sql.placeholder('reason')}`,
    })
    .where(and(eq(parkedSteps.id, sql.placeholder('id')), isNull(parkedSteps.resolvedAt))),
)

/** Closes a parked step, once; follow it with `demandOneChange`. */
export const resolveParkedStep = (
  id: string,
  how: { at: Instant; by: string; resolution: 'done' | 'dismissed'; reason: string | null },
): Query => resolve({ id, ...how })

const tryAgain = compile<{ id: string; error: string }>(
  compose
    .update(parkedSteps)
    .set({ attempts: sql`${parkedSteps.attempts} + 1`, error: sql`${sql.placeholder('error')}` })
    .where(eq(parkedSteps.id, sql.placeholder('id'))),
)

/** Notes one more attempt that failed. */
export const noteFailedAttempt = (id: string, error: string): Query => tryAgain({ id, error })

/** What waits for a person, oldest first, one page. */
export const listParkedSteps = (
  store: Store,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<ParkedStepRow[]> =>
  store.read
    .select()
    .from(parkedSteps)
    .where(and(isNull(parkedSteps.resolvedAt), after === undefined ? undefined : gt(parkedSteps.id, after)))
    .orderBy(asc(parkedSteps.id))
    .limit(limit)

/** What waits for a person on one case, oldest first. */
export const parkedStepsOfCase = (store: Store, caseId: string): Promise<ParkedStepRow[]> =>
  store.read
    .select()
    .from(parkedSteps)
    .where(and(eq(parkedSteps.caseId, caseId), isNull(parkedSteps.resolvedAt)))
    .orderBy(asc(parkedSteps.id))

/** How many steps wait for a person. */
export const countParkedSteps = async (store: Store): Promise<number> =>
  (await store.read.select({ n: count() }).from(parkedSteps).where(isNull(parkedSteps.resolvedAt)))[0]?.n ?? 0
