import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { Instant } from '../../law/time/instant.ts'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { recurringCases, recurringPeriods } from '../schema/recurring-periods.ts'
import type { Store } from '../store.ts'

type RecurringPeriodRow = typeof recurringPeriods.$inferSelect

/** The periods whose cases are still to be opened, one of each procedure, soonest first. Reads one small index. */
export const awaitedPeriods = (store: Store): Promise<RecurringPeriodRow[]> =>
  store.read
    .select()
    .from(recurringPeriods)
    .where(isNull(recurringPeriods.openedAt))
    .orderBy(asc(recurringPeriods.beginsAt))

/** Notes a period, once. */
export const insertRecurringPeriod = insertInto(recurringPeriods, 'ignore')

const opened = compile<{ procedure: string; period: string; openedAt: Instant }>(
  compose
    .update(recurringPeriods)
    .set({ openedAt: sql`${sql.placeholder('openedAt')}` })
    .where(
      and(
        eq(recurringPeriods.procedure, sql.placeholder('procedure')),
        eq(recurringPeriods.period, sql.placeholder('period')),
        isNull(recurringPeriods.openedAt),
      ),
    ),
)

/** Says that the cases of a period are opened; changes nothing where another scheduler has said so. */
export const markPeriodOpened = (procedure: string, period: string, openedAt: Instant): Query =>
  opened({ procedure, period, openedAt })

const recurringCase = selection(getTableColumns(recurringCases))

const byKey = compile<{ key: string }>(
  compose
    .select(recurringCase.fields)
    .from(recurringCases)
    .where(eq(recurringCases.key, sql.placeholder('key'))),
)

/** The case time has opened under a natural key, or no row. */
export const recurringCaseByKey = (key: string): Query => byKey({ key })

/** The guard against a second scheduler is this insert itself: the natural key is the primary key. */
export const insertRecurringCase = insertInto(recurringCases)
