import { type Part, parts } from '../../law/part.ts'
import type { Role } from './roles.ts'

/** The parties of a case by their part, as ids. */
export type CaseParties = Readonly<Partial<Record<Part, readonly string[]>>>

/**
 * In which role those act who speak for a party: the one table that ties roles to parts. A counterparty and a foreign
 * organization are named and written to; nobody signs in for them.
 */
export const roleOfPart: Readonly<Record<Part, Role | null>> = {
  organization: 'okup',
  holder: 'holder',
  user: 'user',
  expertOrganization: 'expert',
  counterparty: null,
  foreignOrganization: null,
}

/** The part in which a role acts for its party; undefined for those who act for the authorized body, and for systems. */
export const partOfRole = (role: string): Part | undefined => parts.find((part) => roleOfPart[part] === role)

/** The roles that act for a party and see its cases only. */
export const partyRoles: readonly Role[] = parts.flatMap((part) => roleOfPart[part] ?? [])

/** The expert organization of the Law (L9-1), for which every expert acts whose token names no other. */
export const theExpertOrganization = 'expert-organization'
