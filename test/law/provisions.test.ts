import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/language/says.ts'
import { ambiguity } from '../../src/law/ambiguities.ts'
import { catalogue } from '../../src/law/articles/catalogue.ts'
import { isInForceOn } from '../../src/law/articles/in-force.ts'
import type { Provision } from '../../src/law/provision.ts'
import { provision, provisions } from '../../src/law/provisions.ts'
import { conventions } from '../../src/law/terms/conventions.ts'
import type { TermRule } from '../../src/law/terms/term-rule.ts'
import { parseCivilDate } from '../../src/law/time/civil-date.ts'

const all = [...provisions.values()]
const the = (id: string): Provision => {
  const found = provision(id)
  if (!found) throw new Error(`the catalogue has no ${id}`)
  return found
}

describe('The provisions', () => {
  it('are the 244 of the catalogue, each stated exactly once', async () => {
    const folder = new URL('../../src/law/articles/', import.meta.url)
    const files = readdirSync(folder).filter((name) => /^(article-|order-100|external|entry-into-force)/.test(name))
    const modules = await Promise.all(files.map((name) => import(new URL(name, folder).href)))
    const stated = modules.flatMap((module) => Object.values(module).flat() as Provision[]).map(({ id }) => id)
    expect(new Set(stated).size).toBe(stated.length)
    expect(stated.toSorted()).toEqual([...provisions.keys()].toSorted())
    expect(provisions.size).toBe(244)
  })

  it('stand in the order of the catalogue, whose sections are complete', () => {
    expect([...provisions.keys()]).toEqual(catalogue.flatMap(({ ids }) => ids))
    expect(Object.fromEntries(catalogue.map(({ section, ids }) => [section, ids.length]))).toEqual({
      '1': 16,
      '2': 12,
      '3': 17,
      '4.1': 11,
      '4.2': 22,
      '4.3': 14,
      '4.4': 13,
      '4.5': 5,
      '4.6': 7,
      '4.7': 6,
      '5': 6,
      '6': 25,
      '7': 16, // O100.6 is printed in 4.6 as well
      '11': 4, // O100.eff is printed in 7 as well
      '11.1': 6, // one row split in two clocks
      '12': 30, // one row prints two ids
      '12.1': 30, // two rows print five ids
      '15': 4,
    })
  })

  it('speak Kazakh, Russian and English, each in its own words', () => {
    for (const { id, says } of all) {
      expect(new Set(languages.map((language) => says[language])).size, id).toBe(3)
      expect(says.kk, id).toMatch(/[әғқңөұүһі]/iu)
      expect(says.ru, id).toMatch(/^(?!.*[әғқңөұүһі]).*[а-яё]/iu)
      expect(says.en, id).toMatch(/^[^\p{Script=Cyrillic}]+$/u)
      for (const language of languages) expect(says[language], id).toMatch(/^\S(?!.*\s\s).*\.$/su)
    }
  })

  it('are grouped under headings in the three languages', () => {
    for (const { section, title } of catalogue) {
      expect(new Set(languages.map((language) => title[language])).size, section).toBe(3)
    }
  })

  it('cite the article their id names', () => {
    const cited = all.filter(({ id }) => id.startsWith('L') && id !== 'L20-L23')
    expect(cited.map(({ id }) => /^L([\d-]+)/.exec(id)?.[1])).toEqual(cited.map(({ citation }) => citation.article))
    const items = all.filter(({ id }) => /^O100\.\d/.test(id))
    expect(items.map(({ id }) => id.slice(5).replace('-', '–'))).toEqual(items.map(({ citation }) => citation.item))
  })

  it('name sanctions, ambiguities, conventions and rival rules that exist', () => {
    for (const { id, breach, ambiguities, term } of all) {
      for (const sanction of breach) expect(provision(sanction)?.id, id).toMatch(/^L47-[13]\./)
      for (const number of ambiguities) expect(ambiguity(number)?.number, id).toBe(number)
      for (const convention of term?.conventions ?? []) expect(conventions[convention].id, id).toBe(convention)
    }
    expect(the('L46.1.12b').term).toMatchObject({ earlierOf: 'O100.8', length: 10 })
    expect(the('O100.8').term).toMatchObject({ earlierOf: 'L46.1.12b', length: 5 })
    expect(all.filter(({ term }) => term?.counts === 'forward' && term.earlierOf)).toHaveLength(2)
  })

  it('are confirmed by nobody until a person confirms them', () => {
    for (const { id, confirmation } of all) {
      expect(confirmation.state, id).toBe('unconfirmed')
      expect(confirmation, id).toHaveProperty('evidence', expect.stringMatching(/\w/))
    }
  })
})

