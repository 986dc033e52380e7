import type { Says } from '../language/says.ts'
import { advance, initialStanding, mayFollow, metaOf, unopened } from '../workflows/docket.ts'
import type { DocketEvent, Procedure } from '../workflows/procedure/procedure.ts'

/** A state a case has stood in, and since when. */
export interface VisitedState {
  readonly state: string
  readonly says: Says
  readonly since: string
}

/** The states a case has gone through, in order, the present one last. */
export const visitedStates = (procedure: Procedure, docket: readonly DocketEvent[]): readonly VisitedState[] => {
  const visited: VisitedState[] = []
  let standing = initialStanding(procedure)
  for (const entry of docket) {
    const next = advance(procedure, standing, entry)
    if (!next) break
    if (next.state !== standing.state) {
      visited.push({ state: next.state, says: metaOf(procedure, next.state).says, since: entry.effectiveOn })
    }
    standing = next
  }
  return visited
}

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
