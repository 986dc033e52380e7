import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reconcile } from '../../../src/law/money/annual-report.ts'
import { judgeDeductions } from '../../../src/law/money/deduction-cap.ts'
import { judgeRate, type MinimumRate, minimumRates } from '../../../src/law/money/minimum-rates.ts'
import { compensationLimits, monthlyIndexOn } from '../../../src/law/money/monthly-index.ts'
import { deductProportionally } from '../../../src/law/money/proportional-deduction.ts'
import { feeBenefits, registerFee } from '../../../src/law/money/register-fee.ts'
import { resaleRoyalty, splitPhonogram, splitPrivateCopying } from '../../../src/law/money/splits.ts'
import { sumOf, type Tiyn, tenge, tiyn } from '../../../src/law/money/tiyn.ts'
import { provision } from '../../../src/law/provisions.ts'
import { civilDate } from '../../../src/law/time/civil-date.ts'

const on = civilDate

describe('The cap on deductions, twenty per cent (L46.1.2c)', () => {
  const of = (collected: number, expenses: number, funds: number) => ({
    collected: tiyn(collected),
    expenses: tiyn(expenses),
    funds: tiyn(funds),
  })

  it('is kept to the tiyn', () => {
    expect(judgeDeductions(of(1_000, 150, 50))).toMatchObject({
      year: { cap: 200, deducted: 200, room: 0 },
      warning: undefined,
      refusal: undefined,
    })
    expect(judgeDeductions(of(1_000, 150, 51)).refusal).toMatchObject({
      provision: 'L46.1.2c',
      sums: { collected: 1_000, deducted: 201, cap: 200 },
    })
    expect(judgeDeductions(of(1_004, 201, 0)).refusal).toBeDefined()
    expect(judgeDeductions(of(1_005, 201, 0)).refusal).toBeUndefined()
    expect(judgeDeductions(of(0, 0, 0)).refusal).toBeUndefined()
    expect(judgeDeductions(of(0, 1, 0)).refusal).toBeDefined()
  })

  it('warns for one distribution and refuses for the year (ambiguity 19)', () => {
    const generous = of(1_000, 250, 0)
    const withRoom = judgeDeductions(generous, [of(1_000, 100, 0)])
    expect(withRoom.warning).toBeDefined()
    expect(withRoom.refusal).toBeUndefined()
    expect(withRoom.year).toMatchObject({ collected: 2_000, deducted: 350, cap: 400, room: 50 })
    const modest = judgeDeductions(of(1_000, 200, 0), [of(1_000, 201, 0)])
    expect(modest.warning).toBeUndefined()
    expect(modest.refusal?.says.ru).toContain('20 % собранного')
  })
})

describe('A deduction is proportional to each holder’s due (L46.1.2e)', () => {
  it('and exact in sum', () => {
    const dues = fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(dues, fc.integer({ min: 0, max: 20 }), (amounts, percent) => {
        const list = amounts.map((due, index) => ({ holder: index, due: tiyn(due) }))
        const total = sumOf(list.map(({ due }) => due))
        const deduction = tiyn(Math.floor((total / 100) * percent))
        const shares = deductProportionally(list, deduction)
        expect(sumOf(shares.map(({ withheld }) => withheld))).toBe(deduction)
        expect(sumOf(shares.map(({ paid }) => paid))).toBe(total - deduction)
        expect(shares.every(({ due, withheld, paid }) => withheld >= 0 && paid >= 0 && withheld + paid === due)).toBe(
          true,
        )
      }),
      { numRuns: 1_000 },
    )
  })

  it('never more than is due', () => {
    expect(() => deductProportionally([{ holder: 'a', due: tiyn(10) }], tiyn(11))).toThrow('cannot be deducted')
    expect(deductProportionally([{ holder: 'a', due: tiyn(0) }], tiyn(0))).toEqual([
      { holder: 'a', due: 0, withheld: 0, paid: 0 },
    ])
  })
})

describe('Splits', () => {
  it('private copying: forty, thirty and thirty, the odd tiyn to authors first (L26.4)', () => {
    expect(splitPrivateCopying(tiyn(1_000))).toEqual({ authors: 400, performers: 300, phonogramProducers: 300 })
    expect(splitPrivateCopying(tiyn(1))).toEqual({ authors: 1, performers: 0, phonogramProducers: 0 })
    expect(splitPrivateCopying(tiyn(2))).toEqual({ authors: 1, performers: 1, phonogramProducers: 0 })
    for (let amount = 0; amount < 1_000; amount += 1) {
      expect(sumOf(Object.values(splitPrivateCopying(tiyn(amount))))).toBe(amount)
    }
  })

  it('commercial phonograms: halves unless agreed otherwise (L39.2b)', () => {
    expect(splitPhonogram(tiyn(101))).toEqual({ producer: 51, performers: 50 })
    expect(splitPhonogram(tiyn(1_000), { producer: 35, performers: 65 })).toEqual({ producer: 350, performers: 650 })
  })

  it('resale of fine art: five per cent of the price (L17.2)', () => {
    expect(resaleRoyalty(tenge(1_000_000))).toBe(tenge(50_000))
    expect(resaleRoyalty(tiyn(110))).toBe(6)
  })
})

describe('The register fee (L9-2.2)', () => {
  it('is five per cent for the categories with the benefit, all of it otherwise', () => {
    expect(registerFee(tenge(7_000), undefined)).toBe(tenge(7_000))
    expect(registerFee(tenge(7_000), 'minors')).toBe(tenge(350))
    expect(registerFee(tiyn(39), 'kandaces')).toBe(1)
    expect(Object.keys(feeBenefits)).toHaveLength(6)
  })
})

