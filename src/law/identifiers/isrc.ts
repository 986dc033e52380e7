import { type Checked, failed } from './checked.ts'

declare const isrcBrand: unique symbol

/** An International Standard Recording Code, written without hyphens: prefix, registrant, year, designation. */
export type Isrc = string & { readonly [isrcBrand]: true }

/** Checks an ISRC, with or without hyphens. It has no check digit, so only its shape can be wrong. */
export const checkIsrc = (text: string): Checked<{ isrc: Isrc }> => {
  const compact = text.trim().toUpperCase().replaceAll('-', '')
  if (!/^[A-Z]{2}[A-Z0-9]{3}\d{7}$/.test(compact)) return failed(wrongShape, { overridable: false })
  return { ok: true, isrc: compact as Isrc }
}

const wrongShape = {
  kk: 'ISRC — екі әріп, үш әріп не цифр, жылдың екі цифры және бес цифр: US-SKG-19-12345.',
  ru: 'ISRC — две буквы, три буквы или цифры, две цифры года и пять цифр: US-SKG-19-12345.',
  en: 'An ISRC is two letters, three letters or digits, two digits of the year and five digits: US-SKG-19-12345.',
}
