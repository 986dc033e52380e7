import type { CivilDate } from '../law/time/civil-date.ts'
import type { Instant } from '../law/time/instant.ts'
import type { DocketEvent } from './procedure/procedure.ts'

/** What an accreditation is worth on a day. `none`: nothing was ever granted, or not yet. */
export type StandingStatus = 'none' | 'inForce' | 'suspended' | 'terminated'

/** A change of standing, with the day it takes effect and the moment we learned it. */
export interface StandingChange {
  readonly status: StandingStatus
  readonly effectiveOn: CivilDate
  readonly recordedAt: Instant
  readonly entry: string
}

const statusAfter: Readonly<Record<string, StandingStatus>> = {
  'certificate.granted': 'inForce',
  'certificate.suspended': 'suspended',
  'certificate.reinstated': 'inForce',
  'certificate.revoked': 'terminated',
  'certificate.returned': 'terminated',
  'organization.liquidated': 'terminated',
}

/** The changes of standing a certificate's docket holds. The end of its term is one; other expired deadlines are not. */
export const standingChanges = (docket: readonly DocketEvent[]): readonly StandingChange[] =>
  docket.flatMap(({ type, data, effectiveOn, recordedAt }) => {
    const status =
      type === 'deadline.expired' && data.provision === 'L47-2.1.1' ? 'terminated' : (statusAfter[type] ?? undefined)
    return status ? [{ status, effectiveOn, recordedAt, entry: type }] : []
  })

/**
 * The standing on a day: the last change in effect by then, the later entry winning a shared day. An order signed on
 * the tenth and entered on the twelfth suspends from the tenth.
 */
export const standingOn = (changes: readonly StandingChange[], day: CivilDate): StandingChange | undefined =>
  changes
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.recordedAt.localeCompare(b.recordedAt))
    .at(-1)
