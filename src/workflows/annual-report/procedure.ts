import type { Calendars } from '../../law/time/calendar.ts'
import { civilDate } from '../../law/time/civil-date.ts'
import { lastDayUnder } from '../procedure/due.ts'
import { procedure } from '../procedure/procedure.ts'
import type { Warning } from '../procedure/refusal.ts'
import { annualReportActs } from './acts.ts'
import type { AnnualReportContext } from './context.ts'
import { annualReportLetters } from './letters.ts'
import { annualReportMachine } from './machine.ts'

/** The annual report: one case for each holder of a certificate and reporting year, opened by time on 1 January (L47.1). */
export const annualReport = procedure<AnnualReportContext>({
  id: 'annual-report',
  edition: '2026-01-25',
  says: { kk: 'Жылдық есеп', ru: 'Годовой отчёт', en: 'Annual report' },
  governedBy: ['L47.1', 'L47.1.4', 'L47.1.5', 'L47.1c', 'L47-3.1.1', 'L47-3.1.2', 'L47-1.3', 'L46.1.8'],
  machine: annualReportMachine,
  acts: annualReportActs,
  letters: annualReportLetters,
  settings: [],
  isPublic: false,
  recurring: {
    every: 'year',
    begins: 'after-the-period',
    act: 'year.ended',
    data: (organizationId, period) => ({ organizationId, period }),
  },
  claims: () => [],
  links: () => [],
  facts: ({ context }) => [
    ...(context.period ? [{ says: words.period, value: context.period, as: 'text' as const }] : []),
    ...days.flatMap((name) => {
      const value = context[name]
      return value === undefined ? [] : [{ says: words[name], value, as: 'day' as const }]
    }),
    ...figures.flatMap((name) => {
      const value = context[name]
      return value === undefined ? [] : [{ says: words[name], value: `${value}`, as: 'amount' as const }]
    }),
  ],
  warnings: ({ standing: { state, context }, calendars }) =>
    state === 'awaitingReport' ? returnedAfterTheDate(context, calendars) : [],
  organizationOf: ({ data }) => data.organizationId as string,
})

const days = ['submittedOn', 'acceptedOn', 'falsehoodFoundOn'] as const
const figures = ['collected', 'distributed', 'notDistributed', 'paid', 'unpaid', 'unclaimed'] as const

const words = {
  period: { kk: 'Есепті жыл', ru: 'Отчётный год', en: 'Reporting year' },
  submittedOn: { kk: 'Ұсынылды', ru: 'Представлен', en: 'Submitted' },
  acceptedOn: { kk: 'Қабылданды', ru: 'Принят', en: 'Accepted' },
  falsehoodFoundOn: {
    kk: 'Дұрыс емес мәлімет анықталған күн',
    ru: 'День установления недостоверности',
    en: 'Found false on',
  },
  collected: { kk: 'Жиналғаны', ru: 'Собрано', en: 'Collected' },
  distributed: { kk: 'Бөлінгені', ru: 'Распределено', en: 'Distributed' },
  notDistributed: { kk: 'Бөлінбегені', ru: 'Не распределено', en: 'Not distributed' },
  paid: { kk: 'Төленгені', ru: 'Выплачено', en: 'Paid' },
  unpaid: { kk: 'Төленбегені', ru: 'Не выплачено', en: 'Unpaid' },
  unclaimed: { kk: 'Талап етілмегені', ru: 'Не востребовано', en: 'Unclaimed' },
}

/** Submitted in time and returned too late to be completed in time: whether that is a breach is for a person to say. */
const returnedAfterTheDate = (
  { yearEndsOn, returnedOn }: AnnualReportContext,
  calendars: Calendars,
): readonly Warning[] => {
  if (yearEndsOn === undefined || returnedOn === undefined) return []
  const dueOn = lastDayUnder('L47.1', civilDate(yearEndsOn), calendars)
  return returnedOn <= dueOn
    ? []
    : [
        {
          kind: 'returned-after-the-date',
          provision: 'L47.1',
          says: {
            kk: `Мерзімінде ұсынылған есеп ${dueOn} күнінен кейін қайтарылды: бұл бұзушылық па, оны адам шешеді.`,
            ru: `Отчёт, представленный в срок, возвращён после ${dueOn}: нарушение ли это, решает человек.`,
            en: `The report was submitted in time and returned after ${dueOn}: whether that is a breach is for a person to decide.`,
          },
        },
      ]
}
