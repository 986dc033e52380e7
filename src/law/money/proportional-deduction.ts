import { divide, sumOf, type Tiyn, tiyn } from './tiyn.ts'

/** What one holder is due before and after deductions. */
export interface HolderShare<Holder> {
  readonly holder: Holder
  readonly due: Tiyn
  readonly withheld: Tiyn
  readonly paid: Tiyn
}

/**
 * Takes a deduction from every holder in proportion to what each is due (L46.1.2e): the same rate for all, exact to the
 * tiyn in sum, the odd tiyn by largest remainder.
 *
 * @throws RangeError when the deduction is more than is due to all together
 */
export const deductProportionally = <Holder>(
  dues: readonly { readonly holder: Holder; readonly due: Tiyn }[],
  deduction: Tiyn,
): readonly HolderShare<Holder>[] => {
  const total = sumOf(dues.map(({ due }) => due))
  if (deduction > total) throw new RangeError(`${deduction} tiyn cannot be deducted from ${total}`)
  if (total === 0) return dues.map(({ holder, due }) => ({ holder, due, withheld: tiyn(0), paid: due }))
  const withheld = divide(
    deduction,
    dues.map(({ due }) => due),
  )
  return dues.map(({ holder, due }, index) => {
    const taken = withheld[index] ?? tiyn(0)
    return { holder, due, withheld: taken, paid: tiyn(due - taken) }
  })
}
