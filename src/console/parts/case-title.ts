import type { CaseRow } from '../../db/queries/cases.queries.ts'
import { formatDate } from '../../language/dates.ts'
import { areaNames } from '../../law/areas.ts'
import { procedureOf } from '../../workflows/procedures.ts'
import type { Reader } from '../visit.ts'

interface Facts {
  readonly area?: string
  readonly number?: string
  readonly heldOn?: string
}

/** What a case is called: its procedure, and what tells it from others of its kind. */
export const caseTitle = (
  row: Pick<CaseRow, 'procedure' | 'edition' | 'organizationId' | 'context'>,
  organizations: ReadonlyMap<string, string>,
  { t, language }: Reader,
): { readonly kind: string; readonly name: string; readonly about: string } => {
  const { area, number, heldOn } = JSON.parse(row.context) as Facts
  const organization =
    row.organizationId === null ? undefined : (organizations.get(row.organizationId) ?? row.organizationId)
  const kind = t(procedureOf(row.procedure, row.edition).says)
  const day = heldOn === undefined ? undefined : formatDate(heldOn, language)
  return {
    kind,
    name: organization ?? day ?? kind,
    about: [
      ...(number === undefined ? [] : [`№ ${number}`]),
      ...(area === undefined ? [] : [areaName(area, { t })]),
    ].join(' · '),
  }
}

/** The short name of an area of collective management, such as `4: remuneration for private copying`. */
export const areaName = (area: string, { t }: Pick<Reader, 't'>): string => {
  const says = (areaNames as Readonly<Record<string, (typeof areaNames)['L43.3.1']>>)[area]
  return says ? t(says) : area
}
