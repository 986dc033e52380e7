import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type Actor, thePublic } from '../functions/actors/actor.ts'
import type { Env, Services } from '../functions/http/services.ts'

/** Who a browser speaks for: what its request says, or `refused` where its Authorization header cannot be believed. */
export type Identity = { readonly principal: Actor } | 'refused'

/**
 * Reads who visits: from the Authorization header a reverse proxy may have set, otherwise from the session cookie. Both
 * hold the same bearer token as the API's and go through the same check; a session that has run out is the public.
 */
export const identifyVisitor = async (c: Context<Env>): Promise<Identity> => {
  const services = c.get('services')
  const authorization = c.req.header('authorization')
  if (authorization !== undefined) {
    const token = /^bearer (\S+)$/i.exec(authorization)?.[1]
    const principal = token === undefined ? undefined : await services.authenticate(token)
    return principal ? { principal } : 'refused'
  }
  const token = getCookie(c, sessionName(services))
  const principal = token === undefined ? undefined : await services.authenticate(token)
  return { principal: principal ?? thePublic }
}

/** Keeps a token that has been checked in a cookie no script can read and no other site can send along with a form. */
export const openSession = (c: Context<Env>, token: string): void => {
  setCookie(c, sessionName(c.get('services')), token, { ...cookieRules(c.get('services')), httpOnly: true })
}

export const closeSession = (c: Context<Env>): void => {
  deleteCookie(c, sessionName(c.get('services')), cookieRules(c.get('services')))
}

/** A cookie of the console's own, such as the language; it lasts a year. */
export const keepChoice = (c: Context<Env>, name: string, value: string): void => {
  setCookie(c, name, value, { ...cookieRules(c.get('services')), maxAge: 365 * 24 * 3600 })
}

const isSecure = ({ baseUrl }: Services): boolean => baseUrl.startsWith('https:')

/** The prefix makes browsers refuse the cookie from anywhere but this very host over TLS (RFC 6265bis, 4.1.3). */
const sessionName = (services: Services): string => (isSecure(services) ? '__Host-merzim-session' : 'merzim-session')

const cookieRules = (services: Services) => ({ path: '/', sameSite: 'Lax' as const, secure: isSecure(services) })
