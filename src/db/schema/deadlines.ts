import { sql } from 'drizzle-orm'
import { index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AwaitedParty, DeadlineKind, DeadlineStatus } from '../../law/deadline.ts'
import { day, moment } from './columns.ts'

/** A running, met, missed or cancelled term of a case. */
export const deadlines = sqliteTable(
  'deadlines',
  {
    id: text().primaryKey(),
    caseId: text('case_id').notNull(),
    /** Names the wait across states, so that one term is one row. */
    waitKey: text('wait_key').notNull(),
    organizationId: text('organization_id'),
    provision: text(),
    awaited: text().$type<AwaitedParty>().notNull(),
    kind: text().$type<DeadlineKind>().notNull(),
    /** What is awaited, in three languages, as JSON. */
    says: text().notNull(),
    triggerOn: day('trigger_on'),
    dueOn: day('due_on').notNull(),
    /** The first moment after the last day: the deadline has passed from here on. */
    expiresAt: moment('expires_at').notNull(),
    status: text().$type<DeadlineStatus>().notNull(),
    /** The earliest of the next reminder and the expiry; null once closed. The sweep reads nothing else. */
    nextActionAt: moment('next_action_at'),
    /** The reminders still to be sent, as JSON: the moment and the name of each. */
    remindersLeft: text('reminders_left').notNull(),
    /** The calendar versions the date was computed with, as JSON, so that its explanation stays readable. */
    calendars: text().notNull(),
    openedAt: moment('opened_at').notNull(),
    closedAt: moment('closed_at'),
  },
  (table) => [
    uniqueIndex('deadlines_by_wait').on(table.caseId, table.waitKey),
    // the sweep: what is due, in order
    index('deadlines_by_next_action').on(table.nextActionAt, table.id).where(sql`next_action_at is not null`),
    // GET /v1/deadlines?status=, soonest first
    index('deadlines_by_due').on(table.status, table.expiresAt, table.id),
    index('deadlines_by_organization').on(table.organizationId, table.status, table.expiresAt),
  ],
)

/** Reminders sent, each once. */
export const reminders = sqliteTable(
  'reminders',
  {
    deadlineId: text('deadline_id').notNull(),
    slot: text().notNull(),
    sentAt: moment('sent_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.deadlineId, table.slot] })],
)
