import type { Claim } from '../procedure/procedure.ts'
import type { Refusal } from '../procedure/refusal.ts'

/** What an open application, and then the certificate, holds alone: one per organization and area (L46-1.2a). */
export const areaClaim = (organizationId: string, area: string): Claim => ({
  name: `accreditation:${organizationId}:${area}`,
  taken: {
    kind: 'already-open',
    provision: 'L46-1.2a',
    says: {
      kk: 'Бұл сала бойынша ұйымның ашық өтініші немесе қолданыстағы куәлігі бар.',
      ru: 'По этой сфере у организации уже есть открытое заявление или действующее свидетельство.',
      en: 'The organization already has an open application or a certificate in force in this area.',
    },
  },
})

/** The name under which a certificate's number is held, for ever. */
export const numberClaim = (number: string): string => `certificate:${number}`

/** The refusal of a number that was given already. */
export const numberTaken: Refusal = {
  kind: 'number-taken',
  provision: 'L46-1.2c',
  pointer: '/data/number',
  says: {
    kk: 'Мұндай нөмірлі куәлік бар.',
    ru: 'Свидетельство с таким номером уже есть.',
    en: 'There is a certificate with this number already.',
  },
}
