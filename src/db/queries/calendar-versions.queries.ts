import { and, asc, eq, getTableColumns, isNull, max, sql } from 'drizzle-orm'
import type { Instant } from '../../law/time/instant.ts'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { calendarVersions } from '../schema/calendar-versions.ts'
import type { Store } from '../store.ts'

export type CalendarVersionRow = typeof calendarVersions.$inferSelect

/** Every version of every year: a dozen rows. */
export const readCalendarVersions = (store: Store): Promise<CalendarVersionRow[]> =>
  store.read.select().from(calendarVersions).orderBy(asc(calendarVersions.year), asc(calendarVersions.enteredAt))

/** The number of the last change to any version; 0 where none has been entered. */
export const readCalendarRevision = async (store: Store): Promise<number> =>
  (await store.read.select({ revision: max(calendarVersions.revision) }).from(calendarVersions))[0]?.revision ?? 0

/** Since when adopted versions wait for the deadlines counted with others; undefined where none does. */
export const unsettledSince = async (store: Store): Promise<Instant | undefined> =>
  (
    await store.read
      .select({ at: max(calendarVersions.adoptedAt) })
      .from(calendarVersions)
      .where(isUnsettled)
  )[0]?.at ?? undefined

const isUnsettled = and(eq(calendarVersions.standing, 'adopted'), isNull(calendarVersions.settledAt))

const wholeVersion = selection(getTableColumns(calendarVersions))

const every = compile(compose.select(wholeVersion.fields).from(calendarVersions))

/** Every version, asked within a program. */
export const allCalendarVersions = (): Query => every({})

export const toCalendarVersionRow = wholeVersion.read

export const insertCalendarVersion = insertInto(calendarVersions)

type Standing = Pick<
  CalendarVersionRow,
  | 'year'
  | 'version'
  | 'standing'
  | 'proposedBy'
  | 'proposedRole'
  | 'proposedAt'
  | 'adoptedBy'
  | 'adoptedRole'
  | 'adoptedAt'
  | 'supersededBy'
  | 'settledAt'
  | 'revision'
>

const restand = compile<Standing & { from: number }>(
  compose
    .update(calendarVersions)
    .set({
      standing: sql`${sql.placeholder('standing')}`,
      proposedBy: sql`${sql.placeholder('proposedBy')}`,
      proposedRole: sql`${sql.placeholder('proposedRole')}`,
      proposedAt: sql`${sql.placeholder('proposedAt')}`,
      adoptedBy: sql`${sql.placeholder('adoptedBy')}`,
      adoptedRole: sql`${sql.placeholder('adoptedRole')}`,
      adoptedAt: sql`${sql.placeholder('adoptedAt')}`,
      supersededBy: sql`${sql.placeholder('supersededBy')}`,
      settledAt: sql`${sql.placeholder('settledAt')}`,
      revision: sql`${sql.placeholder('revision')}`,
    })
    .where(
      and(
        eq(calendarVersions.year, sql.placeholder('year')),
        eq(calendarVersions.version, sql.placeholder('version')),
        eq(calendarVersions.revision, sql.placeholder('from')),
      ),
    ),
)

/** Changes the standing of a version; follow it with `demandOneChange`. */
export const updateCalendarStanding = (row: CalendarVersionRow, from: number): Query => restand({ ...row, from })

const settle = compile<{ settledAt: Instant }>(
  compose
    .update(calendarVersions)
    .set({ settledAt: sql`${sql.placeholder('settledAt')}` })
    .where(isUnsettled),
)

/** Notes that no open deadline is left which was counted with another version than the adopted one. */
export const settleCalendarVersions = (settledAt: Instant): Query => settle({ settledAt })
