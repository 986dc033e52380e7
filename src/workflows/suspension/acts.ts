import * as z from 'zod'
import { certificateEnded } from '../certificate/ended.ts'
import { askForCertificate, certificateFields, certificateFound } from '../certificate/held-certificate.ts'
import { act } from '../procedure/act.ts'
import type { Consequence } from '../procedure/consequence.ts'
import { date, line, oneOf, paragraph } from '../procedure/fields.ts'
import { deadlineExpired } from '../procedure/own-acts.ts'
import { withSecondPerson } from '../procedure/second-person.ts'
import type { SuspensionContext } from './context.ts'
import { suspensionGroundNames, suspensionGrounds } from './grounds.ts'
import { groundMayBeRecorded, suspensionMayBeLifted } from './rules.ts'
import { suspensionTerm } from './term.ts'

const contextOf = (caseFile: { standing: { context: unknown } } | null) =>
  (caseFile?.standing.context ?? {}) as SuspensionContext

const document = line({ kk: 'Құжат', ru: 'Документ', en: 'Document' })
const reasons = paragraph({ kk: 'Негіздемесі', ru: 'Обоснование', en: 'Reasons' })

export const suspensionActs = {
  'ground.recorded': act({
    says: { kk: 'Негізді тіркеу', ru: 'Зафиксировать основание', en: 'Record a ground' },
    entered: { kk: 'Негіз тіркелді', ru: 'Основание зафиксировано', en: 'Ground recorded' },
    provision: 'L47-3.1.1',
    roles: ['officer'],
    opens: true,
    data: z.strictObject({
      ...certificateFields,
      ground: oneOf({ kk: 'Негіз', ru: 'Основание', en: 'Ground' }, suspensionGrounds, suspensionGroundNames),
      evidence: paragraph({ kk: 'Дәлел', ru: 'Подтверждение', en: 'Evidence' }),
      // Ambiguity 10: the mental element is a finding of its own.
      knowingly: z
        .boolean()
        .optional()
        .meta({ label: { kk: 'Көрінеу екені анықталды', ru: 'Установлена заведомость', en: 'Found to be knowing' } }),
      occurredOn: date({
        kk: 'Жағдай туындаған күн (есеп мерзімінен кейінгі күн)',
        ru: 'День наступления случая (день после срока отчёта)',
        en: 'Day the case occurred (the day after the report was due)',
      }).optional(),
    }),
    needs: askForCertificate,
    rules: (judged) => groundMayBeRecorded(judged),
    completes: (judged) => certificateFound(judged),
  }),
  ...withSecondPerson('suspension.ordered', {
    says: {
      kk: 'Куәліктің қолданысын тоқтата тұру туралы шешім шығару',
      ru: 'Приостановить действие свидетельства',
      en: 'Order the suspension',
    },
    entered: {
      kk: 'Куәліктің қолданысын тоқтата тұру туралы шешім шығарылды',
      ru: 'Принято решение о приостановлении действия свидетельства',
      en: 'Suspension ordered',
    },
    provision: 'L47-3.1.1',
    mayTakeEffectLater: true,
    data: z.strictObject({ reasons, document }),
    completes: ({ entry, calendars, settings }) => ({ ...suspensionTerm(entry.effectiveOn, calendars, settings) }),
    consequences: ({ entry, caseFile }): readonly Consequence[] => {
      const { certificateId = '' } = contextOf(caseFile)
      return [
        {
          enterOn: certificateId,
          type: 'certificate.suspended',
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
    provision: 'L47-3.1.1',
    data: z.strictObject({ reasons }),
  }),
  'suspension.reviewed': act({
    says: {
      kk: 'Тоқтата тұруды аяқталуына дейін тексеру',
      ru: 'Проверить дело до окончания приостановления',
      en: 'Review the case before the suspension ends',
    },
    entered: { kk: 'Іс тексерілді', ru: 'Дело проверено', en: 'Case reviewed' },
    provision: 'L47-3.1.1',
    roles: ['officer'],
    data: z.strictObject({ findings: paragraph({ kk: 'Тұжырымдар', ru: 'Выводы', en: 'Findings' }) }),
  }),
  ...withSecondPerson('suspension.lifted', {
    says: { kk: 'Тоқтата тұруды доғару', ru: 'Снять приостановление', en: 'Lift the suspension' },
    entered: { kk: 'Тоқтата тұру доғарылды', ru: 'Приостановление снято', en: 'Suspension lifted' },
    provision: 'L47-3.1.1',
    data: z.strictObject({ reason: paragraph({ kk: 'Себебі', ru: 'Причина', en: 'Reason' }), document }),
    rules: (judged) => suspensionMayBeLifted(judged),
    consequences: ({ entry, caseFile }): readonly Consequence[] => {
      const { certificateId = '' } = contextOf(caseFile)
      return [
        { enterOn: certificateId, type: 'certificate.reinstated', effectiveOn: entry.effectiveOn, data: entry.data },
      ]
    },
  }),
  'certificate.reinstated': act({
    says: {
      kk: 'Куәліктің қолданысы жаңартылды',
      ru: 'Действие свидетельства возобновлено',
      en: 'The certificate was reinstated',
    },
    roles: [],
    cancelsWaits: true,
    data: z.strictObject({ document: z.string() }),
  }),
  'certificate.ended': certificateEnded,
  'deadline.expired': deadlineExpired,
}
