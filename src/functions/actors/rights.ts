import type { PartIn } from '../../db/queries/parties.queries.ts'
import type { Act } from '../../workflows/procedure/act.ts'
import { partOfRole } from '../../workflows/procedure/parties.ts'
import type { Role } from '../../workflows/procedure/roles.ts'
import { proposedBy } from '../../workflows/procedure/second-person.ts'
import { procedures } from '../../workflows/procedures.ts'
import { type LoadedCase, partiesOf } from '../cases/loaded-case.ts'
import { type Actor, partyOf } from './actor.ts'

const staff = ['officer', 'head', 'commission', 'auditor', 'merzim']

const publicProcedures: ReadonlySet<string> = new Set(procedures.filter(({ isPublic }) => isPublic).map(({ id }) => id))

/** The authorized body, its commission and its auditor read every case (catalogue, section 10). */
export const isStaff = ({ role }: Actor): boolean => staff.includes(role)

/** Whether somebody is among those something is open to. */
export const isAdmitted = ({ role }: Actor, admitted: readonly (Role | 'public')[]): boolean =>
  admitted.some((each) => each === 'public' || each === role)

/**
 * What everybody is judged by takes two persons: an officer proposes, the head decides. The role says who may do which;
 * that they are two is for each decision to see, by their subjects, since one person may hold a token of each role.
 */
export const mayPropose = ({ role }: Actor): boolean => role === 'officer'

export const mayDecide = ({ role }: Actor): boolean => role === 'head'

/** The part somebody's role acts in, and the party they act for in it; null for those who act for no party. */
export const partIn = (actor: Actor): PartIn | null => {
  const part = partOfRole(actor.role)
  const partyId = partyOf(actor)
  return part === undefined || partyId === null ? null : { part, partyId }
}

/** Whether somebody acts for a party of the case, in the part their role acts in. */
const isPartyOf = (actor: Actor, loaded: LoadedCase): boolean => {
  const own = partIn(actor)
  return own !== null && (partiesOf(loaded)[own.part]?.includes(own.partyId) ?? false)
}

/** Whether a case may be read at all: public procedures by anyone, its own cases by a party, all by staff. */
export const mayReadCase = (actor: Actor, loaded: LoadedCase): boolean =>
  publicProcedures.has(loaded.procedure.id) || mayReadDocket(actor, loaded)

/** The docket names the people who made it: read by staff and by the parties of the case. */
export const mayReadDocket = (actor: Actor, loaded: LoadedCase): boolean => isStaff(actor) || isPartyOf(actor, loaded)

/** Whether somebody may enter an act on a case: it is their role's, and where the role acts for a party, their party's. */
export const mayEnter = (actor: Actor, act: Pick<Act, 'roles'>, loaded: LoadedCase): boolean =>
  (act.roles as readonly string[]).includes(actor.role) &&
  (partOfRole(actor.role) === undefined || isPartyOf(actor, loaded))

/** Contacts are for the authorized body, the expert organization and the party itself (catalogue, section 10). */
export const mayReadContacts = (actor: Actor, partyId: string): boolean =>
  isStaff(actor) || actor.role === 'expert' || partyOf(actor) === partyId

/** Whoever enters organizations corrects where parties are reached, and every party its own. */
export const mayCorrectContacts = (actor: Actor, partyId: string): boolean =>
  mayEnterOrganizations(actor) || partyOf(actor) === partyId

/** An officer and the expert organization enter organizations (O100.21). */
export const mayEnterOrganizations = ({ role }: Actor): boolean => role === 'officer' || role === 'expert'

/** Which cases a list may hold for this reader; undefined means all of them. */
export const readableCases = (
  actor: Actor,
): { readonly procedures: readonly string[]; readonly own: PartIn | null } | undefined =>
  isStaff(actor) ? undefined : { procedures: [...publicProcedures], own: partIn(actor) }

/**
 * The entries of a docket a reader may see: what an officer has prepared and nobody has decided stays with the authorized
 * body. A proposal that was decided shows what the decision shows.
 */
export const visibleEntries = <Entry extends { readonly type: string; readonly seq: number }>(
  actor: Actor,
  docket: readonly Entry[],
): readonly Entry[] => {
  if (isStaff(actor)) return docket
  return docket.filter(({ type, seq }) => {
    const prepared = proposedBy(type)
    if (prepared === undefined) return true
    const next = docket.find((each) => each.seq > seq && (each.type === type || each.type === prepared))
    return next?.type === prepared
  })
}
