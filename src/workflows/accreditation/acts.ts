import * as z from 'zod'
import { areaNames, areas, excludedAreas } from '../../law/areas.ts'
import { civilDate } from '../../law/time/civil-date.ts'
import { numberClaim } from '../certificate/claims.ts'
import { act } from '../procedure/act.ts'
import type { Consequence } from '../procedure/consequence.ts'
import { caseReference, count, date, documents, line, lines, oneOf, paragraph } from '../procedure/fields.ts'
import { caseOf, holderOf } from '../procedure/needs.ts'
import { deadlineExpired, ownPublication, publicationRecorded } from '../procedure/own-acts.ts'
import { withSecondPerson } from '../procedure/second-person.ts'
import type { AccreditationContext } from './context.ts'
import {
  allRequirementsAssessed,
  appealFollowsTheRefusal,
  areaMayBeAccredited,
  certificateFollowsTheDecision,
  certificateTermIsOrdered,
  concludedOnOrAfterTheMeeting,
  decidedAsConcluded,
  extensionWithinTwoMonths,
  meetingIsAnnounced,
  noticeFollowsTheExtension,
  numberIsFree,
  quorumPresent,
} from './rules.ts'

const contextOf = (caseFile: { standing: { context: unknown } } | null) =>
  (caseFile?.standing.context ?? {}) as AccreditationContext

const reasons = paragraph({ kk: 'Негіздемесі', ru: 'Обоснование', en: 'Reasons' })

