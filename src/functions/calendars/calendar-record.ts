import type { CalendarVersionRow } from '../../db/queries/calendar-versions.queries.ts'
import type { CalendarVersion } from '../../law/time/calendar.ts'
import type { Instant } from '../../law/time/instant.ts'

/** A calendar version with the persons and moments of its way: entered, proposed, adopted, superseded. */
export interface CalendarRecord extends CalendarVersion {
  readonly enteredRole: string | null
  readonly enteredAt: Instant
  readonly proposedBy: string | null
  readonly proposedRole: string | null
  readonly proposedAt: Instant | null
  readonly adoptedBy: string | null
  readonly adoptedRole: string | null
  readonly adoptedAt: Instant | null
  /** When the last open deadline had been counted with it; null while that is going on or it is not adopted. */
  readonly settledAt: Instant | null
}

/** A stored version as the Law counts with it. */
export const toCalendarRecord = (row: CalendarVersionRow): CalendarRecord => ({
  year: row.year,
  version: row.version,
  status: row.status,
  standing: row.standing,
  effectiveFrom: row.effectiveFrom,
  act: JSON.parse(row.act),
  ...(row.supersededBy !== null && { supersededBy: row.supersededBy }),
  daysOff: JSON.parse(row.daysOff),
  workingWeekend: JSON.parse(row.workingWeekend),
  enteredBy: row.enteredBy,
  confirmation: JSON.parse(row.confirmation),
  enteredRole: row.enteredRole,
  enteredAt: row.enteredAt,
  proposedBy: row.proposedBy,
  proposedRole: row.proposedRole,
  proposedAt: row.proposedAt,
  adoptedBy: row.adoptedBy,
  adoptedRole: row.adoptedRole,
  adoptedAt: row.adoptedAt,
  settledAt: row.settledAt,
})

/**
 * A version as it is first stored. One that is adopted from the start has nothing to settle.
 *
 * @param enteredRole the role of whoever enters it
 */
export const toCalendarRow = (
  version: CalendarVersion,
  enteredRole: string,
  enteredAt: Instant,
  revision: number,
): CalendarVersionRow => {
  const isAdopted = version.standing === 'adopted'
  return {
    year: version.year,
    version: version.version,
    standing: version.standing,
    status: version.status,
    effectiveFrom: version.effectiveFrom,
    act: JSON.stringify(version.act),
    daysOff: JSON.stringify(version.daysOff),
    workingWeekend: JSON.stringify(version.workingWeekend),
    confirmation: JSON.stringify(version.confirmation),
    enteredBy: version.enteredBy,
    enteredRole,
    enteredAt,
    proposedBy: null,
    proposedRole: null,
    proposedAt: null,
    adoptedBy: isAdopted ? version.enteredBy : null,
    adoptedRole: isAdopted ? enteredRole : null,
    adoptedAt: isAdopted ? enteredAt : null,
    supersededBy: version.supersededBy ?? null,
    settledAt: isAdopted ? enteredAt : null,
    revision,
  }
}

/** The number of a version: 2 for `v2`. */
export const numberOf = (version: string): number => Number(version.slice(1))
