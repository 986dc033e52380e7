import type { Says } from '../../language/says.ts'
import type { Confirmation } from '../provision.ts'
import { type CivilDate, civilDate } from '../time/civil-date.ts'
import { type Tiyn, tenge, tiyn } from './tiyn.ts'

/**
 * The monthly calculation index from a day on. It is set by the yearly budget law and can change within a year, so each
 * value ends with the days it is known for and is never carried into a year without one.
 */
export interface MonthlyIndex {
  readonly from: CivilDate
  /** The last day it is known for. */
  readonly until: CivilDate
  readonly amount: Tiyn
  readonly act: Says
  readonly confirmation: Confirmation
}

/** The index on a day, or `undefined` where no budget law has been entered for it. */
export const monthlyIndexOn = (
  day: CivilDate,
  indices: readonly MonthlyIndex[] = monthlyIndices,
): MonthlyIndex | undefined => indices.findLast(({ from, until }) => from <= day && day <= until)

/**
 * The limits between which a court sets compensation, 100 to 15,000 indices (L49.1); `undefined` where the index of
 * that day is not known. Which day counts (infringement, claim or judgment) is for the court: the caller names it.
 */
export const compensationLimits = (
  day: CivilDate,
  indices: readonly MonthlyIndex[] = monthlyIndices,
): { readonly least: Tiyn; readonly most: Tiyn; readonly index: MonthlyIndex } | undefined => {
  const index = monthlyIndexOn(day, indices)
  return index && { least: tiyn(index.amount * 100), most: tiyn(index.amount * 15_000), index }
}

const ofYear = (year: number, amount: number): MonthlyIndex => ({
  from: civilDate(`${year}-01-01`),
  until: civilDate(`${year}-12-31`),
  amount: tenge(amount),
  act: {
    kk: `${year} жылғы республикалық бюджет туралы заң`,
    ru: `Закон о республиканском бюджете на ${year} год`,
    en: `Law on the republican budget for ${year}`,
  },
  confirmation: {
    state: 'unconfirmed',
    evidence: 'Several published sources; the text of the budget law to be compared',
  },
})

/** The indices entered so far. The budget law for 2027 has not been seen. */
const monthlyIndices: readonly MonthlyIndex[] = [ofYear(2024, 3_692), ofYear(2025, 3_932), ofYear(2026, 4_325)]
