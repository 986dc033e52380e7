import { foldCase } from './fold-case.ts'
import type { Language } from './says.ts'

/**
 * Compares two texts as a reader would look them up: word by word, by the Kazakh alphabet (ә after а, і after ы),
 * whatever the quotation marks around a name. Agrees with the order of the sort keys.
 * @returns negative, zero or positive, as `Array.prototype.sort` wants it.
 */
export function compareText(a: string, b: string, language: Language): number {
  const [keyOfA, keyOfB] = [sortKey(a, language), sortKey(b, language)]
  if (keyOfA === keyOfB) return 0
  return keyOfA < keyOfB ? -1 : 1
}

/**
 * A key to store beside a name and order by, byte by byte, in any database; printable ASCII throughout. Digits come
 * before letters. Kazakh and Russian put Cyrillic before Latin, English the other way round; Russian files ё under е,
 * Kazakh after it. Texts that differ only in accents or capitals stand together, plain and small letters first.
 */
export function sortKey(text: string, language: Language = 'kk'): string {
  const words = text.normalize('NFC').replace(apostrophes, '').replace(notWord, ' ').trim()
  const letters = words.match(/\P{M}\p{M}*/gu) ?? []
  const primary = letters.map((letter) => rankOf(letter, language)).join('')
  return [primary, flags(letters, (l) => isMarked(l, language)), flags(letters, isCapital)].join(levelBreak)
}

const apostrophes = /['’ʼ]/g
const notWord = /[^\p{L}\p{M}\p{N}]+/gu

/** Lower than everything else in a key, so that the shorter of two words comes first. */
const levelBreak = ' '
const wordBreak = '!'

const cyrillic = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
const latin = 'abcdefghijklmnopqrstuvwxyz'

/** Ten digits and 68 letters fill ASCII from `0` to `}`; a letter of any other script follows after `~`. */
const ranks: Record<Language, ReadonlyMap<string, string>> = {
  kk: ranksOf(cyrillic + latin),
  ru: ranksOf(cyrillic + latin),
  en: ranksOf(latin + cyrillic),
}

function ranksOf(letters: string): ReadonlyMap<string, string> {
  const inOrder = [...`0123456789${letters}`]
  return new Map([[' ', wordBreak], ...inOrder.map((letter, i) => [letter, String.fromCharCode(0x30 + i)] as const)])
}

function rankOf(letter: string, language: Language): string {
  const base = plain(foldCase(letter), language)
  return ranks[language].get(base) ?? foreign(base)
}

/** The letter under an accent, unless the accented one is a letter of the alphabet in its own right, as й is. */
function plain(letter: string, language: Language): string {
  if (language === 'ru' && letter === 'ё') return 'е'
  return ranks[language].has(letter) ? letter : letter.normalize('NFD').replace(/\p{M}+$/u, '')
}

function foreign(letter: string): string {
  return [...letter].map((part) => `~${(part.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`).join('')
}

function isMarked(letter: string, language: Language): boolean {
  const folded = foldCase(letter)
  return plain(folded, language) !== folded
}

function isCapital(letter: string): boolean {
  return foldCase(letter) !== letter
}

/** One flag for each letter; trailing zeros say nothing and are left out. */
function flags(letters: readonly string[], isSet: (letter: string) => boolean): string {
  return letters
    .map((letter) => (isSet(letter) ? '1' : '0'))
    .join('')
    .replace(/0+$/, '')
}
