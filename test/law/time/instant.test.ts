import { describe, expect, it } from 'vitest'
import { epochMs, fromEpochMs, instant, parseInstant, plusMs } from '../../../src/law/time/instant.ts'

describe('An instant', () => {
  it('carries its offset, and is kept in UTC', () => {
    expect(parseInstant('2026-05-12T23:59:59.999+05:00')).toBe('2026-05-12T18:59:59.999Z')
    expect(parseInstant('2026-05-12T18:59:59Z')).toBe('2026-05-12T18:59:59.000Z')
    expect(parseInstant('2026-05-12t18:59:59z')).toBe('2026-05-12T18:59:59.000Z')
    expect(parseInstant('2026-01-01T02:30:00.5-03:30')).toBe('2026-01-01T06:00:00.500Z')
  })

  it('may leave out the seconds of a whole minute', () => {
    expect(parseInstant('2026-05-12T18:30+05:00')).toBe('2026-05-12T13:30:00.000Z')
    expect(parseInstant('2026-05-12T18:30Z')).toBe('2026-05-12T18:30:00.000Z')
  })

  it('is refused without an offset, or when the moment does not exist', () => {
    for (const text of [
      '2026-05-12T18:59:59',
      '2026-05-12T18:59',
      '2026-05-12T18Z',
      '2026-05-12T18:59.5Z',
      '2026-05-12',
      '2026-02-30T00:00:00Z',
      '2026-05-12T24:00:00Z',
      '2026-05-12T18:60:00Z',
      '2026-05-12T18:59:60Z',
      '2026-05-12T18:59:59+24:00',
      '2026-05-12 18:59:59Z',
      'yesterday',
      '1799-12-31T23:59:59Z',
    ]) {
      expect(parseInstant(text), text).toBeUndefined()
    }
    expect(() => instant('2026-05-12T18:59:59')).toThrow('offset')
  })

  it('is never rounded into the next second', () => {
    expect(parseInstant('2026-05-12T18:59:59.9999999Z')).toBe('2026-05-12T18:59:59.999Z')
  })

  it('goes to milliseconds and back, as Date does', () => {
    for (let ms = -2e12; ms < 8e12; ms += 7_777_777_777) {
      expect(fromEpochMs(ms)).toBe(new Date(ms).toISOString())
      expect(epochMs(fromEpochMs(ms))).toBe(ms)
    }
    expect(plusMs(instant('2026-12-31T23:59:59.999Z'), 1)).toBe('2027-01-01T00:00:00.000Z')
  })
})
