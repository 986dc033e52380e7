import { casesLinkedTo, claimByName, toCaseId, toClaim } from '../../db/queries/cases.queries.ts'
import { certificatesInForce, stagesHeld, toCertificateStage } from '../../db/queries/certificate-stages.queries.ts'
import { organizationById, toOrganizationName } from '../../db/queries/organizations.queries.ts'
import { settingsOnDay, toSettingInForce } from '../../db/queries/settings.queries.ts'
import type { Query, Row } from '../../db/query.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import { areaClaim } from '../../workflows/certificate/claims.ts'
import type { CaseFile } from '../../workflows/procedure/case-file.ts'
import type { Answers, Need, Needs } from '../../workflows/procedure/needs.ts'
import { bestStatus } from '../../workflows/standing.ts'
import { type LoadedCase, toCaseFile } from './loaded-case.ts'
import type { Asking, Workspace } from './workspace.ts'

/** What was found: the answers under the names they were asked by, and what every act is judged with. */
export interface Found {
  readonly answers: Answers<Needs>
  readonly settings: ReadonlyMap<string, unknown>
  /** The name of the case's organization; null where it has none, undefined where nobody has entered it. */
  readonly organizationName: string | null | undefined
}

/**
 * Looks up what an act needs to know, in one question, and the cases that are among the answers in a second one.
 *
 * @param on the day whose configured values it is judged by
 */
export function* findNeeds(workspace: Workspace, needs: Needs, loaded: LoadedCase, on: CivilDate): Asking<Found> {
  const { organizationId, id } = loaded.row
  const asked = Object.entries(needs)
  const { settings } = loaded.procedure
  const questions: readonly Query[] = [
    ...asked.flatMap(([, need]) => questionOf(need, id) ?? []),
    ...settingsOnDay(settings, on),
    ...(organizationId === null ? [] : [organizationById(organizationId)]),
  ]
  const rows = questions.length > 0 ? yield questions : []
  const results = [...rows]
  const found = asked.map(([name, need]): readonly [string, Need, readonly Row[]] => [
    name,
    need,
    questionOf(need, id) ? (results.shift() ?? []) : [],
  ])
  for (const [, need] of found) for (const name of claimsRead(need)) workspace.touches.add(`claim:${name}`)
  const named = found.flatMap(([, need, answer]) => casesNamed(need, answer))
  const cases = new Map((yield* workspace.load(named)).map((each) => [each.row.id, toCaseFile(each)]))
  const configured = results.splice(0, settings.length).flat().map(toSettingInForce)
  const [organization] = (results[0] ?? []).map(toOrganizationName)
  return {
    answers: Object.fromEntries(found.map(([name, need, answer]) => [name, answerTo(need, answer, cases)])) as never,
    settings: new Map(configured.map(({ key, value }) => [key, value])),
    organizationName: organizationId === null ? null : organization?.name,
  }
}

/** The question a need puts to the store; none for a case, which is loaded like any other. */
const questionOf = (need: Need, caseId: string): Query | undefined => {
  switch (need.find) {
    case 'case':
      return undefined
    case 'linkedHere':
      return casesLinkedTo(caseId)
    case 'organization':
      return organizationById(need.id)
    case 'holderOf':
      return claimByName(need.claim)
    case 'certificate':
      return claimByName(areaClaim(need.organizationId, need.area).name)
    case 'standing':
      return stagesHeld(need.organizationId, need.area, need.on)
    case 'inForce':
      return certificatesInForce(need.on, need.area ?? null)
  }
}

const claimsRead = (need: Need): readonly string[] =>
  need.find === 'holderOf'
    ? [need.claim]
    : need.find === 'certificate'
      ? [areaClaim(need.organizationId, need.area).name]
      : []

const casesNamed = (need: Need, rows: readonly Row[]): readonly string[] => {
  switch (need.find) {
    case 'case':
      return [need.id]
    case 'linkedHere':
      return rows.map((row) => toCaseId(row).id)
    case 'holderOf':
    case 'certificate':
      return rows.map((row) => toClaim(row).caseId)
    default:
      return []
  }
}

const answerTo = (need: Need, rows: readonly Row[], cases: ReadonlyMap<string, CaseFile>): unknown => {
  const [row] = rows
  switch (need.find) {
    case 'case':
      return cases.get(need.id)
    case 'linkedHere':
      return rows.flatMap((each) => cases.get(toCaseId(each).id) ?? [])
    case 'organization':
      return row && toOrganizationName(row)
    case 'holderOf':
      return row && cases.get(toClaim(row).caseId)
    case 'certificate': {
      const holder = row && cases.get(toClaim(row).caseId)
      return holder?.procedure === 'certificate' ? holder : undefined
    }
    case 'standing':
      return bestStatus(rows.map((each) => toCertificateStage(each).status))
    case 'inForce':
      return rows.map(toCertificateStage)
  }
}
