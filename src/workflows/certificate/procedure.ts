import { standingClaim } from '../../law/areas.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { certificateActs } from './acts.ts'
import { certificateLetters } from './letters.ts'
import { type CertificateContext, certificateMachine } from './machine.ts'

/** The certificate: the standing of one accreditation, opened by its grant and open to anyone. */
export const certificate: Procedure = {
  id: 'certificate',
  edition: '2026-01-25',
  says: { kk: 'Аккредиттеу туралы куәлік', ru: 'Свидетельство об аккредитации', en: 'Certificate of accreditation' },
  governedBy: ['L46-1.2d', 'L47-2.1.1', 'L47-2.1.2', 'L47-2.1.3', 'L47-2.1.4', 'L47-2.2', 'L47-3.1.1', 'L47-3.2'],
  machine: certificateMachine,
  acts: certificateActs,
  letters: certificateLetters,
  settings: [],
  isPublic: true,
  claims: ({ state, context }) => {
    const { organizationId, area, number } = context as CertificateContext
    const named = number ? [`certificate:${number}`] : []
    return (state === 'inForce' || state === 'suspended') && organizationId && area
      ? [standingClaim(organizationId, area), ...named]
      : named
  },
  // A certificate may be entered after it took effect, and so may all that follows on it.
  notBefore: () => null,
  links: ({ context }) => {
    const { accreditationId } = context as CertificateContext
    return accreditationId ? [accreditationId] : []
  },
  warnings: () => [],
  organizationOf: ({ data }) => data.organizationId as string,
}
