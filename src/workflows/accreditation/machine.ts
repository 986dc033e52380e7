import { assign, setup } from 'xstate'
import type * as z from 'zod'
import type { DocketEvent } from '../procedure/entry.ts'
import type { StateMeta, Wait } from '../procedure/wait.ts'
import type { accreditationActs } from './acts.ts'
import type { AccreditationContext } from './context.ts'

type Acts = typeof accreditationActs
type AccreditationEvent =
  | {
      [Type in Exclude<keyof Acts & string, 'meeting.assigned'>]: DocketEvent<Type, z.infer<Acts[Type]['data']>>
    }[Exclude<keyof Acts & string, 'meeting.assigned'>]
  // The day of the meeting is found in the meeting's own case and kept with the entry.
  | DocketEvent<'meeting.assigned', z.infer<Acts['meeting.assigned']['data']> & { readonly heldOn: string }>

/** The service term, from filing to decision, whatever state the case is in (X-O105.4, X-APPK76.2). */
const decisionWaits: readonly Wait<keyof AccreditationContext>[] = [
  {
    for: 'authorizedBody',
    provision: 'X-O105.4',
    kind: 'duty',
    from: 'filedOn',
    unless: ['extendedUntil', 'overturnedOn'],
    says: {
      kk: 'Куәлік немесе дәлелді бас тарту',
      ru: 'Свидетельство или мотивированный отказ',
      en: 'Certificate or reasoned refusal',
    },
  },
  {
    for: 'authorizedBody',
    provision: 'X-APPK76.2',
    kind: 'duty',
    on: 'extendedUntil',
    when: 'extendedUntil',
    unless: 'overturnedOn',
    says: {
      kk: 'Ұзартылған мерзімдегі шешім',
      ru: 'Решение в продлённый срок',
      en: 'Decision within the extended term',
    },
  },
  {
    for: 'authorizedBody',
    provision: 'X-APPK76.2n',
    kind: 'duty',
    from: 'extendedOn',
    when: 'extendedOn',
    unless: 'extensionNotifiedOn',
    metBy: ['extension.notified'],
    says: {
      kk: 'Ұзарту туралы хабардар ету',
      ru: 'Уведомление о продлении',
      en: 'Notice of the extension',
    },
  },
]

/** The term ended with the refusal; the Law sets none for deciding again once it is set aside. */
const decisionAfterAppeal: Wait<keyof AccreditationContext> = {
  for: 'authorizedBody',
  provision: 'L46-2.8',
  kind: 'target',
  when: 'overturnedOn',
  says: {
    kk: 'Шағымнан кейінгі жаңа шешім',
    ru: 'Новое решение после жалобы',
    en: 'A new decision after the appeal',
  },
}

/** What may happen in every state before the decision: the applicant withdraws, or the term passes and the case goes on. */
const untilDecided = {
  'application.withdrawn': 'withdrawn',
  'deadline.expired': { actions: 'noteOverdue' },
} as const

