import type { WriterLane } from '../../db/program.ts'
import { dueDeadlines } from '../../db/queries/deadlines.queries.ts'
import type { Store } from '../../db/store.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Command } from '../commands/command.ts'
import type { Swept } from '../deadlines/sweep-deadline.ts'

/** Deadlines handed to the writer lane at a time; they share commits there. */
const batch = 256

/**
 * Enforces deadlines and sends their reminders: everything due by now, however long ago it fell due. It may be missed,
 * run twice, or run by two at once; it ends in the same state.
 */
export const enforceAndRemind = async (
  store: Store,
  lane: WriterLane<Command>,
  now: Instant,
  onFault: (deadlineId: string, fault: unknown) => void,
): Promise<Swept> => {
  const total = { expired: 0, reminded: 0 }
  const failed = new Set<string>()
  const park = async (deadlineId: string, fault: unknown): Promise<void> => {
    try {
      await lane.submit({ command: 'park-deadline', deadlineId, error: String(fault), now })
    } catch {
      // The store takes no writes: nothing is parked, and the next tick tries again.
    }
  }
  for (;;) {
    const due = (await dueDeadlines(store, now, batch + failed.size)).filter(({ id }) => !failed.has(id))
    if (due.length === 0) return total
    await Promise.all(
      due.map(async ({ id }) => {
        try {
          const swept = (await lane.submit({ command: 'sweep-deadline', deadlineId: id, now })) as Swept
          total.expired += swept.expired
          total.reminded += swept.reminded
        } catch (fault) {
          // One broken case keeps nobody else waiting: it is parked for a person and not tried again until they say so.
          failed.add(id)
          onFault(id, fault)
          await park(id, fault)
        }
      }),
    )
  }
}
