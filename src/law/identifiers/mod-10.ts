import { digitsOf } from './checked.ts'

/**
 * The check digit of ISWC (start value 1) and IPI base number (start value 2): each of nine digits weighted by its place
 * from one, added to the start value, and taken from the next ten.
 */
export const mod10CheckDigit = (startValue: number, nineDigits: string): number => {
  const total = digitsOf(nineDigits).reduce((sum, digit, index) => sum + (index + 1) * digit, startValue)
  return (10 - (total % 10)) % 10
}
