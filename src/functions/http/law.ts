import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import {
  type ProvisionConfirmationRow,
  readConfirmations,
  readConfirmationsOf,
} from '../../db/queries/provision-confirmations.queries.ts'
import { isInForceOn } from '../../law/articles/in-force.ts'
import type { Provision } from '../../law/provision.ts'
import { provision, provisions } from '../../law/provisions.ts'
import { requirements } from '../../law/requirements.ts'
import type { TermRule } from '../../law/terms/term-rule.ts'
import type { Actor } from '../actors/actor.ts'
import { isStaff } from '../actors/rights.ts'
import { notFound } from '../commands/problem.ts'
import { byProvision, confirmationOf, proposedFor } from '../confirmations/confirmation-of.ts'
import { admitting } from './admit.ts'
import { problemResponse } from './problem-response.ts'
import {
  citation,
  civilDateText,
  confirmation,
  json,
  listOf,
  objectOf,
  orNull,
  pageSchema,
  problems,
  proposedConfirmation,
  says,
} from './schemas.ts'
import type { Env } from './services.ts'

const provisionSchema = z
  .object({
    id: z.string(),
    citation,
    says,
    binds: listOf(z.string()),
    kinds: listOf(z.string()),
    inForce: z.object({
      mark: z.string(),
      from: z.string().nullable(),
      until: z.string().nullable(),
      dateKnown: z.boolean(),
      notBefore: z.string().optional(),
    }),
    breach: listOf(z.string()),
    ambiguities: listOf(z.int()),
    term: objectOf<TermRule>('How its term is counted; each way of counting has members of its own').optional(),
    confirmation,
    proposedConfirmation: orNull(proposedConfirmation).optional(),
    confirmations: listOf(z.looseObject({ number: z.int(), document: z.string() }))
      .optional()
      .openapi({ description: 'Every document about the reading, for staff' }),
  })
  .openapi('Provision')

const requirementSchema = z
  .object({
    id: z.string(),
    name: says,
    threshold: z.number().nullable(),
    unit: z.string(),
    proof: says,
    inForceFrom: z.string(),
    confirmed: z.boolean(),
    confirmation,
  })
  .openapi('Requirement')

/** The Law as data: provisions and requirements. Open to anyone. */
export const lawRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/provisions',
        tags: ['Law'],
        summary: 'Provisions, in the order of the catalogue',
        request: {
          query: z.strictObject({
            on: civilDateText.optional(),
            kind: z.string().optional(),
            who: z.string().optional(),
          }),
        },
        responses: { 200: json(pageSchema(provisionSchema), 'The provisions'), ...problems(400) },
      }),
    ),
    async (c) => {
      const { on, kind, who } = c.req.valid('query')
      const documents = byProvision(await readConfirmations(c.get('services').store))
      const items = [...provisions.values()]
        .filter(({ inForce }) => on === undefined || isInForceOn(inForce, on))
        .filter(({ kinds }) => kind === undefined || (kinds as readonly string[]).includes(kind))
        .filter(({ binds }) => who === undefined || (binds as readonly string[]).includes(who))
        .map((each) => viewProvision(each, documents.get(each.id) ?? [], c.get('principal')))
      return c.json({ items, nextCursor: null }, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/provisions/{id}',
        tags: ['Law'],
        summary: 'One provision',
        request: { params: z.object({ id: z.string().max(40) }) },
        responses: { 200: json(provisionSchema, 'The provision'), ...problems(404) },
      }),
    ),
    async (c) => {
      const found = provision(c.req.valid('param').id)
      if (!found) return problemResponse(c, notFound)
      const documents = await readConfirmationsOf(c.get('services').store, found.id)
      return c.json(viewProvision(found, documents, c.get('principal')), 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/requirements',
        tags: ['Law'],
        summary: 'The configured qualification requirements',
        responses: { 200: json(pageSchema(requirementSchema), 'The requirements') },
      }),
    ),
    (c) => {
      const items = requirements.map(({ confirmation, ...requirement }) => ({
        ...requirement,
        confirmed: confirmation.state === 'confirmed',
        confirmation,
      }))
      return c.json({ items, nextCursor: null }, 200)
    },
  )
}

/**
 * A provision with its confirmation. Which document confirms it is for anyone; who proposed and confirmed each, and in
 * which role, is for staff.
 */
const viewProvision = (found: Provision, documents: readonly ProvisionConfirmationRow[], principal: Actor) => {
  const confirmed = confirmationOf(found, documents)
  if (isStaff(principal)) {
    return { ...found, confirmation: confirmed, proposedConfirmation: proposedFor(documents), confirmations: documents }
  }
  if (confirmed.state === 'unconfirmed') return { ...found, confirmation: confirmed }
  const { by: _by, ...open } = confirmed
  return { ...found, confirmation: open }
}
