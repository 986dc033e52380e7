import * as z from 'zod'
import { certificateEnded } from '../certificate/ended.ts'
import {
  askForCertificate,
  certificateFields,
  certificateFound,
  certificateIsHeld,
} from '../certificate/held-certificate.ts'
import { act } from '../procedure/act.ts'
import type { Consequence } from '../procedure/consequence.ts'
import { date, line, oneOf, paragraph } from '../procedure/fields.ts'
import { withSecondPerson } from '../procedure/second-person.ts'
import type { RevocationContext } from './context.ts'
import { revocationGroundNames, revocationGrounds } from './grounds.ts'
import { noticeWorkingDays } from './hearing.ts'
import {
  appealFollowsTheOrder,
  groundsAreRecorded,
  heardOnItsDay,
  hearingHasBeenHeld,
  notHeardYet,
  noticeInTime,
} from './rules.ts'

const document = line({ kk: 'Құжат', ru: 'Документ', en: 'Document' })
const reasons = paragraph({ kk: 'Негіздемесі', ru: 'Обоснование', en: 'Reasons' })

export const revocationActs = {
  'ground.recorded': act({
    says: { kk: 'Негізді тіркеу', ru: 'Зафиксировать основание', en: 'Record a ground' },
    entered: { kk: 'Негіз тіркелді', ru: 'Основание зафиксировано', en: 'Ground recorded' },
    roles: ['officer'],
    opens: true,
    data: z.strictObject({
      ...certificateFields,
      ground: oneOf({ kk: 'Негіз', ru: 'Основание', en: 'Ground' }, revocationGrounds, revocationGroundNames),
      // Ambiguity 12: any duty of article 46 is a ground, however small; the scale is the authorized body's own.
      gravity: line({ kk: 'Ауырлығы', ru: 'Тяжесть', en: 'Gravity' }),
      evidence: paragraph({ kk: 'Дәлел', ru: 'Подтверждение', en: 'Evidence' }),
    }),
    needs: askForCertificate,
    rules: (judged) => certificateIsHeld(judged),
    completes: (judged) => certificateFound(judged),
  }),
  'hearing.notified': act({
    says: { kk: 'Тыңдау туралы хабарлау', ru: 'Уведомить о заслушивании', en: 'Give notice of the hearing' },
    entered: { kk: 'Тыңдау туралы хабарланды', ru: 'О заслушивании уведомлено', en: 'Notice of the hearing given' },
    roles: ['officer'],
    moves: true,
    data: z.strictObject({ on: date({ kk: 'Тыңдау күні', ru: 'День заслушивания', en: 'Day of the hearing' }) }),
    rules: (judged) => [...notHeardYet(judged), ...noticeInTime(judged)],
    // The value it was judged by stays with the notice, whatever is entered later.
    completes: ({ settings }) => ({ noticeWorkingDays: noticeWorkingDays(settings) }),
  }),
  'hearing.held': act({
    says: { kk: 'Тыңдауды тіркеу', ru: 'Зафиксировать заслушивание', en: 'Record the hearing' },
    entered: { kk: 'Тыңдау өтті', ru: 'Заслушивание состоялось', en: 'Hearing held' },
    roles: ['officer'],
    data: z.strictObject({
      position: paragraph({
        kk: 'Ұйымның ұстанымы (келмесе, соны көрсетіңіз)',
        ru: 'Позиция организации (если не явилась — указать это)',
        en: 'Position of the organization (or that nobody came)',
      }),
    }),
    rules: (judged) => [...notHeardYet(judged), ...heardOnItsDay(judged)],
  }),
  ...withSecondPerson('revocation.ordered', {
    says: { kk: 'Куәлікті кері қайтарып алу', ru: 'Отозвать свидетельство', en: 'Revoke the certificate' },
    entered: {
      kk: 'Куәлікті кері қайтарып алу туралы шешім шығарылды',
      ru: 'Принято решение об отзыве свидетельства',
      en: 'Revocation ordered',
    },
    provision: 'L47-2.1.3',
    mayTakeEffectLater: true,
    data: z.strictObject({
      grounds: z
        .array(z.enum(revocationGrounds))
        .min(1)
        .max(revocationGrounds.length)
        .meta({ label: { kk: 'Негіздер', ru: 'Основания', en: 'Grounds' }, widget: 'lines' }),
      reasons,
      document,
    }),
    rules: (judged) => [...hearingHasBeenHeld(judged), ...groundsAreRecorded(judged)],
    consequences: ({ entry, caseFile }): readonly Consequence[] => {
      const { certificateId = '' } = (caseFile?.standing.context ?? {}) as RevocationContext
      return [
        {
          enterOn: certificateId,
          type: 'certificate.revoked',
          effectiveOn: entry.effectiveOn,
          data: { reason: entry.data.reasons, document: entry.data.document },
          atOnce: true,
        },
      ]
    },
  }),
  ...withSecondPerson('ground.dismissed', {
    says: { kk: 'Негізді қабылдамау', ru: 'Отклонить основание', en: 'Dismiss the ground' },
    entered: { kk: 'Негіз қабылданбады', ru: 'Основание отклонено', en: 'Ground dismissed' },
    cancelsWaits: true,
    data: z.strictObject({ reasons }),
  }),
  'decision.appealed': act({
    says: { kk: 'Шешімге шағымдану', ru: 'Обжаловать решение', en: 'Appeal the decision' },
    entered: { kk: 'Шешімге шағым берілді', ru: 'Решение обжаловано', en: 'Decision appealed' },
    roles: ['okup'],
    data: z.strictObject({
      filedOn: date({ kk: 'Берілген күн', ru: 'День подачи', en: 'Filed on' }),
      with: line({ kk: 'Қайда берілді', ru: 'Куда подана', en: 'Filed with' }),
    }),
    rules: (judged) => appealFollowsTheOrder(judged),
  }),
  'appeal.decided': act({
    says: { kk: 'Шағым бойынша шешім', ru: 'Решение по жалобе', en: 'Record the decision on the appeal' },
    entered: { kk: 'Шағым бойынша шешім қабылданды', ru: 'Принято решение по жалобе', en: 'Appeal decided' },
    roles: ['officer'],
    data: z.strictObject({
      outcome: oneOf({ kk: 'Нәтиже', ru: 'Исход', en: 'Outcome' }, ['upheld', 'overturned'] as const, {
        upheld: { kk: 'кері қайтарып алу күшінде қалды', ru: 'отзыв оставлен в силе', en: 'the revocation stands' },
        overturned: { kk: 'кері қайтарып алу жойылды', ru: 'отзыв отменён', en: 'the revocation is set aside' },
      }),
      document,
    }),
  }),
  'certificate.ended': certificateEnded,
}
