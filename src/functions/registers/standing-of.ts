import type { CaseRow } from '../../db/queries/cases.queries.ts'
import type { DocketRow } from '../../db/queries/docket.queries.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { CertificateContext } from '../../workflows/certificate/machine.ts'
import { type StandingStatus, standingChanges, standingOn } from '../../workflows/standing.ts'
import { toEvent } from '../cases/verify-docket.ts'

/** What an organization's accreditation in one area is worth on a day. */
export interface AreaStanding {
  readonly area: string
  readonly status: StandingStatus
  readonly since: string | null
  readonly certificate: {
    readonly id: string
    readonly number: string
    readonly validFrom: string
    readonly validUntil: string
  } | null
}

/** The standing of an organization on a day: in each area it ever held a certificate in, or in the area asked for. */
export const standingOf = (
  organizationId: string,
  certificates: readonly CaseRow[],
  dockets: readonly DocketRow[],
  on: CivilDate,
  area: string | undefined,
) => {
  const held = certificates.map((row) => {
    const {
      number = '',
      validFrom = '',
      validUntil = '',
      area: itsArea = '',
    } = JSON.parse(row.context) as CertificateContext
    const changes = standingChanges(dockets.filter(({ caseId }) => caseId === row.id).map(toEvent))
    const present = standingOn(changes, on)
    return {
      area: itsArea,
      status: present?.status ?? ('none' as const),
      since: present?.effectiveOn ?? null,
      certificate: { id: row.id, number, validFrom, validUntil },
    }
  })
  const areas = area === undefined ? [...new Set(held.map((each) => each.area))].toSorted() : [area]
  const standings = areas.map((each) => bestOf(each, held))
  const [asked] = standings
  return area === undefined
    ? { organization: organizationId, on, status: bestStatus(standings), areas: standings }
    : { organization: organizationId, on, ...asked }
}

/** Of several certificates in one area the one that says most for the organization, the latest among equals. */
const bestOf = (area: string, held: readonly AreaStanding[]): AreaStanding =>
  held
    .filter((each) => each.area === area)
    .toSorted((a, b) => rank(a.status) - rank(b.status) || (a.since ?? '').localeCompare(b.since ?? ''))
    .at(-1) ?? { area, status: 'none', since: null, certificate: null }

const bestStatus = (standings: readonly AreaStanding[]): StandingStatus =>
  standings
    .map(({ status }) => status)
    .toSorted((a, b) => rank(a) - rank(b))
    .at(-1) ?? 'none'

const order: readonly StandingStatus[] = ['none', 'terminated', 'suspended', 'inForce']
const rank = (status: StandingStatus): number => order.indexOf(status)
