import { metaOf, statesOf } from '../../workflows/docket.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import { procedures } from '../../workflows/procedures.ts'

/** The provisions a procedure rests on: those that govern it and those its states wait under. */
const provisionsOf = (procedure: Procedure): readonly string[] => [
  ...new Set([
    ...procedure.governedBy,
    ...statesOf(procedure).flatMap((state) =>
      metaOf(procedure, state).waits.flatMap(({ provision }) => provision ?? []),
    ),
  ]),
]

/** Which procedures rest on each provision. */
export const proceduresByProvision: ReadonlyMap<string, readonly Procedure[]> = new Map(
  [...new Set(procedures.flatMap(provisionsOf))].map((id) => [
    id,
    procedures.filter((procedure) => provisionsOf(procedure).includes(id)),
  ]),
)
