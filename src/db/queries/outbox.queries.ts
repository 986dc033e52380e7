import { and, asc, desc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import type { Instant } from '../../law/time/instant.ts'
import { compile, compose, insertInto, type Query } from '../query.ts'
import { type MessageChannel, type MessageStatus, mailbox, outbox } from '../schema/outbox.ts'
import type { Store } from '../store.ts'

export type { MessageChannel }

export type OutboxRow = typeof outbox.$inferSelect

/** Writes a message once per occasion. */
export const insertMessage = insertInto(outbox, 'ignore')

/** The messages to be sent by now through these channels, oldest first. */
export const dueMessages = (
  store: Store,
  channels: readonly MessageChannel[],
  now: Instant,
  limit: number,
): Promise<OutboxRow[]> =>
  store.read
    .select()
    .from(outbox)
    .where(and(isNotNull(outbox.nextAttemptAt), lte(outbox.nextAttemptAt, now), inArray(outbox.channel, [...channels])))
    .orderBy(asc(outbox.nextAttemptAt), asc(outbox.id))
    .limit(limit)

/** When the next message is to be tried that leaves through one of these channels. */
export const nextMessageAttempt = async (
  store: Store,
  channels: readonly MessageChannel[],
): Promise<Instant | undefined> =>
  (
    await store.read
      .select({ at: outbox.nextAttemptAt })
      .from(outbox)
      .where(and(isNotNull(outbox.nextAttemptAt), inArray(outbox.channel, [...channels])))
      .orderBy(asc(outbox.nextAttemptAt))
      .limit(1)
  )[0]?.at ?? undefined

const claim = compile<{ id: string; from: number; until: Instant }>(
  compose
    .update(outbox)
    .set({ attempts: sql`${outbox.attempts} + 1`, nextAttemptAt: sql`${sql.placeholder('until')}` })
    .where(
      and(
        eq(outbox.id, sql.placeholder('id')),
        eq(outbox.attempts, sql.placeholder('from')),
        eq(outbox.status, 'waiting'),
      ),
    ),
)

/** Takes a message for one attempt, until a moment after which another may try; follow it with `demandOneChange`. */
export const claimMessage = (id: string, from: number, until: Instant): Query => claim({ id, from, until })

const settle = compile<{
  id: string
  from: number
  status: MessageStatus
  nextAttemptAt: Instant | null
  deliveredAt: Instant | null
  lastError: string | null
}>(
  compose
    .update(outbox)
    .set({
      status: sql`${sql.placeholder('status')}`,
      nextAttemptAt: sql`${sql.placeholder('nextAttemptAt')}`,
      deliveredAt: sql`${sql.placeholder('deliveredAt')}`,
      lastError: sql`${sql.placeholder('lastError')}`,
    })
    .where(and(eq(outbox.id, sql.placeholder('id')), eq(outbox.attempts, sql.placeholder('from')))),
)

/** Records how the attempt numbered `from` ended; follow it with `demandOneChange`. */
export const settleMessage = (attempt: {
  readonly id: string
  readonly from: number
  readonly status: MessageStatus
  readonly nextAttemptAt: Instant | null
  readonly deliveredAt: Instant | null
  readonly lastError: string | null
}): Query => settle({ ...attempt })

export const insertMailboxMessage = insertInto(mailbox, 'ignore')

/** The development mailer's messages, newest first. */
export const readMailbox = (store: Store, limit: number): Promise<(typeof mailbox.$inferSelect)[]> =>
  store.read.select().from(mailbox).orderBy(desc(mailbox.deliveredAt), desc(mailbox.id)).limit(limit)
