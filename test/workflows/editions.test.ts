import { describe, expect, it } from 'vitest'
import { assign, setup } from 'xstate'
import * as z from 'zod'
import { civilDate } from '../../src/law/time/civil-date.ts'
import { meetingActs } from '../../src/workflows/commission-meeting/acts.ts'
import { commissionMeeting } from '../../src/workflows/commission-meeting/procedure.ts'
import { mayFollow, metaOf, statesOf } from '../../src/workflows/docket.ts'
import { act } from '../../src/workflows/procedure/act.ts'
import { lines, paragraph } from '../../src/workflows/procedure/fields.ts'
import type { Procedure } from '../../src/workflows/procedure/procedure.ts'
import { withSecondPerson } from '../../src/workflows/procedure/second-person.ts'
import { procedureOf, procedureOn, procedures } from '../../src/workflows/procedures.ts'
import { positionEntered, standingOn } from '../../src/workflows/timeline.ts'
import { calendars } from '../support/builders.ts'
import { docketOf } from './procedure/docket-lines.ts'

// A trial edition, of no law: meetings announced from 1 January 2027 on carry an agenda, are announced by the expert
// organization and cancelled by two persons, and a meeting held waits for its minutes to be approved.

const says = (word: string) => ({ kk: word, ru: word, en: word })

const trial: Procedure = {
  ...commissionMeeting,
  edition: '2027-01-01',
  acts: {
    'meeting.announced': act({
      ...meetingActs['meeting.announced'],
      roles: ['expert'],
      data: meetingActs['meeting.announced'].data.extend({ agenda: lines(says('Agenda')) }),
    }),
    'meeting.held': meetingActs['meeting.held'],
    ...withSecondPerson('meeting.cancelled', {
      says: says('Cancel the meeting'),
      data: z.strictObject({ reason: paragraph(says('Reason')) }),
    }),
    'minutes.approved': act({ says: says('Approve the minutes'), roles: ['officer'], data: z.strictObject({}) }),
  },
  machine: setup({}).createMachine({
    id: 'commission-meeting',
    initial: 'unopened',
    context: {},
    states: {
      unopened: {
        on: {
          'meeting.announced': { target: 'announced', actions: assign(({ event }) => ({ heldOn: event.data.heldOn })) },
        },
      },
      announced: {
        meta: { says: says('Announced'), waits: [] },
        on: { 'meeting.held': 'awaitingMinutes', 'meeting.cancelled': 'cancelled' },
      },
      awaitingMinutes: {
        meta: { says: says('Awaiting the minutes'), waits: [] },
        on: { 'minutes.approved': 'held' },
      },
      held: { type: 'final', meta: { says: says('Held'), waits: [] } },
      cancelled: { type: 'final', meta: { says: says('Cancelled'), waits: [] } },
    },
  }),
}

const editions = [...procedures, trial]

const openedOn = (day: string): Procedure | undefined => procedureOn('commission-meeting', civilDate(day), editions)

const ofBefore = { heldOn: '2027-03-10', postedOn: '2026-12-20', periodicals: ['Demo'], website: 'Demo' }
const ofAfter = { ...ofBefore, postedOn: '2027-01-08', agenda: ['Demo application'] }
const minutes = { minutes: 'Demo minutes', present: ['Demo member'] }

describe('Two editions of one procedure', () => {
  it('follow each other: a case is conducted under the one in force on the day it is opened', () => {
    expect(openedOn('2026-01-24')).toBeUndefined()
    expect(openedOn('2026-12-31')).toBe(commissionMeeting)
    expect(openedOn('2027-01-01')).toBe(trial)
    expect(openedOn('2031-05-05')).toBe(trial)
  })

  it('stand beside each other, in whatever order they are listed', () => {
    const reversed = editions.toReversed()
    expect(procedureOn('commission-meeting', civilDate('2027-01-01'), reversed)).toBe(trial)
    expect(procedureOn('commission-meeting', civilDate('2026-12-31'), reversed)).toBe(commissionMeeting)
    expect(procedureOf('commission-meeting', '2026-01-25', editions)).toBe(commissionMeeting)
    expect(procedureOf('commission-meeting', '2027-01-01', editions)).toBe(trial)
  })

  it('leave other procedures alone', () => {
    expect(procedureOn('certificate', civilDate('2027-01-01'), editions)?.edition).toBe('2026-01-25')
  })
})

