import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/db/chain.ts'
import { formatDateWithWeekday } from '../../src/language/dates.ts'
import { formatMoney } from '../../src/language/numbers.ts'
import { compareText } from '../../src/language/order.ts'
import { civilDate } from '../../src/law/time/civil-date.ts'
import { instant } from '../../src/law/time/instant.ts'
import { assertZone, civilDateAt, lastSecondOf } from '../../src/law/time/zone.ts'

describe('Inside workerd', () => {
  it('the tests really run there', () => {
    expect(navigator.userAgent).toBe('Cloudflare-Workers')
  })

  it('Kazakh dates, money and order are right, where the runtime’s own are not', () => {
    expect(formatDateWithWeekday('2026-03-09', 'kk')).toBe('2026 ж. 9 наурыз, дүйсенбі')
    expect(formatDateWithWeekday('2026-03-09', 'ru')).toBe('понедельник, 9 марта 2026 г.')
    expect(formatMoney(123_456_750, 'kk')).toBe('1\u00a0234\u00a0567,50\u00a0₸')
    expect(['я', 'к', 'қ', 'а', 'ә', 'і', 'ы'].toSorted((a, b) => compareText(a, b, 'kk'))).toEqual([
      'а',
      'ә',
      'к',
      'қ',
      'ы',
      'і',
      'я',
    ])
  })

  it('the zone knows the day of 25 hours and the two midnights around it', () => {
    expect(assertZone).not.toThrow()
    expect(lastSecondOf(civilDate('2024-02-29'))).toBe('2024-02-29T23:59:59+05:00')
    expect(civilDateAt(instant('2024-02-29T18:59:59.999Z'))).toBe('2024-02-29')
    expect(civilDateAt(instant('2024-02-29T19:00:00Z'))).toBe('2024-03-01')
  })

  it('an entry has the hash it has everywhere', () => {
    const entry = {
      caseId: 'c',
      seq: 1,
      type: 't',
      effectiveOn: 'd',
      recordedAt: 'r',
      recordedBy: 'b',
      previousHash: 'p',
    }
    expect(hashOf({ ...entry, data: { ә: 'қ', a: [1, null, true] } })).toBe(
      'ed912ba177d30b82875245b16ab3941d8d77d26cb6794266d595e495447fdf49',
    )
  })
})
