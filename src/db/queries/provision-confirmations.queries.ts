import { and, asc, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Instant } from '../../law/time/instant.ts'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { provisionConfirmations } from '../schema/provision-confirmations.ts'
import type { Store } from '../store.ts'

export type ProvisionConfirmationRow = typeof provisionConfirmations.$inferSelect

const confirmation = selection(getTableColumns(provisionConfirmations))

const ofProvision = compile<{ provision: string }>(
  compose
    .select(confirmation.fields)
    .from(provisionConfirmations)
    .where(eq(provisionConfirmations.provision, sql.placeholder('provision')))
    .orderBy(asc(provisionConfirmations.number)),
)

/** Every document about a provision, oldest first. */
export const confirmationsOf = (provision: string): Query => ofProvision({ provision })

export const toConfirmationRow = confirmation.read

export const insertConfirmation = insertInto(provisionConfirmations)

interface Confirmed {
  readonly provision: string
  readonly number: number
  readonly confirmedBy: string
  readonly confirmedRole: string
  readonly confirmedAt: Instant
}

const confirm = compile<{ [Field in keyof Confirmed]: Confirmed[Field] }>(
  compose
    .update(provisionConfirmations)
    .set({
      confirmedBy: sql`${sql.placeholder('confirmedBy')}`,
      confirmedRole: sql`${sql.placeholder('confirmedRole')}`,
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
export const confirmProposed = (row: Confirmed): Query => confirm({ ...row })

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
