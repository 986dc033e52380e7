import type { CaseRow } from '../../db/queries/cases.queries.ts'
import { formatDate } from '../../language/dates.ts'
import { areaNames } from '../../law/areas.ts'
import type { Fact } from '../../workflows/procedure/procedure.ts'
import { procedureOf } from '../../workflows/procedures.ts'
import type { Reader } from '../visit.ts'

/** A text longer than this tells about a case and does not name it. */
const longestName = 60

/** What a case is called: its procedure, and what tells it from others of its kind. */
export const caseTitle = (
  row: Pick<CaseRow, 'procedure' | 'edition' | 'organizationId' | 'state' | 'context'>,
  organizations: ReadonlyMap<string, string>,
  reader: Reader,
): { readonly kind: string; readonly name: string; readonly about: string } => {
  const procedure = procedureOf(row.procedure, row.edition)
  const facts = procedure.facts({ state: row.state, context: JSON.parse(row.context) })
  const organization =
    row.organizationId === null ? undefined : (organizations.get(row.organizationId) ?? row.organizationId)
  const day = facts.find(({ as }) => as === 'day')?.value
  const kind = reader.t(procedure.says)
  return {
    kind,
    name: organization ?? (day === undefined ? kind : formatDate(day, reader.language)),
    about: facts.flatMap((fact) => inTitle(fact, reader)).join(' · '),
  }
}

const inTitle = ({ says, value, as }: Fact, reader: Reader): readonly string[] => {
  if (as === 'area') return [areaName(value, reader)]
  return as === 'text' && value.length <= longestName ? [`${reader.t(says)}: ${value}`] : []
}

/** The short name of an area of collective management, such as `4: remuneration for private copying`. */
export const areaName = (area: string, { t }: Pick<Reader, 't'>): string => {
  const says = (areaNames as Readonly<Record<string, (typeof areaNames)['L43.3.1']>>)[area]
  return says ? t(says) : area
}
