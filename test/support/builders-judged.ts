import { requirements } from '../../src/law/requirements.ts'
import type { CivilDate } from '../../src/law/time/civil-date.ts'
import type { CaseFile, Found, Judged, Procedure } from '../../src/workflows/procedure/procedure.ts'
import type { Refusal } from '../../src/workflows/procedure/refusal.ts'
import { calendars, monday, mondayDay } from './builders.ts'

const nothingFound: Found = {
  cases: new Map(),
  linked: [],
  organizations: new Set(),
  claims: new Map(),
  settings: new Map(),
}

interface Circumstances {
  readonly context?: Readonly<Record<string, unknown>>
  readonly found?: Partial<Found>
  readonly by?: string
  readonly today?: CivilDate
  readonly effectiveOn?: CivilDate
}

/** The reasons a procedure has to refuse an act under these circumstances, as its rules give them. */
export const refusalsOf = (
  procedure: Procedure,
  type: string,
  data: Readonly<Record<string, unknown>>,
  { context = {}, found = {}, by = 'demo-officer', today = mondayDay, effectiveOn = today }: Circumstances = {},
): readonly Refusal[] => {
  const judged: Judged = {
    entry: { type, data, effectiveOn, recordedAt: monday, recordedBy: by },
    caseFile: aCase(procedure.id, 'demo', context),
    caseId: 'demo-case',
    found: { ...nothingFound, ...found },
    today,
    calendars,
    requirements,
  }
  return procedure.acts[type]?.rules?.(judged) ?? []
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
