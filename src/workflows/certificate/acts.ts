import * as z from 'zod'
import type { PublicationKind } from '../../law/publication.ts'
import { act, type Judged } from '../procedure/act.ts'
import type { Consequence } from '../procedure/consequence.ts'
import { date, line, paragraph } from '../procedure/fields.ts'
import { deadlineExpired, ownPublication, publicationRecorded } from '../procedure/own-acts.ts'
import type { CertificateContext } from './context.ts'
import { endsTheSuspension } from './end-of-suspension.ts'
import { casesAboutIt, casesClosed } from './ended.ts'
import { returnIsReceived } from './rules.ts'

/** Ambiguity 1: whether only a decision of the authorized body puts a suspended certificate back in force. */
const revivalByDecision = 'suspension.revivalByDecision'

/** What Merzim publishes at once on its own announcements page, and the entry that says so. */
const published =
  (kind: PublicationKind) =>
  ({ caseId, entry }: Pick<Judged<unknown>, 'caseId' | 'entry'>): readonly Consequence[] => [
    { publish: kind },
    {
      enterOn: caseId,
      type: 'publication.recorded',
      data: ownPublication(`/announcements/${caseId}`, entry.recordedAt),
    },
  ]

const document = line({ kk: 'Құжат', ru: 'Документ', en: 'Document' })
const reason = paragraph({ kk: 'Себебі', ru: 'Причина', en: 'Reason' })

/** What the certificate proves, as its case is opened with it. */
const issued = z.strictObject({
  accreditationId: z.string(),
  organizationId: z.string(),
  area: z.string(),
  number: z.string(),
  validFrom: z.string(),
  validUntil: z.string(),
})

