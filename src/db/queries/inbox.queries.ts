import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { inbox } from '../schema/inbox.ts'

const answerRow = selection(getTableColumns(inbox))

const theAnswer = compile<{ caller: string; key: string }>(
  compose
    .select(answerRow.fields)
    .from(inbox)
    .where(and(eq(inbox.caller, sql.placeholder('caller')), eq(inbox.key, sql.placeholder('key')))),
)

/** The answer already given to a caller's key, or no row. */
export const answerByKey = (caller: string, key: string): Query => theAnswer({ caller, key })

export const toAnswerRow = answerRow.read

export const insertAnswer = insertInto(inbox)
