import type { Role } from '../../workflows/procedure/roles.ts'
import { proposedBy } from '../../workflows/procedure/second-person.ts'
import { procedures } from '../../workflows/procedures.ts'
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

/** Whether a case may be read at all: public procedures by anyone, an organization's own cases by it, all by staff. */
export const mayReadCase = (principal: Actor, row: { procedure: string; organizationId: string | null }): boolean =>
  publicProcedures.has(row.procedure) || mayReadDocket(principal, row)

/** The docket names the people who made it: read by staff and by the organization the case is about. */
export const mayReadDocket = (principal: Actor, row: { organizationId: string | null }): boolean =>
  isStaff(principal) ||
  (principal.role === 'okup' && row.organizationId !== null && row.organizationId === partyOf(principal))

/** Which cases a list may hold for this reader; undefined means all of them. */
export const readableCases = (
  principal: Actor,
): { readonly procedures: readonly string[]; readonly organization: string | null } | undefined =>
  isStaff(principal)
    ? undefined
    : {
        procedures: [...publicProcedures],
        organization: principal.role === 'okup' ? partyOf(principal) : null,
      }

/**
 * The entries of a docket a reader may see: what an officer has prepared and nobody has decided stays with the authorized
 * body. A proposal that was decided shows what the decision shows.
 */
export const visibleEntries = <Entry extends { readonly type: string; readonly seq: number }>(
  principal: Actor,
  docket: readonly Entry[],
): readonly Entry[] => {
  if (isStaff(principal)) return docket
  return docket.filter(({ type, seq }) => {
    const prepared = proposedBy(type)
    if (prepared === undefined) return true
    const next = docket.find((each) => each.seq > seq && (each.type === type || each.type === prepared))
    return next?.type === prepared
  })
}
