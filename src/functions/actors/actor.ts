import { merzim, type Role } from '../../workflows/procedure/roles.ts'

/** Who asks: the verified subject of a token, in one role. An `okup` is bound to one organization. */
export interface Actor {
  readonly sub: string
  readonly role: Role | 'public' | typeof merzim
  readonly organizationId: string | null
}

/** Nobody in particular: no token. */
export const thePublic: Actor = { sub: 'public', role: 'public', organizationId: null }

/** This program itself, entering the passing of time and its own publications. */
export const merzimItself: Actor = { sub: merzim, role: merzim, organizationId: null }
