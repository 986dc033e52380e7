import { z } from '@hono/zod-openapi'
import { parseCivilDate } from '../../law/time/civil-date.ts'
import { parseInstant } from '../../law/time/instant.ts'

/** Takes what a reader makes of a text; where it makes nothing of it, the text is refused. */
export const readBy =
  <Read>(read: (text: string) => Read | undefined, refusal: { readonly message: string; readonly params: object }) =>
  (text: string, context: z.RefinementCtx<string>): Read => {
    const found = read(text)
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', ...refusal })
    return z.NEVER
  }

/** A civil date that exists. */
export const civilDateText = z
  .string()
  .transform(
    readBy(parseCivilDate, {
      message: 'not a date of the calendar, written YYYY-MM-DD',
      params: { kind: 'no-such-day' },
    }),
  )
  .openapi({ type: 'string', format: 'date', example: '2026-11-21' })

/** A moment with its offset. */
export const instantText = z
  .string()
  .transform(
    readBy(parseInstant, {
      message: 'not a moment with its offset, such as 2026-11-21T09:00:00+05:00',
      params: { kind: 'no-such-moment' },
    }),
  )
  .openapi({ type: 'string', format: 'date-time', example: '2026-11-21T09:00:00+05:00' })

export const says = z.object({ kk: z.string(), ru: z.string(), en: z.string() }).openapi('Says')

/** A list in an answer; answers are read, not changed. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

/** A schema with a name of its own, or null: `nullable` would publish the name and lose the null. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()])

/**
 * An object whose members are not published one by one, because they differ with what was asked; it still has its own
 * type in the code that answers.
 */
export const objectOf = <Content extends object>(description: string) =>
  z.custom<Content>((value) => typeof value === 'object' && value !== null).openapi({ type: 'object', description })

export const citation = z
  .object({
    act: z.string(),
    article: z.string().optional(),
    item: z.string().optional(),
    paragraph: z.string().optional(),
    part: z.string().optional(),
    subparagraph: z.string().optional(),
  })
  .openapi('Citation')

/** Whether a reading or a calendar is confirmed; who confirmed it is for staff. */
export const confirmation = z
  .union([
    z.object({ state: z.literal('unconfirmed'), evidence: z.string() }),
    z.object({ state: z.literal('confirmed'), by: z.string().optional(), on: z.string(), document: z.string() }),
  ])
  .openapi('Confirmation')

/** A document about a provision's reading that awaits the head. */
export const proposedConfirmation = z
  .object({ document: z.string().nullable(), note: z.string().nullable(), by: z.string(), at: z.string() })
  .openapi('ProposedConfirmation')

const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    provision: z.string().nullable().optional(),
    says,
    errors: z.array(z.looseObject({ pointer: z.string().optional(), says: z.unknown() })).optional(),
  })
  .openapi('Problem', { description: 'RFC 9457' })

/** The problems a route answers with, described once. */
export const problems = (...statuses: readonly number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: meanings[status] ?? '', content: { 'application/problem+json': { schema: problem } } },
    ]),
  )

const meanings: Readonly<Record<number, string>> = {
  400: 'Malformed, with a JSON pointer for each error',
  401: 'No token, or one that cannot be believed',
  403: 'Not your right',
  404: 'No such record for you',
  411: 'The length of the body is not told',
  413: 'Too large',
  415: 'Not of a kind that is taken in',
  416: 'No such part',
  409: 'The Law, or the state of the case, says no',
  412: 'The case has changed since you read it',
  422: 'Understood, and not answerable',
  428: 'If-Match is missing',
  503: 'Not here, or not now',
}

/** A page of a list. */
export const pageSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: listOf(item), nextCursor: z.string().nullable() })

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

export const idParameter = z.object({ id: z.string().min(1).max(64) })
