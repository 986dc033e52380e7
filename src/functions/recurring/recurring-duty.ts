import { type Period, parsePeriod } from '../../law/terms/period.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import { beginningOf, type Recurring } from '../../workflows/procedure/recurring.ts'
import { procedureOn } from '../../workflows/procedures.ts'

/** The duty of one period, with the procedure its cases are conducted under. */
export interface RecurringDuty {
  readonly procedure: Procedure
  readonly recurring: Recurring
  readonly period: Period
  /** The day the duty begins. */
  readonly begins: CivilDate
}

/**
 * The duty of a period under the edition in force on the day it begins, however late its case is opened; where there was
 * none yet, under the present one.
 *
 * @throws Error where time opens no cases of the procedure, or the period is not one
 */
export const recurringDuty = (id: string, written: string, today: CivilDate): RecurringDuty => {
  const period = parsePeriod(written)
  const present = procedureOn(id, today)
  if (!period || !present?.recurring) throw new Error(`time opens no case of '${id}' for '${written}'`)
  const begins = beginningOf(present.recurring, period)
  const procedure = procedureOn(id, begins) ?? present
  return { procedure, recurring: procedure.recurring ?? present.recurring, period, begins }
}
