import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney } from '../../src/language/numbers.ts'
import { parseMoney } from '../../src/language/parse-money.ts'
import { languages } from '../../src/language/says.ts'

describe('A sum somebody typed', () => {
  it.each([
    ['0', 0],
    ['1234', 123_400],
    ['1 234,50', 123_450],
    ['1 234,5', 123_450],
    ['1\u00a0234\u202f567,05 ₸', 123_456_705],
    ['1,234.50', 123_450],
    ['1.234,50', 123_450],
    ['₸1,234,567', 123_456_700],
    ['  12.3  ', 1_230],
    ['007', 700],
    ['90071992547409,91', Number.MAX_SAFE_INTEGER],
  ])('%j is so many tiyn', (typed, tiyn) => {
    expect(parseMoney(typed)).toBe(tiyn)
  })

  it.each([
    ['nothing', ''],
    ['a word', 'ten'],
    ['a debt', '-1'],
    ['a part of a tiyn', '1,005'],
    ['what is a thousand to some and a mistyped tenge to others', '1,234'],
    ['the same with a point', '1.234'],
    ['groups that are no thousands', '12 34,50'],
    ['one mark for both', '1,234,50'],
    ['decimals that were not finished', '12,'],
    ['an exponent', '1e5'],
    ['another base', '0x10'],
    ['another currency', '$5'],
    ['two signs of the currency and nothing else', '₸₸'],
    ['more than can be counted exactly', '90071992547409,92'],
    ['digits of another script', '١٢'],
  ])('is refused where it is %s', (_what, typed) => {
    expect(parseMoney(typed)).toBeUndefined()
  })

  it('is read back from every way we write it, in every language', () => {
    const sums = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
    fc.assert(
      fc.property(sums, fc.constantFrom(...languages), (tiyn, language) => {
        expect(parseMoney(formatMoney(tiyn, language))).toBe(tiyn)
      }),
    )
  })

  it('is whole tiyn and never negative, whatever was typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789 .,-₸\u00a0'), maxLength: 24 })
    fc.assert(
      fc.property(typed, (text) => {
        const tiyn = parseMoney(text)
        if (tiyn !== undefined) expect(Number.isSafeInteger(tiyn) && tiyn >= 0).toBe(true)
      }),
    )
  })
})
