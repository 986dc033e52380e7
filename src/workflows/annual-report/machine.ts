import { assign, setup } from 'xstate'
import type * as z from 'zod'
import type { DocketEvent } from '../procedure/entry.ts'
import type { StateMeta } from '../procedure/wait.ts'
import type { annualReportActs } from './acts.ts'
import type { AnnualReportContext } from './context.ts'

type Acts = typeof annualReportActs
type AnnualReportEvent = {
  [Type in keyof Acts & string]: DocketEvent<Type, z.infer<Acts[Type]['data']>>
}[keyof Acts & string]

/** The annual report of an organization, from the end of the reporting year to its publication (L47.1, L46.1.8). */
export const annualReportMachine = setup({
  types: {
    context: {} as AnnualReportContext,
    events: {} as AnnualReportEvent,
    meta: {} as StateMeta<keyof AnnualReportContext>,
  },
  actions: {
    noteReport: assign(({ event }) => {
      if (event.type !== 'report.submitted') return {}
      const { collected, distributed, notDistributed, paid, unpaid, unclaimed } = event.data
      return { collected, distributed, notDistributed, paid, unpaid, unclaimed, submittedOn: event.effectiveOn }
    }),
    noteReturn: assign(({ event }) => ({ returnedOn: event.effectiveOn })),
    noteFalsehood: assign(({ event }) =>
      event.type === 'falsehood.found'
        ? { falsehoodFoundOn: event.effectiveOn, falsehoodKnowing: event.data.knowingly }
        : {},
    ),
  },
}).createMachine({
  id: 'annual-report',
  initial: 'unopened',
  context: {},
  states: {
    unopened: {
      on: {
        'year.ended': {
          target: 'awaitingReport',
          actions: assign(({ event: { data } }) => ({ ...data, yearEndsOn: `${data.period}-12-31` })),
        },
      },
    },
    awaitingReport: {
      meta: {
        says: { kk: 'Есепті күтуде', ru: 'Ожидает отчёта', en: 'Awaiting the report' },
        waits: [
          {
            for: 'organization',
            provision: 'L47.1',
            kind: 'duty',
            from: 'yearEndsOn',
            metBy: ['report.submitted'],
            says: { kk: 'Жылдық есеп', ru: 'Годовой отчёт', en: 'The annual report' },
            // Ambiguity 35: reminders aim at the last working day before, and go out on the day itself too.
            reminders: { workingDaysBefore: [10, 5, 1, 0], monthsBefore: [3, 1] },
          },
        ],
      },
      on: {
        'report.submitted': { target: 'submitted', actions: 'noteReport' },
        'deadline.expired': { target: 'overdue', actions: assign(({ event }) => ({ overdueOn: event.effectiveOn })) },
      },
    },
    overdue: {
      meta: {
        says: { kk: 'Мерзімі өтті', ru: 'Просрочен', en: 'Overdue' },
        waits: [
          {
            for: 'organization',
            provision: 'L47.1',
            kind: 'target',
            says: { kk: 'Кешіктірілген жылдық есеп', ru: 'Просроченный годовой отчёт', en: 'The late annual report' },
          },
        ],
      },
      on: { 'report.submitted': { target: 'submitted', actions: 'noteReport' } },
    },
    submitted: {
      meta: {
        says: { kk: 'Ұсынылды', ru: 'Представлен', en: 'Submitted' },
        waits: [
          {
            for: 'authorizedBody',
            provision: 'L47.2',
            kind: 'target',
            says: { kk: 'Есепті тексеру', ru: 'Проверка отчёта', en: 'The check of the report' },
          },
        ],
      },
      on: {
        'report.accepted': {
          target: 'accepted',
          actions: assign(({ event }) => ({ acceptedOn: event.effectiveOn })),
        },
        // The date stays: a report that was late is late again, one returned before the date runs to the same day.
        'report.returned': [
          { guard: ({ context }) => context.overdueOn !== undefined, target: 'overdue', actions: 'noteReturn' },
          { target: 'awaitingReport', actions: 'noteReturn' },
        ],
        'falsehood.found': { actions: 'noteFalsehood' },
      },
    },
    accepted: {
      meta: {
        says: { kk: 'Қабылданды', ru: 'Принят', en: 'Accepted' },
        waits: [
          {
            for: 'organization',
            provision: 'L46.1.8',
            kind: 'target',
            from: 'acceptedOn',
            targetWorkingDays: 10,
            unless: 'publishedOn',
            metBy: ['publication.recorded'],
            says: { kk: 'Есепті жариялау', ru: 'Публикация отчёта', en: 'Publication of the report' },
          },
        ],
      },
      on: {
        'publication.recorded': { actions: assign(({ event }) => ({ publishedOn: event.effectiveOn })) },
        'falsehood.found': { actions: 'noteFalsehood' },
      },
    },
  },
})
