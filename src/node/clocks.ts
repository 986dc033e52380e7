import type { Clock, DemoClock } from '../functions/operation/clock.ts'
import { type Instant, instant } from '../law/time/instant.ts'

/** The machine's clock. */
export const systemClock: Clock = { now: () => instant(new Date().toISOString()) }

/** A clock that stands where it was put and moves forward only. */
export const demoClockFrom = (start: Instant): DemoClock => {
  let present = start
  return {
    now: () => present,
    set: async (now) => {
      if (now < present) throw new RangeError(`the clock stands at ${present} and never goes back`)
      present = now
    },
  }
}
