import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldCase } from '../../src/language/fold-case.ts'
import { compareText, sortKey } from '../../src/language/order.ts'
import { type Language, languages } from '../../src/language/says.ts'
import { localeOf } from './full-icu.ts'

const kazakhAlphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
const russianAlphabet = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const latinAlphabet = 'abcdefghijklmnopqrstuvwxyz'

const sorted = (texts: readonly string[], language: Language) => [...texts].sort((a, b) => compareText(a, b, language))

describe('the order of texts', () => {
  it('is the Kazakh alphabet, for Russian readers too', () => {
    const backwards = [...kazakhAlphabet].reverse()
    expect(sorted(backwards, 'kk').join('')).toBe(kazakhAlphabet)
    expect(
      sorted(
        backwards.filter((letter) => letter !== 'ё'),
        'ru',
      ).join(''),
    ).toBe(kazakhAlphabet.replace('ё', ''))
  })

  it('files ё after е in Kazakh and under е in Russian', () => {
    expect(sorted(['ёж', 'ель', 'езда'], 'kk')).toEqual(['езда', 'ель', 'ёж'])
    expect(sorted(['ель', 'ёж', 'езда'], 'ru')).toEqual(['ёж', 'езда', 'ель'])
    expect(sorted(['всё', 'все'], 'ru')).toEqual(['все', 'всё'])
  })

  it('puts Cyrillic before Latin, except for English readers', () => {
    expect(sorted(['Zhanar', 'Яссауи'], 'kk')).toEqual(['Яссауи', 'Zhanar'])
    expect(sorted(['Яссауи', 'Zhanar'], 'en')).toEqual(['Zhanar', 'Яссауи'])
  })

  it('goes word by word and does not look at quotation marks, dashes or number signs', () => {
    const names = ['Абайдан', '«Абай» қоры', '№ 7', 'Абай-центр', '"Абай"']
    expect(sorted(names, 'kk')).toEqual(['№ 7', '"Абай"', '«Абай» қоры', 'Абай-центр', 'Абайдан'])
  })

  it('reads a name with an apostrophe as one word', () => {
    expect(sorted(["О'Коннор", 'О Яне'], 'ru')).toEqual(['О Яне', "О'Коннор"])
  })

  it('tells capitals from small letters only when nothing else differs', () => {
    expect(sorted(['Әділет', 'әділет', 'Әділ'], 'kk')).toEqual(['Әділ', 'әділет', 'Әділет'])
  })

  it('does not mind how an accented letter was typed', () => {
    expect(compareText('й', 'и\u0306', 'kk')).toBe(0)
    expect(sorted(['Eva', 'Éva', 'Eve'], 'en')).toEqual(['Eva', 'Éva', 'Eve'])
  })

  it('leaves letters of other scripts until last', () => {
    expect(sorted(['𠀀', '東', 'z', 'я', '1'], 'kk')).toEqual(['1', 'я', 'z', '東', '𠀀'])
  })

  const readersOf = [
    ['kk', `${kazakhAlphabet}${kazakhAlphabet.toUpperCase()}${latinAlphabet}${latinAlphabet.toUpperCase()}0123456789 `],
    [
      'ru',
      `${russianAlphabet}${russianAlphabet.toUpperCase()}${latinAlphabet}${latinAlphabet.toUpperCase()}0123456789 `,
    ],
    ['en', `${latinAlphabet}${latinAlphabet.toUpperCase()}${russianAlphabet.replace('ё', '')}0123456789 `],
  ] as const

  it.each(readersOf)('agrees with full ICU for every text of the letters read in %s', (language, letters) => {
    const icu = new Intl.Collator(localeOf[language])
    const text = fc
      .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 })
      .map((t) => t.replace(/ +/g, ' ').trim())
    const pair = fc.oneof(
      fc.tuple(text, text),
      text.chain((t) => fc.tuple(fc.constant(t), recased(t))),
    )
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(Math.sign(compareText(a, b, language))).toBe(Math.sign(icu.compare(a, b)))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a sort key', () => {
  it('orders texts byte by byte as the comparison does, in any language', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 8 })
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...languages), (a, b, language) => {
        const bytes = Buffer.compare(Buffer.from(sortKey(a, language)), Buffer.from(sortKey(b, language)))
        expect(Math.sign(compareText(a, b, language))).toBe(bytes)
      }),
    )
  })

  it('is printable ASCII whatever the text, so that no database reads it differently', () => {
    const anyText = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sortKey(text)).toMatch(/^[ -~]*$/)
      }),
    )
  })

  it('is no longer than the text and its two breaks, unless there are capitals or accents to remember', () => {
    expect(sortKey('қазақ әндері')).toHaveLength('қазақ әндері'.length + 2)
  })

  it('is Kazakh unless another reader is named', () => {
    expect(sortKey('Ёлка')).toBe(sortKey('Ёлка', 'kk'))
    expect(sortKey('Ёлка')).not.toBe(sortKey('Ёлка', 'ru'))
  })
})

describe('folding case for search', () => {
  it('finds Kazakh and Russian letters in either case', () => {
    expect(foldCase('ҚАЗАҚСТАН')).toBe('қазақстан')
    expect(foldCase(kazakhAlphabet.toUpperCase())).toBe(kazakhAlphabet)
  })

  it('finds a letter typed as two characters', () => {
    expect(foldCase('И\u0306')).toBe('й')
  })
})

/** The same letters, some in the other case and some е with or without its dots. */
function recased(text: string): fc.Arbitrary<string> {
  const variants = [...text].map((letter) => fc.constantFrom(letter, letter.toUpperCase(), letter.toLowerCase()))
  const dotted = (letter: string) => fc.constantFrom(letter, letter.replace('е', 'ё').replace('Е', 'Ё'))
  return fc.tuple(...variants.map((variant) => variant.chain(dotted))).map((letters) => letters.join(''))
}
