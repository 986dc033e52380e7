import type { Says } from '../../language/says.ts'
import type { AwaitedParty } from '../../law/deadline.ts'
import type { Standing } from './case-file.ts'
import type { DocketEvent } from './entry.ts'

/** An e-mail an entry occasions, in all three languages at once. */
export interface LetterTemplate {
  readonly id: string
  /** The act that occasions it. */
  readonly occasion: string
  readonly to: AwaitedParty
  readonly provision: string | null
  /** Whether this entry of the occasion is one to write about; every one is unless said. */
  when?(told: Told): boolean
  subject(told: Told): Says
  body(told: Told): Says
}

/** What a notice may tell. */
export interface Told {
  readonly entry: DocketEvent
  readonly caseId: string
  readonly standing: Standing
  readonly organizationName: string | null
}
