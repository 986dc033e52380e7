import { and, asc, eq, gt, inArray, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, type Row } from '../query.ts'
import { deadlines, reminders } from '../schema/deadlines.ts'
import type { Store } from '../store.ts'

export type DeadlineRow = typeof deadlines.$inferSelect
export type DeadlineStatus = 'open' | 'met' | 'missed' | 'cancelled'

const ofCase = compile<{ caseId: string }>(
  compose
    .select()
    .from(deadlines)
    .where(eq(deadlines.caseId, sql.placeholder('caseId'))),
)

/** Every deadline a case has ever had. */
export const deadlinesOfCase = (caseId: string): Query => ofCase({ caseId })

const theDeadline = compile<{ id: string }>(
  compose
    .select()
    .from(deadlines)
    .where(eq(deadlines.id, sql.placeholder('id'))),
)

export const deadlineById = (id: string): Query => theDeadline({ id })

export const toDeadlineRow = (row: Row): DeadlineRow => ({
  id: row.id as string,
  caseId: row.case_id as string,
  waitKey: row.wait_key as string,
  organizationId: row.organization_id as string | null,
  provision: row.provision as string | null,
  awaited: row.awaited as string,
  kind: row.kind as string,
  says: row.says as string,
  triggerOn: row.trigger_on as string | null,
  dueOn: row.due_on as string,
  expiresAt: row.expires_at as string,
  status: row.status as string,
  nextActionAt: row.next_action_at as string | null,
  remindersLeft: row.reminders_left as string,
  calendars: row.calendars as string,
  openedAt: row.opened_at as string,
  closedAt: row.closed_at as string | null,
})

export const insertDeadline = insertInto(deadlines)

const close = compile<{ id: string; status: string; closedAt: string }>(
  compose
    .update(deadlines)
    .set({
      status: sql`${sql.placeholder('status')}`,
      closedAt: sql`${sql.placeholder('closedAt')}`,
      nextActionAt: sql`null`,
      remindersLeft: sql`'[]'`,
    })
    .where(and(eq(deadlines.id, sql.placeholder('id')), eq(deadlines.status, 'open'))),
)

/** Closes an open deadline; follow it with `demandOneChange`, so that it is closed once. */
export const closeDeadline = (id: string, status: Exclude<DeadlineStatus, 'open'>, closedAt: string): Query =>
  close({ id, status, closedAt })

const schedule = compile<{ id: string; from: string; nextActionAt: string; remindersLeft: string }>(
  compose
    .update(deadlines)
    .set({
      nextActionAt: sql`${sql.placeholder('nextActionAt')}`,
      remindersLeft: sql`${sql.placeholder('remindersLeft')}`,
    })
    .where(and(eq(deadlines.id, sql.placeholder('id')), eq(deadlines.nextActionAt, sql.placeholder('from')))),
)

/** Claims the present action of a deadline and sets the next; follow it with `demandOneChange`. */
export const rescheduleDeadline = (id: string, from: string, nextActionAt: string, remindersLeft: string): Query =>
  schedule({ id, from, nextActionAt, remindersLeft })

export const insertReminder = insertInto(reminders)

/** The deadlines with something to do by now: a reminder or the expiry. Reads one index, however many deadlines exist. */
export const dueDeadlines = (
  store: Store,
  now: string,
  limit: number,
): Promise<{ id: string; nextActionAt: string | null }[]> =>
  store.read
    .select({ id: deadlines.id, nextActionAt: deadlines.nextActionAt })
    .from(deadlines)
    .where(and(isNotNull(deadlines.nextActionAt), lte(deadlines.nextActionAt, now)))
    .orderBy(asc(deadlines.nextActionAt), asc(deadlines.id))
    .limit(limit)

/** The moment of the next action of all deadlines, or undefined where none is open. */
export const nextDeadlineAction = async (store: Store): Promise<string | undefined> =>
  (
    await store.read
      .select({ at: deadlines.nextActionAt })
      .from(deadlines)
      .where(isNotNull(deadlines.nextActionAt))
      .orderBy(asc(deadlines.nextActionAt))
      .limit(1)
  )[0]?.at ?? undefined

export interface DeadlineFilter {
  readonly status?: string | undefined
  readonly awaited?: string | undefined
  readonly organization?: string | undefined
  readonly kind?: string | undefined
  readonly caseIds?: readonly string[] | undefined
  /** Due before this civil date. */
  readonly dueBefore?: string | undefined
  readonly after?: { readonly expiresAt: string; readonly id: string } | undefined
  readonly limit: number
}

/** Deadlines, soonest first, one page. */
export const listDeadlines = (store: Store, filter: DeadlineFilter): Promise<DeadlineRow[]> => {
  const { after } = filter
  const conditions: (SQL | undefined)[] = [
    filter.status === undefined ? undefined : eq(deadlines.status, filter.status),
    filter.awaited === undefined ? undefined : eq(deadlines.awaited, filter.awaited),
    filter.organization === undefined ? undefined : eq(deadlines.organizationId, filter.organization),
    filter.kind === undefined ? undefined : eq(deadlines.kind, filter.kind),
    filter.caseIds === undefined ? undefined : inArray(deadlines.caseId, [...filter.caseIds]),
    filter.dueBefore === undefined ? undefined : sql`${deadlines.dueOn} < ${filter.dueBefore}`,
    after === undefined
      ? undefined
      : or(
          gt(deadlines.expiresAt, after.expiresAt),
          and(eq(deadlines.expiresAt, after.expiresAt), gt(deadlines.id, after.id)),
        ),
  ]
  return store.read
    .select()
    .from(deadlines)
    .where(and(...conditions))
    .orderBy(asc(deadlines.expiresAt), asc(deadlines.id))
    .limit(filter.limit)
}

export const findDeadline = async (store: Store, id: string): Promise<DeadlineRow | undefined> =>
  (await store.read.select().from(deadlines).where(eq(deadlines.id, id)))[0]
