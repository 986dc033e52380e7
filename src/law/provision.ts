import type { Says } from '../language/says.ts'
import type { TermRule } from './terms/term-rule.ts'

/** The acts provisions are found in. */
export type ActId =
  | 'law-6-I' // Law No. 6-I of 10 June 1996 "On Copyright and Related Rights"
  | 'law-233-VIII' // Law No. 233-VIII of 24 November 2025
  | 'law-254-VIII' // Law No. 254-VIII of 9 January 2026
  | 'order-100' // Order of the Minister of Justice No. 100 of 29 January 2026
  | 'order-105' // Order of the Minister of Justice No. 105 of 19 March 2020, as amended in 2023
  | 'appk' // Administrative Procedural and Process-Related Code No. 350-VI
  | 'personal-data' // Law No. 94-V of 21 May 2013

/** A pinpoint reference, in the words a lawyer uses: act, article (or item of an order), paragraph, part, subparagraph. */
export interface Citation {
  readonly act: ActId
  readonly article?: string
  readonly item?: string
  readonly paragraph?: string
  readonly part?: string
  readonly subparagraph?: string
}

export type ProvisionKind = 'CLOCK' | 'GATE' | 'PUBLISH' | 'RECORD' | 'STATUS' | 'RIGHT' | 'JUDGE'

/** Who a provision binds or empowers. */
export type Party =
  | 'organization'
  | 'applicant'
  | 'authorizedBody'
  | 'commission'
  | 'expertOrganization'
  | 'generalMeeting'
  | 'holder'
  | 'user'
  | 'payer'
  | 'court'
  | 'anyone'

/**
 * When a provision applies, as civil dates; `null` is open on that side. `mark` keeps the catalogue's own flag, because
 * `before` inside an amended article is inferred and must be checked before it is used for older cases.
 */
export interface InForce {
  readonly mark:
    | 'before'
    | '2026-01-25'
    | 'DC'
    | 'until 2026-12-31'
    | 'from 2027-01-01'
    | 'O100.eff'
    | 'excluded 2026-01-25'
    | 'external'
    | 'adoption' // a clause on entry into force speaks from the day its act was adopted (catalogue section 11)
  readonly from: string | null
  /** The last day in force, itself included. */
  readonly until: string | null
  /** False where the date itself is not known yet, such as the entry into force of the Digital Code. */
  readonly dateKnown: boolean
  /**
   * Where `dateKnown` is false: the earliest day it can have come into force, known from the date of adoption. From that
   * day it is applied and shown as unconfirmed; without it, it is not in force until somebody enters the date
   * (ambiguity 43).
   */
  readonly notBefore?: string
}

/** Whether a responsible person has confirmed the reading, and by which document. Nothing is confirmed by code. */
export type Confirmation =
  | { readonly state: 'unconfirmed'; readonly evidence: string }
  | { readonly state: 'confirmed'; readonly by: string; readonly on: string; readonly document: string }

/** One machine-enforceable provision: a row of the catalogue, as data. */
export interface Provision {
  /** The catalogue's id, for example `L46-2.2b`; used everywhere. */
  readonly id: string
  readonly citation: Citation
  /** What it requires, in our own words. Never quoted as authentic text: only the Kazakh and Russian texts bind. */
  readonly says: Says
  readonly binds: readonly Party[]
  readonly kinds: readonly ProvisionKind[]
  readonly inForce: InForce
  /** Ids of the provisions under which a breach has consequences, such as `L47-1.5`. */
  readonly breach: readonly string[]
  /** Numbers of the ambiguities (catalogue section 9) that concern it. */
  readonly ambiguities: readonly number[]
  readonly term?: TermRule
  readonly confirmation: Confirmation
}
