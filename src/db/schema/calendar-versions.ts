import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { CalendarVersion } from '../../law/time/calendar.ts'
import { day, moment } from './columns.ts'

/**
 * The working days of a year as one act left them. The days of a version never change; only its standing does, and who
 * brought it there is kept.
 */
export const calendarVersions = sqliteTable(
  'calendar_versions',
  {
    year: integer().notNull(),
    version: text().notNull(),
    standing: text().$type<CalendarVersion['standing']>().notNull(),
    status: text().$type<CalendarVersion['status']>().notNull(),
    effectiveFrom: day('effective_from').notNull(),
    /** The act it rests on, in three languages, as JSON. */
    act: text().notNull(),
    /** Weekdays not worked and weekend days worked, each with its act, as JSON. */
    daysOff: text('days_off').notNull(),
    workingWeekend: text('working_weekend').notNull(),
    confirmation: text().notNull(),
    enteredBy: text('entered_by').notNull(),
    /** In which role it was entered, proposed and adopted; null in rows from before roles were kept. */
    enteredRole: text('entered_role'),
    enteredAt: moment('entered_at').notNull(),
    proposedBy: text('proposed_by'),
    proposedRole: text('proposed_role'),
    proposedAt: moment('proposed_at'),
    adoptedBy: text('adopted_by'),
    adoptedRole: text('adopted_role'),
    adoptedAt: moment('adopted_at'),
    supersededBy: text('superseded_by'),
    /** When no open deadline was left that had been counted with another version of the year; null until then. */
    settledAt: moment('settled_at'),
    /** Grows with every change to any version, so that readers elsewhere notice it. */
    revision: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.year, table.version] }),
    // one version of a year is counted with
    uniqueIndex('calendar_versions_adopted').on(table.year).where(sql`standing = 'adopted'`),
    // has anything changed since I last read?
    index('calendar_versions_by_revision').on(table.revision),
  ],
)
