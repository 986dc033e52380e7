/**
 * Money is whole tiyn, a hundredth of a tenge each, as a safe integer: JSON and the database carry it unchanged, and 90
 * trillion tenge fit, a hundred times what all organizations could collect. Products are taken in bigint, where amounts
 * times amounts would not fit.
 */

declare const tiynBrand: unique symbol

export type Tiyn = number & { readonly [tiynBrand]: true }

/** An amount of whole tiyn. Throws when it is not one: money is never approximate. */
export const tiyn = (amount: number): Tiyn => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of tiyn`)
  return amount as Tiyn
}

/** An amount given in whole tenge. */
export const tenge = (amount: number): Tiyn => tiyn(amount * 100)

export const sumOf = (amounts: Iterable<Tiyn>): Tiyn => {
  let sum = 0
  for (const amount of amounts) sum = tiyn(sum + amount)
  return tiyn(sum)
}

/** `amount × numerator ÷ denominator`, rounded as told. The amount must not be negative. */
export const fractionOf = (amount: Tiyn, numerator: number, denominator: number, rounding: Rounding): Tiyn => {
  assertNotNegative(amount)
  const product = BigInt(amount) * BigInt(numerator)
  const divisor = BigInt(denominator)
  const down = product / divisor
  const up = rounding === 'halfUp' && (product % divisor) * 2n >= divisor
  return tiyn(Number(up ? down + 1n : down))
}

/** `halfUp`: to the nearest tiyn, half a tiyn upwards. `down`: what is not a whole tiyn is dropped. */
export type Rounding = 'halfUp' | 'down'

/**
 * Divides an amount by weights so that the parts are exactly the whole. Each part is rounded down; the tiyn left over go
 * one each to the parts that lost most by it, and among equals to the one named first (largest remainder).
 *
 * @throws RangeError when the amount or a weight is negative, or all weights are zero
 */
export const divide = (amount: Tiyn, weights: readonly number[]): readonly Tiyn[] => {
  assertNotNegative(amount)
  const total = weights.reduce((sum, weight) => sum + BigInt(assertNotNegative(tiyn(weight))), 0n)
  if (total === 0n) throw new RangeError('there is nobody to divide among')
  const products = weights.map((weight) => BigInt(amount) * BigInt(weight))
  const parts = products.map((product) => product / total)
  const left = Number(BigInt(amount) - parts.reduce((sum, part) => sum + part, 0n))
  const favoured = new Set(
    products
      .map((product, index) => ({ index, lost: product % total }))
      .toSorted((a, b) => (a.lost === b.lost ? a.index - b.index : a.lost > b.lost ? -1 : 1))
      .slice(0, left)
      .map(({ index }) => index),
  )
  return parts.map((part, index) => tiyn(Number(part) + (favoured.has(index) ? 1 : 0)))
}

const assertNotNegative = (amount: Tiyn): Tiyn => {
  if (amount < 0) throw new RangeError(`${amount} is negative`)
  return amount
}
