import { and, asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { cases } from '../schema/cases.ts'
import { deadlines } from '../schema/deadlines.ts'
import type { Store } from '../store.ts'
import type { CaseRow } from './cases.queries.ts'
import type { DeadlineRow } from './deadlines.queries.ts'
import { casesOf, type PartIn } from './parties.queries.ts'

/** Which cases a queue may hold. */
export interface QueueFilter {
  /** The states that wait for something, by procedure. */
  readonly waiting: readonly { readonly procedure: string; readonly states: readonly string[] }[]
  /** Only the cases in which a party has a part; null for a reader who has none anywhere. */
  readonly own?: PartIn | null | undefined
}

/** Every case that stands in a waiting state, with every deadline it has ever had: a queue leaves nothing out. */
export const readQueue = async (
  store: Store,
  filter: QueueFilter,
): Promise<{ readonly cases: readonly CaseRow[]; readonly deadlines: readonly DeadlineRow[] }> => {
  const isWaiting = conditionOf(filter)
  const [rows, terms] = await Promise.all([
    store.read.select().from(cases).where(isWaiting).orderBy(asc(cases.id)),
    store.read
      .select({ deadline: deadlines })
      .from(deadlines)
      .innerJoin(cases, eq(cases.id, deadlines.caseId))
      .where(isWaiting)
      .orderBy(asc(deadlines.expiresAt), asc(deadlines.id)),
  ])
  return { cases: rows, deadlines: terms.map(({ deadline }) => deadline) }
}

const conditionOf = ({ waiting, own }: QueueFilter): SQL | undefined =>
  and(
    or(
      ...waiting.map(({ procedure, states }) => and(eq(cases.procedure, procedure), inArray(cases.state, [...states]))),
    ),
    own === undefined ? undefined : own === null ? sql`false` : inArray(cases.id, casesOf(own)),
  )
