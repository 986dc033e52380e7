import type { Clock } from '../functions/operation/clock.ts'
import { nextDue, type Schedule, tick } from '../functions/scheduled/tick.ts'

/**
 * Runs the scheduled functions whenever something is due. Each look reads one row of an index, so a short interval
 * costs nothing; a run that fails is tried again at the next look.
 */
export const startTicker = (schedule: Schedule, clock: Clock, everyMs: number): { stop(): void } => {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const look = async (): Promise<void> => {
    try {
      await schedule.oneAtATime(async () => {
        const due = await nextDue(schedule.store)
        if (due !== undefined && due <= clock.now()) await tick(schedule, clock.now())
      })
    } catch (fault) {
      schedule.log('error', 'tick failed', { fault: String(fault) })
    }
    if (!isStopped) timer = setTimeout(look, everyMs)
  }
  timer = setTimeout(look, everyMs)
  return {
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
