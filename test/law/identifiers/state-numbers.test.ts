import { describe, expect, it } from 'vitest'
import { checkBin } from '../../../src/law/identifiers/bin.ts'
import { checkIin } from '../../../src/law/identifiers/iin.ts'
import { checkDigitOf } from '../../../src/law/identifiers/state-number.ts'

/** A number that exists nowhere: eleven digits and the check digit they ask for. */
const complete = (firstEleven: string): string => {
  const digit = checkDigitOf(firstEleven)
  if (digit === undefined) throw new Error(`${firstEleven} is never issued`)
  return `${firstEleven}${digit}`
}

const wrongDigit = (number: string): string => `${number.slice(0, 11)}${(Number(number.charAt(11)) + 1) % 10}`

describe('The check digit of IIN and BIN', () => {
  it('is that of the published sample', () => {
    expect(checkDigitOf('06121160001')).toBe(2)
  })

  it('needs a second pass when the first gives ten, and may not exist at all', () => {
    expect(checkDigitOf('00000000010')).toBe(1)
    expect(checkDigitOf('00000000281')).toBeUndefined()
  })

  it('is the only digit accepted after the other eleven', () => {
    const accepted = Array.from('0123456789', (digit) => checkIin(`06121160001${digit}`)).filter(({ ok }) => ok)
    expect(accepted).toEqual([{ ok: true, iin: '061211600012' }])
  })
})

describe('A BIN', () => {
  const bin = complete('09014000012')

  it('is accepted when its month, kind, unit and check digit are right', () => {
    expect(checkBin(bin)).toEqual({ ok: true, bin })
    for (const five of '456')
      for (const six of '0123') expect(checkBin(complete(`1912${five}${six}00042`)).ok).toBe(true)
  })

  it('may be overridden with a reason when a digit is wrong, because some real numbers are', () => {
    for (const number of [wrongDigit(bin), complete('09134000012'), complete('09014900012'), complete('09011000012')]) {
      expect(checkBin(number), number).toMatchObject({ ok: false, overridable: true })
    }
  })

  it('is refused when it is not twelve digits', () => {
    for (const text of ['', '0901400001', `${bin}0`, `${bin.slice(0, 11)}X`, ` ${bin}`, '٠٩٠١٤٠٠٠٠١٢٣']) {
      expect(checkBin(text), text).toMatchObject({ ok: false, overridable: false })
    }
  })
})

describe('An IIN', () => {
  it('is accepted when its birth date, century and check digit are right', () => {
    expect(checkIin('061211600012')).toEqual({ ok: true, iin: '061211600012' })
    expect(checkIin(complete('00022950001')).ok).toBe(true)
  })

  it('may be overridden with a reason otherwise', () => {
    for (const number of [
      wrongDigit('061211600012'),
      complete('06121100001'),
      complete('06023060001'),
      complete('01022950001'),
    ]) {
      expect(checkIin(number), number).toMatchObject({ ok: false, overridable: true })
    }
  })

  it('is refused when it is not twelve digits, and says so in three languages', () => {
    const checked = checkIin('06121160001')
    if (checked.ok) throw new Error('eleven digits are no IIN')
    expect(checked.overridable).toBe(false)
    expect(new Set(Object.values(checked.why)).size).toBe(3)
  })
})
