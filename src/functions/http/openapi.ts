import type { OpenAPIHono } from '@hono/zod-openapi'
import * as z from 'zod'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import { procedures } from '../../workflows/procedures.ts'
import { admitting } from './admit.ts'
import type { Env } from './services.ts'

/**
 * Describes the API as OpenAPI 3.1, from the schemas that validate it: the routes' own, and for every act of every
 * procedure the schema of its data.
 */
export const describeApi = (app: OpenAPIHono<Env>): void => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
  })
  for (const procedure of procedures) {
    for (const [type, schema] of entrySchemas(procedure)) app.openAPIRegistry.registerComponent('schemas', type, schema)
  }
  const { middleware } = admitting(['public'], {})
  app.get('/openapi.json', middleware, (c) =>
    c.json(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Merzim',
          version: '1',
          description: 'The statutory procedures of collective management of copyright in Kazakhstan, and their terms.',
        },
      }),
    ),
  )
}

/** The body of each act people may enter, named after procedure and act. */
const entrySchemas = ({ id, acts }: Procedure) =>
  Object.entries(acts)
    .filter(([, { roles }]) => roles.length > 0)
    .map(([type, { data, says, roles, opens }]) => {
      const schema = {
        type: 'object',
        description: `${says.en}. Entered by: ${roles.join(', ')}.${opens ? ' Opens a case.' : ''}`,
        required: ['type', 'data'],
        properties: {
          type: { const: type },
          effectiveOn: { type: 'string', format: 'date' },
          data: z.toJSONSchema(data, { io: 'input', target: 'draft-2020-12' }),
        },
      }
      // The document's own types know OpenAPI 3.0 only; 3.1 takes JSON Schema as it is.
      return [`${id}.${type}`, schema as never] as const
    })
