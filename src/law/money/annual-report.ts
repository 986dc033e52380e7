import { formatMoney } from '../../language/numbers.ts'
import type { Language, Says } from '../../language/says.ts'
import type { MoneyFinding } from './finding.ts'
import { sumOf, type Tiyn } from './tiyn.ts'

/** The six figures of the annual report (L47.1.4). */
export interface AnnualFigures {
  readonly collected: Tiyn
  readonly distributed: Tiyn
  readonly notDistributed: Tiyn
  readonly paid: Tiyn
  readonly unpaid: Tiyn
  readonly unclaimed: Tiyn
}

/**
 * Whether the six figures agree: what was collected is distributed or not, what was distributed is paid or not, and
 * unclaimed money is part of the unpaid. Every disagreement is found, with its sums.
 */
export const reconcile = (figures: AnnualFigures): readonly MoneyFinding[] => {
  const { collected, distributed, notDistributed, paid, unpaid, unclaimed } = figures
  const findings: MoneyFinding[] = []
  const disposed = sumOf([distributed, notDistributed])
  if (collected !== disposed) {
    findings.push(
      finding({ collected, distributed, notDistributed }, (language) =>
        saysOfCollected[language](money(collected, language), money(disposed, language)),
      ),
    )
  }
  const settled = sumOf([paid, unpaid])
  if (distributed !== settled) {
    findings.push(
      finding({ distributed, paid, unpaid }, (language) =>
        saysOfDistributed[language](money(distributed, language), money(settled, language)),
      ),
    )
  }
  if (unclaimed > unpaid) {
    findings.push(
      finding({ unclaimed, unpaid }, (language) =>
        saysOfUnclaimed[language](money(unclaimed, language), money(unpaid, language)),
      ),
    )
  }
  return findings
}

const money = (amount: Tiyn, language: Language): string => formatMoney(amount, language)

const finding = (sums: Readonly<Record<string, number>>, say: (language: Language) => string): MoneyFinding => {
  const says: Says = { kk: say('kk'), ru: say('ru'), en: say('en') }
  return { provision: 'L47.1.4', says, sums }
}

type Compared = Readonly<Record<Language, (stated: string, sum: string) => string>>

const saysOfCollected: Compared = {
  kk: (stated, sum) => `Жиналғаны ${stated}, ал бөлінгені мен бөлінбегенінің қосындысы ${sum}.`,
  ru: (stated, sum) => `Собрано ${stated}, а распределённое и нераспределённое вместе — ${sum}.`,
  en: (stated, sum) => `Collected is ${stated}, but distributed and not distributed together are ${sum}.`,
}

const saysOfDistributed: Compared = {
  kk: (stated, sum) => `Бөлінгені ${stated}, ал төленгені мен төленбегенінің қосындысы ${sum}.`,
  ru: (stated, sum) => `Распределено ${stated}, а выплаченное и невыплаченное вместе — ${sum}.`,
  en: (stated, sum) => `Distributed is ${stated}, but paid and unpaid together are ${sum}.`,
}

const saysOfUnclaimed: Compared = {
  kk: (stated, sum) => `Талап етілмегені ${stated}, төленбегенінен (${sum}) көп.`,
  ru: (stated, sum) => `Невостребованное ${stated} больше невыплаченного ${sum}.`,
  en: (stated, sum) => `Unclaimed is ${stated}, more than the unpaid ${sum}.`,
}
