import type { Instant } from '../../law/time/instant.ts'

/** The only source of the present. Hosts make one; everything else is handed it. */
export interface Clock {
  now(): Instant
}

/** A clock that stands still until it is moved, and never backwards; outside production only. */
export interface DemoClock extends Clock {
  /** @throws RangeError when the moment lies before the present one */
  set(now: Instant): Promise<void>
}
