import { and, asc, desc, eq, getTableColumns, lte, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, type Row, selection } from '../query.ts'
import { settingVersions } from '../schema/setting-versions.ts'
import type { Store } from '../store.ts'

export type SettingVersionRow = typeof settingVersions.$inferSelect

/** A value as it counts on a day, and which version of its key it is. */
export interface SettingInForce {
  readonly key: string
  readonly number: number
  readonly value: unknown
}

const ofTheDay = selection({
  key: settingVersions.key,
  number: settingVersions.number,
  value: settingVersions.value,
})

// The same choice as `settingOn`: the last day from which a value counts, the later decision winning a shared day.
const inForceOn = compile<{ key: string; day: string }>(
  compose
    .select(ofTheDay.fields)
    .from(settingVersions)
    .where(
      and(
        eq(settingVersions.key, sql.placeholder('key')),
        eq(settingVersions.status, 'decided'),
        lte(settingVersions.validFrom, sql.placeholder('day')),
      ),
    )
    .orderBy(desc(settingVersions.validFrom), desc(settingVersions.number))
    .limit(1),
)

/** The values in force on a day, asked within a program: one question for each key, answered by one row or none. */
export const settingsOnDay = (keys: readonly string[], day: string): readonly Query[] =>
  keys.map((key) => inForceOn({ key, day }))

export const toSettingInForce = (row: Row): SettingInForce => {
  const { key, number, value } = ofTheDay.read(row)
  return { key, number, value: JSON.parse(value) }
}

const settingVersion = selection(getTableColumns(settingVersions))

const historyOf = compile<{ key: string }>(
  compose
    .select(settingVersion.fields)
    .from(settingVersions)
    .where(eq(settingVersions.key, sql.placeholder('key')))
    .orderBy(asc(settingVersions.number)),
)

/** Every version of a key, oldest first, asked within a program. */
export const settingHistory = (key: string): Query => historyOf({ key })

export const toSettingVersionRow = settingVersion.read

export const insertSettingVersion = insertInto(settingVersions)

const close = compile<
  Pick<
    SettingVersionRow,
    'key' | 'number' | 'status' | 'validFrom' | 'decidedBy' | 'decidedRole' | 'decidedAt' | 'reason'
  >
>(
  compose
    .update(settingVersions)
    .set({
      status: sql`${sql.placeholder('status')}`,
      validFrom: sql`${sql.placeholder('validFrom')}`,
      decidedBy: sql`${sql.placeholder('decidedBy')}`,
      decidedRole: sql`${sql.placeholder('decidedRole')}`,
      decidedAt: sql`${sql.placeholder('decidedAt')}`,
      reason: sql`${sql.placeholder('reason')}`,
    })
    .where(
      and(
        eq(settingVersions.key, sql.placeholder('key')),
        eq(settingVersions.number, sql.placeholder('number')),
        eq(settingVersions.status, 'proposed'),
      ),
    ),
)

/** Closes what was proposed; follow it with `demandOneChange`. */
export const closeProposedSetting = (row: SettingVersionRow): Query => close(row)

/** Every version of every key, oldest first: as many rows as there have been decisions, which are rare. */
export const readSettingVersions = (store: Store): Promise<SettingVersionRow[]> =>
  store.read.select().from(settingVersions).orderBy(asc(settingVersions.key), asc(settingVersions.number))
