import { desc, eq } from 'drizzle-orm'
import { insertInto } from '../query.ts'
import { publications } from '../schema/publications.ts'
import type { Store } from '../store.ts'

export type PublicationRow = typeof publications.$inferSelect

export const insertPublication = insertInto(publications, 'ignore')

/** What stands on the announcements page, newest first. */
export const listPublications = (store: Store, limit: number): Promise<PublicationRow[]> =>
  store.read.select().from(publications).orderBy(desc(publications.publishedAt), desc(publications.caseId)).limit(limit)

export const publicationsOfCase = (store: Store, caseId: string): Promise<PublicationRow[]> =>
  store.read.select().from(publications).where(eq(publications.caseId, caseId)).orderBy(publications.seq)
