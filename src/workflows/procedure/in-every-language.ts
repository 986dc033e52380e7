import { formatDate } from '../../language/dates.ts'
import { type Language, languages, type Says } from '../../language/says.ts'

/** Writes a text once for each language, with dates as that language writes them. */
export const inEveryLanguage = (write: (language: Language, day: (date: unknown) => string) => string): Says => {
  const [kk, ru, en] = languages.map((language) =>
    write(language, (date) => (typeof date === 'string' ? formatDate(date, language) : '')),
  )
  // A Russian date ends with a full stop of its own, which also ends the sentence.
  return { kk: kk ?? '', ru: (ru ?? '').replaceAll('г..', 'г.'), en: en ?? '' }
}

/** Picks the language's version of a sentence written beside its translations. */
export const choose = (language: Language, kk: string, ru: string, en: string): string => ({ kk, ru, en })[language]

/** A list of short texts as indented lines. */
export const bullets = (items: unknown): string =>
  (Array.isArray(items) ? items : []).map((item) => `  • ${String(item)}`).join('\n')
