import { describe, expect, it } from 'vitest'
import { languages, type Says } from '../../src/language/says.ts'
import { ambiguities, ambiguity } from '../../src/law/ambiguities.ts'
import { conventions } from '../../src/law/terms/conventions.ts'

const expectThreeLanguages = (says: Says, of: string) => {
  expect(new Set(languages.map((language) => says[language])).size, of).toBe(3)
  expect(says.kk, of).toMatch(/\p{Script=Cyrillic}/u)
  expect(says.ru, of).toMatch(/^(?!.*[әғқңөұүһі]).*[а-яё]/iu)
}

describe('The ambiguities', () => {
  it('are numbered 1 to 53 without a gap', () => {
    expect(ambiguities.map(({ number }) => number)).toEqual(Array.from({ length: 53 }, (_, index) => index + 1))
    expect(ambiguity(6)?.provisions).toEqual(['L46-2.2b', 'L46.1.11'])
    expect(ambiguity(54)).toBeUndefined()
  })

  it('each concern a provision, save the definitions that no row states', () => {
    expect(ambiguities.filter(({ provisions }) => provisions.length === 0).map(({ number }) => number)).toEqual([51])
  })

  it('each state the problem, the recommended reading and any alternative in three languages', () => {
    for (const { number, problem, reading, alternative } of ambiguities) {
      expectThreeLanguages(problem, `problem ${number}`)
      expectThreeLanguages(reading, `reading ${number}`)
      if (alternative) expectThreeLanguages(alternative, `alternative ${number}`)
    }
  })

  it('leave an alternative to choose wherever a date depends on them', () => {
    for (const number of [1, 2, 6, 15, 25, 29, 30, 34, 35, 40, 41]) {
      expect(ambiguity(number)?.alternative, String(number)).toBeDefined()
    }
  })
})

describe('The counting conventions', () => {
  it('are CC-1 to CC-14, with no alternative only where the text leaves none', () => {
    const ids = Array.from({ length: 14 }, (_, index) => `CC-${index + 1}`)
    expect(Object.keys(conventions)).toEqual(ids)
    const settled = Object.values(conventions).filter(({ alternative }) => !alternative)
    expect(settled.map(({ id }) => id)).toEqual(['CC-4', 'CC-13'])
  })

  it('say themselves and their alternatives in three languages', () => {
    for (const [key, { id, recommended, alternative }] of Object.entries(conventions)) {
      expect(id).toBe(key)
      expectThreeLanguages(recommended, id)
      if (alternative) expectThreeLanguages(alternative, id)
    }
  })
})
