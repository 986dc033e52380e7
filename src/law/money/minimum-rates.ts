import { formatMoney } from '../../language/numbers.ts'
import type { Says } from '../../language/says.ts'
import type { Confirmation } from '../provision.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { MoneyFinding } from './finding.ts'
import { type MonthlyIndex, monthlyIndexOn } from './monthly-index.ts'
import { fractionOf, type Tiyn, tiyn } from './tiyn.ts'

/** How a minimum rate is stated: in thousandths of a monthly index, in tiyn, or in hundredths of a per cent of income. */
type RateAmount =
  | { readonly in: 'monthlyIndex'; readonly thousandths: number }
  | { readonly in: 'tiyn'; readonly amount: Tiyn }
  | { readonly in: 'percent'; readonly hundredths: number }

/** One row of an act on minimum rates. */
export interface MinimumRate {
  readonly id: string
  /** L16-1b for authors, L40-2b for performers and phonogram producers. */
  readonly provision: 'L16-1b' | 'L40-2b'
  readonly useType: Says
  readonly userCategory: Says
  /** What one rate is paid for, such as a seat and month. */
  readonly unit: Says
  readonly amount: RateAmount
  readonly from: CivilDate
  readonly until: CivilDate | null
  readonly act: Says
  readonly confirmation: Confirmation
}

/** Empty until the acts in force are entered and confirmed: no minimum is guessed. */
export const minimumRates: readonly MinimumRate[] = []

export type RateJudgement =
  | { readonly is: 'unknown'; readonly missing: 'rate' | 'monthlyIndex' | 'income' }
  | { readonly is: 'enough'; readonly least: Tiyn }
  | { readonly is: 'tooLow'; readonly finding: MoneyFinding }

/**
 * Judges the rate of a contract against the minimum of the contract's date (L16-1b, L40-2b; ambiguity 13). Where the
 * minimum, the index of that day or the income it is a share of is not known, the answer is that it is unknown.
 *
 * @param offer the rate agreed in tiyn for one unit, and the income of that unit where the minimum is a share of it
 */
export const judgeRate = (
  offer: { readonly rateId: string; readonly on: CivilDate; readonly amount: Tiyn; readonly income?: Tiyn },
  rates: readonly MinimumRate[] = minimumRates,
  indices?: readonly MonthlyIndex[],
): RateJudgement => {
  const rate = rates.findLast(
    ({ id, from, until }) => id === offer.rateId && from <= offer.on && (until === null || offer.on <= until),
  )
  if (rate === undefined) return { is: 'unknown', missing: 'rate' }
  const least = leastOf(rate.amount, offer, indices)
  if (typeof least === 'string') return { is: 'unknown', missing: least }
  return offer.amount >= least ? { is: 'enough', least } : { is: 'tooLow', finding: tooLow(rate, offer.amount, least) }
}

// A minimum is never undercut by rounding: half a tiyn goes up.
const leastOf = (
  amount: RateAmount,
  { on, income }: { readonly on: CivilDate; readonly income?: Tiyn },
  indices: readonly MonthlyIndex[] | undefined,
): Tiyn | 'monthlyIndex' | 'income' => {
  switch (amount.in) {
    case 'tiyn':
      return amount.amount
    case 'percent':
      return income === undefined ? 'income' : fractionOf(income, amount.hundredths, 10_000, 'halfUp')
    case 'monthlyIndex': {
      const index = monthlyIndexOn(on, indices)
      return index === undefined ? 'monthlyIndex' : fractionOf(index.amount, amount.thousandths, 1_000, 'halfUp')
    }
  }
}

const tooLow = (rate: MinimumRate, offered: Tiyn, least: Tiyn): MoneyFinding => ({
  provision: rate.provision,
  says: {
    kk: `Мөлшерлеме ${formatMoney(offered, 'kk')}, ең азы — ${formatMoney(least, 'kk')}.`,
    ru: `Ставка ${formatMoney(offered, 'ru')} ниже минимальной ${formatMoney(least, 'ru')}.`,
    en: `The rate of ${formatMoney(offered, 'en')} is below the minimum of ${formatMoney(least, 'en')}.`,
  },
  sums: { offered, least: tiyn(least) },
})