describe('The duties of article 46', () => {
  it('are all possible grounds for revocation, save the rules on what audited data and costs are', () => {
    const without = all.filter(({ id, kinds }) => /^L46\./.test(id) && kinds.length > 0 && id !== 'L46.2a')
    expect(without.filter(({ breach }) => !breach.includes('L47-1.5')).map(({ id }) => id)).toEqual([
      'L46.1-1d',
      'L46.1-1e',
    ])
  })

  it('lead to suspension when the annual filing is late', () => {
    expect(the('L47.1').breach).toEqual(['L47-3.1.1', 'L47-1.2'])
  })
})

describe('In force', () => {
  it('every interval is made of days that exist, in order', () => {
    for (const { id, inForce } of all) {
      const { from, until, notBefore } = inForce
      for (const day of [from, until, notBefore ?? null]) expect(day === null || parseCivilDate(day), id).toBeTruthy()
      expect(from === null || until === null || from <= until, id).toBe(true)
      expect(inForce.dateKnown || from === null, id).toBe(true)
      expect(inForce.dateKnown && notBefore !== undefined, id).toBe(false)
    }
  })

  it.each([
    { id: 'L46-2.2b', first: '2026-01-25', before: '2026-01-24' },
    { id: 'O100.8', first: '2026-02-09', before: '2026-02-08' },
    { id: 'E-233', first: '2025-11-24', before: '2025-11-23' },
    { id: 'E-233a', first: '2027-01-01', before: '2026-12-31' },
  ])('$id applies from $first', ({ id, first, before }) => {
    expect(isInForceOn(the(id).inForce, first)).toBe(true)
    expect(isInForceOn(the(id).inForce, before)).toBe(false)
  })

  it('areas 6 and 8 are excluded from 25 January 2026', () => {
    for (const id of ['L43.3.6', 'L43.3.8']) {
      expect(the(id).inForce.mark).toBe('excluded 2026-01-25')
      expect(isInForceOn(the(id).inForce, '2026-01-24')).toBe(true)
      expect(isInForceOn(the(id).inForce, '2026-01-25')).toBe(false)
    }
  })

  it('article 9-1 is in force through 31 December 2026, and no other article ends then', () => {
    const ending = all.filter(({ inForce }) => inForce.until === '2026-12-31').map(({ id }) => id)
    expect(ending).toEqual([...provisions.keys()].filter((id) => id.startsWith('L9-1.')))
    expect(isInForceOn(the('L9-1.1a').inForce, '2026-12-31')).toBe(true)
    expect(isInForceOn(the('L9-1.1a').inForce, '2027-01-01')).toBe(false)
  })

  it('what waits for the Digital Code is in force on no day', () => {
    for (const id of ['L9-2.1.7', 'L9-2.1.9', 'E-233b']) {
      expect(isInForceOn(the(id).inForce, '2099-01-01')).toBe(false)
    }
  })

  it('older wording is in force on any day', () => {
    expect(isInForceOn(the('L28.1').inForce, '1997-05-01')).toBe(true)
  })
})

