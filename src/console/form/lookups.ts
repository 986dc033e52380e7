import { listCases } from '../../db/queries/cases.queries.ts'
import { listOrganizations } from '../../db/queries/organizations.queries.ts'
import { formatDateWithWeekday } from '../../language/dates.ts'
import { compareText } from '../../language/order.ts'
import type { Says } from '../../language/says.ts'
import type { Requirement } from '../../law/requirements.ts'
import { parseCivilDate } from '../../law/time/civil-date.ts'
import type { Offer, Procedure } from '../../workflows/procedure/procedure.ts'
import { openingFor } from '../openings.ts'
import type { Visit } from '../visit.ts'
import { type Field, lastOf } from './fields.ts'

/** The cases a field offers, and where one is opened when there is none to choose. */
export interface OfferedCases {
  readonly cases: readonly { readonly id: string; readonly name: string }[]
  readonly opening: { readonly path: string; readonly title: Says } | undefined
}

/** What a form offers to choose from. */
export interface Lookups {
  /** By the name of the field. */
  readonly offers: ReadonlyMap<string, OfferedCases>
  /** Organizations to choose from as one types; where there are more, any other is found by its BIN or name. */
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly bin: string }[]
  readonly requirements: readonly Requirement[]
  /** The most bytes the files of one form may have together. */
  readonly largestFiles: number
  /** What a correction may annul, and what it may enter. */
  readonly record: {
    readonly entries: readonly { readonly seq: number; readonly says: Says; readonly effectiveOn: string }[]
    readonly acts: readonly { readonly type: string; readonly says: Says }[]
  }
}

const organizationsOffered = 200

/** Looks up what the fields of a form offer: the cases the procedure says, organizations, and the requirements. */
export const lookUp = async (
  visit: Visit,
  fields: readonly Field[],
  { offers = {} }: Pick<Procedure, 'offers'> = {},
  record: Lookups['record'] = { entries: [], acts: [] },
): Promise<Lookups> => {
  const { services, language } = visit
  const all = fields.flatMap((field) => [field, ...(field.within ?? [])])
  const offered = all.flatMap(({ name, widget }): readonly (readonly [string, Offer])[] => {
    const offer = widget === 'case' ? offers[lastOf(name)] : undefined
    return offer ? [[name, offer]] : []
  })
  const [cases, organizations] = await Promise.all([
    Promise.all(offered.map(async ([name, offer]) => [name, await casesOffered(visit, offer)] as const)),
    all.some(({ widget }) => widget === 'organization')
      ? listOrganizations(services.store, { limit: organizationsOffered })
      : [],
  ])
  return {
    offers: new Map(cases),
    organizations: organizations.toSorted((a, b) => compareText(a.name, b.name, language)),
    requirements: services.environment.requirements,
    largestFiles: services.keeping.largest,
    record,
  }
}

/** Cases in the state of an offer, named and sorted by one of their facts; days that have come are left out if it says so. */
const casesOffered = async (visit: Visit, { procedure, state, by, ahead }: Offer): Promise<OfferedCases> => {
  const { services, today, language } = visit
  const rows = await listCases(services.store, { procedure, state, limit: 500 })
  const cases = rows
    .map(({ id, context }) => ({ id, value: String((JSON.parse(context) as Record<string, unknown>)[by] ?? '') }))
    .filter(({ value }) => !ahead || value > today)
    .toSorted((a, b) => a.value.localeCompare(b.value))
    .map(({ id, value }) => ({ id, name: parseCivilDate(value) ? formatDateWithWeekday(value, language) : value }))
  return { cases, opening: openingFor(procedure, visit) }
}