export const accreditationActs = {
  'application.filed': act({
    says: { kk: 'Аккредиттеуге өтініш беру', ru: 'Подать заявление об аккредитации', en: 'Apply for accreditation' },
    entered: { kk: 'Өтініш берілді', ru: 'Заявление подано', en: 'Application filed' },
    roles: ['okup'],
    opens: true,
    data: z.strictObject({
      organizationId: line({ kk: 'Ұйым', ru: 'Организация', en: 'Organization' }),
      area: oneOf(
        { kk: 'Ұжымдық басқару саласы', ru: 'Сфера коллективного управления', en: 'Area of collective management' },
        [...areas, ...excludedAreas] as const,
        areaNames,
      ),
      documents: documents({ kk: 'Құжаттар', ru: 'Документы', en: 'Documents' }),
    }),
    rules: areaMayBeAccredited,
  }),
  'application.accepted': act({
    says: { kk: 'Өтінішті қабылдау', ru: 'Принять заявление', en: 'Accept the application as complete' },
    entered: { kk: 'Өтініш қабылданды', ru: 'Заявление принято', en: 'Application accepted as complete' },
    roles: ['officer'],
    data: z.strictObject({ remarks: paragraph({ kk: 'Ескерту', ru: 'Примечание', en: 'Remarks' }).optional() }),
  }),
  'application.returned': act({
    says: { kk: 'Толықтыруға қайтару', ru: 'Вернуть на доработку', en: 'Return for completion' },
    entered: { kk: 'Толықтыруға қайтарылды', ru: 'Возвращено на доработку', en: 'Returned for completion' },
    roles: ['officer'],
    data: z.strictObject({ missing: lines({ kk: 'Жетіспейтіні', ru: 'Чего не хватает', en: 'What is missing' }) }),
  }),
  'application.completed': act({
    says: { kk: 'Құжаттарды толықтыру', ru: 'Дополнить документы', en: 'Complete the documents' },
    entered: { kk: 'Құжаттар толықтырылды', ru: 'Документы дополнены', en: 'Documents completed' },
    roles: ['okup'],
    data: z.strictObject({ documents: documents({ kk: 'Құжаттар', ru: 'Документы', en: 'Documents' }) }),
  }),
  'application.withdrawn': act({
    cancelsWaits: true,
    says: { kk: 'Өтінішті кері қайтару', ru: 'Отозвать заявление', en: 'Withdraw the application' },
    entered: { kk: 'Өтініш кері қайтарылды', ru: 'Заявление отозвано', en: 'Application withdrawn' },
    roles: ['okup'],
    data: z.strictObject({ reason: paragraph({ kk: 'Себебі', ru: 'Причина', en: 'Reason' }).optional() }),
  }),
  'requirements.assessed': act({
    says: { kk: 'Талаптарды бағалау', ru: 'Оценить соответствие требованиям', en: 'Assess the requirements' },
    entered: { kk: 'Талаптар бағаланды', ru: 'Соответствие требованиям оценено', en: 'Requirements assessed' },
    roles: ['officer'],
    data: z.strictObject({
      findings: z
        .array(
          z.strictObject({
            requirement: line({ kk: 'Талап', ru: 'Требование', en: 'Requirement' }),
            met: z.boolean().meta({ label: { kk: 'Орындалды', ru: 'Выполнено', en: 'Met' } }),
            evidence: paragraph({ kk: 'Дәлел', ru: 'Подтверждение', en: 'Evidence' }),
          }),
        )
        .max(100)
        .meta({ label: { kk: 'Тұжырымдар', ru: 'Выводы', en: 'Findings' }, widget: 'findings' }),
    }),
    rules: allRequirementsAssessed,
  }),
  'meeting.assigned': act({
    says: { kk: 'Отырысқа тағайындау', ru: 'Назначить на заседание', en: 'Assign to a meeting' },
    entered: { kk: 'Отырысқа тағайындалды', ru: 'Назначено на заседание', en: 'Assigned to a meeting' },
    roles: ['officer'],
    data: z.strictObject({ meetingId: caseReference({ kk: 'Отырыс', ru: 'Заседание', en: 'Meeting' }) }),
    needs: ({ meetingId }) => ({ meeting: caseOf(meetingId) }),
    rules: meetingIsAnnounced,
    completes: ({ found }) => ({ heldOn: found.meeting?.standing.context.heldOn }),
  }),
  'meeting.rescheduled': act({
    cancelsWaits: true,
    says: { kk: 'Отырыс кейінге қалдырылды', ru: 'Заседание перенесено', en: 'The meeting was postponed' },
    roles: [],
    data: z.strictObject({ meetingId: z.string(), heldOn: z.string() }),
  }),
  'meeting.unassigned': act({
    cancelsWaits: true,
    says: { kk: 'Отырыстың күші жойылды', ru: 'Заседание отменено', en: 'The meeting was cancelled' },
    roles: [],
    data: z.strictObject({ meetingId: z.string(), reason: z.string() }),
  }),
  ...withSecondPerson('term.extended', {
    cancelsWaits: true,
    says: { kk: 'Мерзімді ұзарту', ru: 'Продлить срок', en: 'Extend the term' },
    entered: { kk: 'Мерзім ұзартылды', ru: 'Срок продлён', en: 'Term extended' },
    data: z.strictObject({
      reason: paragraph({ kk: 'Себебі', ru: 'Причина', en: 'Reason' }),
      until: date({ kk: 'Қай күнге дейін', ru: 'До какого дня', en: 'Until' }),
    }),
    rules: extensionWithinTwoMonths,
  }),
  'extension.notified': act({
    says: {
      kk: 'Ұзарту туралы хабардар ету',
      ru: 'Уведомление о продлении направлено',
      en: 'Record the notice of the extension',
    },
    entered: {
      kk: 'Ұзарту туралы хабардар етілді',
      ru: 'О продлении уведомлено',
      en: 'Notice of the extension given',
    },
    roles: ['officer'],
    data: z.strictObject({
      on: date({ kk: 'Хабардар етілген күн', ru: 'День уведомления', en: 'Day of the notice' }),
      how: line({ kk: 'Қалай', ru: 'Каким образом', en: 'How' }),
    }),
    takesEffectOn: ({ on }) => on,
    rules: noticeFollowsTheExtension,
  }),
  'commission.concluded': act({
    says: { kk: 'Комиссия қорытындысы', ru: 'Заключение комиссии', en: 'Record the commission’s conclusion' },
    entered: { kk: 'Комиссия қорытынды берді', ru: 'Комиссия дала заключение', en: 'The commission concluded' },
    roles: ['commission'],
    data: z.strictObject({
      recommendation: oneOf({ kk: 'Ұсыным', ru: 'Рекомендация', en: 'Recommendation' }, ['grant', 'refuse'] as const, {
        grant: { kk: 'аккредиттеу', ru: 'аккредитовать', en: 'grant' },
        refuse: { kk: 'бас тарту', ru: 'отказать', en: 'refuse' },
      }),
      votesFor: count({ kk: 'Жақтап', ru: 'Голосов за', en: 'Votes for' }),
      votesAgainst: count({ kk: 'Қарсы', ru: 'Голосов против', en: 'Votes against' }),
      reasons,
    }),
    // The quorum is that of the day the commission met, however much later its conclusion is written or entered.
    settingsOn: (caseFile) => contextOf(caseFile).meetingOn,
    // The value it was judged by stays with the conclusion, whatever is entered later.
    completes: ({ settings }) => ({ quorum: settings.get('commission.quorum') ?? null }),
    rules: (judged) => [...concludedOnOrAfterTheMeeting(judged), ...quorumPresent(judged)],
  }),
  ...withSecondPerson('certificate.granted', {
    says: { kk: 'Куәлік беру', ru: 'Выдать свидетельство', en: 'Grant the certificate' },
    entered: { kk: 'Куәлік берілді', ru: 'Свидетельство выдано', en: 'Certificate granted' },
    data: z.strictObject({
      number: line({ kk: 'Куәлік нөмірі', ru: 'Номер свидетельства', en: 'Certificate number' }),
      validFrom: date({ kk: 'Қай күннен', ru: 'Действует с', en: 'Valid from' }),
      validUntil: date({ kk: 'Қай күнге дейін', ru: 'Действует по', en: 'Valid until' }),
    }),
    needs: ({ number }) => ({ numbered: holderOf(numberClaim(number)) }),
    rules: (judged) => [
      ...decidedAsConcluded('grant', judged),
      ...certificateTermIsOrdered(judged),
      ...certificateFollowsTheDecision(judged),
      ...numberIsFree(judged),
    ],
    consequences: ({ entry, caseFile, caseId }): readonly Consequence[] => {
      const { area, organizationId } = contextOf(caseFile)
      return [
        {
          open: 'certificate',
          organizationId: organizationId ?? null,
          type: 'certificate.issued',
          effectiveOn: civilDate(entry.data.validFrom),
          data: { accreditationId: caseId, organizationId, area, ...entry.data },
        },
        { publish: 'accreditation' },
        {
          enterOn: caseId,
          type: 'publication.recorded',
          data: ownPublication(`/announcements/${caseId}`, entry.recordedAt),
        },
      ]
    },
  }),
  ...withSecondPerson('accreditation.refused', {
    says: { kk: 'Аккредиттеуден бас тарту', ru: 'Отказать в аккредитации', en: 'Refuse accreditation' },
    entered: { kk: 'Аккредиттеуден бас тартылды', ru: 'В аккредитации отказано', en: 'Accreditation refused' },
    data: z.strictObject({ grounds: lines({ kk: 'Негіздер', ru: 'Основания', en: 'Grounds' }) }),
    rules: (judged) => decidedAsConcluded('refuse', judged),
  }),
  'decision.appealed': act({
    says: { kk: 'Шешімге шағымдану', ru: 'Обжаловать решение', en: 'Appeal the decision' },
    entered: { kk: 'Шешімге шағым берілді', ru: 'Решение обжаловано', en: 'Decision appealed' },
    roles: ['okup'],
    data: z.strictObject({
      filedOn: date({ kk: 'Берілген күн', ru: 'День подачи', en: 'Filed on' }),
      with: line({ kk: 'Қайда берілді', ru: 'Куда подана', en: 'Filed with' }),
    }),
    rules: appealFollowsTheRefusal,
  }),
  'appeal.decided': act({
    says: { kk: 'Шағым бойынша шешім', ru: 'Решение по жалобе', en: 'Record the decision on the appeal' },
    entered: { kk: 'Шағым бойынша шешім қабылданды', ru: 'Принято решение по жалобе', en: 'Appeal decided' },
    roles: ['officer'],
    data: z.strictObject({
      outcome: oneOf({ kk: 'Нәтиже', ru: 'Исход', en: 'Outcome' }, ['upheld', 'overturned'] as const, {
        upheld: { kk: 'бас тарту күшінде қалды', ru: 'отказ оставлен в силе', en: 'the refusal stands' },
        overturned: { kk: 'бас тарту жойылды', ru: 'отказ отменён', en: 'the refusal is set aside' },
      }),
      document: line({ kk: 'Құжат', ru: 'Документ', en: 'Document' }),
    }),
  }),
  'publication.recorded': publicationRecorded,
  'deadline.expired': deadlineExpired,
}
