import type { CivilDate } from '../../law/time/civil-date.ts'
import type { CertificateContext } from './context.ts'

/** A term of a certificate that has passed. */
interface Passed {
  readonly data: Readonly<Record<string, unknown>>
  readonly effectiveOn: CivilDate
}

/**
 * Whether a term that passed puts a suspended certificate back in force: the three months are over (L47-3.1) and the
 * certificate’s own term is not. Where both end on one midnight, the certificate has ended.
 */
export const endsTheSuspension = ({ data, effectiveOn }: Passed, { validUntil }: CertificateContext): boolean =>
  data.provision === 'L47-3.1.1' && (validUntil === undefined || effectiveOn <= validUntil)
