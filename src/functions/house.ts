import { v7 } from 'uuid'
import type { Calendars } from '../law/calendar.ts'
import { epochMs, type Instant } from '../law/instant.ts'
import type { Requirement } from '../law/requirements.ts'

/** Makes an id that sorts by the moment it was made. */
export type NewId = (now: Instant) => string

/** UUID version 7 (RFC 9562), its time being the one passed in. */
export const newId: NewId = (now) => v7({ msecs: epochMs(now) })

/** What programs need to know besides the store; everything that could differ between two runs is here. */
export interface House {
  readonly calendars: () => Calendars
  readonly requirements: readonly Requirement[]
  readonly newId: NewId
}
