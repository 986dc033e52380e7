import { assign, setup } from 'xstate'
import type * as z from 'zod'
import type { FoundCertificate } from '../certificate/held-certificate.ts'
import type { DocketEvent } from '../procedure/entry.ts'
import type { StateMeta } from '../procedure/wait.ts'
import type { suspensionActs } from './acts.ts'
import type { SuspensionContext } from './context.ts'
import type { SuspensionTerm } from './term.ts'

type Acts = typeof suspensionActs
type DataOf<Type extends keyof Acts> = z.infer<Acts[Type]['data']>
type Completed = 'ground.recorded' | 'suspension.ordered'

type SuspensionEvent =
  | { [Type in Exclude<keyof Acts, Completed>]: DocketEvent<Type, DataOf<Type>> }[Exclude<keyof Acts, Completed>]
  // The certificate, and the end of the suspension, are found when the act is entered and kept with it.
  | DocketEvent<'ground.recorded', DataOf<'ground.recorded'> & FoundCertificate>
  | DocketEvent<'suspension.ordered', DataOf<'suspension.ordered'> & SuspensionTerm>
  // Ordered before the day it takes effect, and taken back before it.
  | DocketEvent<'suspension.ordered.ahead', DataOf<'suspension.ordered'>>
  | DocketEvent<'effect.cancelled'>

/** The suspension of a certificate (L47-3): from a recorded ground to the midnight on which its three months are over. */
export const suspensionMachine = setup({
  types: {
    context: {} as SuspensionContext,
    events: {} as SuspensionEvent,
    meta: {} as StateMeta<keyof SuspensionContext>,
  },
  actions: {
    noteGround: assign(({ context, event }) => {
      if (event.type !== 'ground.recorded') return {}
      const { organizationId, area, ground, occurredOn, certificateId, certificateNumber } = event.data
      const grounds = [...new Set([...(context.grounds ?? []), ground])]
      const first = earlierOf(context.occurredOn, occurredOn)
      return {
        organizationId,
        area,
        certificateId,
        certificateNumber,
        grounds,
        ...(first !== undefined && { occurredOn: first }),
      }
    }),
    noteOrder: assign(({ event }) => {
      if (event.type !== 'suspension.ordered') return {}
      const { endsOn, reviewOn, revivalByDecision } = event.data
      return {
        suspendedOn: event.effectiveOn,
        endsOn,
        reviewOn,
        lastsFrom: revivalByDecision ? undefined : event.effectiveOn,
        decisionOn: revivalByDecision ? endsOn : undefined,
      }
    }),
  },
}).createMachine({
  id: 'suspension',
  initial: 'unopened',
  context: {},
  states: {
    unopened: {
      on: { 'ground.recorded': { target: 'awaitingDecision', actions: 'noteGround' } },
    },
    awaitingDecision: {
      meta: {
        says: { kk: 'Шешімді күтуде', ru: 'Ожидает решения', en: 'Awaiting the decision' },
        waits: [
          {
            for: 'authorizedBody',
            provision: 'L47-3.1.1',
            kind: 'target',
            says: {
              kk: 'Куәліктің қолданысын тоқтата тұру туралы шешім',
              ru: 'Решение о приостановлении действия свидетельства',
              en: 'Decision on the suspension',
            },
          },
        ],
      },
      on: {
        'ground.recorded': { actions: 'noteGround' },
        'suspension.ordered.ahead': 'ordered',
        'suspension.ordered': { target: 'suspended', actions: 'noteOrder' },
        'ground.dismissed': 'dismissed',
        'certificate.ended': 'closed',
      },
    },
    ordered: {
      meta: {
        says: {
          kk: 'Шешім шығарылды, әлі күшіне енген жоқ',
          ru: 'Решение принято, ещё не вступило в силу',
          en: 'Ordered, not yet in effect',
        },
        waits: [],
      },
      on: {
        'suspension.ordered': { target: 'suspended', actions: 'noteOrder' },
        'effect.cancelled': 'awaitingDecision',
        'certificate.ended': 'closed',
      },
    },
    suspended: {
      meta: {
        says: { kk: 'Қолданысы тоқтатыла тұрды', ru: 'Действие приостановлено', en: 'Suspended' },
        waits: [
          {
            for: 'authorizedBody',
            provision: 'L47-3.1.1',
            kind: 'target',
            on: 'reviewOn',
            unless: 'reviewedOn',
            metBy: ['suspension.reviewed'],
            says: {
              kk: 'Істі тоқтата тұру аяқталғанға дейін тексеру',
              ru: 'Проверка дела до окончания приостановления',
              en: 'Review of the case before the suspension ends',
            },
          },
          {
            for: 'authorizedBody',
            provision: 'L47-3.1.1',
            kind: 'operation-of-law',
            from: 'lastsFrom',
            when: 'lastsFrom',
            metBy: [],
            says: { kk: 'Тоқтата тұрудың аяқталуы', ru: 'Окончание приостановления', en: 'End of the suspension' },
            // The organization is reminded by the certificate, the authorized body by the review.
            reminders: { workingDaysBefore: [] },
          },
          {
            for: 'authorizedBody',
            provision: 'L47-3.1.1',
            kind: 'target',
            on: 'decisionOn',
            when: 'decisionOn',
            metBy: ['suspension.lifted'],
            says: {
              kk: 'Куәліктің қолданысын жаңарту туралы шешім',
              ru: 'Решение о возобновлении действия свидетельства',
              en: 'Decision on putting the certificate back in force',
            },
          },
        ],
      },
      on: {
        'suspension.reviewed': { actions: assign(({ event }) => ({ reviewedOn: event.effectiveOn })) },
        'suspension.lifted': 'ended',
        'certificate.reinstated': 'ended',
        'certificate.ended': 'ended',
        'deadline.expired': [{ guard: ({ event }) => event.data.provision === 'L47-3.1.1', target: 'ended' }, {}],
      },
    },
    ended: { type: 'final', meta: { says: { kk: 'Аяқталды', ru: 'Окончено', en: 'Ended' }, waits: [] } },
    dismissed: {
      type: 'final',
      meta: { says: { kk: 'Негіз қабылданбады', ru: 'Основание отклонено', en: 'Dismissed' }, waits: [] },
    },
    closed: {
      type: 'final',
      meta: {
        says: {
          kk: 'Жабылды: куәліктің қолданысы тоқтатылды',
          ru: 'Закрыто: действие свидетельства прекращено',
          en: 'Closed: the certificate has terminated',
        },
        waits: [],
      },
    },
  },
})

const earlierOf = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
