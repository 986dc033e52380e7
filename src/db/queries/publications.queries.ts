import { desc, eq, sql } from 'drizzle-orm'
import { insertInto } from '../query.ts'
import { publications } from '../schema/publications.ts'
import type { Store } from '../store.ts'

export type PublicationRow = typeof publications.$inferSelect

export const insertPublication = insertInto(publications, 'ignore')

/** Where a page of publications ended. */
export interface PublicationPosition {
  readonly publishedAt: string
  readonly caseId: string
  readonly seq: number
}

/** What stands on the announcements page, newest first, one page. */
export const listPublications = (
  store: Store,
  { before, limit }: { before?: PublicationPosition | undefined; limit: number },
): Promise<PublicationRow[]> => {
  const { publishedAt, caseId, seq } = publications
  return store.read
    .select()
    .from(publications)
    .where(
      before && sql`(${publishedAt}, ${caseId}, ${seq}) < (${before.publishedAt}, ${before.caseId}, ${before.seq})`,
    )
    .orderBy(desc(publishedAt), desc(caseId), desc(seq))
    .limit(limit)
}

export const publicationsOfCase = (store: Store, caseId: string): Promise<PublicationRow[]> =>
  store.read.select().from(publications).where(eq(publications.caseId, caseId)).orderBy(publications.seq)
