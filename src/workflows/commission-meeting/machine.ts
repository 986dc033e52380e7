import { assign, setup } from 'xstate'
import type * as z from 'zod'
import { civilDateAt } from '../../law/time/zone.ts'
import type { DocketEvent } from '../procedure/entry.ts'
import type { StateMeta } from '../procedure/wait.ts'
import type { meetingActs } from './acts.ts'
import type { MeetingContext } from './context.ts'

type Acts = typeof meetingActs
type EventOf<Type extends keyof Acts & string> = DocketEvent<Type, z.infer<Acts[Type]['data']>>

type MeetingEvent = { [Type in keyof Acts & string]: EventOf<Type> }[keyof Acts & string]

/** A meeting of the accreditation commission, from its announcement (L46-2.2b) to its minutes. */
export const meetingMachine = setup({
  types: {
    context: {} as MeetingContext,
    events: {} as MeetingEvent,
    meta: {} as StateMeta<keyof MeetingContext>,
  },
}).createMachine({
  id: 'commission-meeting',
  initial: 'unopened',
  context: {},
  states: {
    unopened: {
      on: {
        'meeting.announced': {
          target: 'announced',
          actions: assign(({ event }) => ({
            announcedOn: event.data.postedOn,
            enteredOn: civilDateAt(event.recordedAt),
            heldOn: event.data.heldOn,
          })),
        },
      },
    },
    announced: {
      meta: {
        says: { kk: 'Хабарланған', ru: 'Объявлено', en: 'Announced' },
        waits: [
          {
            for: 'authorizedBody',
            provision: 'L46-2.2b',
            kind: 'target',
            on: 'heldOn',
            says: { kk: 'Отырыс күні', ru: 'День заседания', en: 'The day of the meeting' },
          },
        ],
      },
      on: {
        'meeting.held': 'held',
        'meeting.cancelled': 'cancelled',
        'meeting.postponed': {
          target: 'announced',
          actions: assign(({ event }) => ({
            announcedOn: event.effectiveOn,
            enteredOn: civilDateAt(event.recordedAt),
            heldOn: event.data.heldOn,
          })),
        },
      },
    },
    held: { type: 'final', meta: { says: { kk: 'Өтті', ru: 'Состоялось', en: 'Held' }, waits: [] } },
    cancelled: {
      type: 'final',
      meta: { says: { kk: 'Күші жойылды', ru: 'Отменено', en: 'Cancelled' }, waits: [] },
    },
  },
})
