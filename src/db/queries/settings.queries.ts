import { eq, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query } from '../query.ts'
import { settings } from '../schema/settings.ts'
import type { Store } from '../store.ts'

export type SettingRow = typeof settings.$inferSelect

const theSetting = compile<{ key: string }>(
  compose
    .select()
    .from(settings)
    .where(eq(settings.key, sql.placeholder('key'))),
)

export const settingByKey = (key: string): Query => theSetting({ key })

const remove = compile<{ key: string }>(compose.delete(settings).where(eq(settings.key, sql.placeholder('key'))))

export const deleteSetting = (key: string): Query => remove({ key })

export const insertSetting = insertInto(settings)

export const readSettings = (store: Store): Promise<SettingRow[]> => store.read.select().from(settings)
