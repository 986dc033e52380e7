import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, civilDate } from '../../../src/law/time/civil-date.ts'
import { commissionMeeting } from '../../../src/workflows/commission-meeting/procedure.ts'
import { calendars, mondayDay } from '../../support/builders.ts'
import { kindsOf, refusalsOf } from '../../support/builders-judged.ts'

interface Announcement {
  readonly heldOn?: string
  readonly postedOn?: string
  readonly document?: string
  readonly today?: CivilDate
}

/** The reasons not to announce a meeting, which is posted on Monday 2 March 2026 unless it is said otherwise. */
const announce = ({ heldOn = '2026-09-01', postedOn = mondayDay, document, today = mondayDay }: Announcement) => {
  const data = { heldOn, postedOn, periodicals: ['Demo'], website: 'Demo', ...(document && { document }) }
  return refusalsOf(commissionMeeting, 'meeting.announced', data, { today })
}

const warningsOf = (context: Readonly<Record<string, string>>, state = 'announced') =>
  commissionMeeting
    .warnings({ standing: { state, context }, calendars, settings: new Map() })
    .map(({ kind, provision, ambiguity }) => [kind, provision, ambiguity])

describe('Announcing a meeting (L46-2.2b)', () => {
  it('is refused with twenty-eight full working days, naming the provision, the field and the earliest days', () => {
    const [refusal, ...others] = announce({ heldOn: '2026-04-16' })
    expect(others).toEqual([])
    expect(refusal).toMatchObject({
      kind: 'notice-too-short',
      provision: 'L46-2.2b',
      pointer: '/data/heldOn',
      facts: { earliestEventOn: '2026-04-18', earliestLawfulOn: '2026-04-17' },
    })
  })

  it('is accepted with twenty-nine, and the case carries the warning of ambiguity 6', () => {
    expect(announce({ heldOn: '2026-04-17' })).toEqual([])
    expect(warningsOf({ announcedOn: '2026-03-02', heldOn: '2026-04-17' })).toEqual([
      ['notice-between-readings', 'L46-2.2b', 6],
    ])
  })

  it('is accepted with thirty, without a warning', () => {
    expect(announce({ heldOn: '2026-04-18' })).toEqual([])
    expect(warningsOf({ announcedOn: '2026-03-02', heldOn: '2026-04-18' })).toEqual([])
  })

  it('counts a postponement from the day of the postponement', () => {
    const postpone = (heldOn: string) => refusalsOf(commissionMeeting, 'meeting.postponed', { heldOn })
    expect(kindsOf(postpone('2026-04-16'))).toEqual(['notice-too-short'])
    expect(postpone('2026-04-17')).toEqual([])
  })
})

describe('The posting of a meeting', () => {
  it('is a fact of the past: one that has not happened yet is refused', () => {
    expect(announce({ postedOn: addDays(mondayDay, 1) })).toMatchObject([
      { kind: 'posted-in-the-future', provision: 'L46-2.2b', pointer: '/data/postedOn' },
    ])
  })

  it('is entered on the officer’s word within a week', () => {
    expect(announce({ postedOn: addDays(mondayDay, -7) })).toEqual([])
  })

  it('is proven by its document when it lies longer back', () => {
    const postedOn = addDays(mondayDay, -8)
    expect(announce({ postedOn })).toMatchObject([
      { kind: 'posting-not-proven', provision: 'L46-2.2b', pointer: '/data/document' },
    ])
    expect(announce({ postedOn, document: 'Demo page of the newspaper' })).toEqual([])
  })

  it('says at once that it is not proven and that the meeting comes too soon', () => {
    const refusals = announce({ postedOn: addDays(mondayDay, -8), heldOn: '2026-03-20' })
    expect(kindsOf(refusals)).toEqual(['posting-not-proven', 'notice-too-short'])
  })

  it('is no posting under the rule when it was made before the rule was in force, whatever proves it', () => {
    const today = civilDate('2026-01-27')
    const posted = (postedOn: string) => announce({ postedOn, document: 'Demo page of the newspaper', today })
    expect(posted('2026-01-24')).toMatchObject([
      { kind: 'provision-not-in-force', provision: 'L46-2.2b', pointer: '/data/postedOn' },
    ])
    expect(posted('2026-01-25')).toEqual([])
  })

  it('leaves a warning on the case where it was entered long after, as long as the meeting is awaited', () => {
    const context = (enteredOn: string) => ({ announcedOn: '2026-03-02', enteredOn, heldOn: '2026-09-01' })
    expect(warningsOf(context('2026-03-09'))).toEqual([])
    expect(warningsOf(context('2026-03-10'))).toEqual([['posted-before-entry', 'L46-2.2b', undefined]])
    expect(warningsOf(context('2026-03-10'), 'held')).toEqual([])
  })
})

describe('Recording a meeting', () => {
  const hold = (heldOn: string) =>
    refusalsOf(commissionMeeting, 'meeting.held', { minutes: 'Demo', present: ['Demo'] }, { context: { heldOn } })

  it('is possible from the day of the meeting on, never before', () => {
    expect(kindsOf(hold('2026-03-03'))).toEqual(['meeting-not-held-yet'])
    expect(hold('2026-03-02')).toEqual([])
    expect(hold('2026-02-27')).toEqual([])
  })
})