describe('Compensation between 100 and 15,000 monthly indices (L49.1)', () => {
  it('follows the index of the day', () => {
    expect(compensationLimits(on('2024-05-12'))).toMatchObject({ least: tenge(369_200), most: tenge(55_380_000) })
    expect(compensationLimits(on('2025-12-31'))).toMatchObject({ least: tenge(393_200), most: tenge(58_980_000) })
    expect(compensationLimits(on('2026-01-01'))).toMatchObject({ least: tenge(432_500), most: tenge(64_875_000) })
  })

  it('is not known where the index is not', () => {
    expect(compensationLimits(on('2027-01-01'))).toBeUndefined()
    expect(monthlyIndexOn(on('2023-12-31'))).toBeUndefined()
  })

  it('changes within a year when a new value is entered', () => {
    const index = monthlyIndexOn(on('2026-05-12'))
    if (index === undefined) throw new Error('the index of 2026 is known')
    const raised = { ...index, from: on('2026-04-01'), amount: tenge(4_500) }
    expect(monthlyIndexOn(on('2026-03-31'), [index, raised])?.amount).toBe(tenge(4_325))
    expect(monthlyIndexOn(on('2026-04-01'), [index, raised])?.amount).toBe(tenge(4_500))
  })
})

describe('Minimum rates (L16-1b, L40-2b)', () => {
  const say = { kk: 'сынақ', ru: 'проверка', en: 'test' }
  const rate = (amount: MinimumRate['amount'], provisionId: MinimumRate['provision'] = 'L16-1b'): MinimumRate => ({
    id: 'r',
    provision: provisionId,
    useType: say,
    userCategory: say,
    unit: say,
    amount,
    from: on('2026-01-25'),
    until: on('2026-12-31'),
    act: say,
    confirmation: { state: 'unconfirmed', evidence: 'invented for this test' },
  })
  const offer = (amount: number) => ({ rateId: 'r', on: on('2026-05-12'), amount: tiyn(amount) })

  it('are not known until an act is entered', () => {
    expect(minimumRates).toEqual([])
    expect(judgeRate(offer(1))).toEqual({ is: 'unknown', missing: 'rate' })
    expect(judgeRate({ ...offer(1), on: on('2027-01-01') }, [rate({ in: 'tiyn', amount: tiyn(5) })])).toMatchObject({
      missing: 'rate',
    })
  })

  it('bind from the tiyn at which they are stated', () => {
    const rates = [rate({ in: 'monthlyIndex', thousandths: 200 })]
    expect(judgeRate(offer(86_500), rates)).toEqual({ is: 'enough', least: 86_500 })
    expect(judgeRate(offer(86_499), rates)).toMatchObject({
      is: 'tooLow',
      finding: { provision: 'L16-1b', sums: { offered: 86_499, least: 86_500 } },
    })
    const share = [rate({ in: 'percent', hundredths: 250 }, 'L40-2b')]
    expect(judgeRate(offer(250), share)).toEqual({ is: 'unknown', missing: 'income' })
    expect(judgeRate({ ...offer(250), income: tiyn(10_000) }, share)).toEqual({ is: 'enough', least: 250 })
    expect(judgeRate({ ...offer(249), income: tiyn(10_000) }, share)).toMatchObject({
      finding: { provision: 'L40-2b' },
    })
  })

  it('in monthly indices need the index of the contract’s date', () => {
    const rates = [{ ...rate({ in: 'monthlyIndex', thousandths: 200 }), until: null }]
    expect(judgeRate({ ...offer(1), on: on('2027-05-12') }, rates)).toEqual({ is: 'unknown', missing: 'monthlyIndex' })
  })
})

describe('The six figures of the annual report (L47.1.4)', () => {
  const figures = (values: readonly number[]) => {
    const [collected, distributed, notDistributed, paid, unpaid, unclaimed] = values.map(tiyn) as [
      Tiyn,
      Tiyn,
      Tiyn,
      Tiyn,
      Tiyn,
      Tiyn,
    ]
    return { collected, distributed, notDistributed, paid, unpaid, unclaimed }
  }

  it('reconcile, or every disagreement is named with its sums', () => {
    expect(reconcile(figures([1_000, 800, 200, 700, 100, 100]))).toEqual([])
    expect(reconcile(figures([1_000, 800, 201, 700, 101, 102])).map(({ sums }) => sums)).toEqual([
      { collected: 1_000, distributed: 800, notDistributed: 201 },
      { distributed: 800, paid: 700, unpaid: 101 },
      { unclaimed: 102, unpaid: 101 },
    ])
  })

  it('in three languages', () => {
    const [found] = reconcile(figures([1_000, 800, 201, 700, 100, 0]))
    expect(found?.says.en).toBe('Collected is ₸10.00, but distributed and not distributed together are ₸10.01.')
    expect(new Set(Object.values(found?.says ?? {})).size).toBe(3)
  })
})

describe('Every rule about money names a provision of the catalogue', () => {
  it.each([
    'L46.1.2c',
    'L46.1.2d',
    'L46.1.2e',
    'L26.4',
    'L39.2b',
    'L17.2',
    'L9-2.2',
    'L49.1',
    'L16-1b',
    'L40-2b',
    'L47.1.4',
  ])('%s', (id) => {
    expect(provision(id)).toBeDefined()
  })
})
