import { formatMoney } from '../../language/numbers.ts'
import type { Says } from '../../language/says.ts'
import type { MoneyFinding } from './finding.ts'
import { fractionOf, sumOf, type Tiyn, tiyn } from './tiyn.ts'

/** One distribution: what was collected for it and what the organization keeps of that. */
export interface Distribution {
  readonly collected: Tiyn
  /** Actual expenses of collecting, distributing and paying; audit costs are among them (L46.1-1e). */
  readonly expenses: Tiyn
  /** What goes to special funds, with the holders' consent (L46.1.2d). */
  readonly funds: Tiyn
}

/** How much an organization may keep, and how much it keeps. */
export interface DeductionStanding {
  readonly collected: Tiyn
  readonly deducted: Tiyn
  /** The most that may be deducted: twenty per cent, rounded down. */
  readonly cap: Tiyn
  /** What could still be deducted; 0 when the cap is reached. */
  readonly room: Tiyn
}

/** Expenses and special funds together are at most this share of what was collected (L46.1.2c). */
const deductionCapPercent = 20

/**
 * Judges deductions against the cap (L46.1.2c). Ambiguity 19: the Law does not say whether the cap binds each
 * distribution or the year; the year blocks, a single distribution only warns.
 *
 * @param earlier the distributions of the same reporting year before this one
 */
export const judgeDeductions = (
  distribution: Distribution,
  earlier: readonly Distribution[] = [],
): {
  readonly distribution: DeductionStanding
  readonly year: DeductionStanding
  readonly warning: MoneyFinding | undefined
  readonly refusal: MoneyFinding | undefined
} => {
  const alone = standingOf([distribution])
  const year = standingOf([...earlier, distribution])
  return {
    distribution: alone,
    year,
    warning: alone.deducted > alone.cap ? finding(alone, saysOfDistribution) : undefined,
    refusal: year.deducted > year.cap ? finding(year, saysOfYear) : undefined,
  }
}

const standingOf = (distributions: readonly Distribution[]): DeductionStanding => {
  const collected = sumOf(distributions.map((each) => each.collected))
  const deducted = sumOf(distributions.flatMap(({ expenses, funds }) => [expenses, funds]))
  const cap = fractionOf(collected, deductionCapPercent, 100, 'down')
  return { collected, deducted, cap, room: tiyn(Math.max(0, cap - deducted)) }
}

const finding = (standing: DeductionStanding, says: (standing: DeductionStanding) => Says): MoneyFinding => ({
  provision: 'L46.1.2c',
  says: says(standing),
  sums: { collected: standing.collected, deducted: standing.deducted, cap: standing.cap },
})

const saysOfDistribution = ({ deducted, cap }: DeductionStanding): Says => ({
  kk: `Осы бөлуде ұстап қалынғаны ${formatMoney(deducted, 'kk')}, жиналғанның 20 %-ы — ${formatMoney(cap, 'kk')}.`,
  ru: `В этом распределении удержано ${formatMoney(deducted, 'ru')}, а 20 % собранного — ${formatMoney(cap, 'ru')}.`,
  en: `This distribution deducts ${formatMoney(deducted, 'en')}; 20 % of what was collected is ${formatMoney(cap, 'en')}.`,
})

const saysOfYear = ({ deducted, cap }: DeductionStanding): Says => ({
  kk: `Жыл ішінде ұстап қалынғаны ${formatMoney(deducted, 'kk')} болады, шегі — ${formatMoney(cap, 'kk')} (жиналғанның 20 %-ы).`,
  ru: `За год было бы удержано ${formatMoney(deducted, 'ru')} при пределе ${formatMoney(cap, 'ru')} (20 % собранного).`,
  en: `The year would deduct ${formatMoney(deducted, 'en')}; the limit is ${formatMoney(cap, 'en')} (20 % of what was collected).`,
})
