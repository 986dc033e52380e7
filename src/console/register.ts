import { type CaseRow, listCases } from '../db/queries/cases.queries.ts'
import { readDockets } from '../db/queries/docket.queries.ts'
import { findOrganizations, type OrganizationRow } from '../db/queries/organizations.queries.ts'
import type { Store } from '../db/store.ts'
import { toEntry } from '../functions/cases/docket-entry.ts'
import type { Calendars } from '../law/time/calendar.ts'
import type { CivilDate } from '../law/time/civil-date.ts'
import type { CertificateContext } from '../workflows/certificate/context.ts'
import type { StandingStatus } from '../workflows/procedure/standing-status.ts'
import { procedureOf } from '../workflows/procedures.ts'
import { statusOn } from '../workflows/standing.ts'
import { type Stage, timelineOf } from '../workflows/timeline.ts'
import { groupBy } from './group-by.ts'

/** A certificate with its holder and what it is worth on a day. */
export interface HeldCertificate {
  readonly row: CaseRow
  readonly facts: CertificateContext
  readonly organization: OrganizationRow | undefined
  readonly stages: readonly Stage[]
  readonly status: StandingStatus
  /** Since when it stands so; null where it does not stand yet. */
  readonly since: CivilDate | null
}

/** Every certificate ever granted, as it stands on a day: from the day each change took effect. */
export const readCertificates = async (
  store: Store,
  on: CivilDate,
  calendars: Calendars,
): Promise<readonly HeldCertificate[]> =>
  hold(store, await listCases(store, { procedure: 'certificate', limit: 10_000 }), on, calendars)

/** One certificate as it stands on a day. */
export const holdCertificate = async (
  store: Store,
  row: CaseRow,
  on: CivilDate,
  calendars: Calendars,
): Promise<HeldCertificate | undefined> => (await hold(store, [row], on, calendars))[0]

const hold = async (
  store: Store,
  rows: readonly CaseRow[],
  on: CivilDate,
  calendars: Calendars,
): Promise<readonly HeldCertificate[]> => {
  if (rows.length === 0) return []
  const [dockets, organizations] = await Promise.all([
    readDockets(
      store,
      rows.map(({ id }) => id),
    ),
    findOrganizations(
      store,
      rows.flatMap(({ organizationId }) => organizationId ?? []),
    ),
  ])
  const byCase = groupBy(dockets, ({ caseId }) => caseId)
  return rows.map((row) => {
    const docket = (byCase.get(row.id) ?? []).map(toEntry)
    const stages = timelineOf(procedureOf(row.procedure, row.edition), docket, { calendars })
    return {
      row,
      facts: JSON.parse(row.context) as CertificateContext,
      organization: organizations.find(({ id }) => id === row.organizationId),
      stages,
      ...statusOn(stages, on),
    }
  })
}
