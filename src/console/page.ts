import type { Context, Handler } from 'hono'
import { confirmedProvisions } from '../db/queries/provision-confirmations.queries.ts'
import { isAdmitted } from '../functions/actors/rights.ts'
import { forbidden, type Problem } from '../functions/commands/problem.ts'
import type { Admitted } from '../functions/http/admit.ts'
import type { Env } from '../functions/http/services.ts'
import { problemPage } from './pages/problem-page.tsx'
import { signInPage } from './pages/sign-in.tsx'
import { identifyVisitor } from './session.ts'
import type { Visit } from './visit.ts'
import { visitOf } from './visit-of.ts'

/**
 * Makes a route of a page. Every page names who may read it; the public gets the sign-in page instead, anybody else a
 * refusal, and the page itself is never asked.
 *
 * @param admitting who may read it; for a page of every procedure, who may read the one in the address
 */
export const page =
  (
    admitting: readonly Admitted[] | ((c: Context<Env>) => readonly Admitted[]),
    show: (visit: Visit) => Response | Promise<Response>,
  ): Handler<Env> =>
  async (c) => {
    const identity = await identifyVisitor(c)
    if (identity === 'refused') return problemPage(visitOf(c, undefined), invalidToken)
    c.set('principal', identity.principal)
    c.set('confirmed', await confirmedProvisions(c.get('services').store))
    const visit = visitOf(c, identity.principal)
    const admitted = typeof admitting === 'function' ? admitting(c) : admitting
    if (isAdmitted(identity.principal, admitted)) return show(visit)
    return identity.principal.role === 'public'
      ? signInPage(visit, { status: 401, next: c.req.path })
      : problemPage(visit, forbidden)
  }

const invalidToken: Problem = {
  status: 401,
  kind: 'invalid-token',
  says: {
    kk: 'Кіру белгісі жарамсыз немесе мерзімі өткен.',
    ru: 'Токен недействителен или истёк.',
    en: 'The token is not valid or has expired.',
  },
}
