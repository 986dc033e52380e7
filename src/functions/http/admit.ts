import { createMiddleware } from 'hono/factory'
import type { Role } from '../../workflows/procedure/roles.ts'
import { thePublic } from '../actors/actor.ts'
import { isAdmitted } from '../actors/rights.ts'
import { forbidden, type Problem } from '../commands/problem.ts'
import { problemResponse } from './problem-response.ts'
import type { Env } from './services.ts'

/** Who may use a route. `public` is anyone, with or without a token; every role has to be named. */
export type Admitted = Role | 'public'

const noToken: Problem = {
  status: 401,
  kind: 'unauthenticated',
  says: { kk: 'Кіру белгісі қажет.', ru: 'Нужен токен доступа.', en: 'A bearer token is needed.' },
}

const badToken: Problem = {
  status: 401,
  kind: 'invalid-token',
  says: {
    kk: 'Кіру белгісі жарамсыз немесе мерзімі өткен.',
    ru: 'Токен недействителен или истёк.',
    en: 'The token is not valid or has expired.',
  },
}

/** Reads who asks from the bearer token. A token that cannot be believed is refused even where none is needed. */
export const identify = createMiddleware<Env>(async (c, next) => {
  const authorization = c.req.header('authorization')
  if (authorization === undefined) {
    c.set('principal', thePublic)
    return next()
  }
  const [scheme, token] = authorization.split(' ')
  const principal =
    scheme?.toLowerCase() === 'bearer' && token ? await c.get('services').authenticate(token) : undefined
  if (!principal) {
    c.header('www-authenticate', 'Bearer error="invalid_token"')
    return problemResponse(c, badToken)
  }
  c.set('principal', principal)
  return next()
})

/**
 * Adds to a route who may use it: checked on every request, and written into the API's description. A route without it
 * does not exist for anybody.
 */
export const admitting = <Route extends object>(admitted: readonly Admitted[], route: Route) => ({
  ...route,
  'x-admitted': admitted,
  security: admitted.includes('public') ? [{}, { bearer: [] }] : [{ bearer: [] }],
  middleware: createMiddleware<Env>(async (c, next) => {
    const principal = c.get('principal')
    if (isAdmitted(principal, admitted)) return next()
    if (principal.role !== 'public') return problemResponse(c, forbidden)
    c.header('www-authenticate', 'Bearer')
    return problemResponse(c, noToken)
  }),
})

/** Any role that signs in. */
export const everyRole: readonly Role[] = [
  'officer',
  'head',
  'commission',
  'expert',
  'okup',
  'holder',
  'user',
  'system',
  'auditor',
]
