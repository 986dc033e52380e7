import {
  type CertificateFilter,
  type ListedCertificate,
  listCertificates,
} from '../../db/queries/certificate-stages.queries.ts'
import type { Store } from '../../db/store.ts'
import { foldCase } from '../../language/fold-case.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { StandingStatus } from '../../workflows/procedure/standing-status.ts'
import { statusOf } from '../../workflows/standing.ts'

/** What is asked of the register of certificates. */
export interface CertificatesAsked {
  readonly q?: string | undefined
  readonly status?: Exclude<StandingStatus, 'none'> | readonly Exclude<StandingStatus, 'none'>[] | undefined
  readonly area?: string | undefined
  readonly on: CivilDate
  readonly after?: CertificateFilter['after']
  readonly limit: number
}

/** One line of the register: a certificate with its holder, as it stands on the day asked about. */
export interface CertificateLine {
  readonly certificateId: string
  readonly number: string
  readonly organization: { readonly id: string; readonly name: string; readonly bin: string }
  readonly area: string
  readonly validFrom: string
  readonly validUntil: string
  readonly status: StandingStatus
  /** The first day on which it stood so. */
  readonly since: string
}

/** A page of the register on any day, also one ahead: by number, from the register's index alone. */
export const certificatesOn = async (
  store: Store,
  { q, ...asked }: CertificatesAsked,
): Promise<readonly ListedCertificate[]> =>
  listCertificates(store, { ...asked, folded: q === undefined ? undefined : foldCase(q.trim()) })

export const lineOf = (row: ListedCertificate): CertificateLine => ({
  certificateId: row.caseId,
  number: row.number,
  organization: { id: row.organizationId, name: row.name ?? '', bin: row.bin ?? '' },
  area: row.area,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  status: statusOf(row.status),
  since: row.fromOn,
})
