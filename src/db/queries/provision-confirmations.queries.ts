import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, type Row } from '../query.ts'
import { provisionConfirmations } from '../schema/provision-confirmations.ts'
import type { Store } from '../store.ts'

export type ProvisionConfirmationRow = typeof provisionConfirmations.$inferSelect

const ofProvision = compile<{ provision: string }>(
  compose
    .select()
    .from(provisionConfirmations)
    .where(eq(provisionConfirmations.provision, sql.placeholder('provision')))
    .orderBy(asc(provisionConfirmations.number)),
)

/** Every document about a provision, oldest first. */
export const confirmationsOf = (provision: string): Query => ofProvision({ provision })

export const toConfirmationRow = (row: Row): ProvisionConfirmationRow => ({
  provision: row.provision as string,
  number: row.number as number,
  document: row.document as string,
  note: row.note as string | null,
  proposedBy: row.proposed_by as string,
  proposedAt: row.proposed_at as string,
  confirmedBy: row.confirmed_by as string | null,
  confirmedAt: row.confirmed_at as string | null,
})

export const insertConfirmation = insertInto(provisionConfirmations)

const confirm = compile<{ provision: string; number: number; confirmedBy: string; confirmedAt: string }>(
  compose
    .update(provisionConfirmations)
    .set({
      confirmedBy: sql`${sql.placeholder('confirmedBy')}`,
      confirmedAt: sql`${sql.placeholder('confirmedAt')}`,
    })
    .where(
      and(
        eq(provisionConfirmations.provision, sql.placeholder('provision')),
        eq(provisionConfirmations.number, sql.placeholder('number')),
        isNull(provisionConfirmations.confirmedAt),
      ),
    ),
)

/** Confirms what was proposed; follow it with `demandOneChange`. */
export const confirmProposed = (row: {
  readonly provision: string
  readonly number: number
  readonly confirmedBy: string
  readonly confirmedAt: string
}): Query => confirm({ ...row })

/** Every confirmation, in the order they were proposed for each provision. */
export const readConfirmations = (store: Store): Promise<ProvisionConfirmationRow[]> =>
  store.read
    .select()
    .from(provisionConfirmations)
    .orderBy(asc(provisionConfirmations.provision), asc(provisionConfirmations.number))

/** The provisions a document has been confirmed for. */
export const confirmedProvisions = async (store: Store): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await store.read
        .selectDistinct({ provision: provisionConfirmations.provision })
        .from(provisionConfirmations)
        .where(isNotNull(provisionConfirmations.confirmedAt))
    ).map(({ provision }) => provision),
  )

/** Every document about one provision, oldest first. */
export const readConfirmationsOf = (store: Store, provision: string): Promise<ProvisionConfirmationRow[]> =>
  store.read
    .select()
    .from(provisionConfirmations)
    .where(eq(provisionConfirmations.provision, provision))
    .orderBy(asc(provisionConfirmations.number))
