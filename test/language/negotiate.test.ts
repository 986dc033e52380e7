import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { negotiateLanguage } from '../../src/language/negotiate.ts'
import { languages } from '../../src/language/says.ts'

describe('the language of a reader', () => {
  it.each([undefined, '', '*', 'de, fr;q=0.5', 'ru;q=0, kk;q=0', ';;,,=', 'ru;q=often'])(
    'is Kazakh when %j expresses no wish we can meet',
    (header) => expect(negotiateLanguage(header)).toBe('kk'),
  )

  it.each([
    ['ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7', 'ru'],
    ['en-GB,en;q=0.5', 'en'],
    ['kk-KZ,ru;q=0.8', 'kk'],
    ['de, en;q=0.4, ru;q=0.6', 'ru'],
    ['RU;Q=0.3 , EN ; q=0.301', 'en'],
  ])('is the one %j weighs most', (header, language) => expect(negotiateLanguage(header)).toBe(language))

  it('is the first named among equals', () => {
    expect(negotiateLanguage('ru, en')).toBe('ru')
    expect(negotiateLanguage('en, ru')).toBe('en')
  })

  it('may be any other when one is excluded', () => {
    expect(negotiateLanguage('kk;q=0, *')).toBe('ru')
    expect(negotiateLanguage('en;q=0.5, *;q=0.1')).toBe('en')
  })

  it('is always one of ours, whatever a client sends', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(languages).toContain(negotiateLanguage(header))
      }),
    )
  })
})
