import { and, asc, eq, getTableColumns, gt, inArray, isNotNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { DeadlineKind, DeadlineStatus } from '../../law/deadline.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { calendarVersions } from '../schema/calendar-versions.ts'
import { deadlines, reminders } from '../schema/deadlines.ts'
import type { Store } from '../store.ts'
import { casesOf, type PartIn } from './parties.queries.ts'

export type DeadlineRow = typeof deadlines.$inferSelect

const deadlineRow = selection(getTableColumns(deadlines))

const ofCase = compile<{ caseId: string }>(
  compose
    .select(deadlineRow.fields)
    .from(deadlines)
    .where(eq(deadlines.caseId, sql.placeholder('caseId'))),
)

/** Every deadline a case has ever had. */
export const deadlinesOfCase = (caseId: string): Query => ofCase({ caseId })

const theDeadline = compile<{ id: string }>(
  compose
    .select(deadlineRow.fields)
    .from(deadlines)
    .where(eq(deadlines.id, sql.placeholder('id'))),
)

export const deadlineById = (id: string): Query => theDeadline({ id })

export const toDeadlineRow = deadlineRow.read

export const insertDeadline = insertInto(deadlines)

const close = compile<{ id: string; from: DeadlineStatus; status: DeadlineStatus; closedAt: Instant }>(
  compose
    .update(deadlines)
    .set({
      status: sql`${sql.placeholder('status')}`,
      closedAt: sql`${sql.placeholder('closedAt')}`,
      nextActionAt: sql`null`,
      remindersLeft: sql`'[]'`,
    })
    .where(and(eq(deadlines.id, sql.placeholder('id')), eq(deadlines.status, sql.placeholder('from')))),
)

/**
 * Closes a deadline that is open, or was found missed and is met after all; follow it with `demandOneChange`, so that
 * it is closed once.
 */
export const closeDeadline = (
  { id, status }: Pick<DeadlineRow, 'id' | 'status'>,
  to: Exclude<DeadlineStatus, 'open'>,
  closedAt: Instant,
): Query => close({ id, from: status, status: to, closedAt })

const reopen = compile<{
  id: string
  dueOn: CivilDate
  expiresAt: Instant
  nextActionAt: Instant
  remindersLeft: string
  calendars: string
  openedAt: Instant
}>(
  compose
    .update(deadlines)
    .set({
      status: 'open',
      dueOn: sql`${sql.placeholder('dueOn')}`,
      expiresAt: sql`${sql.placeholder('expiresAt')}`,
      nextActionAt: sql`${sql.placeholder('nextActionAt')}`,
      remindersLeft: sql`${sql.placeholder('remindersLeft')}`,
      calendars: sql`${sql.placeholder('calendars')}`,
      openedAt: sql`${sql.placeholder('openedAt')}`,
      closedAt: sql`null`,
    })
    .where(and(eq(deadlines.id, sql.placeholder('id')), inArray(deadlines.status, ['cancelled', 'met']))),
)

/** Opens a cancelled or met deadline again, as it is in `row`; follow it with `demandOneChange`. */
export const reopenDeadline = (row: DeadlineRow): Query => {
  const { id, dueOn, expiresAt, nextActionAt, remindersLeft, calendars, openedAt } = row
  return reopen({ id, dueOn, expiresAt, nextActionAt: nextActionAt ?? expiresAt, remindersLeft, calendars, openedAt })
}

const schedule = compile<{ id: string; from: Instant | null; nextActionAt: Instant; remindersLeft: string }>(
  compose
    .update(deadlines)
    .set({
      nextActionAt: sql`${sql.placeholder('nextActionAt')}`,
      remindersLeft: sql`${sql.placeholder('remindersLeft')}`,
    })
    .where(and(eq(deadlines.id, sql.placeholder('id')), eq(deadlines.nextActionAt, sql.placeholder('from')))),
)

/** Claims the present action of a deadline and sets the next; follow it with `demandOneChange`. */
export const rescheduleDeadline = (
  { id, nextActionAt: from }: Pick<DeadlineRow, 'id' | 'nextActionAt'>,
  nextActionAt: Instant,
  remindersLeft: string,
): Query => schedule({ id, from, nextActionAt, remindersLeft })

const unschedule = compile<{ id: string }>(
  compose
    .update(deadlines)
    .set({ nextActionAt: sql`null` })
    .where(eq(deadlines.id, sql.placeholder('id'))),
)

/** Takes an open deadline out of the sweep's way: it stays open and nothing is done on it until it is scheduled again. */
export const unscheduleDeadline = (id: string): Query => unschedule({ id })

const scheduleAgain = compile<{ id: string }>(
  compose
    .update(deadlines)
    .set({ nextActionAt: sql`${deadlines.expiresAt}` })
    .where(and(eq(deadlines.id, sql.placeholder('id')), eq(deadlines.status, 'open'))),
)

/** Hands an open deadline back to the sweep. */
export const rescheduleParked = (id: string): Query => scheduleAgain({ id })

export const insertReminder = insertInto(reminders)

const reminder = selection(getTableColumns(reminders))

const sent = compile<{ deadlineId: string }>(
  compose
    .select(reminder.fields)
    .from(reminders)
    .where(eq(reminders.deadlineId, sql.placeholder('deadlineId'))),
)

/** The reminders of a deadline that have left. */
export const remindersSent = (deadlineId: string): Query => sent({ deadlineId })

export const toReminderRow = reminder.read

const recount = compile<{
  id: string
  from: string
  dueOn: CivilDate
  expiresAt: Instant
  nextActionAt: Instant
  remindersLeft: string
  calendars: string
}>(
  compose
    .update(deadlines)
    .set({
      dueOn: sql`${sql.placeholder('dueOn')}`,
      expiresAt: sql`${sql.placeholder('expiresAt')}`,
      nextActionAt: sql`${sql.placeholder('nextActionAt')}`,
      remindersLeft: sql`${sql.placeholder('remindersLeft')}`,
      calendars: sql`${sql.placeholder('calendars')}`,
    })
    .where(
      and(
        eq(deadlines.id, sql.placeholder('id')),
        eq(deadlines.status, 'open'),
        eq(deadlines.calendars, sql.placeholder('from')),
      ),
    ),
)

/** Counts an open deadline anew, from the calendar versions it rested on; follow it with `demandOneChange`. */
export const recountDeadline = (to: DeadlineRow, from: string): Query =>
  recount({
    id: to.id,
    from,
    dueOn: to.dueOn,
    expiresAt: to.expiresAt,
    nextActionAt: to.nextActionAt ?? to.expiresAt,
    remindersLeft: to.remindersLeft,
    calendars: to.calendars,
  })

// A deadline names the versions it was counted with, so the ones a change of calendar has overtaken are found from
// themselves: by a run that was interrupted, and for deadlines opened by a reader that had not noticed the change.
const isOutdated = and(
  eq(deadlines.status, 'open'),
  sql`exists (select 1 from json_each(${deadlines.calendars}) as rests, ${calendarVersions}
    where ${calendarVersions.year} = cast(rests.key as integer) and ${calendarVersions.version} = rests.value
    and ${calendarVersions.standing} <> 'adopted')`,
)

const anyOutdated = compile(compose.select({ id: deadlines.id }).from(deadlines).where(isOutdated).limit(1))

/** One open deadline that rests on a calendar version which is not the adopted one, if there is any. */
export const outdatedDeadline = (): Query => anyOutdated({})

/** Open deadlines that rest on a calendar version which is not the adopted one, one page in the order of their ids. */
export const outdatedDeadlines = (
  store: Store,
  after: string,
  limit: number,
): Promise<{ id: string; caseId: string }[]> =>
  store.read
    .select({ id: deadlines.id, caseId: deadlines.caseId })
    .from(deadlines)
    .where(and(gt(deadlines.id, after), isOutdated))
    .orderBy(asc(deadlines.id))
    .limit(limit)

/** Open deadlines whose date rests on a year's calendar, one page in the order of their ids. */
export const openDeadlinesOfYear = (store: Store, year: number, after: string, limit: number): Promise<DeadlineRow[]> =>
  store.read
    .select()
    .from(deadlines)
    .where(
      and(
        gt(deadlines.id, after),
        eq(deadlines.status, 'open'),
        sql`json_extract(${deadlines.calendars}, ${`$."${year}"`}) is not null`,
      ),
    )
    .orderBy(asc(deadlines.id))
    .limit(limit)

/** How many open deadlines there are under each provision. */
export const openDeadlinesByProvision = (store: Store): Promise<{ provision: string | null; open: number }[]> =>
  store.read
    .select({ provision: deadlines.provision, open: sql<number>`count(*)` })
    .from(deadlines)
    .where(eq(deadlines.status, 'open'))
    .groupBy(deadlines.provision)

/** How many open deadlines rest on each year's calendar. */
export const openDeadlinesByYear = (store: Store): Promise<{ year: string; open: number }[]> =>
  store.read
    .select({ year: sql<string>`rests.key`, open: sql<number>`count(*)` })
    .from(sql`${deadlines}, json_each(${deadlines.calendars}) as rests`)
    .where(eq(deadlines.status, 'open'))
    .groupBy(sql`rests.key`)

/** The deadlines with something to do by now: a reminder or the expiry. Reads one index, however many deadlines exist. */
export const dueDeadlines = (
  store: Store,
  now: Instant,
  limit: number,
): Promise<{ id: string; nextActionAt: Instant | null }[]> =>
  store.read
    .select({ id: deadlines.id, nextActionAt: deadlines.nextActionAt })
    .from(deadlines)
    .where(and(isNotNull(deadlines.nextActionAt), lte(deadlines.nextActionAt, now)))
    .orderBy(asc(deadlines.nextActionAt), asc(deadlines.id))
    .limit(limit)

/** The moment of the next action of all deadlines, or undefined where none is open. */
export const nextDeadlineAction = async (store: Store): Promise<Instant | undefined> =>
  (
    await store.read
      .select({ at: deadlines.nextActionAt })
      .from(deadlines)
      .where(isNotNull(deadlines.nextActionAt))
      .orderBy(asc(deadlines.nextActionAt))
      .limit(1)
  )[0]?.at ?? undefined

export interface DeadlineFilter {
  readonly status?: DeadlineStatus | undefined
  /** A party; nobody is awaited under any other name. */
  readonly awaited?: string | undefined
  readonly organization?: string | undefined
  /** Only those of the cases in which a party has a part. */
  readonly own?: PartIn | undefined
  readonly kind?: DeadlineKind | undefined
  readonly caseIds?: readonly string[] | undefined
  /** Due before this civil date. */
  readonly dueBefore?: CivilDate | undefined
  readonly after?: { readonly expiresAt: Instant; readonly id: string } | undefined
  readonly limit: number
}

/** Deadlines, soonest first, one page. */
export const listDeadlines = (store: Store, filter: DeadlineFilter): Promise<DeadlineRow[]> => {
  const { after } = filter
  const conditions: (SQL | undefined)[] = [
    filter.status === undefined ? undefined : eq(deadlines.status, filter.status),
    filter.awaited === undefined ? undefined : sql`${deadlines.awaited} = ${filter.awaited}`,
    filter.organization === undefined ? undefined : eq(deadlines.organizationId, filter.organization),
    filter.own === undefined ? undefined : inArray(deadlines.caseId, casesOf(filter.own)),
    filter.kind === undefined ? undefined : eq(deadlines.kind, filter.kind),
    filter.caseIds === undefined ? undefined : inArray(deadlines.caseId, [...filter.caseIds]),
    filter.dueBefore === undefined ? undefined : lt(deadlines.dueOn, filter.dueBefore),
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
