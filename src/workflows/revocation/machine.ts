import { assign, setup } from 'xstate'
import type * as z from 'zod'
import { civilDateAt } from '../../law/time/zone.ts'
import type { FoundCertificate } from '../certificate/held-certificate.ts'
import type { DocketEvent } from '../procedure/entry.ts'
import type { StateMeta } from '../procedure/wait.ts'
import type { revocationActs } from './acts.ts'
import type { RevocationContext } from './context.ts'

type Acts = typeof revocationActs
type DataOf<Type extends keyof Acts> = z.infer<Acts[Type]['data']>

type RevocationEvent =
  | {
      [Type in Exclude<keyof Acts, 'ground.recorded'>]: DocketEvent<Type, DataOf<Type>>
    }[Exclude<keyof Acts, 'ground.recorded'>]
  // The certificate is found when the ground is recorded and kept with it.
  | DocketEvent<'ground.recorded', DataOf<'ground.recorded'> & FoundCertificate>
  // Ordered before the day it takes effect, and taken back before it.
  | DocketEvent<'revocation.ordered.ahead', DataOf<'revocation.ordered'>>
  | DocketEvent<'effect.cancelled'>

/** The revocation of a certificate (L47-1): a ground, a hearing, and two persons who decide. Never by itself. */
export const revocationMachine = setup({
  types: {
    context: {} as RevocationContext,
    events: {} as RevocationEvent,
    meta: {} as StateMeta<keyof RevocationContext>,
  },
  actions: {
    noteGround: assign(({ context, event }) => {
      if (event.type !== 'ground.recorded') return {}
      const { organizationId, area, ground, certificateId, certificateNumber } = event.data
      const grounds = [...new Set([...(context.grounds ?? []), ground])]
      return { organizationId, area, certificateId, certificateNumber, grounds }
    }),
    noteHearing: assign(({ event }) => (event.type === 'hearing.notified' ? { hearingOn: event.data.on } : {})),
    noteOrder: assign(({ event }) => {
      const enteredOn = civilDateAt(event.recordedAt)
      return {
        orderedOn: event.effectiveOn < enteredOn ? event.effectiveOn : enteredOn,
        revokedOn: event.effectiveOn,
      }
    }),
  },
}).createMachine({
  id: 'revocation',
  initial: 'unopened',
  context: {},
  states: {
    unopened: {
      on: { 'ground.recorded': { target: 'awaitingHearing', actions: 'noteGround' } },
    },
    awaitingHearing: {
      meta: {
        says: { kk: 'Тыңдауды күтуде', ru: 'Ожидает заслушивания', en: 'Awaiting a hearing' },
        waits: [
          {
            for: 'authorizedBody',
            provision: null,
            kind: 'target',
            says: { kk: 'Тыңдау туралы хабарлау', ru: 'Уведомление о заслушивании', en: 'Notice of the hearing' },
          },
        ],
      },
      on: {
        // Until it is called: the organization is heard on every ground.
        'ground.recorded': { actions: 'noteGround' },
        'hearing.notified': { target: 'awaitingDecision', actions: 'noteHearing' },
        'ground.dismissed': 'dismissed',
        'certificate.ended': 'closed',
      },
    },
    awaitingDecision: {
      meta: {
        says: { kk: 'Шешімді күтуде', ru: 'Ожидает решения', en: 'Awaiting the decision' },
        waits: [
          {
            for: 'authorizedBody',
            provision: null,
            kind: 'target',
            on: 'hearingOn',
            unless: 'heardOn',
            metBy: ['hearing.held'],
            says: { kk: 'Ұйымды тыңдау', ru: 'Заслушивание организации', en: 'Hearing of the organization' },
          },
          {
            for: 'authorizedBody',
            provision: null,
            kind: 'target',
            when: 'heardOn',
            says: {
              kk: 'Куәлікті кері қайтарып алу туралы шешім',
              ru: 'Решение об отзыве свидетельства',
              en: 'Decision on the revocation',
            },
          },
        ],
      },
      on: {
        'hearing.notified': { actions: 'noteHearing' },
        'hearing.held': { actions: assign(({ event }) => ({ heardOn: event.effectiveOn })) },
        'revocation.ordered.ahead': 'ordered',
        'revocation.ordered': { target: 'revoked', actions: 'noteOrder' },
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
        'revocation.ordered': { target: 'revoked', actions: 'noteOrder' },
        'effect.cancelled': 'awaitingDecision',
        'certificate.ended': 'closed',
      },
    },
    revoked: {
      meta: { says: { kk: 'Кері қайтарып алынды', ru: 'Отозвано', en: 'Revoked' }, waits: [] },
      on: {
        'decision.appealed': {
          target: 'underAppeal',
          actions: assign(({ event }) => ({ appealedOn: event.data.filedOn })),
        },
      },
    },
    underAppeal: {
      meta: {
        says: { kk: 'Шағым қаралуда', ru: 'Обжалуется', en: 'Under appeal' },
        waits: [
          {
            for: 'authorizedBody',
            provision: null,
            kind: 'target',
            says: { kk: 'Шағым бойынша шешім', ru: 'Решение по жалобе', en: 'The decision on the appeal' },
          },
        ],
      },
      on: {
        'appeal.decided': [
          { guard: ({ event }) => event.data.outcome === 'overturned', target: 'overturned' },
          { target: 'revoked' },
        ],
      },
    },
    overturned: {
      type: 'final',
      meta: {
        says: { kk: 'Кері қайтарып алу жойылды', ru: 'Отзыв отменён', en: 'Revocation set aside' },
        waits: [],
      },
    },
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
