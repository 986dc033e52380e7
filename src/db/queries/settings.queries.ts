import { eq, getTableColumns, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { settings } from '../schema/settings.ts'
import type { Store } from '../store.ts'

export type SettingRow = typeof settings.$inferSelect

const setting = selection(getTableColumns(settings))

const theSetting = compile<{ key: string }>(
  compose
    .select(setting.fields)
    .from(settings)
    .where(eq(settings.key, sql.placeholder('key'))),
)

export const settingByKey = (key: string): Query => theSetting({ key })

export const toSettingRow = setting.read

const remove = compile<{ key: string }>(compose.delete(settings).where(eq(settings.key, sql.placeholder('key'))))

export const deleteSetting = (key: string): Query => remove({ key })

export const insertSetting = insertInto(settings)

export const readSettings = (store: Store): Promise<SettingRow[]> => store.read.select().from(settings)
