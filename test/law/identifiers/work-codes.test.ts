import { describe, expect, it } from 'vitest'
import { checkIpiBase, checkIpiName } from '../../../src/law/identifiers/ipi.ts'
import { checkIsni } from '../../../src/law/identifiers/isni.ts'
import { checkIsrc } from '../../../src/law/identifiers/isrc.ts'
import { checkIswc } from '../../../src/law/identifiers/iswc.ts'

const refused = { ok: false, overridable: false }

describe('The identifiers of works, recordings and interested parties', () => {
  it('an ISRC has a shape and no check digit', () => {
    expect(checkIsrc('US-SKG-19-12345')).toEqual({ ok: true, isrc: 'USSKG1912345' })
    expect(checkIsrc('qzaa12500001')).toEqual({ ok: true, isrc: 'QZAA12500001' })
    for (const text of ['US-SKG-19-1234', 'U1-SKG-19-12345', 'US-SK-19-12345', 'US-SKG-1A-12345', '']) {
      expect(checkIsrc(text), text).toMatchObject(refused)
    }
  })

  it('an ISWC ends in a check digit', () => {
    expect(checkIswc('T-034.524.680-1')).toEqual({ ok: true, iswc: 'T0345246801' })
    expect(checkIswc('T0345246801').ok).toBe(true)
    for (const text of ['T-034.524.680-2', 'T-034.524.681-1', 'S-034.524.680-1', 'T-034.524.68-1', '']) {
      expect(checkIswc(text), text).toMatchObject(refused)
    }
  })

  it('an IPI base number ends in a check digit', () => {
    expect(checkIpiBase('I-000000229-7')).toEqual({ ok: true, ipiBase: 'I-000000229-7' })
    expect(checkIpiBase('i0000002297')).toEqual({ ok: true, ipiBase: 'I-000000229-7' })
    for (const text of ['I-000000229-8', 'I-000000228-7', '000000229-7', 'I-00000229-7']) {
      expect(checkIpiBase(text), text).toMatchObject(refused)
    }
  })

  it('an IPI name number ends in two check digits', () => {
    expect(checkIpiName('00014107338')).toEqual({ ok: true, ipiName: '00014107338' })
    expect(checkIpiName('014107338')).toEqual({ ok: true, ipiName: '00014107338' })
    for (const text of ['00014107339', '00014107438', '14107338', '0001410733X', '000141073380']) {
      expect(checkIpiName(text), text).toMatchObject(refused)
    }
  })

  it('an ISNI ends in a check character, which may be X', () => {
    expect(checkIsni('0000 0001 2281 955X')).toEqual({ ok: true, isni: '000000012281955X' })
    expect(checkIsni('0000-0001-2281-955x').ok).toBe(true)
    for (const text of ['0000 0001 2281 9550', '0000 0001 2281 965X', '0000 0001 2281 955', 'X000 0001 2281 9551']) {
      expect(checkIsni(text), text).toMatchObject(refused)
    }
  })
})
