import type { CaseRow } from '../../db/queries/cases.queries.ts'
import type { DocketRow } from '../../db/queries/docket.queries.ts'
import type { Says } from '../../language/says.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import { metaOf } from '../../workflows/docket.ts'
import { procedureOf } from '../../workflows/procedures.ts'
import { standingOn, timelineOf } from '../../workflows/timeline.ts'
import { toEntry } from './docket-entry.ts'

/** Where a case stood on a day, as known at a moment. */
export interface CaseOnDay {
  readonly on: CivilDate
  readonly knownAt: Instant | null
  readonly state: string
  readonly stateSays: Says
  /** The first day of the stage it stood in; null before it was opened. */
  readonly since: CivilDate | null
  readonly facts: Readonly<Record<string, unknown>>
  /** The day lies ahead: this is what is already fixed, and what is entered until then may change it. */
  readonly isFixedOnly: boolean
}

/**
 * Where a case stood on a day, from its docket alone: the same replay every register and page asks.
 *
 * @param asked the day, and the moment up to which entries were known; `today` tells what lies ahead
 */
export const caseOnDay = (
  row: CaseRow,
  docket: readonly DocketRow[],
  asked: { on: CivilDate; knownAt: Instant | undefined; today: CivilDate; calendars: Calendars },
): CaseOnDay => {
  const { on, knownAt, today, calendars } = asked
  const procedure = procedureOf(row.procedure, row.edition)
  const entries = docket.map(toEntry)
  const { standing } = standingOn(procedure, entries, { on, knownAt, calendars })
  const stage = timelineOf(procedure, entries, { knownAt, calendars }).findLast(({ from }) => from <= on)
  const { proposals: _prepared, ...facts } = standing.context
  return {
    on,
    knownAt: knownAt ?? null,
    state: standing.state,
    stateSays: metaOf(procedure, standing.state).says,
    since: stage?.from ?? null,
    facts,
    isFixedOnly: on > today,
  }
}
