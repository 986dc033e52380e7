import type { Claim } from '../procedure/procedure.ts'

/** What an open suspension holds alone: one per organization and area. More evidence goes into the case that is open. */
export const suspensionClaim = (organizationId: string, area: string): Claim => ({
  name: `suspension:${organizationId}:${area}`,
  taken: {
    kind: 'already-open',
    provision: 'L47-3.1.1',
    says: {
      kk: 'Бұл куәліктің қолданысын тоқтата тұру туралы іс ашық: негіз сол істе тіркеледі.',
      ru: 'Дело о приостановлении действия этого свидетельства уже открыто: основание фиксируют в нём.',
      en: 'A case on the suspension of this certificate is open already: the ground is recorded in it.',
    },
  },
})
