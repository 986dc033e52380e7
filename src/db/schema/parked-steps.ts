import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { moment } from './columns.ts'

/**
 * Steps that could not be done although the fact they follow from is entered: a person looks at each, has it tried again
 * or dismisses it with a reason. Nothing else waits for them.
 */
export const parkedSteps = sqliteTable(
  'parked_steps',
  {
    id: text().primaryKey(),
    /** The case; the natural key of one that time could not open. */
    caseId: text('case_id').notNull(),
    /** The version of the case after the entry the step follows from. */
    seq: integer().notNull(),
    /** `consequence`, `deadline`, `letter`, `sweep`, `standing-changed` or `opening`. */
    step: text().notNull(),
    /** What is to be done, as JSON; enough to try it again. */
    detail: text().notNull(),
    /** Why it could not be done. */
    error: text().notNull(),
    attempts: integer().notNull(),
    parkedAt: moment('parked_at').notNull(),
    resolvedAt: moment('resolved_at'),
    resolvedBy: text('resolved_by'),
    /** `done` or `dismissed`. */
    resolution: text(),
    reason: text(),
  },
  (table) => [
    // what waits for a person, oldest first
    index('parked_steps_open').on(table.id).where(sql`resolved_at is null`),
    // a step waits once, however often it is come upon
    uniqueIndex('parked_steps_once').on(table.caseId, table.step, table.detail).where(sql`resolved_at is null`),
    index('parked_steps_by_case').on(table.caseId, table.id),
  ],
)
