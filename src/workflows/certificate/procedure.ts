import { procedure } from '../procedure/procedure.ts'
import { certificateActs } from './acts.ts'
import { areaClaim, numberClaim, numberTaken } from './claims.ts'
import type { CertificateContext } from './context.ts'
import { certificateLetters } from './letters.ts'
import { certificateMachine } from './machine.ts'

const held = ['notYetInForce', 'inForce', 'suspended']

/** The certificate: the standing of one accreditation, opened by its grant and open to anyone. */
export const certificate = procedure<CertificateContext>({
  id: 'certificate',
  edition: '2026-01-25',
  says: { kk: 'Аккредиттеу туралы куәлік', ru: 'Свидетельство об аккредитации', en: 'Certificate of accreditation' },
  governedBy: ['L46-1.2d', 'L47-2.1.1', 'L47-2.1.2', 'L47-2.1.3', 'L47-2.1.4', 'L47-2.2', 'L47-3.1.1', 'L47-3.2'],
  machine: certificateMachine,
  acts: certificateActs,
  letters: certificateLetters,
  settings: ['suspension.revivalByDecision'],
  isPublic: true,
  register: 'certificates',
  claims: ({ state, context: { organizationId, area, number } }) => [
    ...(held.includes(state) && organizationId && area ? [areaClaim(organizationId, area)] : []),
    ...(number ? [{ name: numberClaim(number), taken: numberTaken }] : []),
  ],
  links: ({ context: { accreditationId } }) => (accreditationId ? [accreditationId] : []),
  facts: ({ context: { area, number, validFrom, validUntil, accreditationId } }) => [
    ...(number ? [{ says: words.number, value: number, as: 'text' as const }] : []),
    ...(area ? [{ says: words.area, value: area, as: 'area' as const }] : []),
    ...(validFrom ? [{ says: words.validFrom, value: validFrom, as: 'day' as const }] : []),
    ...(validUntil ? [{ says: words.validUntil, value: validUntil, as: 'day' as const }] : []),
    ...(accreditationId ? [{ says: words.accreditation, value: accreditationId, as: 'case' as const }] : []),
  ],
  warnings: () => [],
  organizationOf: ({ data }) => data.organizationId as string,
})

const words = {
  number: { kk: 'Куәлік нөмірі', ru: 'Номер свидетельства', en: 'Certificate number' },
  area: { kk: 'Сала', ru: 'Сфера', en: 'Area' },
  validFrom: { kk: 'Қай күннен', ru: 'Действует с', en: 'Valid from' },
  validUntil: { kk: 'Қай күнге дейін', ru: 'Действует по', en: 'Valid until' },
  accreditation: { kk: 'Аккредиттеу ісі', ru: 'Дело об аккредитации', en: 'Accreditation case' },
}
