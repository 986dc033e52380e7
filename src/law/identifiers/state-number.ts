import type { Says } from '../../language/says.ts'
import { digitsOf, weightedSum } from './checked.ts'

/** Twelve digits, as IIN and BIN have. */
export const isTwelveDigits = (text: string): boolean => /^\d{12}$/.test(text)

/**
 * The twelfth digit of an IIN or BIN from its first eleven; `undefined` when both passes give 10, which means that the
 * number is never issued (Government decrees No. 565 of 2003 and No. 406 of 2007).
 */
export const checkDigitOf = (firstEleven: string): number | undefined => {
  const digits = digitsOf(firstEleven)
  const first = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  if (first < 10) return first
  const second = weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
  return second < 10 ? second : undefined
}

export const hasRightCheckDigit = (twelve: string): boolean =>
  checkDigitOf(twelve.slice(0, 11)) === Number(twelve.charAt(11))

export const notTwelveDigits = (name: Says): Says => ({
  kk: `${name.kk} он екі цифрдан тұрады.`,
  ru: `${name.ru} состоит из двенадцати цифр.`,
  en: `${name.en} has twelve digits.`,
})

export const wrongCheckDigit = (name: Says): Says => ({
  kk: `${name.kk} бақылау цифры сәйкес келмейді: жазылуын тексеріңіз.`,
  ru: `Контрольная цифра ${name.ru} не сходится: проверьте написание.`,
  en: `The check digit of the ${name.en} does not match: check how it is written.`,
})
