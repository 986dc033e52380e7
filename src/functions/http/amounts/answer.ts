import { reconcile } from '../../../law/money/annual-report.ts'
import { judgeDeductions } from '../../../law/money/deduction-cap.ts'
import { judgeRate, type MinimumRate, minimumRates } from '../../../law/money/minimum-rates.ts'
import { compensationLimits } from '../../../law/money/monthly-index.ts'
import { deductProportionally } from '../../../law/money/proportional-deduction.ts'
import { registerFee } from '../../../law/money/register-fee.ts'
import { resaleRoyalty, splitPhonogram, splitPrivateCopying } from '../../../law/money/splits.ts'
import { sumOf } from '../../../law/money/tiyn.ts'
import type { Problem } from '../../commands/problem.ts'
import type { AmountQuestion } from './question.ts'
import { contrary, moreThanDue, unknown } from './refusals.ts'

/** What a rule about money gives, in tiyn; or why it gives nothing. */
export type AmountAnswer = { readonly result: object } | { readonly problem: Problem }

/**
 * Asks the rule of a question.
 *
 * @param rates the minimum rates of L16-1b and L40-2b; those entered, unless told
 */
export const answerAmount = (question: AmountQuestion, rates: readonly MinimumRate[] = minimumRates): AmountAnswer => {
  switch (question.rule) {
    case 'L46.1.2c':
      return deductions(question)
    case 'L46.1.2e':
      return proportional(question)
    case 'L26.4':
      return { result: splitPrivateCopying(question.amount) }
    case 'L39.2b':
      return { result: splitPhonogram(question.amount, question.agreed) }
    case 'L17.2':
      return { result: { royalty: resaleRoyalty(question.resalePrice) } }
    case 'L9-2.2':
      return { result: { fee: registerFee(question.price, question.benefit) } }
    case 'L49.1':
      return compensation(question)
    case 'L16-1b':
    case 'L40-2b':
      return offeredRate(question, rates)
    case 'L47.1.4':
      return annualReport(question)
  }
}

type Asked<Rule extends AmountQuestion['rule']> = Extract<AmountQuestion, { rule: Rule }>

const deductions = ({ distribution, earlier }: Asked<'L46.1.2c'>): AmountAnswer => {
  const { refusal, warning, ...standing } = judgeDeductions(distribution, earlier)
  if (refusal === undefined) return { result: { ...standing, ...(warning && { warning }) } }
  return {
    problem: contrary('deduction-cap-exceeded', [refusal], { pointerOf: () => '/distribution', facts: standing }),
  }
}

const proportional = ({ dues, deduction }: Asked<'L46.1.2e'>): AmountAnswer =>
  deduction > sumOf(dues.map(({ due }) => due))
    ? { problem: moreThanDue() }
    : { result: { shares: deductProportionally(dues, deduction) } }

const compensation = ({ rule, on }: Asked<'L49.1'>): AmountAnswer => {
  const limits = compensationLimits(on)
  return limits ? { result: limits } : { problem: unknown(rule, 'monthlyIndex') }
}

const offeredRate = (
  { rule, rateId, on, amount, income }: Asked<'L16-1b' | 'L40-2b'>,
  rates: readonly MinimumRate[],
): AmountAnswer => {
  const judged = judgeRate(
    { rateId, on, amount, ...(income !== undefined && { income }) },
    rates.filter(({ provision }) => provision === rule),
  )
  switch (judged.is) {
    case 'unknown':
      return { problem: unknown(rule, judged.missing) }
    case 'tooLow':
      return { problem: contrary('rate-below-minimum', [judged.finding], { pointerOf: () => '/amount' }) }
    case 'enough':
      return { result: { least: judged.least } }
  }
}

const annualReport = ({ rule: _rule, ...figures }: Asked<'L47.1.4'>): AmountAnswer => {
  const [first, ...others] = reconcile(figures)
  if (first === undefined) return { result: { agree: true } }
  // The figure that is compared comes first among the sums of its finding.
  return {
    problem: contrary('figures-disagree', [first, ...others], { pointerOf: ({ sums }) => `/${Object.keys(sums)[0]}` }),
  }
}
