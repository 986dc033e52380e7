import type { SettingVersionRow } from '../../db/queries/settings.queries.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import { settingOn } from './setting-on.ts'

/** What has become of a version: the head decides or rejects it, whoever proposed it may withdraw it. */
export type SettingStatus = 'proposed' | 'decided' | 'rejected' | 'withdrawn'

/** A version of a value with the persons, roles and moments of its way: proposed, then decided, rejected or withdrawn. */
export interface SettingRecord extends Omit<SettingVersionRow, 'value' | 'status' | 'byOnePerson'> {
  readonly status: SettingStatus
  readonly value: unknown
  /** One person entered it alone, before two were needed. */
  readonly byOnePerson: boolean
}

/** A key as a day sees it. */
export interface SettingOverview {
  readonly key: string
  /** The version that counts on the day; null where no value is in force. */
  readonly inForce: SettingRecord | null
  /** Decided versions that begin after the day, oldest decision first. */
  readonly ahead: readonly SettingRecord[]
  /** The version that awaits the head. */
  readonly proposed: SettingRecord | null
  /** Every version, oldest first. */
  readonly history: readonly SettingRecord[]
}

/** Where a key stands on a day, told from all its versions. */
export const overviewOf = (key: string, rows: readonly SettingVersionRow[], day: CivilDate): SettingOverview => {
  const history = rows.filter((row) => row.key === key).map(toSettingRecord)
  return {
    key,
    inForce: settingOn(history, day) ?? null,
    ahead: history.filter(({ status, validFrom }) => status === 'decided' && (validFrom ?? '') > day),
    proposed: history.find(isProposed) ?? null,
    history,
  }
}

/** The values in force on a day, by key. */
export const valuesOn = (rows: readonly SettingVersionRow[], day: CivilDate): ReadonlyMap<string, unknown> =>
  new Map(
    [...new Set(rows.map(({ key }) => key))].flatMap((key) => {
      const { inForce } = overviewOf(key, rows, day)
      return inForce ? [[key, inForce.value] as const] : []
    }),
  )

export const toSettingRecord = (row: SettingVersionRow): SettingRecord => ({
  ...row,
  value: JSON.parse(row.value),
  status: row.status as SettingStatus,
  byOnePerson: row.byOnePerson === 1,
})

export const isProposed = ({ status }: { readonly status: string }): boolean => status === 'proposed'
