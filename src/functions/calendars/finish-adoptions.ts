import type { WriterLane } from '../../db/program.ts'
import { unsettledSince } from '../../db/queries/calendar-versions.queries.ts'
import { outdatedDeadlines } from '../../db/queries/deadlines.queries.ts'
import type { Store } from '../../db/store.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Command } from '../commands/command.ts'
import type { Log } from '../operation/log.ts'

/** Deadlines looked up at a time; their cases share commits in the writer lane. */
const batch = 256

interface Finishing {
  readonly store: Store
  readonly lane: WriterLane<Command>
  readonly log: Log
}

/**
 * Carries adopted calendars to every open deadline, case by case. It may be interrupted anywhere and run again: a
 * deadline says itself which versions it was counted with, so what is left is found, and what is done is not repeated.
 *
 * @returns how many deadlines moved
 */
export const finishAdoptions = async ({ store, lane, log }: Finishing, now: Instant): Promise<number> => {
  if ((await unsettledSince(store)) === undefined) return 0
  let moved = 0
  let after = ''
  for (;;) {
    const outdated = await outdatedDeadlines(store, after, batch)
    const last = outdated.at(-1)
    if (last === undefined) break
    after = last.id
    const caseIds = [...new Set(outdated.map(({ caseId }) => caseId))]
    const counts = await Promise.all(caseIds.map((caseId) => recompute(caseId)))
    moved += counts.reduce((sum, count) => sum + count, 0)
  }
  await lane.submit({ command: 'settle-calendars', now })
  if (moved > 0) log('info', 'deadlines recomputed', { now, moved })
  return moved

  /** One broken case must not keep the others on the old calendar; it is tried again at the next tick. */
  async function recompute(caseId: string): Promise<number> {
    try {
      return (await lane.submit({ command: 'recompute-case', caseId, now })) as number
    } catch (fault) {
      log('error', 'a deadline could not be recomputed', { caseId, fault: String(fault) })
      return 0
    }
  }
}
