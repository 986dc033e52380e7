import * as z from 'zod'
import { date, line, paragraph } from '../procedure/fields.ts'
import { deadlineExpired, ownPublication, publicationRecorded } from '../procedure/own-acts.ts'
import { act, type Consequence, type Judged, type PublicationKind } from '../procedure/procedure.ts'

/** What Merzim publishes at once on its own notices page, and the entry that says so. */
const published =
  (kind: PublicationKind) =>
  ({ caseId, entry }: Judged<unknown>): readonly Consequence[] => [
    { publish: kind },
    { enterOn: caseId, type: 'publication.recorded', data: ownPublication(`/notices/${caseId}`, entry.recordedAt) },
  ]

const document = line({ kk: 'Құжат', ru: 'Документ', en: 'Document' })
const reason = paragraph({ kk: 'Себебі', ru: 'Причина', en: 'Reason' })

export const certificateActs = {
  'certificate.granted': act({
    says: { kk: 'Куәлік берілді', ru: 'Свидетельство выдано', en: 'The certificate was granted' },
    roles: [],
    opens: true,
    mayTakeEffectLater: true,
    data: z.strictObject({
      accreditationId: z.string(),
      organizationId: z.string(),
      area: z.string(),
      number: z.string(),
      validFrom: z.string(),
      validUntil: z.string(),
    }),
    takesEffectOn: ({ validFrom }) => validFrom,
  }),
  'certificate.suspended': act({
    says: { kk: 'Куәлікті тоқтата тұру', ru: 'Приостановить свидетельство', en: 'Suspend the certificate' },
    entered: { kk: 'Куәлік тоқтатыла тұрды', ru: 'Свидетельство приостановлено', en: 'Certificate suspended' },
    roles: ['system'],
    mayTakeEffectLater: true,
    data: z.strictObject({ reason, document }),
    consequences: published('suspension'),
  }),
  'certificate.reinstated': act({
    says: { kk: 'Куәліктің күшін қалпына келтіру', ru: 'Возобновить свидетельство', en: 'Reinstate the certificate' },
    entered: {
      kk: 'Куәліктің күші қалпына келтірілді',
      ru: 'Свидетельство возобновлено',
      en: 'Certificate reinstated',
    },
    roles: ['system'],
    mayTakeEffectLater: true,
    data: z.strictObject({ reason, document }),
    consequences: () => [{ publish: 'reinstatement' }],
  }),
  'certificate.revoked': act({
    says: { kk: 'Куәлікті қайтарып алу', ru: 'Отозвать свидетельство', en: 'Revoke the certificate' },
    entered: { kk: 'Куәлік қайтарып алынды', ru: 'Свидетельство отозвано', en: 'Certificate revoked' },
    roles: ['system'],
    cancelsWaits: true,
    mayTakeEffectLater: true,
    data: z.strictObject({ reason, document }),
    consequences: published('termination'),
  }),
  'certificate.returned': act({
    says: { kk: 'Куәлікті өз еркімен қайтару', ru: 'Добровольно вернуть свидетельство', en: 'Return the certificate' },
    entered: {
      kk: 'Куәлік өз еркімен қайтарылды',
      ru: 'Свидетельство возвращено добровольно',
      en: 'Certificate returned voluntarily',
    },
    roles: ['okup'],
    cancelsWaits: true,
    data: z.strictObject({
      decidedOn: date({ kk: 'Ұйым шешім қабылдаған күн', ru: 'День решения организации', en: 'Decided on' }),
      receivedOn: date({
        kk: 'Уәкілетті орган алған күн',
        ru: 'День получения уполномоченным органом',
        en: 'Received on',
      }),
    }),
    // Ambiguity 14: it takes effect when the authorized body receives the decision.
    takesEffectOn: ({ receivedOn }) => receivedOn,
    rules: ({ entry, today }) =>
      entry.data.decidedOn <= entry.data.receivedOn && entry.data.receivedOn <= today
        ? []
        : [
            {
              kind: 'dates-not-ordered',
              provision: 'L47-2.1.2',
              pointer: '/data/receivedOn',
              says: {
                kk: 'Шешім алынған күннен кеш емес, алынған күн бүгіннен кеш емес болуы тиіс.',
                ru: 'Решение не позже получения, получение не позже сегодняшнего дня.',
                en: 'The decision comes no later than its receipt, the receipt no later than today.',
              },
            },
          ],
    consequences: published('termination'),
  }),
  'organization.liquidated': act({
    says: { kk: 'Ұйым таратылды', ru: 'Организация ликвидирована', en: 'The organization was liquidated' },
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
    takesEffectOn: ({ registeredOn }) => registeredOn,
    consequences: published('termination'),
  }),
  'publication.recorded': publicationRecorded,
  'deadline.expired': { ...deadlineExpired, consequences: publishesTheEndOfTheTerm },
}

/** The term of the certificate ends (L47-2.1.1): published at once. A missed duty to publish publishes nothing. */
function publishesTheEndOfTheTerm(judged: Judged<{ provision: string | null }>): readonly Consequence[] {
  return judged.entry.data.provision === 'L47-2.1.1' ? published('termination')(judged) : []
}
