import { v7 } from 'uuid'
import type { Requirement } from '../../law/requirements.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import { epochMs, type Instant } from '../../law/time/instant.ts'

/** Makes an id that sorts by the moment it was made. */
export type NewId = (now: Instant) => string

/**
 * Makes UUIDs of version 7 (RFC 9562) whose time is the one passed in, each greater than the one before: within one
 * millisecond, and while a demo clock stands still, they count on. A list read page by page in the order of its ids
 * therefore never finds a newer row before its cursor.
 */
export const ascendingIds = (): NewId => {
  let msecs = 0
  let seq = 0
  return (now) => {
    const present = epochMs(now)
    if (present > msecs) {
      msecs = present
      seq = 0
    } else if (seq === largestSequence) {
      msecs += 1
      seq = 0
    } else {
      seq += 1
    }
    return v7({ msecs, seq, random: sixteenRandomBytes() })
  }
}

/** Random bytes are asked for in bulk: asking is dear, and every act needs several ids. */
const pool = new Uint8Array(4_096)
let used = pool.length

const sixteenRandomBytes = (): Uint8Array => {
  if (used === pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  used += 16
  return pool.subarray(used - 16, used)
}

/** The 32 bits of a UUID that the counter takes. */
const largestSequence = 0xffff_ffff

export const newId: NewId = ascendingIds()

/** What programs need to know besides the store; everything that could differ between two runs is here. */
export interface Environment {
  readonly calendars: () => Calendars
  readonly requirements: readonly Requirement[]
  readonly newId: NewId
}
