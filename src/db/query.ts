import { type ColumnBaseConfig, getTableColumns, is, Param, Placeholder, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { drizzle } from 'drizzle-orm/sqlite-proxy'

/** What a column holds. */
export type Value = string | number | null

/** One statement with its arguments, ready for either driver. */
export interface Query {
  readonly sql: string
  readonly args: readonly Value[]
}

/** A row as a driver hands it over. */
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

/** Columns whose values mean what they are stored as: text and numbers, which nothing has to decode. */
type PlainColumns = Readonly<Record<string, SQLiteColumn<ColumnBaseConfig<'string' | 'number', string>>>>

type RowOf<Columns extends PlainColumns> = {
  [Name in keyof Columns]: Columns[Name]['_']['data'] | (Columns[Name]['_']['notNull'] extends true ? never : null)
}

/** What a query selects, and how its rows are read. */
export interface Selection<Columns extends PlainColumns> {
  readonly fields: { readonly [Name in keyof Columns]: SQL.Aliased<Columns[Name]['_']['data']> }
  read(row: Row): RowOf<Columns>
}

/**
 * Selects columns for a query a program asks. The statement itself gives each the name it has in the schema, so that
 * what a driver hands over is the row already: rows are read with every act, and nothing is left to do for one.
 *
 * @param columns those of a table, or some by the name each is to have
 */
export const selection = <Columns extends PlainColumns>(columns: Columns): Selection<Columns> => ({
  fields: Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, sql`${column}`.as(name)]),
  ) as Selection<Columns>['fields'],
  read: (row) => row as unknown as RowOf<Columns>,
})

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