/** An application for accreditation in one area (L46-1.2a), from filing to the decision and its appeal. */
export const accreditationMachine = setup({
  types: {
    context: {} as AccreditationContext,
    events: {} as AccreditationEvent,
    meta: {} as StateMeta<keyof AccreditationContext>,
  },
  actions: {
    noteOverdue: assign(({ event }) => ({ overdueOn: event.effectiveOn })),
  },
}).createMachine({
  id: 'accreditation',
  initial: 'unopened',
  context: {},
  states: {
    unopened: {
      on: {
        'application.filed': {
          target: 'awaitingCompletenessCheck',
          actions: assign(({ event }) => ({
            organizationId: event.data.organizationId,
            area: event.data.area,
            filedOn: event.effectiveOn,
          })),
        },
      },
    },
    awaitingCompletenessCheck: {
      meta: {
        says: {
          kk: 'Толықтығын тексеруді күтуде',
          ru: 'Ожидает проверки комплектности',
          en: 'Awaiting completeness check',
        },
        waits: decisionWaits,
      },
      on: {
        'application.accepted': 'awaitingAssessment',
        'application.returned': 'returned',
        ...untilDecided,
      },
    },
    returned: {
      meta: {
        says: { kk: 'Толықтыруға қайтарылды', ru: 'Возвращено на доработку', en: 'Returned for completion' },
        waits: [
          {
            for: 'organization',
            provision: null,
            kind: 'target',
            says: { kk: 'Жетіспейтін құжаттар', ru: 'Недостающие документы', en: 'The missing documents' },
          },
          ...decisionWaits,
        ],
      },
      on: {
        'application.completed': 'awaitingCompletenessCheck',
        ...untilDecided,
      },
    },
    awaitingAssessment: {
      meta: {
        says: { kk: 'Бағалауды күтуде', ru: 'Ожидает оценки', en: 'Awaiting assessment' },
        waits: decisionWaits,
      },
      on: {
        'requirements.assessed': 'awaitingMeeting',
        ...untilDecided,
      },
    },
    awaitingMeeting: {
      meta: {
        says: { kk: 'Отырысқа тағайындауды күтуде', ru: 'Ожидает назначения заседания', en: 'Awaiting a meeting' },
        waits: decisionWaits,
      },
      on: {
        'meeting.assigned': {
          target: 'awaitingConclusion',
          actions: assign(({ event }) => ({ meetingId: event.data.meetingId, meetingOn: event.data.heldOn })),
        },
        'term.extended': {
          actions: assign(({ event }) => ({ extendedOn: event.effectiveOn, extendedUntil: event.data.until })),
        },
        'extension.notified': { actions: assign(({ event }) => ({ extensionNotifiedOn: event.effectiveOn })) },
        ...untilDecided,
      },
    },
    awaitingConclusion: {
      meta: {
        says: {
          kk: 'Комиссия қорытындысын күтуде',
          ru: 'Ожидает заключения комиссии',
          en: 'Awaiting the commission’s conclusion',
        },
        waits: [
          {
            for: 'commission',
            provision: 'L46-2.1',
            kind: 'target',
            on: 'meetingOn',
            says: { kk: 'Комиссия қорытындысы', ru: 'Заключение комиссии', en: 'The commission’s conclusion' },
          },
          ...decisionWaits,
        ],
      },
      on: {
        'commission.concluded': {
          target: 'awaitingDecision',
          actions: assign(({ event }) => ({
            recommendation: event.data.recommendation,
            concludedOn: event.effectiveOn,
          })),
        },
        'meeting.rescheduled': { actions: assign(({ event }) => ({ meetingOn: event.data.heldOn })) },
        'meeting.unassigned': {
          target: 'awaitingMeeting',
          actions: assign({ meetingId: undefined, meetingOn: undefined }),
        },
        'extension.notified': { actions: assign(({ event }) => ({ extensionNotifiedOn: event.effectiveOn })) },
        ...untilDecided,
      },
    },
    awaitingDecision: {
      meta: {
        says: { kk: 'Шешімді күтуде', ru: 'Ожидает решения', en: 'Awaiting the decision' },
        waits: [...decisionWaits, decisionAfterAppeal],
      },
      on: {
        'certificate.granted': {
          target: 'granted',
          actions: assign(({ event }) => ({ decidedOn: event.effectiveOn })),
        },
        'accreditation.refused': {
          target: 'refused',
          actions: assign(({ event }) => ({ decidedOn: event.effectiveOn })),
        },
        'extension.notified': { actions: assign(({ event }) => ({ extensionNotifiedOn: event.effectiveOn })) },
        ...untilDecided,
      },
    },
    granted: {
      meta: {
        says: { kk: 'Аккредиттелген', ru: 'Аккредитовано', en: 'Granted' },
        waits: [
          {
            for: 'authorizedBody',
            provision: 'L46-2.9',
            kind: 'target',
            from: 'decidedOn',
            targetWorkingDays: 10,
            unless: 'publishedOn',
            metBy: ['publication.recorded'],
            says: {
              kk: 'Аккредиттеу туралы жариялау',
              ru: 'Публикация об аккредитации',
              en: 'Publication of the accreditation',
            },
          },
        ],
      },
      on: {
        'publication.recorded': { actions: assign(({ event }) => ({ publishedOn: event.effectiveOn })) },
      },
    },
    refused: {
      meta: { says: { kk: 'Бас тартылды', ru: 'Отказано', en: 'Refused' }, waits: [] },
      on: { 'decision.appealed': 'underAppeal' },
    },
    underAppeal: {
      meta: {
        says: { kk: 'Шағым қаралуда', ru: 'Обжалуется', en: 'Under appeal' },
        waits: [
          {
            for: 'authorizedBody',
            provision: 'L46-2.8',
            kind: 'target',
            says: { kk: 'Шағым бойынша шешім', ru: 'Решение по жалобе', en: 'The decision on the appeal' },
          },
        ],
      },
      on: {
        'appeal.decided': [
          {
            guard: ({ event }) => event.data.outcome === 'overturned',
            target: 'awaitingDecision',
            actions: assign(({ event }) => ({ overturnedOn: event.effectiveOn })),
          },
          { target: 'refused' },
        ],
      },
    },
    withdrawn: {
      type: 'final',
      meta: { says: { kk: 'Кері қайтарылды', ru: 'Отозвано', en: 'Withdrawn' }, waits: [] },
    },
  },
})
