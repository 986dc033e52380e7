import { z } from '@hono/zod-openapi'
import { type FeeBenefit, feeBenefits } from '../../../law/money/register-fee.ts'
import { type Tiyn, tiyn } from '../../../law/money/tiyn.ts'
import { civilDateText } from '../schemas.ts'

const largest = Number.MAX_SAFE_INTEGER

const amount = z
  .int()
  .min(0)
  .transform(tiyn)
  .openapi({ type: 'integer', minimum: 0, maximum: largest, description: 'Whole tiyn', example: 100_000 })

/** What is added up must still be whole tiyn: beyond the largest safe integer, money would be approximate. */
const canBeAdded = (amounts: readonly Tiyn[]): boolean =>
  amounts.reduce((sum, each) => sum + BigInt(each), 0n) <= BigInt(largest)

const tooMuch = (...path: readonly string[]) => ({ error: `together more than ${largest} tiyn`, path: [...path] })

const list = 10_000

const distribution = z.strictObject({ collected: amount, expenses: amount, funds: amount })

const deductionCap = z
  .strictObject({
    rule: z.literal('L46.1.2c'),
    distribution,
    earlier: z
      .array(distribution)
      .max(list)
      .optional()
      .openapi({ description: 'The distributions of the same year before this one' }),
  })
  .refine(({ distribution, earlier = [] }) => {
    const year = [...earlier, distribution]
    return (
      canBeAdded(year.map(({ collected }) => collected)) &&
      canBeAdded(year.flatMap(({ expenses, funds }) => [expenses, funds]))
    )
  }, tooMuch('distribution'))

const proportionalDeduction = z
  .strictObject({
    rule: z.literal('L46.1.2e'),
    dues: z
      .array(z.strictObject({ holder: z.string().min(1).max(100), due: amount }))
      .min(1)
      .max(list),
    deduction: amount,
  })
  .refine(({ dues }) => canBeAdded(dues.map(({ due }) => due)), tooMuch('dues'))

const privateCopying = z.strictObject({ rule: z.literal('L26.4'), amount })

const phonogram = z.strictObject({
  rule: z.literal('L39.2b'),
  amount,
  agreed: z
    .strictObject({ producer: z.int().min(0), performers: z.int().min(0) })
    .refine(({ producer, performers }) => producer > 0 || performers > 0, { error: 'there is nobody to divide among' })
    .optional()
    .openapi({ description: 'The shares of an agreement between the organizations, in any scale; halves without it' }),
})

const resale = z.strictObject({ rule: z.literal('L17.2'), resalePrice: amount })

const registerEntry = z.strictObject({
  rule: z.literal('L9-2.2'),
  price: amount,
  benefit: z.enum(Object.keys(feeBenefits) as FeeBenefit[]).optional(),
})

const compensation = z.strictObject({ rule: z.literal('L49.1'), on: civilDateText })

const offer = {
  rateId: z.string().min(1).max(100),
  on: civilDateText.openapi({ description: 'The date of the contract' }),
  amount,
  income: amount.optional(),
}

const authorsRate = z.strictObject({ rule: z.literal('L16-1b'), ...offer })
const relatedRate = z.strictObject({ rule: z.literal('L40-2b'), ...offer })

const annualReport = z
  .strictObject({
    rule: z.literal('L47.1.4'),
    collected: amount,
    distributed: amount,
    notDistributed: amount,
    paid: amount,
    unpaid: amount,
    unclaimed: amount,
  })
  .refine(({ distributed, notDistributed }) => canBeAdded([distributed, notDistributed]), tooMuch('notDistributed'))
  .refine(({ paid, unpaid }) => canBeAdded([paid, unpaid]), tooMuch('unpaid'))

/** A question about money: the provision that states the rule, and the figures that rule needs. */
export const amountQuestion = z
  .discriminatedUnion('rule', [
    deductionCap,
    proportionalDeduction,
    privateCopying,
    phonogram,
    resale,
    registerEntry,
    compensation,
    authorsRate,
    relatedRate,
    annualReport,
  ])
  .openapi('AmountQuestion')

export type AmountQuestion = z.infer<typeof amountQuestion>

export type AmountRule = AmountQuestion['rule']
