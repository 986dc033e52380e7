import { firstDayOf, nextPeriod, type Period, periodOf, previousPeriod } from '../../law/terms/period.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'

/**
 * A duty that comes again with every period. Merzim opens its case for each organization that holds a certificate on the
 * day the duty begins, with effect from that day.
 */
export interface Recurring {
  readonly every: Period['every']
  /** The duty begins with the period it is about, or, as a report on a year does, once that period is over. */
  readonly begins: 'with-the-period' | 'after-the-period'
  /** The act that opens the case. */
  readonly act: string
  /** @param period `2026` or `2026-Q1` */
  data(organizationId: string, period: string): Readonly<Record<string, unknown>>
}

/** The day the duty of a period begins. */
export const beginningOf = ({ begins }: Recurring, period: Period): CivilDate =>
  firstDayOf(begins === 'with-the-period' ? period : nextPeriod(period))

/** The period whose duty is the last to have begun by a day. */
export const periodBegunBy = ({ every, begins }: Recurring, day: CivilDate): Period => {
  const present = periodOf(every, day)
  return begins === 'with-the-period' ? present : previousPeriod(present)
}

/** The natural key of a case that time opens: there is one such case, however often its opening is tried. */
export const openingKey = (procedure: string, organizationId: string, period: string): string =>
  `${procedure}:${organizationId}:${period}`
