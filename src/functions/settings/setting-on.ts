import type { CivilDate } from '../../law/time/civil-date.ts'

/** What decides which version of a value counts on a day. */
export interface DatedVersion {
  /** 1 for the first version of its key; one proposal waits at a time, so a later decision has a greater number. */
  readonly number: number
  readonly status: string
  /** The first day on which it counts; null while that is left to the day of the decision. */
  readonly validFrom: string | null
}

/**
 * The version in force on a day: of those decided and begun by then the one that began last, the later decision winning
 * a shared day. Undefined where nothing had been decided for that day. What is proposed, rejected or withdrawn never
 * counts.
 */
export const settingOn = <Version extends DatedVersion>(
  versions: readonly Version[],
  day: CivilDate,
): Version | undefined =>
  versions
    .filter(({ status, validFrom }) => status === 'decided' && validFrom !== null && validFrom <= day)
    .toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? '') || a.number - b.number)
    .at(-1)
