import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerAmount } from '../../../src/functions/http/amounts/answer.ts'
import { languages } from '../../../src/language/says.ts'
import type { MinimumRate } from '../../../src/law/money/minimum-rates.ts'
import { tiyn } from '../../../src/law/money/tiyn.ts'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import { type OpenApp, openApp } from '../../support/open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp('2026-03-02T09:00:00+05:00')
})
afterAll(() => app.services.close())

const asking = (body: unknown) => app.send('POST', '/v1/amounts', { body })

const most = Number.MAX_SAFE_INTEGER
const inThreeLanguages = (says: Record<string, string>) =>
  expect(new Set(languages.map((language) => says[language])).size).toBe(3)

const agreeing = {
  rule: 'L47.1.4',
  collected: 1_000,
  distributed: 800,
  notDistributed: 200,
  paid: 700,
  unpaid: 100,
  unclaimed: 100,
}
const within = { collected: 1_000, expenses: 150, funds: 50 }

describe('A rule about money gives, exact to the tiyn', () => {
  it.each([
    ['private copying 40, 30 and 30', { rule: 'L26.4', amount: 1_001 }, [401, 300, 300]],
    ['the odd tiyn of private copying to authors first', { rule: 'L26.4', amount: 1 }, [1, 0, 0]],
    ['and to performers next', { rule: 'L26.4', amount: 2 }, [1, 1, 0]],
  ])('%s (L26.4)', async (_, question, [authors, performers, phonogramProducers]) => {
    expect((await asking(question)).body.result).toEqual({ authors, performers, phonogramProducers })
  })

  it('the largest sum there can be, without losing a tiyn (L26.4)', async () => {
    const { body } = await asking({ rule: 'L26.4', amount: most })
    const shares = Object.values(body.result as Record<string, number>)
    expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(most))
  })

  it('halves of a phonogram, the odd tiyn to the producer, or the shares agreed (L39.2b)', async () => {
    expect((await asking({ rule: 'L39.2b', amount: 101 })).body.result).toEqual({ producer: 51, performers: 50 })
    const agreed = { rule: 'L39.2b', amount: 1_000, agreed: { producer: 35, performers: 65 } }
    expect((await asking(agreed)).body.result).toEqual({ producer: 350, performers: 650 })
  })

  it('five per cent of a resale, half a tiyn upwards (L17.2)', async () => {
    expect((await asking({ rule: 'L17.2', resalePrice: 110 })).body.result).toEqual({ royalty: 6 })
    expect((await asking({ rule: 'L17.2', resalePrice: 109 })).body.result).toEqual({ royalty: 5 })
  })

  it('five per cent of an entry’s price with the benefit, all of it without (L9-2.2)', async () => {
    expect((await asking({ rule: 'L9-2.2', price: 39, benefit: 'kandaces' })).body.result).toEqual({ fee: 1 })
    expect((await asking({ rule: 'L9-2.2', price: 39 })).body.result).toEqual({ fee: 39 })
  })

  it('what each holder is left with after a proportional deduction (L46.1.2e)', async () => {
    const dues = ['a', 'b', 'c'].map((holder) => ({ holder, due: 100 }))
    expect((await asking({ rule: 'L46.1.2e', dues, deduction: 100 })).body.result.shares).toEqual([
      { holder: 'a', due: 100, withheld: 34, paid: 66 },
      { holder: 'b', due: 100, withheld: 33, paid: 67 },
      { holder: 'c', due: 100, withheld: 33, paid: 67 },
    ])
  })

  it('the room under the cap, with a warning where only one distribution passes it (L46.1.2c)', async () => {
    expect((await asking({ rule: 'L46.1.2c', distribution: within })).body.result).toEqual({
      distribution: { collected: 1_000, deducted: 200, cap: 200, room: 0 },
      year: { collected: 1_000, deducted: 200, cap: 200, room: 0 },
    })
    const generous = { collected: 1_000, expenses: 250, funds: 0 }
    const modest = { collected: 1_000, expenses: 100, funds: 0 }
    const { body } = await asking({ rule: 'L46.1.2c', distribution: generous, earlier: [modest] })
    expect(body.ambiguities).toEqual([19])
    expect(body.result).toMatchObject({ year: { room: 50 }, warning: { sums: { deducted: 250, cap: 200 } } })
  })

  it('the limits of compensation by the index of the day, with its act (L49.1)', async () => {
    const { body } = await asking({ rule: 'L49.1', on: '2026-01-01' })
    expect(body.result).toMatchObject({ least: 43_250_000, most: 6_487_500_000, index: { amount: 432_500 } })
    inThreeLanguages(body.result.index.act)
    expect((await asking({ rule: 'L49.1', on: '2025-12-31' })).body.result.least).toBe(39_320_000)
  })

  it('that the six figures agree (L47.1.4)', async () => {
    expect((await asking(agreeing)).body.result).toEqual({ agree: true })
  })

  it.each([
    [{ rule: 'L26.4', amount: 1 }, '26'],
    [{ rule: 'L39.2b', amount: 1 }, '39'],
    [{ rule: 'L17.2', resalePrice: 1 }, '17'],
    [{ rule: 'L9-2.2', price: 1 }, '9-2'],
    [{ rule: 'L46.1.2c', distribution: within }, '46'],
    [{ rule: 'L46.1.2e', dues: [{ holder: 'a', due: 1 }], deduction: 1 }, '46'],
    [{ rule: 'L49.1', on: '2026-05-12' }, '49'],
    [agreeing, '47'],
  ])('under its provision, with what becomes of a part of a tiyn: $rule', async (question, article) => {
    const { status, body } = await asking(question)
    expect(status).toBe(200)
    expect(body).toMatchObject({ provision: question.rule, citation: { act: 'law-6-I', article } })
    inThreeLanguages(body.remainder)
  })
})

