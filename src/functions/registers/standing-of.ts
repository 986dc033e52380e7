import type { CaseRow } from '../../db/queries/cases.queries.ts'
import type { DocketRow } from '../../db/queries/docket.queries.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { CertificateContext } from '../../workflows/certificate/context.ts'
import type { StandingStatus } from '../../workflows/procedure/standing-status.ts'
import { procedureOf } from '../../workflows/procedures.ts'
import { bestStatus, rankOf, statusOn } from '../../workflows/standing.ts'
import { timelineOf } from '../../workflows/timeline.ts'
import { toEntry } from '../cases/docket-entry.ts'

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

/** The question: on which day, as known when, in which area. */
export interface StandingQuestion {
  readonly on: CivilDate
  readonly knownAt?: Instant | undefined
  readonly area?: string | undefined
  readonly calendars: Calendars
}

/**
 * The standing of an organization on a day: in each area it ever held a certificate in, or in the area asked for. A day
 * ahead is answered with what is already fixed.
 */
export const standingOf = (
  organizationId: string,
  certificates: readonly CaseRow[],
  dockets: readonly DocketRow[],
  { on, knownAt, area, calendars }: StandingQuestion,
) => {
  const held = certificates.map((row): AreaStanding => {
    const {
      number = '',
      validFrom = '',
      validUntil = '',
      area: its = '',
    } = JSON.parse(row.context) as CertificateContext
    const docket = dockets.filter(({ caseId }) => caseId === row.id).map(toEntry)
    const timeline = timelineOf(procedureOf(row.procedure, row.edition), docket, { knownAt, calendars })
    return { area: its, ...statusOn(timeline, on), certificate: { id: row.id, number, validFrom, validUntil } }
  })
  const asOf = { organization: organizationId, on, ...(knownAt && { knownAt }) }
  if (area !== undefined) return { ...asOf, ...bestOf(area, held) }
  const areas = [...new Set(held.map((each) => each.area))].toSorted().map((each) => bestOf(each, held))
  return { ...asOf, status: bestStatus(areas.map(({ status }) => status)), areas }
}

/** Of several certificates in one area the one that says most for the organization, the latest among equals. */
const bestOf = (area: string, held: readonly AreaStanding[]): AreaStanding =>
  held
    .filter((each) => each.area === area && each.status !== 'none')
    .toSorted((a, b) => rankOf(a.status) - rankOf(b.status) || (a.since ?? '').localeCompare(b.since ?? ''))
    .at(-1) ?? { area, status: 'none', since: null, certificate: null }
