import * as z from 'zod'
import type { CaseRow } from '../../db/queries/cases.queries.ts'
import type { DeadlineRow } from '../../db/queries/deadlines.queries.ts'
import type { Says } from '../../language/says.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import { civilDate } from '../../law/time/civil-date.ts'
import { lastSecondOf } from '../../law/time/zone.ts'
import { actOf, mayFollow, metaOf } from '../../workflows/docket.ts'
import type { DeadlineKind, Procedure, Standing } from '../../workflows/procedure/procedure.ts'
import type { Warning } from '../../workflows/procedure/refusal.ts'
import type { Role } from '../../workflows/procedure/roles.ts'
import { awaitedNow } from '../../workflows/procedure/waits.ts'
import { procedureOf } from '../../workflows/procedures.ts'

/** A case with its machine and its deadlines, as read from the store. */
export interface LoadedCase {
  readonly row: CaseRow
  readonly procedure: Procedure
  readonly standing: Standing
  readonly deadlines: readonly DeadlineRow[]
}

export const loadCase = (row: CaseRow, deadlines: readonly DeadlineRow[]): LoadedCase => ({
  row,
  procedure: procedureOf(row.procedure, row.edition),
  standing: { state: row.state, context: JSON.parse(row.context) },
  deadlines,
})

/** What a case is waiting for, from whom and until when. The dates are null where the Law sets no term. */
export interface WaitView {
  readonly for: string
  readonly provision: string | null
  readonly kind: DeadlineKind
  readonly says: Says
  readonly dueOn: string | null
  readonly dueAt: string | null
  readonly status: string | null
  readonly deadlineId: string | null
}

/** A case as its readers see it. */
export interface CaseView {
  readonly id: string
  readonly procedure: string
  readonly edition: string
  readonly state: string
  readonly stateSays: Says
  readonly version: number
  readonly organization: string | null
  readonly openedAt: string
  /** What the docket has made known so far: the area, the days, the meeting. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly waits: readonly WaitView[]
  readonly mayFollow: readonly {
    readonly type: string
    readonly says: Says
    readonly roles: readonly Role[]
    readonly schema: unknown
  }[]
  readonly warnings: readonly Warning[]
}

export const viewCase = (
  { row, procedure, standing, deadlines }: LoadedCase,
  calendars: Calendars,
  settings: ReadonlyMap<string, unknown>,
): CaseView => {
  const { proposals: _prepared, ...facts } = standing.context
  return {
    id: row.id,
    procedure: row.procedure,
    edition: row.edition,
    state: row.state,
    stateSays: metaOf(procedure, row.state).says,
    version: row.version,
    organization: row.organizationId,
    openedAt: row.openedAt,
    facts,
    waits: awaitedNow(procedure, standing).map(({ wait, key }) => {
      const deadline = deadlines.find(({ waitKey }) => waitKey === key)
      return {
        for: wait.for,
        provision: wait.provision,
        kind: wait.kind,
        says: wait.says,
        dueOn: deadline?.dueOn ?? null,
        dueAt: deadline ? lastSecondOf(civilDate(deadline.dueOn)) : null,
        status: deadline?.status ?? null,
        deadlineId: deadline?.id ?? null,
      }
    }),
    mayFollow: actsThatMayFollow(procedure, row.state),
    warnings: procedure.warnings({ standing, calendars, settings }),
  }
}

const followers = new Map<string, CaseView['mayFollow']>()

/** The acts people may enter in a state, with the JSON Schema of their data. Merzim's own acts are not offered. */
const actsThatMayFollow = (procedure: Procedure, state: string): CaseView['mayFollow'] => {
  const key = `${procedure.id}@${procedure.edition}:${state}`
  const known = followers.get(key)
  if (known) return known
  const acts = mayFollow(procedure, state).flatMap((type) => {
    const act = actOf(procedure, type)
    return act && act.roles.length > 0
      ? [{ type, says: act.says, roles: act.roles, schema: z.toJSONSchema(act.data, { io: 'input' }) }]
      : []
  })
  followers.set(key, acts)
  return acts
}
