import type { Claim } from '../procedure/procedure.ts'

/** What an open revocation holds alone until it is decided: one per organization and area. */
export const revocationClaim = (organizationId: string, area: string): Claim => ({
  name: `revocation:${organizationId}:${area}`,
  taken: {
    kind: 'already-open',
    provision: 'L47-2.1.3',
    says: {
      kk: 'Бұл куәлікті кері қайтарып алу туралы іс ашық: негіз сол істе тіркеледі.',
      ru: 'Дело об отзыве этого свидетельства уже открыто: основание фиксируют в нём.',
      en: 'A case on the revocation of this certificate is open already: the ground is recorded in it.',
    },
  },
})
