import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { checkBin } from '../../law/identifiers/bin.ts'
import type { Checked } from '../../law/identifiers/checked.ts'
import { checkIin } from '../../law/identifiers/iin.ts'
import { checkIpiBase, checkIpiName } from '../../law/identifiers/ipi.ts'
import { checkIsni } from '../../law/identifiers/isni.ts'
import { checkIsrc } from '../../law/identifiers/isrc.ts'
import { checkIswc } from '../../law/identifiers/iswc.ts'
import { admitting } from './admit.ts'
import { json, problems, says } from './schemas.ts'
import type { Env } from './services.ts'

const kinds = ['bin', 'iin', 'isrc', 'iswc', 'ipi-base', 'ipi-name', 'isni'] as const

type Kind = (typeof kinds)[number]

const question = z
  .strictObject({
    kind: z.enum(kinds).openapi({ example: 'iswc' }),
    value: z.string().min(1).max(100).openapi({ example: 'T-034.524.680-1' }),
  })
  .openapi('IdentifierQuestion')

const answer = z
  .object({
    kind: z.enum(kinds),
    value: z.string(),
    valid: z.boolean(),
    normalized: z.string().optional().openapi({ description: 'As it is recorded; only where it is valid' }),
    why: says.optional(),
    overridable: z
      .boolean()
      .optional()
      .openapi({ description: 'Whether it may be accepted in spite of that, with a recorded reason' }),
  })
  .openapi('IdentifierAnswer')

/**
 * Is this identifier well formed? Open to anyone. The value is asked for in the body, so that no address, log or cache
 * keeps an individual's number, and it is stored nowhere.
 */
export const identifierRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'post',
        path: '/v1/identifiers',
        tags: ['Law'],
        summary: 'Whether an identifier has its right form and check digits; nothing is stored',
        request: { body: { required: true, ...json(question, 'The identifier and its kind') } },
        responses: { 200: json(answer, 'What the check found'), ...problems(400) },
      }),
    ),
    (c) => {
      const { kind, value } = c.req.valid('json')
      c.header('cache-control', 'no-store')
      const { ok: valid, ...found } = checks[kind](value)
      return c.json({ kind, value, valid, ...found }, 200)
    },
  )
}

type Found = Checked<{ readonly normalized: string }>

const checks: Readonly<Record<Kind, (text: string) => Found>> = {
  bin: (text) => normalizing(checkBin(text), ({ bin }) => bin),
  iin: (text) => normalizing(checkIin(text), ({ iin }) => iin),
  isrc: (text) => normalizing(checkIsrc(text), ({ isrc }) => isrc),
  iswc: (text) => normalizing(checkIswc(text), ({ iswc }) => iswc),
  'ipi-base': (text) => normalizing(checkIpiBase(text), ({ ipiBase }) => ipiBase),
  'ipi-name': (text) => normalizing(checkIpiName(text), ({ ipiName }) => ipiName),
  isni: (text) => normalizing(checkIsni(text), ({ isni }) => isni),
}

const normalizing = <Identifier extends object>(
  checked: Checked<Identifier>,
  read: (found: Readonly<Identifier>) => string,
): Found => (checked.ok ? { ok: true, normalized: read(checked) } : checked)
