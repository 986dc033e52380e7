import { type Area, areaNames, areas } from '../../law/areas.ts'
import type { Judged } from '../procedure/act.ts'
import { line, oneOf } from '../procedure/fields.ts'
import { certificateOf } from '../procedure/needs.ts'
import type { Refusal } from '../procedure/refusal.ts'
import type { CertificateContext } from './context.ts'

/** Whose certificate a case is about, and in which area: one organization may hold several (L46-1.2b). */
export const certificateFields = {
  organizationId: line({ kk: 'Ұйым', ru: 'Организация', en: 'Organization' }),
  area: oneOf(
    { kk: 'Ұжымдық басқару саласы', ru: 'Сфера коллективного управления', en: 'Area of collective management' },
    areas,
    areaNames,
  ),
}

interface About {
  readonly organizationId: string
  readonly area: Area
  readonly ground: string
}

// A type and not an interface: only a type is known to hold nothing but needs.
type Asked = { readonly certificate: ReturnType<typeof certificateOf> }

/** Asks for the certificate that is not terminated. */
export const askForCertificate = ({ organizationId, area }: Omit<About, 'ground'>): Asked => ({
  certificate: certificateOf(organizationId, area),
})

/** There is a certificate to act on, and a case that is open already is about the same one. */
export const certificateIsHeld = ({
  entry: { data },
  caseFile,
  found: { certificate },
}: Judged<About, Asked>): readonly Refusal[] => {
  if (!certificate) return [noCertificate(data.ground)]
  return caseFile === null || caseFile.standing.context.certificateId === certificate.id
    ? []
    : [anotherCertificate(data.ground)]
}

/** What the entry carries of the certificate, so that the docket tells of it by itself. */
export const certificateFound = ({ found: { certificate } }: Judged<About, Asked>) => ({
  certificateId: certificate?.id,
  certificateNumber: (certificate?.standing.context as CertificateContext | undefined)?.number,
})

/** What a recorded ground knows of the certificate beside its data. */
export interface FoundCertificate {
  readonly certificateId: string
  readonly certificateNumber: string
}

const noCertificate = (ground: string): Refusal => ({
  kind: 'no-certificate',
  provision: ground,
  pointer: '/data/area',
  says: {
    kk: 'Бұл сала бойынша ұйымның қолданысы тоқтатылмаған куәлігі жоқ.',
    ru: 'В этой сфере у организации нет свидетельства, действие которого не прекращено.',
    en: 'The organization holds no certificate in this area that has not terminated.',
  },
})

const anotherCertificate = (ground: string): Refusal => ({
  kind: 'another-certificate',
  provision: ground,
  pointer: '/data/area',
  says: {
    kk: 'Бұл іс басқа куәлік туралы: оның ұйымы мен саласы көрсетіледі.',
    ru: 'Это дело о другом свидетельстве: указывают его организацию и сферу.',
    en: 'This case is about another certificate: its organization and area are named.',
  },
})
