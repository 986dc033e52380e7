import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../src/db/chain.ts'
import { amount, date, documentOf, documents, text } from '../../../src/workflows/procedure/fields.ts'

const says = { kk: 'к', ru: 'р', en: 'e' }

describe('A text of an act', () => {
  it.each([
    ['half of a surrogate pair', 'a\ud800b'],
    ['a NUL', 'a\u0000b'],
    ['an escape sequence', '\u001b[31m'],
    ['nothing but spaces', '   '],
    ['more than it may hold', 'x'.repeat(51)],
  ])('refuses %s', (_what, written) => {
    expect(text(50).safeParse(written).success).toBe(false)
  })

  it.each(['Қазақстан', 'ё, й', '🎵', 'one\ttwo\nthree'])('takes %j', (written) => {
    expect(text(50).safeParse(written).success).toBe(true)
  })

  it('can be hashed whenever it is taken', () => {
    const entry = {
      caseId: 'c',
      seq: 1,
      type: 't',
      effectiveOn: 'd',
      recordedAt: 'r',
      recordedBy: 'b',
      previousHash: 'p',
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (written) => {
        const taken = text(100).safeParse(written)
        if (taken.success) expect(hashOf({ ...entry, data: taken.data })).toHaveLength(64)
      }),
    )
  })
})

describe('A date of an act', () => {
  it.each(['2026-02-30', '2025-02-29', '26-01-01', '2026-1-1', '2026-01-01T00:00', ''])('refuses %j', (written) => {
    expect(date(says).safeParse(written).success).toBe(false)
  })

  it('takes 29 February of a leap year', () => {
    expect(date(says).safeParse('2028-02-29').success).toBe(true)
  })
})

describe('A document of the file', () => {
  const sha256 = 'a'.repeat(64)

  it.each([
    ['a title', 'Charter'],
    ['a title with where it is kept', { title: 'Charter', url: 'https://demo.invalid/charter.pdf', sha256 }],
    ['one kept here', { documentId: 'an-id' }],
    ['one kept here, as the docket shows it', { documentId: 'an-id', title: 'Charter', sha256 }],
  ])('is %s', (_what, document) => {
    expect(documents(says).safeParse([document]).success).toBe(true)
    expect(documentOf(says).safeParse(document).success).toBe(true)
  })

  it.each([
    ['a script for its address', { title: 'Charter', url: 'javascript:alert(1)' }],
    ['its own bytes for its address', { title: 'Charter', url: 'data:text/html,x' }],
    ['an address within our walls', { title: 'Charter', url: 'file:///etc/passwd' }],
    ['no title', { url: 'https://demo.invalid/' }],
    ['a hash that is none', { title: 'Charter', sha256: 'abc' }],
    ['both an id and an address', { documentId: 'an-id', url: 'https://demo.invalid/' }],
    ['something nobody knows', { documentId: 'an-id', path: '../secret' }],
    ['an id that is no text', { documentId: 1 }],
    ['a title of control characters', '\u0000'],
  ])('cannot have %s', (_what, document) => {
    expect(documentOf(says).safeParse(document).success).toBe(false)
  })
})

describe('A sum of an act', () => {
  it.each([0, 1, 1_000_000_000_000_000])('takes %d tiyn', (tiyn) => {
    expect(amount(says).safeParse(tiyn).success).toBe(true)
  })

  it.each([-1, 0.5, '100', Number.MAX_SAFE_INTEGER + 1, Number.NaN])('refuses %j', (tiyn) => {
    expect(amount(says).safeParse(tiyn).success).toBe(false)
  })
})
