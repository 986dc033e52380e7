import { type JWTVerifyGetKey, jwtVerify } from 'jose'
import { type Role, roles } from '../../workflows/procedure/roles.ts'
import type { Actor } from '../actors/actor.ts'

/** Whose tokens are believed, and how they are checked. */
export interface TokenTrust {
  readonly issuer: string
  readonly audience: string
  readonly keys: JWTVerifyGetKey
  /** The wall clock, in milliseconds: a token's life is measured by it even where cases run on a demo clock. */
  readonly wallClock: () => number
}

/** Signature algorithms accepted, and no others: neither shared secrets nor `none`. */
const algorithms = ['ES256', 'EdDSA', 'RS256', 'PS256'] as const

/** Answers who a bearer token speaks for, or undefined where it is not to be believed. */
export type Authenticate = (token: string) => Promise<Actor | undefined>

const mostKnown = 10_000

/**
 * Checks bearer tokens (RFC 7519, 9068) against one issuer. A token that has been checked is believed until it expires,
 * without checking its signature again.
 */
export const authenticateBy = ({ issuer, audience, keys, wallClock }: TokenTrust): Authenticate => {
  const known = new Map<string, { readonly principal: Actor; readonly expiresAt: number }>()
  return async (token) => {
    const seen = known.get(token)
    if (seen && seen.expiresAt > wallClock()) return seen.principal
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        // biome-ignore lint/style/noRestrictedGlobals: no clock is read; jose takes the moment the host passed in as a Date
        currentDate: new Date(wallClock()),
        requiredClaims: ['sub', 'exp', 'role'],
      })
      const principal = principalOf(payload)
      if (!principal) return undefined
      if (known.size >= mostKnown) known.clear()
      known.set(token, { principal, expiresAt: (payload.exp ?? 0) * 1000 })
      return principal
    } catch {
      return undefined
    }
  }
}

const principalOf = ({ sub, role, org }: Readonly<Record<string, unknown>>): Actor | undefined => {
  if (typeof sub !== 'string' || sub === '' || sub === 'merzim') return undefined
  if (!roles.includes(role as Role)) return undefined
  const organizationId = typeof org === 'string' ? org : null
  // An organization's token that names no organization speaks for nobody.
  if (role === 'okup' && organizationId === null) return undefined
  return { sub, role: role as Role, organizationId }
}
