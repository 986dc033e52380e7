import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ProvisionConfirmationRow } from '../../db/queries/provision-confirmations.queries.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { text } from '../../workflows/procedure/fields.ts'
import type { Answer } from '../commands/answer.ts'
import { unconfirmedInUse } from '../confirmations/unconfirmed.ts'
import { admitting } from './admit.ts'
import { problemResponse } from './problem-response.ts'
import { json, listOf, orNull, pageSchema, problems, proposedConfirmation, says } from './schemas.ts'
import type { Env } from './services.ts'

const unconfirmed = z
  .object({
    kind: z.enum(['provision', 'requirement', 'setting', 'calendar']),
    id: z.string(),
    says,
    evidence: z.string().nullable(),
    inUse: z.object({ openDeadlines: z.int(), procedures: listOf(z.string()) }),
    whoCanConfirm: says,
    wouldChange: says,
    ambiguities: listOf(z.object({ number: z.int(), reading: says, alternative: orNull(says) })),
    proposed: orNull(proposedConfirmation),
  })
  .openapi('Unconfirmed')

const confirmedSchema = z
  .object({
    provision: z.string(),
    number: z.int(),
    document: z.string(),
    note: z.string().nullable(),
    proposedBy: z.string(),
    proposedRole: z.string().nullable(),
    proposedAt: z.string(),
    confirmedBy: z.string().nullable(),
    confirmedRole: z.string().nullable(),
    confirmedAt: z.string().nullable(),
  })
  .openapi('ProvisionConfirmation')

const request = z
  .strictObject({
    document: text(500).openapi({ example: 'Letter of the Ministry of Justice No. 1 of 1 March 2026' }),
    note: text(5_000).nullable().default(null),
  })
  .openapi('ConfirmProvision')

/** Confirming what the documents leave open: what is in use unconfirmed, and the two steps by which it is confirmed. */
export const confirmationRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['officer', 'head', 'commission', 'auditor'], {
        method: 'get',
        path: '/v1/confirmations',
        tags: ['Law'],
        summary: 'Every unconfirmed value in use, who can confirm it and what would change',
        responses: { 200: json(pageSchema(unconfirmed), 'The values'), ...problems(401, 403) },
      }),
    ),
    async (c) => {
      const { store, environment, clock } = c.get('services')
      const items = await unconfirmedInUse(store, environment.calendars(), civilDateAt(clock.now()))
      return c.json({ items, nextCursor: null } as never, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['officer', 'head'], {
        method: 'post',
        path: '/v1/provisions/{id}/confirmation',
        tags: ['Law'],
        summary: 'Propose a document that confirms a provision’s reading (officer), or confirm the one proposed (head)',
        request: {
          params: z.object({ id: z.string().max(40) }),
          body: { required: true, ...json(request, 'The document') },
        },
        responses: {
          201: json(confirmedSchema, 'The document, proposed or confirmed'),
          ...problems(400, 401, 403, 404, 409),
        },
      }),
    ),
    async (c) => {
      const { lane, clock } = c.get('services')
      const answer = (await lane.submit({
        command: 'confirm-provision',
        provision: c.req.valid('param').id,
        ...c.req.valid('json'),
        by: c.get('principal'),
        now: clock.now(),
      })) as Answer<ProvisionConfirmationRow>
      return answer.done ? c.json(answer.body, 201) : problemResponse(c, answer.problem)
    },
  )
}
