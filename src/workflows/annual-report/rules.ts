import { type AnnualFigures, reconcile } from '../../law/money/annual-report.ts'
import { tiyn } from '../../law/money/tiyn.ts'
import type { Judged } from '../procedure/act.ts'
import type { Refusal } from '../procedure/refusal.ts'

/** The six figures agree (L47.1.4); every disagreement is said with its sums, at the figure that does not fit. */
export const figuresReconcile = ({
  entry: { data },
}: Pick<Judged<Readonly<Record<keyof AnnualFigures, number>>>, 'entry'>): readonly Refusal[] =>
  reconcile({
    collected: tiyn(data.collected),
    distributed: tiyn(data.distributed),
    notDistributed: tiyn(data.notDistributed),
    paid: tiyn(data.paid),
    unpaid: tiyn(data.unpaid),
    unclaimed: tiyn(data.unclaimed),
  }).map(({ provision, says, sums }) => ({
    kind: 'figures-do-not-reconcile',
    provision,
    pointer: `/data/${Object.keys(sums)[0]}`,
    says,
    facts: { sums },
  }))
