import type { WriterLane } from '../../db/program.ts'
import { dueMessages, type MessageChannel, type OutboxRow } from '../../db/queries/outbox.queries.ts'
import { readAddress } from '../../db/queries/parties.queries.ts'
import type { Store } from '../../db/store.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Command, SettleMessage } from '../commands/command.ts'
import { letterOf } from '../letters/letter.ts'
import type { Mailer } from '../letters/mailer.ts'

const batch = 50

/** The channels this program has a way out for. */
export const waysOut: readonly MessageChannel[] = ['letter']

/** How letters leave, and the addresses that are not a party's. */
export interface Post {
  readonly mailer: Mailer
  readonly authorizedBody: string
  readonly commission: string
  readonly baseUrl: string
}

/** A copy of what left, for the development mailbox. */
type Copy = NonNullable<SettleMessage['copy']> | null

/** One way out: hands a message over and answers the copy to keep, or throws why it could not. */
type Channel = (message: OutboxRow) => Promise<Copy>

/**
 * Sends what the outbox holds and is due, each message by its channel. Each is claimed first, so that two deliverers
 * never send the same one; a message whose deliverer died is sent again after its lease, with the same Message-ID. What
 * is to leave by a channel this program has no way for waits.
 *
 * @returns how many messages were handed over
 */
export const deliverMessages = async (
  store: Store,
  lane: WriterLane<Command>,
  post: Post,
  now: Instant,
): Promise<number> => {
  const channels: Channels = new Map([['letter', letterChannel(store, post)]])
  let delivered = 0
  for (;;) {
    const due = await dueMessages(store, waysOut, now, batch)
    if (due.length === 0) return delivered
    const outcomes = await Promise.all(due.map((message) => deliverOne(lane, channels, message, now)))
    delivered += outcomes.filter((outcome) => outcome === 'delivered').length
    // Nothing could be claimed: others are at it, or the store takes no writes. Asking again at once helps neither.
    if (outcomes.every((outcome) => outcome === 'not claimed')) return delivered
  }
}

type Channels = ReadonlyMap<MessageChannel, Channel>

const deliverOne = async (
  lane: WriterLane<Command>,
  channels: Channels,
  message: OutboxRow,
  now: Instant,
): Promise<'delivered' | 'failed' | 'not claimed'> => {
  const { id } = message
  try {
    await lane.submit({ command: 'claim-message', id, attempts: message.attempts, now })
  } catch {
    return 'not claimed' // another deliverer was faster
  }
  const attempt = { command: 'settle-message', id, attempts: message.attempts + 1, now } as const
  let copy: Copy
  try {
    copy = (await channels.get(message.channel)?.(message)) ?? null
  } catch (fault) {
    const error = fault instanceof Error ? fault.name : 'unknown'
    await lane.submit({ ...attempt, outcome: 'failed', error, copy: null })
    return 'failed'
  }
  await lane.submit({ ...attempt, outcome: 'delivered', error: null, copy })
  return 'delivered'
}

/** Letters by mail, to the address their recipient has when they leave. */
const letterChannel =
  (store: Store, post: Post): Channel =>
  async (message) => {
    const to = await addressOf(store, post, message.recipient)
    if (to === undefined) throw new NoAddress()
    const letter = letterOf(message, to, post.baseUrl)
    await post.mailer.send(letter)
    return post.mailer.name === 'mailbox' ? { to, subject: letter.subject, text: letter.text } : null
  }

/** The recipient of a letter has no address here. */
class NoAddress extends Error {
  override readonly name = 'no address'
}

/** The address a letter goes to at this moment. Letters to parties were once written to `organization:<id>`. */
const addressOf = async (store: Store, post: Post, recipient: string): Promise<string | undefined> => {
  if (recipient === 'authorizedBody') return post.authorizedBody
  if (recipient === 'commission') return post.commission
  return readAddress(store, recipient.slice(recipient.indexOf(':') + 1))
}
