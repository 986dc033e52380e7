import type { Says } from '../../language/says.ts'
import { parseCivilDate } from '../time/civil-date.ts'
import { type Checked, failed } from './checked.ts'
import { hasRightCheckDigit, isTwelveDigits, notTwelveDigits, wrongCheckDigit } from './state-number.ts'

declare const iinBrand: unique symbol

/** An individual identification number: birth date YYMMDD, century and sex, four serial digits, check digit. */
export type Iin = string & { readonly [iinBrand]: true }

/**
 * Checks an IIN. What is not twelve digits is refused; a birth date that does not exist, an unknown century (foreigners'
 * numbers may have one) or a wrong check digit is overridable with a recorded reason.
 */
export const checkIin = (text: string): Checked<{ iin: Iin }> => {
  if (!isTwelveDigits(text)) return failed(notTwelveDigits(name), { overridable: false })
  const century = centuries[text.charAt(6)]
  if (century === undefined) return failed(wrongCentury, { overridable: true })
  const born = `${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`
  if (parseCivilDate(born) === undefined) return failed(wrongBirthDate, { overridable: true })
  if (!hasRightCheckDigit(text)) return failed(wrongCheckDigit(name), { overridable: true })
  return { ok: true, iin: text as Iin }
}

// Odd for men, even for women.
const centuries: Readonly<Record<string, string>> = { 1: '18', 2: '18', 3: '19', 4: '19', 5: '20', 6: '20' }

const name: Says = { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' }

const wrongCentury: Says = {
  kk: 'ЖСН-нің жетінші цифры ғасыр мен жынысты көрсетпейді.',
  ru: 'Седьмая цифра ИИН не обозначает век и пол.',
  en: 'The seventh digit of the IIN is not a century and sex.',
}

const wrongBirthDate: Says = {
  kk: 'ЖСН-дегі туған күн жоқ күн.',
  ru: 'Дата рождения в ИИН не существует.',
  en: 'The birth date in the IIN does not exist.',
}
