import type { WriterLane } from '../../db/program.ts'
import { findOrganization } from '../../db/queries/organizations.queries.ts'
import { dueMessages, type OutboxRow } from '../../db/queries/outbox.queries.ts'
import type { Store } from '../../db/store.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Command } from '../commands/command.ts'
import { letterOf } from '../letters/letter.ts'
import type { Mailer } from '../letters/mailer.ts'

const batch = 50

/** How letters leave, and the addresses that are not an organization's. */
export interface Post {
  readonly mailer: Mailer
  readonly authorizedBody: string
  readonly commission: string
  readonly baseUrl: string
}

/**
 * Sends what the outbox holds and is due. Each message is claimed first, so that two deliverers never send the same
 * one; a message whose deliverer died is sent again after its lease, with the same Message-ID.
 *
 * @returns how many letters were handed over
 */
export const deliverMessages = async (
  store: Store,
  lane: WriterLane<Command>,
  post: Post,
  now: Instant,
): Promise<number> => {
  let delivered = 0
  for (;;) {
    const due = await dueMessages(store, now, batch)
    if (due.length === 0) return delivered
    const outcomes = await Promise.all(due.map((message) => deliverOne(store, lane, post, message, now)))
    delivered += outcomes.filter((outcome) => outcome === 'delivered').length
    // Nothing could be claimed: others are at it, or the store takes no writes. Asking again at once helps neither.
    if (outcomes.every((outcome) => outcome === 'not claimed')) return delivered
  }
}

const deliverOne = async (
  store: Store,
  lane: WriterLane<Command>,
  post: Post,
  message: OutboxRow,
  now: Instant,
): Promise<'delivered' | 'failed' | 'not claimed'> => {
  const { id } = message
  try {
    await lane.submit({ command: 'claim-message', id, attempts: message.attempts, now })
  } catch {
    return 'not claimed' // another deliverer was faster
  }
  const attempts = message.attempts + 1
  const to = await addressOf(store, post, message.recipient)
  if (to === undefined) {
    const error = 'no address'
    await lane.submit({ command: 'settle-message', id, attempts, outcome: 'failed', error, copy: null, now })
    return 'failed'
  }
  const letter = letterOf(message, to, post.baseUrl)
  try {
    await post.mailer.send(letter)
  } catch (fault) {
    const error = fault instanceof Error ? fault.name : 'unknown'
    await lane.submit({ command: 'settle-message', id, attempts, outcome: 'failed', error, copy: null, now })
    return 'failed'
  }
  const copy = post.mailer.name === 'mailbox' ? { to, subject: letter.subject, text: letter.text } : null
  await lane.submit({ command: 'settle-message', id, attempts, outcome: 'delivered', error: null, copy, now })
  return 'delivered'
}

const addressOf = async (store: Store, post: Post, recipient: string): Promise<string | undefined> => {
  if (recipient === 'authorizedBody') return post.authorizedBody
  if (recipient === 'commission') return post.commission
  return (await findOrganization(store, recipient.replace('organization:', '')))?.email
}