describe('A case opened under the old edition', () => {
  const edition = procedureOf('commission-meeting', openedOn('2026-12-21')?.edition ?? '', editions)
  const docket = docketOf([
    { type: 'meeting.announced', on: '2026-12-21', data: ofBefore },
    { type: 'meeting.postponed', on: '2027-02-01', data: { heldOn: '2027-04-10' } },
    { type: 'meeting.held', on: '2027-04-10', data: minutes },
  ])

  it('keeps its acts after the new one has begun: it is postponed and held as it always was', () => {
    expect(mayFollow(edition, 'announced').toSorted()).toEqual([
      'meeting.cancelled',
      'meeting.held',
      'meeting.postponed',
    ])
    expect(positionEntered(edition, docket)).toMatchObject({ standing: { state: 'held' }, overtaken: [] })
  })

  it('keeps its schemas: it asks for no agenda, and takes none', () => {
    const { data } = edition.acts['meeting.announced'] ?? {}
    expect(data?.safeParse(ofBefore).success).toBe(true)
    expect(data?.safeParse(ofAfter).success).toBe(false)
  })

  it('keeps its rights: an officer announces, and cancels alone', () => {
    expect(edition.acts['meeting.announced']?.roles).toEqual(['officer'])
    expect(edition.acts['meeting.cancelled']).toMatchObject({ roles: ['officer'] })
    expect(edition.acts['meeting.cancelled.proposed']).toBeUndefined()
  })

  it('is told by its own machine on every day, also after the new edition has begun', () => {
    const on = (day: string) => standingOn(edition, docket, { on: civilDate(day), calendars }).standing.state
    expect([on('2026-12-31'), on('2027-01-01'), on('2027-04-09'), on('2027-04-10')]).toEqual([
      'announced',
      'announced',
      'announced',
      'held',
    ])
  })
})

describe('A case opened under the new edition', () => {
  const edition = procedureOf('commission-meeting', openedOn('2027-01-08')?.edition ?? '', editions)
  const docket = docketOf([
    { type: 'meeting.announced', on: '2027-01-08', data: ofAfter },
    { type: 'meeting.held', on: '2027-03-10', data: minutes },
  ])

  it('has the new acts, and the states they lead to', () => {
    expect(statesOf(edition)).toContain('awaitingMinutes')
    expect(mayFollow(edition, 'announced').toSorted()).toEqual([
      'meeting.cancelled',
      'meeting.cancelled.proposed',
      'meeting.held',
    ])
    expect(positionEntered(edition, docket).standing.state).toBe('awaitingMinutes')
    expect(metaOf(edition, 'awaitingMinutes').says.en).toBe('Awaiting the minutes')
  })

  it('has the new schemas: it asks for an agenda', () => {
    const { data } = edition.acts['meeting.announced'] ?? {}
    expect(data?.safeParse(ofAfter).success).toBe(true)
    expect(data?.safeParse(ofBefore).success).toBe(false)
  })

  it('has the new rights: the expert organization announces, and two persons cancel', () => {
    expect(edition.acts['meeting.announced']?.roles).toEqual(['expert'])
    expect(edition.acts['meeting.cancelled']).toMatchObject({ roles: ['head'], secondPerson: true })
    expect(edition.acts['meeting.cancelled.proposed']?.roles).toEqual(['officer'])
  })

  it('takes no act of the old one', () => {
    const postponed = docketOf([
      { type: 'meeting.announced', on: '2027-01-08', data: ofAfter },
      { type: 'meeting.postponed', on: '2027-02-01', data: { heldOn: '2027-04-10' } },
    ])
    expect(positionEntered(edition, postponed).overtaken).toMatchObject([{ type: 'meeting.postponed' }])
  })
})

it('Two editions that share a machine differ in who decides all the same', () => {
  const { 'meeting.cancelled': _alone, ...others } = commissionMeeting.acts
  const ofTwo: Procedure = {
    ...commissionMeeting,
    edition: '2027-01-01',
    acts: { ...others, ...withSecondPerson('meeting.cancelled', meetingActs['meeting.cancelled']) },
  }
  expect(mayFollow(commissionMeeting, 'announced')).not.toContain('meeting.cancelled.proposed')
  expect(mayFollow(ofTwo, 'announced')).toContain('meeting.cancelled.proposed')
  expect(mayFollow(commissionMeeting, 'announced')).not.toContain('meeting.cancelled.proposed')
})
