import { type Checked, digitsOf, failed, weightedSum } from './checked.ts'
import { mod10CheckDigit } from './mod-10.ts'

declare const ipiBaseBrand: unique symbol
declare const ipiNameBrand: unique symbol

/** The base number of an interested party (who it is), written I-NNNNNNNNN-C. */
export type IpiBase = string & { readonly [ipiBaseBrand]: true }

/** The name number of an interested party (a name it uses): eleven digits, the last two a check. */
export type IpiName = string & { readonly [ipiNameBrand]: true }

/** Checks an IPI base number, with or without its hyphens. */
export const checkIpiBase = (text: string): Checked<{ ipiBase: IpiBase }> => {
  const match = /^I-?(\d{9})-?(\d)$/.exec(text.trim().toUpperCase())
  const [, digits, check] = match ?? []
  if (digits === undefined || check === undefined) return failed(wrongBaseShape, { overridable: false })
  if (mod10CheckDigit(2, digits) !== Number(check)) return failed(wrongCheck, { overridable: false })
  return { ok: true, ipiBase: `I-${digits}-${check}` as IpiBase }
}

/** Checks an IPI name number. Shorter numbers are completed with leading zeros, as they are often printed. */
export const checkIpiName = (text: string): Checked<{ ipiName: IpiName }> => {
  const trimmed = text.trim()
  if (!/^\d{9,11}$/.test(trimmed)) return failed(wrongNameShape, { overridable: false })
  const digits = trimmed.padStart(11, '0')
  const remainder = weightedSum(digitsOf(digits.slice(0, 9)), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 101
  const check = remainder === 0 ? 0 : (101 - remainder) % 100
  if (check !== Number(digits.slice(9))) return failed(wrongCheck, { overridable: false })
  return { ok: true, ipiName: digits as IpiName }
}

const wrongBaseShape = {
  kk: 'IPI негізгі нөмірі — I әрпі, тоғыз цифр және бақылау цифры: I-000000229-7.',
  ru: 'Базовый номер IPI — буква I, девять цифр и контрольная цифра: I-000000229-7.',
  en: 'An IPI base number is the letter I, nine digits and a check digit: I-000000229-7.',
}

const wrongNameShape = {
  kk: 'IPI атау нөмірі — он бір цифр: 00014107338.',
  ru: 'Номер имени IPI — одиннадцать цифр: 00014107338.',
  en: 'An IPI name number is eleven digits: 00014107338.',
}

const wrongCheck = {
  kk: 'IPI бақылау цифрлары сәйкес келмейді.',
  ru: 'Контрольные цифры IPI не сходятся.',
  en: 'The check digits of the IPI number do not match.',
}
