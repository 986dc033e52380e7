import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide, fractionOf, sumOf, tenge, tiyn } from '../../../src/law/money/tiyn.ts'

const anyAmount = fc.integer({ min: 0, max: 9_000_000_000_000_000 }).map(tiyn)

describe('Money', () => {
  it('is whole tiyn, never approximate', () => {
    expect(tenge(4_325)).toBe(432_500)
    expect(() => tiyn(0.1)).toThrow('whole number')
    expect(() => tiyn(2 ** 53)).toThrow('whole number')
    expect(() => sumOf([tiyn(9_007_199_254_740_991), tiyn(1)])).toThrow('whole number')
  })

  it('is divided without losing or making a tiyn', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(anyAmount, weights, (amount, shares) => {
        fc.pre(shares.some((share) => share > 0))
        const parts = divide(amount, shares)
        expect(sumOf(parts)).toBe(amount)
        const total = shares.reduce((sum, share) => sum + BigInt(share), 0n)
        for (const [index, part] of parts.entries()) {
          // Nobody is further than one tiyn from the exact share, and no share of nothing is something.
          const exact = BigInt(amount) * BigInt(shares[index] ?? 0)
          const distance = BigInt(part) * total - exact
          expect(distance < total && distance > -total).toBe(true)
          if (shares[index] === 0) expect(part).toBe(0)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('an odd tiyn goes where most was lost, and to the first among equals', () => {
    expect(divide(tiyn(1), [1, 1])).toEqual([1, 0])
    expect(divide(tiyn(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(divide(tiyn(10), [40, 35, 25])).toEqual([4, 4, 2])
    expect(() => divide(tiyn(1), [0, 0])).toThrow('nobody')
    expect(() => divide(tiyn(-1), [1])).toThrow('negative')
    expect(() => divide(tiyn(1), [1, -1])).toThrow('negative')
  })

  it('is rounded as told', () => {
    expect(fractionOf(tiyn(10), 5, 100, 'halfUp')).toBe(1)
    expect(fractionOf(tiyn(9), 5, 100, 'halfUp')).toBe(0)
    expect(fractionOf(tiyn(19), 5, 100, 'down')).toBe(0)
    expect(() => fractionOf(tiyn(-1), 5, 100, 'down')).toThrow('negative')
  })
})
