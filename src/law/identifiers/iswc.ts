import { type Checked, failed } from './checked.ts'
import { mod10CheckDigit } from './mod-10.ts'

declare const iswcBrand: unique symbol

/** An International Standard Musical Work Code, written without separators: T, nine digits, check digit. */
export type Iswc = string & { readonly [iswcBrand]: true }

/** Checks an ISWC, with or without its dots and hyphens. */
export const checkIswc = (text: string): Checked<{ iswc: Iswc }> => {
  const compact = text
    .trim()
    .toUpperCase()
    .replaceAll(/[.\-\s]/g, '')
  if (!/^T\d{10}$/.test(compact)) return failed(wrongShape, { overridable: false })
  if (mod10CheckDigit(1, compact.slice(1, 10)) !== Number(compact.charAt(10))) {
    return failed(wrongCheck, { overridable: false })
  }
  return { ok: true, iswc: compact as Iswc }
}

const wrongShape = {
  kk: 'ISWC — T әрпі мен он цифр: T-034.524.680-1.',
  ru: 'ISWC — буква T и десять цифр: T-034.524.680-1.',
  en: 'An ISWC is the letter T and ten digits: T-034.524.680-1.',
}

const wrongCheck = {
  kk: 'ISWC бақылау цифры сәйкес келмейді.',
  ru: 'Контрольная цифра ISWC не сходится.',
  en: 'The check digit of the ISWC does not match.',
}
