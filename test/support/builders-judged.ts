import { requirements } from '../../src/law/requirements.ts'
import type { CivilDate } from '../../src/law/time/civil-date.ts'
import { actOf } from '../../src/workflows/docket.ts'
import type { Judged } from '../../src/workflows/procedure/act.ts'
import type { CaseFile } from '../../src/workflows/procedure/case-file.ts'
import type { DocketEntry } from '../../src/workflows/procedure/entry.ts'
import type { Procedure } from '../../src/workflows/procedure/procedure.ts'
import type { Refusal } from '../../src/workflows/procedure/refusal.ts'
import { calendars, monday, mondayDay } from './builders.ts'

interface Circumstances {
  readonly context?: Readonly<Record<string, unknown>>
  /** The answers to what the act asks, under the names it asks by. */
  readonly found?: Readonly<Record<string, unknown>>
  /** How many entries the docket has. */
  readonly version?: number
  readonly ahead?: readonly DocketEntry[]
  readonly settings?: ReadonlyMap<string, unknown>
  readonly by?: string
  readonly role?: string
  readonly today?: CivilDate
  readonly effectiveOn?: CivilDate
}

/** The reasons a procedure has to refuse an act under these circumstances, as its rules give them. */
export const refusalsOf = (
  procedure: Procedure,
  type: string,
  data: Readonly<Record<string, unknown>>,
  {
    context = {},
    found = {},
    version = 1,
    ahead = [],
    settings = new Map(),
    by = 'demo-officer',
    role = 'officer',
    today = mondayDay,
    effectiveOn = today,
  }: Circumstances = {},
): readonly Refusal[] => {
  const judged: Judged = {
    entry: { type, data, effectiveOn, recordedAt: monday, recordedBy: by },
    caseFile: { ...aCase(procedure.id, 'demo', context), version },
    caseId: 'demo-case',
    by: { sub: by, role },
    ahead,
    found: found as never,
    settings,
    today,
    calendars,
    requirements,
  }
  return actOf(procedure, type)?.rules?.(judged) ?? []
}

export const kindsOf = (refusals: readonly Refusal[]): readonly string[] => refusals.map(({ kind }) => kind)

/** A case as rules see it. */
export const aCase = (procedure: string, state: string, context: Readonly<Record<string, unknown>>): CaseFile => ({
  id: `demo-${procedure}`,
  procedure,
  edition: '2026-01-25',
  organizationId: 'demo-organization',
  version: 1,
  standing: { state, context },
})
