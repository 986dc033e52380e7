import type { Says } from '../../language/says.ts'
import { type Checked, failed } from './checked.ts'
import { hasRightCheckDigit, isTwelveDigits, notTwelveDigits, wrongCheckDigit } from './state-number.ts'

declare const binBrand: unique symbol

/** A business identification number: registration YYMM, kind, unit, five serial digits, check digit. */
export type Bin = string & { readonly [binBrand]: true }

/**
 * Checks a BIN. What is not twelve digits is refused; a wrong month, kind, unit or check digit is overridable with a
 * recorded reason.
 */
export const checkBin = (text: string): Checked<{ bin: Bin }> => {
  if (!isTwelveDigits(text)) return failed(notTwelveDigits(name), { overridable: false })
  const month = Number(text.slice(2, 4))
  if (month < 1 || month > 12) return failed(wrongMonth, { overridable: true })
  if (!kinds.includes(text.charAt(4)) || !units.includes(text.charAt(5)))
    return failed(wrongKind, { overridable: true })
  if (!hasRightCheckDigit(text)) return failed(wrongCheckDigit(name), { overridable: true })
  return { ok: true, bin: text as Bin }
}

// Resident legal entity, non-resident, joint individual entrepreneurship.
const kinds = '456'
// Head unit, branch, representative office, farm.
const units = '0123'

const name: Says = { kk: 'БСН', ru: 'БИН', en: 'BIN' }

const wrongMonth: Says = {
  kk: 'БСН-нің үшінші және төртінші цифрлары тіркелген айды көрсетуі тиіс.',
  ru: 'Третья и четвёртая цифры БИН должны быть месяцем регистрации.',
  en: 'The third and fourth digits of a BIN are the month of registration.',
}

const wrongKind: Says = {
  kk: 'БСН-нің бесінші немесе алтыншы цифры ұйым түріне сәйкес келмейді.',
  ru: 'Пятая или шестая цифра БИН не соответствует виду организации.',
  en: 'The fifth or sixth digit of the BIN is not a kind of organization.',
}
