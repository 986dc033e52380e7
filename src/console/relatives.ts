import { type CaseRow, findCases } from '../db/queries/cases.queries.ts'
import { organizationNames } from '../db/queries/organizations.queries.ts'
import { mayReadCase, mayReadDocket } from '../functions/actors/rights.ts'
import { loadCase } from '../functions/cases/loaded-case.ts'
import type { Fact } from '../workflows/procedure/procedure.ts'
import { caseTitle } from './parts/case-title.ts'
import type { Visit } from './visit.ts'

/** The cases a case's facts name, by id: what each is called, and where this reader may look at it. */
export type Relatives = ReadonlyMap<string, { readonly title: string; readonly href: string | undefined }>

/** Finds the cases that facts name. */
export const relativesIn = async (visit: Visit, facts: readonly Fact[]): Promise<Relatives> => {
  const { store } = visit.services
  const rows = await findCases(
    store,
    facts.flatMap(({ as, value }) => (as === 'case' ? [value] : [])),
  )
  const names = await organizationNames(
    store,
    rows.flatMap(({ organizationId }) => organizationId ?? []),
  )
  return new Map(
    rows.map((row) => {
      const { kind, name } = caseTitle(row, names, visit)
      return [row.id, { title: name === kind ? kind : `${kind}: ${name}`, href: placeOf(visit, row) }]
    }),
  )
}

/** The case itself for those who may read its docket; for anybody else what of it is public. */
const placeOf = ({ principal }: Visit, row: CaseRow): string | undefined => {
  const loaded = loadCase(row, [])
  if (mayReadDocket(principal, loaded)) return `/cases/${row.id}`
  if (!mayReadCase(principal, loaded)) return undefined
  return loaded.procedure.register === 'certificates' ? `/certificates/${row.id}` : `/announcements/${row.id}`
}
