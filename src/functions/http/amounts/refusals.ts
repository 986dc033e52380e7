import type { Says } from '../../../language/says.ts'
import type { MoneyFinding } from '../../../law/money/finding.ts'
import type { RateJudgement } from '../../../law/money/minimum-rates.ts'
import { type Problem, refused } from '../../commands/problem.ts'
import type { AmountRule } from './question.ts'

/** The Law says no to the figures: every finding at once, with its sums, under a status of 409. */
export const contrary = (
  kind: string,
  [first, ...others]: readonly [MoneyFinding, ...MoneyFinding[]],
  {
    pointerOf,
    facts = {},
  }: { pointerOf: (finding: MoneyFinding) => string; facts?: Readonly<Record<string, unknown>> },
): Problem => {
  const refusalOf = (finding: MoneyFinding) => ({
    kind,
    provision: finding.provision,
    says: finding.says,
    pointer: pointerOf(finding),
    facts: { sums: finding.sums, ...facts },
  })
  return refused([refusalOf(first), ...others.map(refusalOf)], '')
}

type Missing = Extract<RateJudgement, { is: 'unknown' }>['missing']

/** What is not known cannot be judged: no rate, index or income is guessed. */
export const unknown = (rule: AmountRule, missing: Missing): Problem => {
  const { kind, pointer, says } = unknowns[missing]
  return unanswerable(rule, kind, pointer, says)
}

const unknowns: Readonly<Record<Missing, { readonly kind: string; readonly pointer: string; readonly says: Says }>> = {
  rate: {
    kind: 'rate-unknown',
    pointer: '/rateId',
    says: {
      kk: 'Бұл күнге мұндай ең төмен мөлшерлеме енгізілмеген: актісі расталғанша ол болжанбайды.',
      ru: 'Такая минимальная ставка на этот день не введена: пока её акт не подтверждён, она не предполагается.',
      en: 'No such minimum rate has been entered for that day: until its act is confirmed, none is guessed.',
    },
  },
  monthlyIndex: {
    kind: 'monthly-index-unknown',
    pointer: '/on',
    says: {
      kk: 'Бұл күннің айлық есептік көрсеткіші енгізілмеген.',
      ru: 'Месячный расчётный показатель на этот день не введён.',
      en: 'The monthly calculation index of that day has not been entered.',
    },
  },
  income: {
    kind: 'income-missing',
    pointer: '/income',
    says: {
      kk: 'Бұл мөлшерлеме — табыстың үлесі: табыс сомасы қажет.',
      ru: 'Эта ставка — доля дохода: нужна сумма дохода.',
      en: 'This rate is a share of income: the income is needed.',
    },
  },
}

/** A deduction that the dues cannot bear. */
export const moreThanDue = (): Problem =>
  unanswerable('L46.1.2e', 'deduction-exceeds-dues', '/deduction', {
    kk: 'Барлығына тиесілі сомадан артық ұстап қалуға болмайды.',
    ru: 'Нельзя удержать больше, чем причитается всем вместе.',
    en: 'No more can be deducted than is due to all together.',
  })

const unanswerable = (rule: AmountRule, kind: string, pointer: string, says: Says): Problem => ({
  status: 422,
  kind,
  says,
  provision: rule,
  errors: [{ pointer, kind, provision: rule, says }],
})
