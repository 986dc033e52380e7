import type { Language } from './says.ts'

/**
 * A number with its thousands grouped: `1 234 567,5` in Kazakh and Russian (the gap is U+00A0, so a line never breaks
 * inside a number), `1,234,567.5` in English. Every digit is printed; rounding is the caller's decision.
 * @throws RangeError when the number is not finite or too large or small to have plain decimal digits.
 */
export function formatNumber(value: number | bigint, language: Language): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? []
  if (whole === '') throw new RangeError(`Not a number that can be written out: ${value}`)
  return `${sign}${grouped(whole, language)}${fraction && marks[language].decimal + fraction}`
}

/**
 * A sum in tenge, always with two decimals: `1 234 567,50 ₸` in Kazakh and Russian, `₸1,234,567.50` in English.
 * @param tiyn whole tiyn, a hundredth of a tenge each.
 * @throws RangeError when a `number` of tiyn is not a safe integer: money is never approximate.
 */
export function formatMoney(tiyn: number | bigint, language: Language): string {
  if (typeof tiyn === 'number' && !Number.isSafeInteger(tiyn)) throw new RangeError(`Not whole tiyn: ${tiyn}`)
  const sign = tiyn < 0 ? '-' : ''
  const digits = String(tiyn).replace('-', '').padStart(3, '0')
  const amount = `${grouped(digits.slice(0, -2), language)}${marks[language].decimal}${digits.slice(-2)}`
  return language === 'en' ? `${sign}₸${amount}` : `${sign}${amount}\u00a0₸`
}

function grouped(digits: string, language: Language): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, marks[language].group)
}

const marks: Record<Language, { readonly group: string; readonly decimal: string }> = {
  kk: { group: '\u00a0', decimal: ',' },
  ru: { group: '\u00a0', decimal: ',' },
  en: { group: ',', decimal: '.' },
}
