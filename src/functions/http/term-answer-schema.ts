import { z } from '@hono/zod-openapi'
import { citation, listOf, says } from './schemas.ts'

/** The dates a term can have; each is there only where the provision gives it a meaning. */
const dates = {
  dueOn: z.string().optional(),
  dueAt: z.string().optional(),
  effectiveOn: z.string().optional(),
  effectiveAt: z.string().optional(),
  latestNoticeOn: z.string().optional(),
  earliestEventOn: z.string().optional(),
}

/** A date and everything that led to it. */
export const termAnswer = z
  .object({
    provision: z.string(),
    citation,
    ...dates,
    workingTargetOn: z.string().optional(),
    inTime: z.boolean().optional(),
    calendarStatus: z.enum(['official', 'projected']),
    bothRules: listOf(z.object({ provision: z.string(), dueOn: z.string() })).optional(),
    steps: listOf(
      z.object({
        on: z.string(),
        counted: z.boolean(),
        number: z.int().optional(),
        decisive: z.boolean().optional(),
        reason: says.optional(),
        kind: z.string().optional(),
      }),
    ),
    conventions: listOf(z.object({ id: z.string(), reading: z.string(), says })),
    alternatives: listOf(
      z.object({
        ...dates,
        convention: z.string(),
        reading: z.string(),
        says,
        ambiguity: z.int().optional(),
        provision: z.string().optional(),
        differs: z.boolean(),
      }),
    ),
  })
  .openapi('TermAnswer')
