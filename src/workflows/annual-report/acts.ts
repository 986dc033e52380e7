import * as z from 'zod'
import type { Says } from '../../language/says.ts'
import { act } from '../procedure/act.ts'
import type { Consequence } from '../procedure/consequence.ts'
import { amount, documents, line, lines, oneOf, paragraph, text } from '../procedure/fields.ts'
import { deadlineExpired, ownPublication, publicationRecorded } from '../procedure/own-acts.ts'
import type { AnnualReportContext } from './context.ts'
import { askForCertificates, falsehoodMayRevoke, falsehoodSuspends, overdueSuspends } from './grounds.ts'
import { figuresReconcile } from './rules.ts'

const contextOf = (caseFile: { standing: { context: unknown } } | null) =>
  (caseFile?.standing.context ?? {}) as AnnualReportContext

/** A sum of which two can be added and stay exact: up to ten trillion tenge. */
const figure = (says: Says) => amount(says).max(1_000_000_000_000_000)

export const annualReportActs = {
  'year.ended': act({
    says: { kk: 'Есепті жыл аяқталды', ru: 'Отчётный год окончен', en: 'The reporting year ended' },
    provision: 'L47.1',
    roles: [],
    opens: true,
    data: z.strictObject({ organizationId: z.string(), period: z.string().regex(/^\d{4}$/) }),
  }),
  'report.submitted': act({
    says: { kk: 'Жылдық есепті ұсыну', ru: 'Представить годовой отчёт', en: 'Submit the annual report' },
    entered: { kk: 'Жылдық есеп ұсынылды', ru: 'Годовой отчёт представлен', en: 'Annual report submitted' },
    provision: 'L47.1.4',
    roles: ['okup'],
    data: z.strictObject({
      collected: figure({ kk: 'Жиналған сыйақы', ru: 'Собрано вознаграждения', en: 'Remuneration collected' }),
      distributed: figure({ kk: 'Бөлінгені', ru: 'Распределено', en: 'Distributed' }),
      notDistributed: figure({ kk: 'Бөлінбегені', ru: 'Не распределено', en: 'Not distributed' }),
      paid: figure({ kk: 'Төленгені', ru: 'Выплачено', en: 'Paid' }),
      unpaid: figure({ kk: 'Төленбегені', ru: 'Не выплачено', en: 'Unpaid' }),
      unclaimed: figure({
        kk: 'Оның ішінде талап етілмегені',
        ru: 'В том числе не востребовано',
        en: 'Of it, unclaimed',
      }),
      // L47.1.5; an organization may have none.
      branches: z
        .array(text(500))
        .max(200)
        .meta({
          label: {
            kk: 'Филиалдар мен өкілдіктер',
            ru: 'Филиалы и представительства',
            en: 'Branches and representative offices',
          },
          widget: 'lines',
        }),
      documents: documents({
        kk: 'Жылдық баланс және басқа құжаттар',
        ru: 'Годовой баланс и другие документы',
        en: 'The annual balance sheet and other documents',
      }),
      certifiedBy: oneOf({ kk: 'Немен куәландырылған', ru: 'Чем заверено', en: 'Certified by' }, ['notary', 'seal'], {
        notary: { kk: 'нотариус', ru: 'нотариус', en: 'a notary' },
        seal: { kk: 'ұйымның мөрі', ru: 'печать организации', en: 'the organization’s seal' },
      }),
    }),
    rules: figuresReconcile,
  }),
  'report.accepted': act({
    says: { kk: 'Есепті қабылдау', ru: 'Принять отчёт', en: 'Accept the report' },
    entered: { kk: 'Есеп қабылданды', ru: 'Отчёт принят', en: 'Report accepted' },
    provision: 'L47.1',
    roles: ['officer'],
    data: z.strictObject({ remarks: paragraph({ kk: 'Ескерту', ru: 'Примечание', en: 'Remarks' }).optional() }),
    // L46.1.8: reports sent to the authorized body are published.
    consequences: ({ caseId, entry }): readonly Consequence[] => [
      { publish: 'annual-report' },
      {
        enterOn: caseId,
        type: 'publication.recorded',
        data: ownPublication(`/announcements/${caseId}`, entry.recordedAt),
      },
    ],
  }),
  'report.returned': act({
    says: { kk: 'Есепті толықтыруға қайтару', ru: 'Вернуть отчёт на доработку', en: 'Return the report' },
    entered: { kk: 'Есеп толықтыруға қайтарылды', ru: 'Отчёт возвращён на доработку', en: 'Report returned' },
    provision: 'L47.1',
    roles: ['officer'],
    data: z.strictObject({ missing: lines({ kk: 'Жетіспейтіні', ru: 'Чего не хватает', en: 'What is missing' }) }),
  }),
  'falsehood.found': act({
    says: {
      kk: 'Дұрыс емес мәлімет анықталды',
      ru: 'Установить недостоверность сведений',
      en: 'Find information of the report false',
    },
    entered: {
      kk: 'Дұрыс емес мәлімет анықталды',
      ru: 'Установлена недостоверность сведений',
      en: 'Information found false',
    },
    provision: 'L47.1.4',
    roles: ['officer'],
    data: z.strictObject({
      // Ambiguity 10: the finding and the mental element are told apart; only the knowing one suspends.
      knowingly: z.boolean().meta({
        label: { kk: 'Көрінеу екені анықталды', ru: 'Установлена заведомость', en: 'Found to be knowing' },
      }),
      evidence: paragraph({ kk: 'Дәлел', ru: 'Подтверждение', en: 'Evidence' }),
      gravity: line({ kk: 'Ауырлығы', ru: 'Тяжесть', en: 'Gravity' }).optional(),
    }),
    needs: (_data, caseFile) => askForCertificates(contextOf(caseFile).organizationId),
    consequences: (judged) => (judged.entry.data.knowingly ? falsehoodSuspends(judged) : falsehoodMayRevoke(judged)),
  }),
  'publication.recorded': publicationRecorded,
  'deadline.expired': act({
    ...deadlineExpired,
    needs: (_data, caseFile) => askForCertificates(contextOf(caseFile).organizationId),
    consequences: overdueSuspends,
  }),
}