describe('The Law says no, under its provision and in three languages', () => {
  it.each([
    [
      'to a year that deducts a tiyn more than twenty per cent',
      { rule: 'L46.1.2c', distribution: { ...within, funds: 51 } },
      'deduction-cap-exceeded',
      [{ pointer: '/distribution', facts: { sums: { collected: 1_000, deducted: 201, cap: 200 } } }],
    ],
    [
      'to figures that do not agree, naming every disagreement with its sums',
      { ...agreeing, notDistributed: 201, unpaid: 101, unclaimed: 102 },
      'figures-disagree',
      [
        { pointer: '/collected', facts: { sums: { collected: 1_000, distributed: 800, notDistributed: 201 } } },
        { pointer: '/distributed', facts: { sums: { distributed: 800, paid: 700, unpaid: 101 } } },
        { pointer: '/unclaimed', facts: { sums: { unclaimed: 102, unpaid: 101 } } },
      ],
    ],
  ])('%s', async (_, question, kind, errors) => {
    const { status, body } = await asking(question)
    expect(status).toBe(409)
    expect(body).toMatchObject({ type: `/problems/${kind}`, provision: question.rule, errors })
    inThreeLanguages(body.says)
    expect(body).not.toHaveProperty('result')
  })
})

describe('What is not known is not guessed', () => {
  const offer = { rateId: 'r', on: '2026-05-12', amount: 1 }
  it.each([
    ['a rate of authors', { rule: 'L16-1b', ...offer }, 'rate-unknown', '/rateId'],
    ['a rate of performers and producers', { rule: 'L40-2b', ...offer }, 'rate-unknown', '/rateId'],
    ['the index of 2027', { rule: 'L49.1', on: '2027-01-01' }, 'monthly-index-unknown', '/on'],
    [
      'how to deduct more than is due',
      { rule: 'L46.1.2e', dues: [{ holder: 'a', due: 10 }], deduction: 11 },
      'deduction-exceeds-dues',
      '/deduction',
    ],
  ])('%s', async (_, question, kind, pointer) => {
    const { status, body } = await asking(question)
    expect(status).toBe(422)
    expect(body).toMatchObject({ type: `/problems/${kind}`, provision: question.rule, errors: [{ pointer }] })
    inThreeLanguages(body.says)
  })
})

