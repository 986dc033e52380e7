import type { Language } from './says.ts'

/** The forms each language needs beside a number. Russian `other` is for fractions: `1,5 рабочего дня`. */
export interface PluralForms {
  readonly kk: { readonly one: string; readonly other: string }
  readonly ru: { readonly one: string; readonly few: string; readonly many: string; readonly other: string }
  readonly en: { readonly one: string; readonly other: string }
}

export type PluralCategory = keyof PluralForms['ru']

/** The form of a word that stands beside `n`: `plural('ru', 3, days)` is `дня`. The number itself is not printed. */
export function plural<L extends Language>(language: L, n: number, forms: PluralForms[L]): string {
  const given: { readonly other: string } & Partial<Record<PluralCategory, string>> = forms
  return given[pluralCategory(language, n)] ?? given.other
}

/** The plural category of `n` by the Unicode rules (CLDR); the sign does not matter. */
export function pluralCategory(language: Language, n: number): PluralCategory {
  const size = Math.abs(n)
  if (language === 'ru') return russianCategory(size)
  return size === 1 ? 'one' : 'other'
}

function russianCategory(size: number): PluralCategory {
  if (!Number.isInteger(size)) return 'other'
  const [tens, units] = [size % 100, size % 10]
  if (units === 1 && tens !== 11) return 'one'
  if (units >= 2 && units <= 4 && (tens < 12 || tens > 14)) return 'few'
  return 'many'
}
