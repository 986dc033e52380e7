import { merzim, type Role } from '../../workflows/procedure/roles.ts'

/**
 * Who acts: a person, another State system, this program itself, or nobody in particular. All of them have a name and a
 * role, which is what an entry keeps; only a person acts for a party.
 */
export type Actor = Person | StateSystem | Merzim | Anybody

/** The subject of a verified token, in one role. */
interface Person {
  readonly is: 'person'
  readonly sub: string
  readonly role: Exclude<Role, 'system'>
  /** The party they act for: an organization, a holder, a user. Null for those who act for the authorized body. */
  readonly partyId: string | null
}

/** A program of the State that sends facts, under the name it is registered by. */
interface StateSystem {
  readonly is: 'system'
  readonly sub: string
  readonly role: 'system'
  readonly source: string
}

/** This program itself, entering the passing of time and its own publications. */
interface Merzim {
  readonly is: 'merzim'
  readonly sub: typeof merzim
  readonly role: typeof merzim
}

/** Whoever asks without a token. */
interface Anybody {
  readonly is: 'public'
  readonly sub: 'public'
  readonly role: 'public'
}

export const thePublic: Actor = { is: 'public', sub: 'public', role: 'public' }

export const merzimItself: Actor = { is: 'merzim', sub: merzim, role: merzim }

/** Whoever has signed in, as what their role makes of them; a system is its own source where none is named. */
export const signedIn = ({
  sub,
  role,
  partyId = null,
  source = sub,
}: {
  readonly sub: string
  readonly role: Role
  readonly partyId?: string | null
  readonly source?: string
}): Actor => (role === 'system' ? { is: 'system', sub, role, source } : { is: 'person', sub, role, partyId })

/** The party somebody acts for, if any. */
export const partyOf = (actor: Actor): string | null => (actor.is === 'person' ? actor.partyId : null)
