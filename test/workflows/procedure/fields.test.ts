import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../src/db/chain.ts'
import { date, text } from '../../../src/workflows/procedure/fields.ts'

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
