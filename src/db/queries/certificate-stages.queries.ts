import { and, asc, eq, getTableColumns, gt, lte, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { certificateStages } from '../schema/certificate-stages.ts'
import type { Store } from '../store.ts'

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
