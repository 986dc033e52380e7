import type { CivilDate } from '../../law/time/civil-date.ts'
import type { CaseFile } from './case-file.ts'
import type { StandingStatus } from './standing-status.ts'

/** One question an act asks about the rest of the register. Data, answered by the store. */
export type Need =
  | { readonly find: 'case'; readonly id: string }
  | { readonly find: 'linkedHere' }
  | { readonly find: 'organization'; readonly id: string }
  | { readonly find: 'holderOf'; readonly claim: string }
  | { readonly find: 'certificate'; readonly organizationId: string; readonly area: string }
  | { readonly find: 'standing'; readonly organizationId: string; readonly area: string; readonly on: CivilDate }
  | { readonly find: 'inForce'; readonly on: CivilDate; readonly area?: string }

/** What an act asks to know before it can be judged, each question under the name its answer is found by. */
export type Needs = Readonly<Record<string, Need>>

/** A certificate that stands on a day, as the register holds it. */
interface HeldCertificate {
  readonly caseId: string
  readonly organizationId: string
  readonly area: string
  readonly number: string
}

/** The answer to a question: absent where there is no such thing. */
type AnswerTo<Asked extends Need> = Asked extends { find: 'case' | 'holderOf' | 'certificate' }
  ? CaseFile | undefined
  : Asked extends { find: 'linkedHere' }
    ? readonly CaseFile[]
    : Asked extends { find: 'organization' }
      ? { readonly id: string; readonly name: string } | undefined
      : Asked extends { find: 'standing' }
        ? StandingStatus
        : Asked extends { find: 'inForce' }
          ? readonly HeldCertificate[]
          : never

/** The answers to what was asked, under the same names. */
export type Answers<Asked extends Needs> = { readonly [Name in keyof Asked]: AnswerTo<Asked[Name]> }

/** Another case, by its id. */
export const caseOf = (id: string) => ({ find: 'case', id }) as const

/** The cases that point to this one, such as the applications assigned to a meeting. */
export const linkedHere = { find: 'linkedHere' } as const

/** An organization somebody has entered. @public */
export const organizationOf = (id: string) => ({ find: 'organization', id }) as const

/** The open case that holds a name alone. */
export const holderOf = (claim: string) => ({ find: 'holderOf', claim }) as const

/** The certificate of an organization in an area that is not terminated, if it holds one. */
export const certificateOf = (organizationId: string, area: string) =>
  ({ find: 'certificate', organizationId, area }) as const

/** What an organization's accreditation in an area is worth on a day. @public */
export const standingOf = (organizationId: string, area: string, on: CivilDate) =>
  ({ find: 'standing', organizationId, area, on }) as const

/** Every certificate in force on a day, in one area or in all. @public */
export const inForceOn = (on: CivilDate, area?: string) =>
  ({ find: 'inForce', on, ...(area !== undefined && { area }) }) as const
