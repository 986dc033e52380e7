import type { Program } from '../../db/program.ts'
import {
  claimMessage as claim,
  insertMailboxMessage,
  settleMessage as settle,
} from '../../db/queries/outbox.queries.ts'
import { demandOneChange } from '../../db/query.ts'
import { plusMs } from '../../law/time/instant.ts'
import type { ClaimMessage, SettleMessage } from '../commands/command.ts'

const minute = 60_000
const hour = 60 * minute

/** How long to wait after each failed attempt; after the last one the message is dead and an officer must look. */
const waits = [minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour, 12 * hour, 24 * hour]

/** A claimed message is left alone for so long; whoever claimed it and died is overtaken afterwards. */
const lease = 10 * minute

/** Claims a message for one attempt. Fails where somebody else has claimed it. */
// biome-ignore lint/correctness/useYield: a program that has nothing to ask is still a program
export function* claimMessage({ id, attempts, now }: ClaimMessage): Program<{ claimed: true }> {
  return {
    answer: { claimed: true },
    writes: [claim(id, attempts, plusMs(now, lease)), demandOneChange],
    touches: [`message:${id}`],
  }
}

/** Records one attempt at delivering a message, once: a second record of the same attempt changes nothing. */
// biome-ignore lint/correctness/useYield: a program that has nothing to ask is still a program
export function* settleMessage(command: SettleMessage): Program<{ delivered: boolean }> {
  const { id, attempts, outcome, error, copy, now } = command
  const wait = waits[attempts - 1]
  const settled =
    outcome === 'delivered'
      ? { status: 'delivered' as const, nextAttemptAt: null, deliveredAt: now, lastError: null }
      : wait === undefined
        ? { status: 'dead' as const, nextAttemptAt: null, deliveredAt: null, lastError: error }
        : { status: 'waiting' as const, nextAttemptAt: plusMs(now, wait), deliveredAt: null, lastError: error }
  return {
    answer: { delivered: outcome === 'delivered' },
    writes: [
      settle({ id, from: attempts, ...settled }),
      demandOneChange,
      ...(copy ? [insertMailboxMessage({ id, ...copy, deliveredAt: now })] : []),
    ],
    touches: [`message:${id}`],
  }
}
