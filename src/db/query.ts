import { getTableColumns, is, Param, Placeholder, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { drizzle } from 'drizzle-orm/sqlite-proxy'

/** What a column holds. */
export type Value = string | number | null

/** One statement with its arguments, ready for either driver. */
export interface Query {
  readonly sql: string
  readonly args: readonly Value[]
}

export type Row = Readonly<Record<string, Value>>

/**
 * Composes SQL from the Drizzle schema without a connection: statements are written once, at start, and filled for
 * each use, so the writer never builds a query while a transaction is open.
 */
export const compose = drizzle(async () => ({ rows: [] }))

/** Makes a reusable statement of a composed query whose arguments are `sql.placeholder`s. */
export const compile = <Values extends Readonly<Record<string, Value>>>(query: {
  toSQL(): { sql: string; params: unknown[] }
}): ((values: Values) => Query) => {
  const { sql: text, params } = query.toSQL()
  const fillers = params.map(fillerOf)
  return (values) => ({ sql: text, args: fillers.map((fill) => fill(values)) })
}

/** How one argument is found among the values; told once, since a statement is filled with every act. */
const fillerOf = (param: unknown): ((values: Readonly<Record<string, Value>>) => Value) => {
  const placeholder = is(param, Placeholder) ? param : is(param, Param) ? param.value : undefined
  if (!is(placeholder, Placeholder)) return () => param as Value
  const { name } = placeholder
  return (values) => {
    const value = values[name]
    if (value === undefined) throw new Error(`no value for '${name}'`)
    return value
  }
}

/** An insert of whole rows into a table. */
export const insertInto = <Table extends SQLiteTable>(
  table: Table,
  onConflict: 'fail' | 'ignore' = 'fail',
): ((row: { [Column in keyof Table['$inferSelect']]: Table['$inferSelect'][Column] & Value }) => Query) => {
  const placeholders = Object.fromEntries(
    Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)]),
  )
  // Every column has its placeholder, which the builder's row type cannot express for a generic table.
  const insert = compose.insert(table).values(placeholders as never)
  return compile(onConflict === 'ignore' ? insert.onConflictDoNothing() : insert) as never
}

/** Fails the whole transaction unless the statement before it changed exactly one row. */
export const demandOneChange: Query = { sql: 'insert into guard (changed) values (changes())', args: [] }
