import type { PublicationKind } from '../../law/publication.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'

/** What follows from an entry at once, in the same transaction, entered by Merzim itself. */
export type Consequence =
  | {
      readonly open: string
      readonly organizationId: string | null
      readonly type: string
      readonly data: Readonly<Record<string, unknown>>
      readonly effectiveOn?: CivilDate
    }
  | {
      readonly enterOn: string
      readonly type: string
      readonly data: Readonly<Record<string, unknown>>
      readonly effectiveOn?: CivilDate
      /**
       * Entered with the act itself, also where its day lies ahead: the other case then waits for the same day, and its
       * standing on it can be told. Cancelled with the act.
       */
      readonly atOnce?: true
      /** Entered only where it may follow when its turn has come: a case that is over by then needs nothing. */
      readonly whereItMayFollow?: true
    }
  | { readonly publish: PublicationKind }