export const certificateActs = {
  'certificate.issued': act({
    says: { kk: 'Куәлік ресімделді', ru: 'Свидетельство оформлено', en: 'The certificate was issued' },
    provision: 'L46-1.1',
    roles: [],
    opens: true,
    mayTakeEffectLater: true,
    data: issued,
    takesEffectOn: ({ validFrom }) => validFrom,
  }),
  // How dockets began before the opening of a certificate had a name of its own; nobody enters it any more.
  'certificate.granted': act({
    says: { kk: 'Куәлік берілді', ru: 'Свидетельство выдано', en: 'The certificate was granted' },
    roles: [],
    former: true,
    mayTakeEffectLater: true,
    data: issued,
    takesEffectOn: ({ validFrom }) => validFrom,
  }),
  'certificate.suspended': act({
    says: {
      kk: 'Куәліктің қолданысын тоқтата тұру',
      ru: 'Приостановить действие свидетельства',
      en: 'Suspend the certificate',
    },
    entered: {
      kk: 'Куәліктің қолданысы тоқтатыла тұрды',
      ru: 'Действие свидетельства приостановлено',
      en: 'Certificate suspended',
    },
    roles: ['system'],
    mayTakeEffectLater: true,
    provision: 'L47-3.1.1',
    data: z.strictObject({ reason, document }),
    // Ambiguity 1: the reading of its day governs the whole suspension.
    completes: ({ settings }) => (settings.get(revivalByDecision) === true ? { revivalByDecision: true } : {}),
    consequences: published('suspension'),
  }),
  'certificate.reinstated': act({
    says: {
      kk: 'Куәліктің қолданысын жаңарту',
      ru: 'Возобновить действие свидетельства',
      en: 'Reinstate the certificate',
    },
    entered: {
      kk: 'Куәліктің қолданысы жаңартылды',
      ru: 'Действие свидетельства возобновлено',
      en: 'Certificate reinstated',
    },
    roles: ['system'],
    mayTakeEffectLater: true,
    provision: 'L47-3.1.1',
    data: z.strictObject({ reason, document }),
    needs: casesAboutIt,
    consequences: ({ entry, found }) => [
      { publish: 'reinstatement' },
      ...found.pointing.map(({ id }) => ({
        enterOn: id,
        type: 'certificate.reinstated',
        data: { document: entry.data.document },
        whereItMayFollow: true as const,
      })),
    ],
  }),
  'certificate.revoked': act({
    says: { kk: 'Куәлікті қайтарып алу', ru: 'Отозвать свидетельство', en: 'Revoke the certificate' },
    entered: { kk: 'Куәлік қайтарып алынды', ru: 'Свидетельство отозвано', en: 'Certificate revoked' },
    roles: ['system'],
    cancelsWaits: true,
    mayTakeEffectLater: true,
    provision: 'L47-2.1.3',
    data: z.strictObject({ reason, document }),
    needs: casesAboutIt,
    consequences: (judged) => [...published('termination')(judged), ...casesClosed('revoked')(judged)],
  }),
  'certificate.returned': act({
    says: { kk: 'Куәлікті өз еркімен қайтару', ru: 'Добровольно вернуть свидетельство', en: 'Return the certificate' },
    entered: {
      kk: 'Куәлік өз еркімен қайтарылды',
      ru: 'Свидетельство возвращено добровольно',
      en: 'Certificate returned voluntarily',
    },
    provision: 'L47-2.1.2',
    roles: ['okup', 'officer'],
    cancelsWaits: true,
    data: z.strictObject({
      decidedOn: date({ kk: 'Ұйым шешім қабылдаған күн', ru: 'День решения организации', en: 'Decided on' }),
      receivedOn: date({
        kk: 'Уәкілетті орган қағаз түрінде алған күн',
        ru: 'День получения на бумаге уполномоченным органом',
        en: 'Received on paper on',
      }).optional(),
      document: document.optional(),
    }),
    // Ambiguity 14: it takes effect when the authorized body receives the decision.
    takesEffectOn: ({ receivedOn }, { today }) => receivedOn ?? today,
    rules: (judged) => returnIsReceived(judged),
    needs: casesAboutIt,
    consequences: (judged) => [...published('termination')(judged), ...casesClosed('returned')(judged)],
  }),
  'organization.liquidated': act({
    says: { kk: 'Ұйым таратылды', ru: 'Организация ликвидирована', en: 'The organization was liquidated' },
    provision: 'L47-2.1.4',
    roles: ['system'],
    cancelsWaits: true,
    data: z.strictObject({
      registeredOn: date({
        kk: 'Тізілімдегі жазба күні',
        ru: 'День записи в реестре',
        en: 'Entered in the register on',
      }),
      document,
    }),
    // A liquidation older than the certificate ends it on its first day.
    takesEffectOn: ({ registeredOn }, { caseFile }) => {
      const { issuedOn } = (caseFile?.standing.context ?? {}) as CertificateContext
      return issuedOn !== undefined && issuedOn > registeredOn ? issuedOn : registeredOn
    },
    needs: casesAboutIt,
    consequences: (judged) => [...published('termination')(judged), ...casesClosed('liquidated')(judged)],
  }),
  'publication.recorded': publicationRecorded,
  'deadline.expired': act({
    says: deadlineExpired.says,
    roles: [],
    data: deadlineExpired.data,
    needs: casesAboutIt,
    consequences: whatTheEndOfATermBrings,
  }),
}

/**
 * The term of the certificate ends (L47-2.1.1), or its suspension does (L47-3.1): published at once. A missed duty to
 * publish publishes nothing.
 */
function whatTheEndOfATermBrings(
  judged: Judged<{ provision: string | null }, ReturnType<typeof casesAboutIt>>,
): readonly Consequence[] {
  const { entry, caseFile } = judged
  if (entry.data.provision === 'L47-2.1.1')
    return [...published('termination')(judged), ...casesClosed('expired')(judged)]
  const isOver = caseFile?.standing.state === 'suspended' && endsTheSuspension(entry, caseFile.standing.context)
  return isOver ? [{ publish: 'reinstatement' }] : []
}