describe('The clocks', () => {
  const unit = { workingDay: 'wd', calendarDay: 'cd', month: 'mo', year: 'y' } as const
  const short = (term: TermRule): string => {
    switch (term.counts) {
      case 'forward':
        return `${term.length} ${unit[term.unit]} after ${term.from}, ${term.nature}`
      case 'backward':
        return `${term.length} ${unit[term.unit]} before ${term.before}`
      case 'fixedDate':
        return `${term.day}.${term.month} of year +${term.yearsAfter}, ${term.nature}`
      case 'periodic':
        return `every ${term.every}`
      case 'protection':
        return `${term.years} calendar years after ${term.from}`
      case 'entryIntoForce':
        return `${term.calendarDays} full days after publication`
      case 'contractNotice':
        return `${term.years} y, notice ${term.noticeMonths} mo`
      case 'stated':
        return `stated, ${term.nature}`
    }
  }

  it('all have the length the catalogue prints', () => {
    const clocks = all.flatMap(({ id, term }) => (term ? [[id, short(term)] as const] : []))
    expect(Object.fromEntries(clocks)).toEqual({
      'L46-2.2b': '30 wd before held',
      'L47-3.1.1': '3 mo after effective, status',
      'L47-3.1.2': '3 mo after effective, status',
      'L47-3.2': '1 cd after ordered, act',
      'L47-2.1.1': 'stated, status',
      'L47-2.2': '1 mo after terminated, act',
      'L46.1.3a': 'every quarter',
      'L46.1.3b': 'every year',
      'L44.5b': '3 y after received, retention',
      'L46.1.11': '10 wd before held',
      'L46.1.12a': '10 wd after registered, act',
      'L46.1.12b': '10 wd after concluded, act',
      'L46.1.12c': '10 wd after adopted, act',
      'L46.1-1a': '2 y after approved, act',
      'L46.1-1b': '1 mo after approved, act',
      'L46.1-1c': '5 y after published, retention',
      'L46.2c': '3 mo after received, protectiveDelay',
      'O100.6': '3 mo after received, protectiveDelay',
      'L47.1': '15.4 of year +1, act',
      'L44.2-1b': 'stated, act',
      'L9-1.1a': '1 wd after received, act',
      'L9-1.1b': '1 wd after received, act',
      'O100.eff': '10 full days after publication',
      'O100.8': '5 wd after concluded, act',
      'E-233': '60 full days after publication',
      'E-254': '60 full days after publication',
      'X-APPK76.1': '15 wd after received, act',
      'X-APPK76.2': '2 mo after extended, act',
      'X-APPK76.2n': '3 wd after extended, act',
      'X-APPK76.3': '3 wd after received, act',
      'X-O105.4': '15 wd after received, act',
      'X-PD6': '1 wd after demanded, act',
      'L28.1': '70 calendar years after died',
      'L28.4': '70 calendar years after disclosed',
      'L28.5': '70 calendar years after lastCoAuthorDied',
      'L28.6': '70 calendar years after released',
      'L28.7': '70 calendar years after rehabilitated',
      'L28.8': '70 calendar years after legalFact',
      'L42.1': '70 calendar years after performed',
      'L42.2': '70 calendar years after published',
      'L42.3-4': '70 calendar years after transmitted',
      'L42.6-7': '70 calendar years after rehabilitated',
      'L5.2': '30 cd after publishedAbroad, act',
      'L36.2.2': '30 cd after publishedAbroad, act',
      'L25.2': '6 mo after recorded, act',
      'L32.2': '1 y, notice 3 mo',
    })
  })

  it('have no term where the Law states none, and say so', () => {
    const silent = all.filter(({ kinds, term }) => kinds.includes('CLOCK') && !term)
    expect(silent.map(({ id }) => id)).toEqual(['L46.1.2-1', 'L44.5a', 'L46.2e', 'L48-2.2'])
    for (const { id, says } of silent) expect(says.en, id).toMatch(/states? no term|no term is stated/)
  })

  it('count nothing that is no clock, except the second ground of suspension', () => {
    const others = all.filter(({ kinds, term }) => term && !kinds.includes('CLOCK')).map(({ id }) => id)
    expect(others).toEqual(['L47-3.1.2'])
  })

  it('move the last day for acts only', () => {
    for (const { id, term } of all) {
      if (term?.counts !== 'forward') continue
      if (term.nature !== 'act') expect(term.conventions, id).not.toContain('CC-5')
      expect(term.conventions.includes('CC-6'), id).toBe(term.nature !== 'act')
    }
    expect(the('L47-2.2').term?.conventions).toContain('CC-5')
    expect(the('L47-3.2').term?.conventions).toEqual(['CC-1', 'CC-8', 'CC-9'])
  })

  it('ask on which day a filing counts as received', () => {
    const filings = all.filter(({ term }) => term?.conventions.includes('CC-7')).map(({ id }) => id)
    expect(filings).toEqual(['L46.2c', 'O100.6', 'L9-1.1a', 'L9-1.1b', 'X-APPK76.1', 'X-APPK76.3', 'X-O105.4', 'X-PD6'])
  })
})
