import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney, formatNumber } from '../../src/language/numbers.ts'
import { languages } from '../../src/language/says.ts'
import { localeOf } from './full-icu.ts'

describe('a number', () => {
  it('groups thousands with a gap that cannot break in Kazakh and Russian, with a comma in English', () => {
    expect(formatNumber(1234567.5, 'kk')).toBe('1\u00a0234\u00a0567,5')
    expect(formatNumber(1234567.5, 'ru')).toBe('1\u00a0234\u00a0567,5')
    expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5')
  })

  it('keeps every digit it was given', () => {
    expect(formatNumber(0.1 + 0.2, 'en')).toBe('0.30000000000000004')
    expect(formatNumber(123456789012345678901234567890n, 'en')).toBe('123,456,789,012,345,678,901,234,567,890')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7])(
    'refuses %d rather than print something unreadable',
    (n) => {
      expect(() => formatNumber(n, 'kk')).toThrow(RangeError)
    },
  )

  it.each(languages)('agrees with full ICU in %s', (language) => {
    const icu = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 20 })
    const thousandths = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((n) => n / 1000 || 0)
    fc.assert(
      fc.property(thousandths, (n) => {
        expect(formatNumber(n, language)).toBe(icu.format(n))
      }),
    )
  })
})

describe('money', () => {
  it('is counted in tiyn and read in tenge', () => {
    expect(formatMoney(123456750, 'kk')).toBe('1\u00a0234\u00a0567,50\u00a0₸')
    expect(formatMoney(123456750, 'ru')).toBe('1\u00a0234\u00a0567,50\u00a0₸')
    expect(formatMoney(123456750, 'en')).toBe('₸1,234,567.50')
  })

  it('always shows both decimals, also of less than a tenge', () => {
    expect(formatMoney(0, 'ru')).toBe('0,00\u00a0₸')
    expect(formatMoney(7, 'ru')).toBe('0,07\u00a0₸')
    expect(formatMoney(-7, 'en')).toBe('-₸0.07')
  })

  it.each([0.5, Number.NaN, 2 ** 53])('refuses %d tiyn: money is whole and exact', (tiyn) => {
    expect(() => formatMoney(tiyn, 'kk')).toThrow(RangeError)
  })

  it.each(languages)('agrees with full ICU in %s, however large', (language) => {
    const style = { style: 'currency', currency: 'KZT', currencyDisplay: 'narrowSymbol' } as const
    const icu = new Intl.NumberFormat(localeOf[language], style)
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), (tiyn) => {
        expect(formatMoney(tiyn, language)).toBe(icu.format(asDecimal(tiyn)))
      }),
    )
  })
})

/** ICU takes an exact amount only as decimal text. */
function asDecimal(tiyn: bigint): Intl.StringNumericLiteral {
  const digits = String(tiyn).replace('-', '').padStart(3, '0')
  return `${tiyn < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as Intl.StringNumericLiteral
}
