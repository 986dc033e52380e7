import type { Says } from '../language/says.ts'
import type { Calendars } from '../law/time/calendar.ts'
import type { CivilDate } from '../law/time/civil-date.ts'
import { mayFollow, metaOf, unopened } from '../workflows/docket.ts'
import type { DocketEntry } from '../workflows/procedure/entry.ts'
import type { Procedure } from '../workflows/procedure/procedure.ts'
import { timelineOf } from '../workflows/timeline.ts'

/** A state a case has stood in, and since when. */
export interface VisitedState {
  readonly state: string
  readonly says: Says
  readonly since: string
}

/** The states a case has gone through until today, in order, the present one last. */
export const visitedStates = (
  procedure: Procedure,
  docket: readonly DocketEntry[],
  calendars: Calendars,
  today: CivilDate,
): readonly VisitedState[] =>
  timelineOf(procedure, docket, { calendars })
    .filter(({ from }) => from <= today)
    .map(({ standing: { state }, from }) => ({ state, says: metaOf(procedure, state).says, since: from }))

/** The states a case may go to from here, by whatever act or by the passing of time. */
export const statesAhead = (
  procedure: Procedure,
  state: string,
): readonly { readonly state: string; readonly says: Says }[] => {
  const node = procedure.machine.root.states[state]
  const targets = mayFollow(procedure, state).flatMap((type) =>
    (node?.transitions.get(type) ?? []).flatMap(({ target }) => (target ?? []).map(({ key }) => key)),
  )
  return [...new Set(targets)]
    .filter((target) => target !== state && target !== unopened)
    .map((target) => ({ state: target, says: metaOf(procedure, target).says }))
}
