import type { Part } from '../law/part.ts'
import type { Standing } from './procedure/case-file.ts'
import type { CaseParties } from './procedure/parties.ts'
import type { Procedure } from './procedure/procedure.ts'

/** Whose case it is, as far as anybody has to know to tell its parties. */
export interface Owned {
  readonly procedure: Procedure
  readonly organizationId: string | null
  readonly standing: Standing
}

/** The parties of a case where it stands: its organization, and those its docket has named. */
export const partiesOfCase = ({ procedure, organizationId, standing }: Owned): CaseParties => ({
  ...(organizationId !== null && { organization: [organizationId] }),
  ...procedure.partiesOf?.(standing),
})

/** The same parties one by one. */
export const pairsOf = (parties: CaseParties): readonly { readonly part: Part; readonly partyId: string }[] =>
  Object.entries(parties).flatMap(([part, ids]) => ids.map((partyId) => ({ part: part as Part, partyId })))
