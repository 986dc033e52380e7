import { casesLinkedTo, claimByName } from '../../db/queries/cases.queries.ts'
import { organizationById } from '../../db/queries/organizations.queries.ts'
import { settingByKey } from '../../db/queries/settings.queries.ts'
import type { Query } from '../../db/query.ts'
import type { CaseFile, Found, Needs } from '../../workflows/procedure/procedure.ts'
import type { LoadedCase } from './case-view.ts'
import type { Asking, Workspace } from './workspace.ts'

/** Looks up what an act needs to know, in one question. */
export function* findNeeds(
  workspace: Workspace,
  needs: Needs,
  loaded: LoadedCase,
): Asking<Found & { organizationNames: ReadonlyMap<string, string> }> {
  const { organizationId } = loaded.row
  const organizationIds = [...new Set([...(needs.organizations ?? []), ...(organizationId ? [organizationId] : [])])]
  const claimNames = needs.claims ?? []
  const settingKeys = loaded.procedure.settings
  const questions: readonly Query[] = [
    ...organizationIds.map(organizationById),
    ...claimNames.map(claimByName),
    ...settingKeys.map(settingByKey),
    ...(needs.linkedToThis ? [casesLinkedTo(loaded.row.id)] : []),
  ]
  const rows = questions.length > 0 ? yield questions : []
  const organizations = rows.slice(0, organizationIds.length).flat()
  const claims = rows.slice(organizationIds.length, organizationIds.length + claimNames.length).flat()
  const settings = rows.slice(organizationIds.length + claimNames.length).flat()
  const linkedIds = needs.linkedToThis ? (rows.at(-1) ?? []).map(({ id }) => id as string) : []
  for (const name of claimNames) workspace.touches.add(`claim:${name}`)
  const cases = yield* workspace.load(needs.cases ?? [])
  const linked = yield* workspace.load(linkedIds)
  return {
    cases: new Map(cases.map((each) => [each.row.id, toCaseFile(each)])),
    linked: linked.map(toCaseFile),
    organizations: new Set(organizations.map(({ id }) => id as string)),
    organizationNames: new Map(organizations.map(({ id, name }) => [id as string, name as string])),
    claims: new Map(claims.map(({ name, case_id }) => [name as string, case_id as string])),
    settings: new Map(
      settings.flatMap(({ key, value }) => (key === undefined ? [] : [[key as string, JSON.parse(value as string)]])),
    ),
  }
}

/** A case as rules see it. */
export const toCaseFile = ({ row, standing }: LoadedCase): CaseFile => ({
  id: row.id,
  procedure: row.procedure,
  edition: row.edition,
  organizationId: row.organizationId,
  version: row.version,
  standing,
})
