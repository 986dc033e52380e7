import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'

/** `dead`: given up after the last attempt; an officer must look. */
export type MessageStatus = 'waiting' | 'delivered' | 'dead'

/** The ways out: a letter by mail, or an event to another system’s webhook. */
export type MessageChannel = 'letter' | 'webhook'

/** What must leave the house, written in the transaction that occasioned it and sent after its commit. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text().primaryKey(),
    /** One message per occasion: the second attempt to write the same one changes nothing. */
    occasion: text().notNull().unique(),
    /** `party:<id>`, `authorizedBody` or `commission`; the address is looked up when it is sent. */
    recipient: text().notNull(),
    /** By which way it leaves. */
    channel: text().$type<MessageChannel>().notNull().default('letter'),
    notice: text().notNull(),
    provision: text(),
    caseId: text('case_id'),
    deadlineId: text('deadline_id'),
    /** Subject and body in three languages, as JSON. */
    subject: text().notNull(),
    body: text().notNull(),
    status: text().$type<MessageStatus>().notNull(),
    attempts: integer().notNull(),
    nextAttemptAt: moment('next_attempt_at'),
    createdAt: moment('created_at').notNull(),
    deliveredAt: moment('delivered_at'),
    /** The kind of the last failure; never an address. */
    lastError: text('last_error'),
  },
  (table) => [
    // the delivery: what is to be sent now
    index('outbox_by_next_attempt').on(table.nextAttemptAt, table.id).where(sql`next_attempt_at is not null`),
  ],
)

/** Messages kept by the development mailer, readable in the console. Empty in production. */
export const mailbox = sqliteTable('mailbox', {
  id: text().primaryKey(),
  to: text('to').notNull(),
  subject: text().notNull(),
  text: text('text').notNull(),
  deliveredAt: moment('delivered_at').notNull(),
})
