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

export const problem = z
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
  409: 'The Law, or the state of the case, says no',
  412: 'The case has changed since you read it',
  422: 'Understood, and not answerable',
  428: 'If-Match is missing',
}

/** A page of a list. */
export const pageSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

export const idParameter = z.object({ id: z.string().min(1).max(64) })
