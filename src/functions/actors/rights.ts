import { procedures } from '../../workflows/procedures.ts'
import type { Principal } from './actor.ts'

const staff = ['officer', 'head', 'commission', 'auditor', 'merzim']

const publicProcedures: ReadonlySet<string> = new Set(procedures.filter(({ isPublic }) => isPublic).map(({ id }) => id))

/** The authorized body, its commission and its auditor read every case (catalogue, section 10). */
export const isStaff = ({ role }: Principal): boolean => staff.includes(role)

/** Whether a case may be read at all: public procedures by anyone, an organization's own cases by it, all by staff. */
export const mayReadCase = (principal: Principal, row: { procedure: string; organizationId: string | null }): boolean =>
  publicProcedures.has(row.procedure) || mayReadDocket(principal, row)

/** The docket names the people who made it: read by staff and by the organization the case is about. */
export const mayReadDocket = (principal: Principal, row: { organizationId: string | null }): boolean =>
  isStaff(principal) ||
  (principal.role === 'okup' && row.organizationId !== null && row.organizationId === principal.organizationId)

/** Which cases a list may hold for this reader; undefined means all of them. */
export const readableCases = (
  principal: Principal,
): { readonly procedures: readonly string[]; readonly organization: string | null } | undefined =>
  isStaff(principal)
    ? undefined
    : {
        procedures: [...publicProcedures],
        organization: principal.role === 'okup' ? principal.organizationId : null,
      }
