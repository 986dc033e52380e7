import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { findOrganization } from '../../db/queries/organizations.queries.ts'
import { findParty, readContacts } from '../../db/queries/parties.queries.ts'
import type { Store } from '../../db/store.ts'
import { text } from '../../workflows/procedure/fields.ts'
import { mayReadContacts } from '../actors/rights.ts'
import type { Answer } from '../commands/answer.ts'
import { forbidden, notFound, type Problem } from '../commands/problem.ts'
import { type Contacts, viewContacts } from '../parties/correct-contacts.ts'
import { admitting, everyRole } from './admit.ts'
import { etagOf, idempotencyOf, isProblem, versionSeen } from './conditional.ts'
import { problemResponse } from './problem-response.ts'
import { idParameter, json, pageSchema, problems } from './schemas.ts'
import type { Env } from './services.ts'

const contacts = z
  .strictObject({
    address: text(500),
    phone: text(100),
    email: z.email().max(254),
    reason: text(2_000).openapi({ description: 'Why they are corrected' }),
    document: text(500).optional().openapi({ description: 'The document the correction rests on' }),
  })
  .openapi('CorrectedContacts')

const contactsSchema = z
  .object({
    number: z.int(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    validFrom: z.string(),
    recordedAt: z.string(),
    recordedBy: z.string(),
    reason: z.string().nullable(),
    document: z.string().nullable(),
  })
  .openapi('Contacts')

/** Where parties are reached, and were: an organization is known to everybody, any other party only to those it concerns. */
const doors: readonly {
  readonly path: string
  readonly whose: string
  readonly isThere: (store: Store, id: string) => Promise<boolean>
  readonly turnedAway: Problem
}[] = [
  {
    path: '/v1/organizations/{id}/contacts',
    whose: 'an organization',
    isThere: async (store, id) => (await findOrganization(store, id)) !== undefined,
    turnedAway: forbidden,
  },
  {
    path: '/v1/parties/{id}/contacts',
    whose: 'a party',
    isThere: async (store, id) => (await findParty(store, id)) !== undefined,
    turnedAway: notFound,
  },
]

export const contactRoutes = (app: OpenAPIHono<Env>): void => {
  for (const { path, whose, isThere, turnedAway } of doors) {
    app.openapi(
      createRoute(
        admitting(everyRole, {
          method: 'get',
          path,
          tags: ['Organizations'],
          summary: `The contacts of ${whose}, the present ones first, then what they were`,
          request: { params: idParameter },
          responses: { 200: json(pageSchema(contactsSchema), 'The contacts'), ...problems(401, 403, 404) },
        }),
      ),
      async (c) => {
        const { store } = c.get('services')
        const { id } = c.req.valid('param')
        if (!(await isThere(store, id))) return problemResponse(c, notFound)
        if (!mayReadContacts(c.get('principal'), id)) return problemResponse(c, turnedAway)
        const history = await readContacts(store, id)
        c.header('etag', etagOf(history[0]?.number ?? 0))
        return c.json({ items: history.map(viewContacts), nextCursor: null }, 200)
      },
    )

    app.openapi(
      createRoute(
        admitting(everyRole, {
          method: 'put',
          path,
          tags: ['Organizations'],
          summary: `Correct the contacts of ${whose}; what they were is kept`,
          description: 'Needs If-Match with the number of the contacts you have seen.',
          request: {
            params: idParameter,
            headers: z.object({ 'if-match': z.string().optional().openapi({ example: '"1"' }) }),
            body: { required: true, ...json(contacts, 'The contacts from now on, and why') },
          },
          responses: {
            200: json(contactsSchema, 'The contacts from now on'),
            ...problems(400, 401, 403, 404, 409, 412, 422, 428),
          },
        }),
      ),
      async (c) => {
        const { store, lane, clock } = c.get('services')
        const { id: partyId } = c.req.valid('param')
        const { reason, document = null, ...corrected } = c.req.valid('json')
        const by = c.get('principal')
        if (!(await isThere(store, partyId))) return problemResponse(c, notFound)
        if (!mayReadContacts(by, partyId)) return problemResponse(c, turnedAway)
        const ifMatch = versionSeen(c)
        if (isProblem(ifMatch)) return problemResponse(c, ifMatch)
        const idempotency = idempotencyOf(c, c.req.valid('json'))
        if (isProblem(idempotency)) return problemResponse(c, idempotency)
        const answer = (await lane.submit({
          command: 'correct-contacts',
          partyId,
          contacts: corrected,
          reason,
          document,
          by,
          ifMatch,
          idempotency,
          now: clock.now(),
        })) as Answer<Contacts>
        if (!answer.done) return problemResponse(c, answer.problem)
        c.header('etag', etagOf(answer.version ?? 0))
        return c.json(answer.body, 200)
      },
    )
  }
}