describe('A minimum rate, once one is entered', () => {
  const say = { kk: 'сынақ', ru: 'проверка', en: 'test' }
  const rate = (amount: MinimumRate['amount']): MinimumRate => ({
    id: 'r',
    provision: 'L16-1b',
    useType: say,
    userCategory: say,
    unit: say,
    amount,
    from: civilDate('2026-01-25'),
    until: null,
    act: say,
    confirmation: { state: 'unconfirmed', evidence: 'invented for this test' },
  })
  const inIndices = [rate({ in: 'monthlyIndex', thousandths: 200 })]
  const ofIncome = [rate({ in: 'percent', hundredths: 250 })]
  const offer = (amount: number, on = '2026-05-12') =>
    ({ rule: 'L16-1b', rateId: 'r', on: civilDate(on), amount: tiyn(amount) }) as const

  it('is enough at the tiyn at which it is stated, and refused below', () => {
    expect(answerAmount(offer(86_500), inIndices)).toEqual({ result: { least: 86_500 } })
    expect(answerAmount(offer(86_499), inIndices)).toMatchObject({
      problem: { status: 409, kind: 'rate-below-minimum', provision: 'L16-1b', errors: [{ pointer: '/amount' }] },
    })
    expect(answerAmount({ ...offer(250), income: tiyn(10_000) }, ofIncome)).toEqual({ result: { least: 250 } })
  })

  it('needs the index of the day, or the income it is a share of', () => {
    expect(answerAmount(offer(1, '2027-05-12'), inIndices)).toMatchObject({
      problem: { status: 422, kind: 'monthly-index-unknown' },
    })
    expect(answerAmount(offer(250), ofIncome)).toMatchObject({ problem: { status: 422, kind: 'income-missing' } })
  })

  it('of authors is not one of performers', () => {
    expect(answerAmount({ ...offer(86_500), rule: 'L40-2b' }, inIndices)).toMatchObject({
      problem: { kind: 'rate-unknown', provision: 'L40-2b' },
    })
  })
})

describe('A question about an amount that cannot be read', () => {
  it.each([
    ['a rule there is not', { rule: 'L999', amount: 1 }, '/rule'],
    ['no rule', { amount: 1 }, '/rule'],
    ['a part of a tiyn', { rule: 'L26.4', amount: 0.5 }, '/amount'],
    ['less than nothing', { rule: 'L26.4', amount: -1 }, '/amount'],
    ['more than can be written exactly', { rule: 'L26.4', amount: 2 ** 53 }, '/amount'],
    ['an amount as a text', { rule: 'L17.2', resalePrice: '100' }, '/resalePrice'],
    ['no amount', { rule: 'L9-2.2' }, '/price'],
    ['a benefit there is not', { rule: 'L9-2.2', price: 1, benefit: 'friends' }, '/benefit'],
    ['30 February', { rule: 'L49.1', on: '2026-02-30' }, '/on'],
    ['the figures of another rule', { rule: 'L49.1', on: '2026-03-02', amount: 1 }, '/amount'],
    ['nobody to divide among', { rule: 'L39.2b', amount: 1, agreed: { producer: 0, performers: 0 } }, '/agreed'],
    ['nobody to deduct from', { rule: 'L46.1.2e', dues: [], deduction: 0 }, '/dues'],
    ['a due that is none', { rule: 'L46.1.2e', dues: [{ holder: 'a', due: 1.5 }], deduction: 0 }, '/dues/0/due'],
    [
      'dues that are too much together',
      { rule: 'L46.1.2e', dues: ['a', 'b'].map((holder) => ({ holder, due: most })), deduction: 0 },
      '/dues',
    ],
    [
      'deductions that are too much together',
      { rule: 'L46.1.2c', distribution: { collected: 1, expenses: most, funds: 1 } },
      '/distribution',
    ],
    ['figures that are too much together', { ...agreeing, distributed: most }, '/notDistributed'],
  ])('%s: the field is named', async (_, body, pointer) => {
    const refused = await asking(body)
    expect(refused.status).toBe(400)
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(refused.body.errors).toMatchObject([{ pointer }])
  })
})
