import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { listCases } from '../../db/queries/cases.queries.ts'
import { readDockets } from '../../db/queries/docket.queries.ts'
import { findOrganization, listOrganizations, type OrganizationRow } from '../../db/queries/organizations.queries.ts'
import { languages } from '../../language/says.ts'
import { checkBin } from '../../law/identifiers/bin.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { text } from '../../workflows/procedure/fields.ts'
import type { Actor } from '../actors/actor.ts'
import { mayReadContacts } from '../actors/rights.ts'
import type { Answer } from '../commands/answer.ts'
import { malformed, notFound } from '../commands/problem.ts'
import type { EnteredOrganization } from '../organizations/create-organization.ts'
import { standingOf } from '../registers/standing-of.ts'
import { admitting } from './admit.ts'
import { idempotencyOf, isProblem } from './conditional.ts'
import { notOurCursor, pageLimit, pageOf, readCursor } from './cursor.ts'
import { problemResponse } from './problem-response.ts'
import { civilDateText, idParameter, instantText, json, listOf, pageSchema, problems } from './schemas.ts'
import type { Env } from './services.ts'

const newOrganization = z
  .strictObject({
    name: text(500),
    bin: text(40).openapi({ example: '061240001238', description: 'Business identification number, 12 digits' }),
    binOverride: text(500)
      .optional()
      .openapi({ description: 'Why a BIN that fails its check is entered all the same' }),
    language: z
      .enum(languages)
      .optional()
      .openapi({ description: 'The language it wishes to be written to in; kk unless said' }),
    address: text(500),
    phone: text(100),
    email: z.email().max(254),
  })
  .openapi('NewOrganization')

/** Contacts are there for those who may see them. */
const organizationSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    bin: z.string(),
    address: z.string(),
    phone: z.string().optional(),
    email: z.string().optional(),
    binOverride: z.string().nullable().optional(),
    language: z.enum(languages).optional().openapi({ description: 'In the answer to its entry, where it was said' }),
    createdAt: z.string().optional().openapi({ description: 'In the answer to its entry' }),
  })
  .openapi('Organization')

const statusSchema = z.enum(['none', 'notYetInForce', 'inForce', 'suspended', 'terminated'])

const asOf = { organization: z.string(), on: z.string(), knownAt: z.string().optional() }

const areaStanding = {
  area: z.string(),
  status: statusSchema,
  since: z.string().nullable(),
  certificate: z
    .object({ id: z.string(), number: z.string(), validFrom: z.string(), validUntil: z.string() })
    .nullable(),
}

const standingSchema = z
  .union([
    z.object({ ...asOf, status: statusSchema, areas: listOf(z.object(areaStanding)) }),
    z.object({ ...asOf, ...areaStanding }),
  ])
  .openapi('Standing', { description: 'In every area it has held a certificate in, or in the one asked for' })

/** Organizations for collective management, and their standing on any day. */
export const organizationRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['officer', 'expert'], {
        method: 'post',
        path: '/v1/organizations',
        tags: ['Organizations'],
        summary: 'Enter an organization',
        request: { body: { required: true, ...json(newOrganization, 'The organization') } },
        responses: { 201: json(organizationSchema, 'The organization'), ...problems(400, 401, 403, 409, 422) },
      }),
    ),
    async (c) => {
      const { lane, clock } = c.get('services')
      const { binOverride, ...organization } = c.req.valid('json')
      const checked = checkBin(organization.bin)
      if (!checked.ok && !(checked.overridable && binOverride !== undefined)) {
        const errors = [
          { pointer: '/bin', kind: 'bin-invalid', says: checked.why, facts: { overridable: checked.overridable } },
        ]
        return problemResponse(c, malformed(errors))
      }
      const idempotency = idempotencyOf(c, c.req.valid('json'))
      if (isProblem(idempotency)) return problemResponse(c, idempotency)
      const answer = (await lane.submit({
        command: 'create-organization',
        organization: { ...organization, binOverride: checked.ok ? null : (binOverride ?? null) },
        by: c.get('principal'),
        idempotency,
        now: clock.now(),
      })) as Answer<EnteredOrganization>
      if (!answer.done) return problemResponse(c, answer.problem)
      c.header('location', `/v1/organizations/${answer.id}`)
      return c.json(answer.body, 201)
    },
  )

  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/organizations',
        tags: ['Organizations'],
        summary: 'Organizations; contacts only for those who may see them',
        request: { query: z.strictObject({ cursor: z.string().optional(), limit: pageLimit }) },
        responses: { 200: json(pageSchema(organizationSchema), 'A page of organizations'), ...problems(400, 401) },
      }),
    ),
    async (c) => {
      const { cursor, limit } = c.req.valid('query')
      const position = cursor === undefined ? [undefined] : readCursor(cursor, 1)
      if (!position) return problemResponse(c, notOurCursor)
      const rows = await listOrganizations(c.get('services').store, { after: position[0], limit: limit + 1 })
      const page = pageOf(rows, limit, ({ id }) => [id])
      return c.json({ ...page, items: page.items.map((row) => viewOrganization(row, c.get('principal'))) }, 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/organizations/{id}',
        tags: ['Organizations'],
        summary: 'One organization',
        request: { params: idParameter },
        responses: { 200: json(organizationSchema, 'The organization'), ...problems(401, 404) },
      }),
    ),
    async (c) => {
      const row = await findOrganization(c.get('services').store, c.req.valid('param').id)
      if (!row) return problemResponse(c, notFound)
      return c.json(viewOrganization(row, c.get('principal')), 200)
    },
  )

  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'get',
        path: '/v1/organizations/{id}/standing',
        tags: ['Organizations'],
        summary: 'Its standing in each area on a day, from the day each change took effect',
        request: {
          params: idParameter,
          query: z.strictObject({
            area: z.string().optional(),
            on: civilDateText.optional(),
            knownAt: instantText.optional(),
          }),
        },
        responses: { 200: json(standingSchema, 'The standing'), ...problems(400, 401, 404) },
      }),
    ),
    async (c) => {
      const { store, clock, environment } = c.get('services')
      const { id } = c.req.valid('param')
      const { area, on, knownAt } = c.req.valid('query')
      if (!(await findOrganization(store, id))) return problemResponse(c, notFound)
      const certificates = await listCases(store, { procedure: 'certificate', organization: id, limit: 1_000 })
      const dockets =
        certificates.length > 0
          ? await readDockets(
              store,
              certificates.map((row) => row.id),
            )
          : []
      const asked = { on: on ?? civilDateAt(clock.now()), knownAt, area, calendars: environment.calendars() }
      return c.json(standingOf(id, certificates, dockets, asked), 200)
    },
  )
}

/** An organization as its readers see it; contacts only for those they are for. */
const viewOrganization = (row: OrganizationRow, principal: Actor) => {
  const { id, name, bin, address, phone, email, binOverride } = row
  return mayReadContacts(principal, id)
    ? { id, name, bin, address, phone, email, ...(binOverride && { binOverride }) }
    : { id, name, bin, address }
}
