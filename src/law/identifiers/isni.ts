import { type Checked, failed } from './checked.ts'

declare const isniBrand: unique symbol

/** An International Standard Name Identifier, written without spaces: fifteen digits and a check character. */
export type Isni = string & { readonly [isniBrand]: true }

/** Checks an ISNI, with or without spaces or hyphens (ISO 7064 MOD 11-2, X stands for ten). */
export const checkIsni = (text: string): Checked<{ isni: Isni }> => {
  const compact = text.trim().toUpperCase().replaceAll(/[\s-]/g, '')
  if (!/^\d{15}[\dX]$/.test(compact)) return failed(wrongShape, { overridable: false })
  const running = Array.from(compact).reduce((value, sign) => (2 * value + numberOf(sign)) % 11, 0)
  if (running !== 1) return failed(wrongCheck, { overridable: false })
  return { ok: true, isni: compact as Isni }
}

const numberOf = (sign: string): number => (sign === 'X' ? 10 : Number(sign))

const wrongShape = {
  kk: 'ISNI — он бес цифр және бақылау белгісі: 0000 0001 2281 955X.',
  ru: 'ISNI — пятнадцать цифр и контрольный знак: 0000 0001 2281 955X.',
  en: 'An ISNI is fifteen digits and a check character: 0000 0001 2281 955X.',
}

const wrongCheck = {
  kk: 'ISNI бақылау белгісі сәйкес келмейді.',
  ru: 'Контрольный знак ISNI не сходится.',
  en: 'The check character of the ISNI does not match.',
}
