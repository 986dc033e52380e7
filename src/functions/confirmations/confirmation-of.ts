import type { ProvisionConfirmationRow } from '../../db/queries/provision-confirmations.queries.ts'
import type { Confirmation, Provision } from '../../law/provision.ts'
import type { Instant } from '../../law/time/instant.ts'
import { civilDateAt } from '../../law/time/zone.ts'

/** A document about a provision's reading that awaits the head. */
export interface ProposedConfirmation {
  readonly document: string
  readonly note: string | null
  readonly by: string
  readonly at: Instant
}

/**
 * Whether a provision's reading is confirmed, and by which document: the last one the head confirmed, or what comes
 * with the provision.
 *
 * @param rows the documents about it, oldest first
 */
export const confirmationOf = (provision: Provision, rows: readonly ProvisionConfirmationRow[]): Confirmation => {
  const confirmed = rows.findLast(({ confirmedAt }) => confirmedAt !== null)
  return confirmed && confirmed.confirmedAt !== null
    ? {
        state: 'confirmed',
        by: confirmed.confirmedBy ?? '',
        on: civilDateAt(confirmed.confirmedAt),
        document: confirmed.document,
      }
    : provision.confirmation
}

/** The document that awaits the head, if there is one. */
export const proposedFor = (rows: readonly ProvisionConfirmationRow[]): ProposedConfirmation | null => {
  const waiting = rows.find(({ confirmedAt }) => confirmedAt === null)
  return waiting
    ? { document: waiting.document, note: waiting.note, by: waiting.proposedBy, at: waiting.proposedAt }
    : null
}

/** The documents about each provision, by its id. */
export const byProvision = (
  rows: readonly ProvisionConfirmationRow[],
): ReadonlyMap<string, readonly ProvisionConfirmationRow[]> => {
  const grouped = new Map<string, ProvisionConfirmationRow[]>()
  for (const row of rows) grouped.set(row.provision, [...(grouped.get(row.provision) ?? []), row])
  return grouped
}
