import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { negotiateLanguage } from '../../language/negotiate.ts'
import type { Problem } from '../commands/problem.ts'
import type { Env } from './services.ts'

/**
 * Writes a problem as RFC 9457 problem+json, its title in the reader's language and its sentence in all three. It may
 * stand where a route's own answer stands: each route names its problems, and they all have this one shape.
 */
export const problemResponse = (c: Context<Env>, problem: Problem): never => {
  const { status, kind, says, provision, errors, facts } = problem
  const body = {
    type: `/problems/${kind}`,
    title: says[negotiateLanguage(c.req.header('accept-language'))],
    status,
    instance: c.req.path,
    requestId: c.get('requestId'),
    says,
    ...(provision !== undefined && { provision }),
    ...(errors && { errors }),
    ...facts,
  }
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
  }) as never
}
