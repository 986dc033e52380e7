import { and, asc, count, eq, getTableColumns, gt, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { certificateStages } from '../schema/certificate-stages.ts'
import { organizations } from '../schema/organizations.ts'
import type { Store } from '../store.ts'
import { isOrganizationNamed } from './organizations.queries.ts'

export type CertificateStageRow = typeof certificateStages.$inferSelect

/** Later than every day a term can reach: the stage has no end that is fixed yet. */
export const withoutEnd = '9999-12-31'

export const insertCertificateStage = insertInto(certificateStages)

const clear = compile<{ caseId: string }>(
  compose.delete(certificateStages).where(eq(certificateStages.caseId, sql.placeholder('caseId'))),
)

/** Clears the stages of a certificate, which are then written anew. */
export const clearCertificateStages = (caseId: string): Query => clear({ caseId })

const onDay = and(
  lte(certificateStages.fromOn, sql.placeholder('on')),
  gt(certificateStages.beforeOn, sql.placeholder('on')),
)

const stage = selection(getTableColumns(certificateStages))

const held = compile<{ organizationId: string; area: string; on: string }>(
  compose
    .select(stage.fields)
    .from(certificateStages)
    .where(
      and(
        eq(certificateStages.organizationId, sql.placeholder('organizationId')),
        eq(certificateStages.area, sql.placeholder('area')),
        onDay,
      ),
    ),
)

/** The stage of each certificate of an organization in an area on a day. */
export const stagesHeld = (organizationId: string, area: string, on: string): Query =>
  held({ organizationId, area, on })

const inForce = compile<{ on: string; area: string | null }>(
  compose
    .select(stage.fields)
    .from(certificateStages)
    .where(
      and(
        eq(certificateStages.status, 'inForce'),
        onDay,
        sql`(${sql.placeholder('area')} is null or ${certificateStages.area} = ${sql.placeholder('area')})`,
      ),
    )
    .orderBy(asc(certificateStages.numberFolded)),
)

/** Every certificate in force on a day, in one area or in all. */
export const certificatesInForce = (on: string, area: string | null): Query => inForce({ on, area })

export const toCertificateStage = stage.read

/** Every stage of a certificate, in order. */
export const stagesOfCertificate = (store: Store, caseId: string): Promise<CertificateStageRow[]> =>
  store.read
    .select()
    .from(certificateStages)
    .where(eq(certificateStages.caseId, caseId))
    .orderBy(asc(certificateStages.fromOn))

/**
 * The organizations that hold a certificate on a day, one page in the order of their ids. A suspended one is held all the
 * same: the duties of its holder go on (ambiguity 3).
 */
export const holdersOn = async (store: Store, on: string, after: string, limit: number): Promise<readonly string[]> =>
  (
    await store.read
      .selectDistinct({ id: certificateStages.organizationId })
      .from(certificateStages)
      .where(
        and(
          gt(certificateStages.organizationId, after),
          inArray(certificateStages.status, ['inForce', 'suspended']),
          lte(certificateStages.fromOn, on),
          gt(certificateStages.beforeOn, on),
        ),
      )
      .orderBy(asc(certificateStages.organizationId))
      .limit(limit)
  ).map(({ id }) => id)

const numbered = selection({ caseId: certificateStages.caseId, number: certificateStages.number })

const unfolded = compile<{ limit: number }>(
  compose
    .selectDistinct(numbered.fields)
    .from(certificateStages)
    .where(eq(certificateStages.numberFolded, ''))
    .limit(sql.placeholder('limit')),
)

/** Certificates whose number nobody has folded for the search yet. */
export const certificatesUnfolded = (limit: number): Query => unfolded({ limit })

export const toNumbered = numbered.read

const setNumberFolded = compile<{ caseId: string; folded: string }>(
  compose
    .update(certificateStages)
    .set({ numberFolded: sql`${sql.placeholder('folded')}` })
    .where(eq(certificateStages.caseId, sql.placeholder('caseId'))),
)

export const foldCertificateNumber = (caseId: string, folded: string): Query => setNumberFolded({ caseId, folded })

/** What a page of the register may be narrowed to, and where the page before it ended. */
export interface CertificateFilter {
  /** The day on which each certificate is looked at. */
  readonly on: string
  /** A part of the holder's name or of the number, or the beginning of the BIN; folded. */
  readonly folded?: string | undefined
  readonly status?: string | readonly string[] | undefined
  readonly area?: string | undefined
  readonly after?: { readonly numberFolded: string; readonly caseId: string } | undefined
  readonly limit: number
}

/** A certificate as it stands on a day, with its holder. */
export interface ListedCertificate extends CertificateStageRow {
  readonly name: string | null
  readonly bin: string | null
}

/** The register on a day by the certificates' numbers, one page: read from its index alone, no docket is opened. */
export const listCertificates = (store: Store, filter: CertificateFilter): Promise<ListedCertificate[]> => {
  const { after, limit } = filter
  const { numberFolded, caseId } = certificateStages
  return store.read
    .select({ ...getTableColumns(certificateStages), name: organizations.name, bin: organizations.bin })
    .from(certificateStages)
    .leftJoin(organizations, eq(organizations.id, certificateStages.organizationId))
    .where(and(matches(filter), after && sql`(${numberFolded}, ${caseId}) > (${after.numberFolded}, ${after.caseId})`))
    .orderBy(asc(numberFolded), asc(caseId))
    .limit(limit)
}

/** How many certificates stand in each status on a day. */
export const countCertificates = async (store: Store, on: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await store.read
    .select({ status: certificateStages.status, n: count() })
    .from(certificateStages)
    .where(and(lte(certificateStages.fromOn, on), gt(certificateStages.beforeOn, on)))
    .groupBy(certificateStages.status)
  return new Map(rows.map(({ status, n }) => [status, n]))
}

/** Of several statuses the page is read in the order of its numbers, and not status by status and then sorted. */
const statusIn = (status: CertificateFilter['status']): SQL | undefined => {
  if (status === undefined) return undefined
  return typeof status === 'string'
    ? eq(certificateStages.status, status)
    : inArray(sql`+${certificateStages.status}`, [...status])
}

const matches = ({ on, folded, status, area }: Omit<CertificateFilter, 'after' | 'limit'>): SQL | undefined =>
  and(
    lte(certificateStages.fromOn, on),
    gt(certificateStages.beforeOn, on),
    statusIn(status),
    area === undefined ? undefined : eq(certificateStages.area, area),
    folded === undefined || folded === ''
      ? undefined
      : or(
          sql`instr(${certificateStages.numberFolded}, ${folded}) > 0`,
          sql`${certificateStages.organizationId} in (select ${organizations.id} from ${organizations} where ${isOrganizationNamed(folded)})`,
        ),
  )
