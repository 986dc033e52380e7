import type { CaseRow } from '../../db/queries/cases.queries.ts'
import type { DeadlineRow } from '../../db/queries/deadlines.queries.ts'
import { partiesOfCase } from '../../workflows/case-parties.ts'
import type { Position } from '../../workflows/docket.ts'
import type { CaseFile, Standing } from '../../workflows/procedure/case-file.ts'
import type { DocketEntry } from '../../workflows/procedure/entry.ts'
import type { CaseParties } from '../../workflows/procedure/parties.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import { procedureOf } from '../../workflows/procedures.ts'

/** A case with its machine and its deadlines, as read from the store. */
export interface LoadedCase {
  readonly row: CaseRow
  readonly procedure: Procedure
  readonly standing: Standing
  /** Acts entered whose day is still to come. */
  readonly ahead: readonly DocketEntry[]
  readonly deadlines: readonly DeadlineRow[]
}

/** Takes a case from its rows. @throws where its edition is unknown or its context is not what was written */
export const loadCase = (row: CaseRow, deadlines: readonly DeadlineRow[]): LoadedCase => ({
  row,
  procedure: procedureOf(row.procedure, row.edition),
  standing: { state: row.state, context: JSON.parse(row.context) },
  ahead: JSON.parse(row.ahead),
  deadlines,
})

/** Where a loaded case stands, as the replay of its docket would say. */
export const positionOf = ({ standing, ahead, row }: LoadedCase): Position => ({
  standing,
  ahead,
  movedOn: row.movedOn,
})

/** The parties of a loaded case. */
export const partiesOf = ({ row, procedure, standing }: LoadedCase): CaseParties =>
  partiesOfCase({ procedure, organizationId: row.organizationId, standing })

/** A case as rules see it. */
export const toCaseFile = ({ row, standing }: LoadedCase): CaseFile => ({
  id: row.id,
  procedure: row.procedure,
  edition: row.edition,
  organizationId: row.organizationId,
  version: row.version,
  standing,
})
