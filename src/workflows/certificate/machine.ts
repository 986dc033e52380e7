import { assign, setup } from 'xstate'
import type * as z from 'zod'
import { civilDateAt } from '../../law/time/zone.ts'
import type { DocketEvent } from '../procedure/entry.ts'
import type { StateMeta, Wait } from '../procedure/wait.ts'
import type { certificateActs } from './acts.ts'
import type { CertificateContext } from './context.ts'
import { endsTheSuspension } from './end-of-suspension.ts'

type Acts = typeof certificateActs
type EventOf<Type extends keyof Acts & string, Name extends string = Type> = DocketEvent<
  Name,
  z.infer<Acts[Type]['data']>
>
type CertificateEvent =
  | { [Type in Exclude<keyof Acts & string, 'certificate.suspended'>]: EventOf<Type> }[Exclude<
      keyof Acts & string,
      'certificate.suspended'
    >]
  // The reading by which it was suspended stays with the entry.
  | DocketEvent<
      'certificate.suspended',
      z.infer<Acts['certificate.suspended']['data']> & { readonly revivalByDecision?: true }
    >
  // Issued before the day it begins to be in force.
  | EventOf<'certificate.issued', 'certificate.issued.ahead'>
  | EventOf<'certificate.granted', 'certificate.granted.ahead'>

/** The term of the certificate runs whether it is suspended or not: suspension does not prolong it. */
const expiry: Wait<keyof CertificateContext> = {
  for: 'organization',
  provision: 'L47-2.1.1',
  kind: 'operation-of-law',
  on: 'validUntil',
  says: { kk: 'Куәлік мерзімінің аяқталуы', ru: 'Окончание срока свидетельства', en: 'End of the certificate’s term' },
  // Early enough to apply again: the meeting alone is announced thirty working days ahead.
  reminders: { workingDaysBefore: [10, 5, 1, 0], monthsBefore: [6, 3, 1] },
}

/** The three months run whoever was notified of them; any other end of the suspension leaves them undone. */
const threeMonths: Wait<keyof CertificateContext> = {
  for: 'organization',
  provision: 'L47-3.1.1',
  kind: 'operation-of-law',
  from: 'suspensionLastsFrom',
  when: 'suspensionLastsFrom',
  metBy: [],
  says: {
    kk: 'Куәліктің қолданысын тоқтата тұрудың аяқталуы',
    ru: 'Окончание приостановления действия свидетельства',
    en: 'End of the suspension of the certificate',
  },
  reminders: { workingDaysBefore: [20, 10, 5, 1] },
}

/** Only the end of the term terminates; a late publication is a breach and changes nothing else. */
const endOfTerm = [
  {
    guard: ({ event }: { event: { data: { provision: string | null } } }) => event.data.provision === 'L47-2.1.1',
    target: 'terminated',
    actions: 'noteTermination',
  },
  {},
] as const

/** The standing of one accreditation, from its grant to its end (L46-1, L47-1, L47-2, L47-3). */
export const certificateMachine = setup({
  types: {
    context: {} as CertificateContext,
    events: {} as CertificateEvent,
    meta: {} as StateMeta<keyof CertificateContext>,
  },
  actions: {
    noteCertificate: assign(({ event }) => {
      const enteredOn = civilDateAt(event.recordedAt)
      return {
        ...('validUntil' in event.data ? event.data : {}),
        issuedOn: event.effectiveOn < enteredOn ? event.effectiveOn : enteredOn,
      }
    }),
    noteTermination: assign(({ event }) => ({ terminatedOn: event.effectiveOn })),
  },
}).createMachine({
  id: 'certificate',
  initial: 'unopened',
  context: {},
  states: {
    unopened: {
      on: {
        'certificate.issued.ahead': { target: 'notYetInForce', actions: 'noteCertificate' },
        'certificate.issued': { target: 'inForce', actions: 'noteCertificate' },
        'certificate.granted.ahead': { target: 'notYetInForce', actions: 'noteCertificate' },
        'certificate.granted': { target: 'inForce', actions: 'noteCertificate' },
      },
    },
    notYetInForce: {
      meta: {
        says: { kk: 'Әлі күшіне енбеген', ru: 'Ещё не действует', en: 'Not yet in force' },
        waits: [],
      },
      on: {
        'certificate.issued': 'inForce',
        'certificate.granted': 'inForce',
        'certificate.revoked': { target: 'terminated', actions: 'noteTermination' },
        'certificate.returned': { target: 'terminated', actions: 'noteTermination' },
        'organization.liquidated': { target: 'terminated', actions: 'noteTermination' },
      },
    },
    inForce: {
      meta: { says: { kk: 'Күшінде', ru: 'Действует', en: 'In force' }, waits: [expiry] },
      on: {
        'certificate.suspended': {
          target: 'suspended',
          actions: assign(({ event }) => ({
            suspendedOn: event.effectiveOn,
            suspensionLastsFrom: event.data.revivalByDecision ? undefined : event.effectiveOn,
            suspensionPublishedOn: undefined,
          })),
        },
        'certificate.revoked': { target: 'terminated', actions: 'noteTermination' },
        'certificate.returned': { target: 'terminated', actions: 'noteTermination' },
        'organization.liquidated': { target: 'terminated', actions: 'noteTermination' },
        'deadline.expired': endOfTerm,
      },
    },
    suspended: {
      meta: {
        says: { kk: 'Тоқтатыла тұрды', ru: 'Приостановлено', en: 'Suspended' },
        waits: [
          {
            for: 'authorizedBody',
            provision: 'L47-3.2',
            kind: 'duty',
            from: 'suspendedOn',
            unless: 'suspensionPublishedOn',
            metBy: ['publication.recorded'],
            says: {
              kk: 'Тоқтата тұруды жариялау',
              ru: 'Публикация о приостановлении',
              en: 'Publication of the suspension',
            },
          },
          expiry,
          threeMonths,
        ],
      },
      on: {
        'certificate.reinstated': 'inForce',
        'certificate.revoked': { target: 'terminated', actions: 'noteTermination' },
        'certificate.returned': { target: 'terminated', actions: 'noteTermination' },
        'organization.liquidated': { target: 'terminated', actions: 'noteTermination' },
        'publication.recorded': { actions: assign(({ event }) => ({ suspensionPublishedOn: event.effectiveOn })) },
        'deadline.expired': [
          { guard: ({ event, context }) => endsTheSuspension(event, context), target: 'inForce' },
          ...endOfTerm,
        ],
      },
    },
    terminated: {
      meta: {
        says: { kk: 'Қолданылуы тоқтатылды', ru: 'Прекращено', en: 'Terminated' },
        waits: [
          {
            for: 'authorizedBody',
            provision: 'L47-2.2',
            kind: 'duty',
            from: 'terminatedOn',
            unless: 'terminationPublishedOn',
            metBy: ['publication.recorded'],
            says: { kk: 'Тоқтатылуды жариялау', ru: 'Публикация о прекращении', en: 'Publication of the termination' },
          },
        ],
      },
      on: {
        'publication.recorded': { actions: assign(({ event }) => ({ terminationPublishedOn: event.effectiveOn })) },
        'deadline.expired': {},
      },
    },
  },
})
