import { type JWTVerifyGetKey, jwtVerify } from 'jose'
import { partOfRole, theExpertOrganization } from '../../workflows/procedure/parties.ts'
import { merzim, type Role, roles } from '../../workflows/procedure/roles.ts'
import { type Actor, signedIn } from '../actors/actor.ts'

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
  const known = new Map<string, { readonly actor: Actor; readonly expiresAt: number }>()
  return async (token) => {
    const seen = known.get(token)
    if (seen && seen.expiresAt > wallClock()) return seen.actor
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        // biome-ignore lint/style/noRestrictedGlobals: no clock is read; jose takes the moment the host passed in as a Date
        currentDate: new Date(wallClock()),
        requiredClaims: ['sub', 'exp', 'role'],
      })
      const actor = actorOf(payload)
      if (!actor) return undefined
      if (known.size >= mostKnown) known.clear()
      known.set(token, { actor, expiresAt: (payload.exp ?? 0) * 1000 })
      return actor
    } catch {
      return undefined
    }
  }
}

const actorOf = ({ sub, role, org, party, source }: Readonly<Record<string, unknown>>): Actor | undefined => {
  if (!isName(sub) || sub === merzim) return undefined
  if (!isRole(role)) return undefined
  const partyId = partyClaimed(role, sub, { org, party })
  // An organization's token that names no organization speaks for nobody.
  if (partyId === undefined) return undefined
  return signedIn({ sub, role, partyId, ...(isName(source) && { source }) })
}

/**
 * The party a token speaks for; undefined where it must name one and does not. A holder or a user speaks for the party
 * it names, and otherwise for themselves: their party is known by their own subject.
 */
const partyClaimed = (
  role: Role,
  sub: string,
  { org, party }: { readonly org: unknown; readonly party: unknown },
): string | null | undefined => {
  switch (partOfRole(role)) {
    case 'organization':
      return isName(org) ? org : undefined
    case 'holder':
    case 'user':
      return isName(party) ? party : sub
    case 'expertOrganization':
      return isName(party) ? party : theExpertOrganization
    default:
      return null
  }
}

const isName = (claim: unknown): claim is string => typeof claim === 'string' && claim !== ''

const isRole = (claim: unknown): claim is Role => roles.includes(claim as Role)
