import { type CaseRow, listCases } from '../db/queries/cases.queries.ts'
import { readDockets } from '../db/queries/docket.queries.ts'
import { findOrganizations, type OrganizationRow } from '../db/queries/organizations.queries.ts'
import type { Store } from '../db/store.ts'
import { toEvent } from '../functions/cases/verify-docket.ts'
import type { CivilDate } from '../law/time/civil-date.ts'
import type { CertificateContext } from '../workflows/certificate/machine.ts'
import { type StandingChange, type StandingStatus, standingChanges, standingOn } from '../workflows/standing.ts'
import { groupBy } from './group-by.ts'

/** A certificate with its holder and what it is worth on a day. */
export interface HeldCertificate {
  readonly row: CaseRow
  readonly facts: CertificateContext
  readonly organization: OrganizationRow | undefined
  readonly changes: readonly StandingChange[]
  readonly status: StandingStatus
  /** Since when it stands so; null where it does not stand yet. */
  readonly since: CivilDate | null
}

/** Every certificate ever granted, as it stands on a day: from the day each change took effect. */
export const readCertificates = async (store: Store, on: CivilDate): Promise<readonly HeldCertificate[]> =>
  hold(store, await listCases(store, { procedure: 'certificate', limit: 10_000 }), on)

/** One certificate as it stands on a day. */
export const holdCertificate = async (
  store: Store,
  row: CaseRow,
  on: CivilDate,
): Promise<HeldCertificate | undefined> => (await hold(store, [row], on))[0]

const hold = async (store: Store, rows: readonly CaseRow[], on: CivilDate): Promise<readonly HeldCertificate[]> => {
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
    const changes = standingChanges((byCase.get(row.id) ?? []).map(toEvent))
    const present = standingOn(changes, on)
    return {
      row,
      facts: JSON.parse(row.context) as CertificateContext,
      organization: organizations.find(({ id }) => id === row.organizationId),
      changes,
      status: present?.status ?? 'none',
      since: present?.effectiveOn ?? null,
    }
  })
}
