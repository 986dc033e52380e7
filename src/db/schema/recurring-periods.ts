import { sql } from 'drizzle-orm'
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'

/** The periods of each procedure whose cases time opens: those gone through, and the one that comes next. */
export const recurringPeriods = sqliteTable(
  'recurring_periods',
  {
    procedure: text().notNull(),
    /** `2026` or `2026-Q1`. */
    period: text().notNull(),
    /** When the duty of the period begins, and its cases are to be opened. */
    beginsAt: moment('begins_at').notNull(),
    /** When every organization had its case, or its opening was parked; null until then. */
    openedAt: moment('opened_at'),
  },
  (table) => [
    primaryKey({ columns: [table.procedure, table.period] }),
    // each tick, and when to wake up: what is to be opened next
    index('recurring_periods_awaited').on(table.beginsAt).where(sql`opened_at is null`),
  ],
)

/** The cases time has opened, by their natural key: two schedulers cannot both open one. */
export const recurringCases = sqliteTable('recurring_cases', {
  /** Procedure, organization and period, such as `annual-report:<organization>:2026`. */
  key: text().primaryKey(),
  caseId: text('case_id').notNull(),
  openedAt: moment('opened_at').notNull(),
})
