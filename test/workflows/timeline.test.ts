import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, civilDate } from '../../src/law/time/civil-date.ts'
import { civilDateAt } from '../../src/law/time/zone.ts'
import { certificate } from '../../src/workflows/certificate/procedure.ts'
import { commissionMeeting } from '../../src/workflows/commission-meeting/procedure.ts'
import {
  positionEntered,
  type Reading,
  type Stage,
  stageOn,
  standingOn,
  timelineOf,
} from '../../src/workflows/timeline.ts'
import { at, calendars } from '../support/builders.ts'
import { rounds } from '../support/rounds.ts'
import { corrected, daysFrom, docketOf, issued, type Line, ordered } from './procedure/docket-lines.ts'
import { type LawfulDocket, lawfulDockets } from './procedure/lawful-dockets.ts'

/** The state a certificate stands in on a day. */
const stateOn = (lines: readonly Line[], day: string, known: Partial<Reading> = {}): string =>
  standingOn(certificate, docketOf(lines), { on: civilDate(day), calendars, ...known }).standing.state

const statesOn = (lines: readonly Line[], days: readonly string[]): readonly (readonly [string, string])[] =>
  days.map((day) => [day, stateOn(lines, day)])

const stagesOf = (lines: readonly Line[]): readonly (readonly [string, string])[] =>
  timelineOf(certificate, docketOf(lines), { calendars }).map(({ from, standing }) => [from, standing.state])

const suspended = (on: string, enteredOn?: string) => ordered('certificate.suspended', on, enteredOn)
const reinstated = (on: string, enteredOn?: string) => ordered('certificate.reinstated', on, enteredOn)
const revoked = (on: string, enteredOn?: string) => ordered('certificate.revoked', on, enteredOn)
const ownEntry = (type: string, on: string, data: object, enteredOn = on): Line => ({
  type,
  on,
  enteredOn,
  at: '00:00:00',
  by: 'merzim',
  data: { ...data },
})

describe('The standing on a day', () => {
  const lines = [
    issued('2026-05-01', '2028-04-30', '2026-04-21'),
    ownEntry('effect.began', '2026-05-01', { of: 1, act: 'certificate.issued' }),
    suspended('2026-06-10', '2026-06-12'),
    { type: 'publication.recorded', on: '2026-06-12' },
    reinstated('2026-09-10', '2026-09-09'),
    ownEntry('effect.began', '2026-09-10', { of: 5, act: 'certificate.reinstated' }),
  ]

  it.each([
    ['2026-04-20', 'unopened'],
    ['2026-04-21', 'notYetInForce'],
    ['2026-04-30', 'notYetInForce'],
    ['2026-05-01', 'inForce'],
    ['2026-06-09', 'inForce'],
    ['2026-06-10', 'suspended'],
    ['2026-06-12', 'suspended'],
    ['2026-09-09', 'suspended'],
    ['2026-09-10', 'inForce'],
    ['2028-04-30', 'inForce'],
    ['2028-05-01', 'terminated'],
  ])('on %s is %s: by the day of effect, not the day we learned of it', (day, state) => {
    expect(stateOn(lines, day)).toBe(state)
  })

  it('is told as stages, each from its day until the next', () => {
    expect(stagesOf(lines)).toEqual([
      ['2026-04-21', 'notYetInForce'],
      ['2026-05-01', 'inForce'],
      ['2026-06-10', 'suspended'],
      ['2026-09-10', 'inForce'],
      ['2028-05-01', 'terminated'],
    ])
  })

  it('is the later entry’s where two take effect on one day', () => {
    const twice = [issued('2026-05-01', '2028-04-30'), suspended('2026-06-10'), reinstated('2026-06-10', '2026-06-11')]
    expect(statesOn(twice, ['2026-06-09', '2026-06-10'])).toEqual([
      ['2026-06-09', 'inForce'],
      ['2026-06-10', 'inForce'],
    ])
  })

  it('names the act each stage begins with, and no entry where the Law brings it about', () => {
    const stages = timelineOf(certificate, docketOf(lines), { calendars })
    expect(stages.map(({ type, seq }) => [type, seq])).toEqual([
      ['certificate.issued', 1],
      ['certificate.issued', 1],
      ['certificate.suspended', 3],
      ['certificate.reinstated', 5],
      ['deadline.expired', null],
    ])
  })
})

describe('An act entered ahead', () => {
  const inForce = issued('2026-05-01', '2028-04-30')
  const lines = [inForce, revoked('2027-03-01', '2026-11-25')]

  it('leaves the case where it is, and moves it on its day, whether or not anybody has entered that it began', () => {
    const days = ['2026-11-24', '2026-11-25', '2027-02-28', '2027-03-01', '2028-05-01']
    const expected = ['inForce', 'inForce', 'inForce', 'terminated', 'terminated']
    const begun = [...lines, ownEntry('effect.began', '2027-03-01', { of: 2, act: 'certificate.revoked' })]
    for (const each of [lines, begun]) {
      expect(statesOn(each, days)).toEqual(days.map((day, index) => [day, expected[index]]))
    }
  })

  it('is what the cache still waits for until its beginning is entered', () => {
    const { standing, ahead } = positionEntered(certificate, docketOf(lines))
    expect([standing.state, ahead.map(({ type }) => type)]).toEqual(['inForce', ['certificate.revoked']])
  })

  it('takes its turn on its day, also where it was entered before one whose day comes earlier', () => {
    const reversed = [
      issued('2026-05-01', '2028-04-30'),
      revoked('2027-03-01', '2026-11-25'),
      suspended('2027-02-01', '2026-11-26'),
    ]
    expect(stagesOf(reversed)).toEqual([
      ['2026-05-01', 'inForce'],
      ['2027-02-01', 'suspended'],
      ['2027-03-01', 'terminated'],
    ])
    expect(stateOn(reversed, '2027-02-15')).toBe('suspended')
  })

  it('leaves no day to what another on the same day ends at once', () => {
    const ended = [issued('2026-05-01', '2028-04-30', '2026-04-21'), revoked('2026-05-01', '2026-04-22')]
    expect(stagesOf(ended)).toEqual([
      ['2026-04-21', 'notYetInForce'],
      ['2026-05-01', 'terminated'],
    ])
    expect(stateOn(ended, '2026-05-01')).toBe('terminated')
    const onOneDay = [reinstated('2026-12-01', '2026-11-25'), revoked('2026-12-01', '2026-11-26')]
    expect(stagesOf([inForce, suspended('2026-06-10'), ...onOneDay])).toEqual([
      ['2026-05-01', 'inForce'],
      ['2026-06-10', 'suspended'],
      ['2026-09-11', 'inForce'],
      ['2026-12-01', 'terminated'],
    ])
  })

  it('changes nothing once it is cancelled', () => {
    const cancelled = [...lines, { type: 'effect.cancelled', on: '2026-12-10', data: { of: 2, reason: 'Demo' } }]
    expect(stagesOf(cancelled)).toEqual([
      ['2026-05-01', 'inForce'],
      ['2028-05-01', 'terminated'],
    ])
    expect(stateOn(cancelled, '2027-03-01')).toBe('inForce')
  })

  it('lapses where the case has come to an end before its day, said or unsaid', () => {
    const returned = [...lines, { type: 'certificate.returned', on: '2026-12-10', data: { decidedOn: '2026-12-01' } }]
    const lapsed = [...returned, ownEntry('effect.lapsed', '2026-12-10', { of: 2, act: 'certificate.revoked' })]
    for (const each of [returned, lapsed]) {
      expect(stagesOf(each)).toEqual([
        ['2026-05-01', 'inForce'],
        ['2026-12-10', 'terminated'],
      ])
      const stood = standingOn(certificate, docketOf(each), { on: civilDate('2027-03-01'), calendars })
      expect(stood).toMatchObject({ standing: { context: { terminatedOn: '2026-12-10' } }, ahead: [] })
    }
  })

  it('lapses where the term ends before its day', () => {
    const late = [issued('2026-05-01', '2027-02-10'), revoked('2027-03-01', '2026-11-25')]
    expect(stagesOf(late)).toEqual([
      ['2026-05-01', 'inForce'],
      ['2027-02-11', 'terminated'],
    ])
  })

  it('that cannot follow on its day changes nothing', () => {
    const twice = [issued('2026-05-01', '2028-04-30'), suspended('2027-03-01', '2026-11-25'), suspended('2027-02-01')]
    expect(stagesOf(twice)).toEqual([
      ['2026-05-01', 'inForce'],
      ['2027-02-01', 'suspended'],
      ['2027-05-02', 'inForce'],
      ['2028-05-01', 'terminated'],
    ])
  })
})

describe('A certificate issued ahead', () => {
  const ahead = issued('2026-05-01', '2028-04-30', '2026-04-21')

  it('is not yet in force until its first day, without anybody entering anything', () => {
    expect(stagesOf([ahead])).toEqual([
      ['2026-04-21', 'notYetInForce'],
      ['2026-05-01', 'inForce'],
      ['2028-05-01', 'terminated'],
    ])
  })

  it('is never in force when it is returned before that day', () => {
    const returned = { type: 'certificate.returned', on: '2026-04-25', data: { decidedOn: '2026-04-24' } }
    expect(stagesOf([ahead, returned])).toEqual([
      ['2026-04-21', 'notYetInForce'],
      ['2026-04-25', 'terminated'],
    ])
  })
})

describe('An act entered late', () => {
  const lines = [issued('2026-05-01', '2028-04-30'), suspended('2026-06-10', '2026-06-12')]

  it('counts from its day, once it is known', () => {
    expect(stateOn(lines, '2026-06-10')).toBe('suspended')
    expect(stateOn(lines, '2026-06-10', { knownAt: at('2026-06-11') })).toBe('inForce')
    expect(stateOn(lines, '2026-06-10', { knownAt: at('2026-06-12') })).toBe('suspended')
  })

  it('lets each moment be told as it was known then: what was ahead then too', () => {
    const all = [...lines, reinstated('2026-09-10', '2026-07-01'), revoked('2026-08-01')]
    const known = (day: string) => stateOn(all, '2026-09-10', { knownAt: at(day) })
    expect([known('2026-05-02'), known('2026-06-30'), known('2026-07-02'), known('2026-08-01')]).toEqual([
      'inForce',
      'suspended',
      'inForce',
      'terminated',
    ])
  })
})

describe('The end of a term', () => {
  it('counts on its day although nobody entered it', () => {
    const lines = [issued('2026-05-01', '2026-12-31')]
    expect(statesOn(lines, ['2026-12-31', '2027-01-01'])).toEqual([
      ['2026-12-31', 'inForce'],
      ['2027-01-01', 'terminated'],
    ])
    expect(positionEntered(certificate, docketOf(lines)).standing.state).toBe('inForce')
  })

  it('comes on the same day for a suspended certificate, and no reinstatement outlives it', () => {
    const lines = [issued('2026-05-01', '2026-12-31'), suspended('2026-11-01'), reinstated('2027-02-01', '2026-11-01')]
    expect(stagesOf(lines)).toEqual([
      ['2026-05-01', 'inForce'],
      ['2026-11-01', 'suspended'],
      ['2027-01-01', 'terminated'],
    ])
    expect(stateOn(lines, '2027-02-01')).toBe('terminated')
  })

  it('is not brought about by a publication that came too late', () => {
    const late = ownEntry('deadline.expired', '2026-06-12', { provision: 'L47-3.2', for: 'authorizedBody' })
    expect(stateOn([issued('2026-05-01', '2028-04-30'), suspended('2026-06-10'), late], '2026-06-13')).toBe('suspended')
  })

  it('is no effect of law where it is a target: a meeting stays announced after its day', () => {
    const data = { heldOn: '2026-04-20', postedOn: '2026-03-02', periodicals: ['Demo'], website: 'Demo' }
    const docket = docketOf([{ type: 'meeting.announced', on: '2026-03-02', data }])
    const stood = standingOn(commissionMeeting, docket, { on: civilDate('2026-05-01'), calendars })
    expect(stood.standing.state).toBe('announced')
    expect(timelineOf(commissionMeeting, docket, { calendars })).toHaveLength(1)
  })
})

describe('A correction', () => {
  const lines = [issued('2026-05-01', '2028-04-30'), suspended('2026-06-10'), reinstated('2026-07-10')]
  const suspension = { reason: 'Demo', document: 'Demo order' }

  it('that annuls an entry leaves it out, as if it had never been', () => {
    const annulled = [
      issued('2026-05-01', '2028-04-30'),
      suspended('2026-06-10'),
      corrected('2026-06-20', { annuls: [2] }),
    ]
    expect(stagesOf(annulled)).toEqual([
      ['2026-05-01', 'inForce'],
      ['2028-05-01', 'terminated'],
    ])
    expect(stateOn(annulled, '2026-06-12')).toBe('inForce')
  })

  it('is not known before it is declared', () => {
    const annulled = [...lines.slice(0, 2), corrected('2026-06-20', { annuls: [2] })]
    expect(stateOn(annulled, '2026-06-12', { knownAt: at('2026-06-19') })).toBe('suspended')
    expect(stateOn(annulled, '2026-06-12', { knownAt: at('2026-06-20') })).toBe('inForce')
  })

  it('that enters an act puts it where its day belongs', () => {
    const enters = { type: 'certificate.suspended', effectiveOn: '2026-05-20', data: suspension }
    const moved = [...lines, corrected('2026-08-01', { annuls: [2], enters })]
    expect(stagesOf(moved)).toEqual([
      ['2026-05-01', 'inForce'],
      ['2026-05-20', 'suspended'],
      ['2026-07-10', 'inForce'],
      ['2028-05-01', 'terminated'],
    ])
  })

  it('that enters an act after others lets it follow on them', () => {
    const enters = { type: 'certificate.revoked', effectiveOn: '2026-07-20', data: suspension }
    const ended = [...lines, corrected('2026-08-01', { enters })]
    expect(statesOn(ended, ['2026-07-19', '2026-07-20', '2026-08-01'])).toEqual([
      ['2026-07-19', 'inForce'],
      ['2026-07-20', 'terminated'],
      ['2026-08-01', 'terminated'],
    ])
  })

  it('of an act ahead takes it back before its day', () => {
    const ahead = [issued('2026-05-01', '2028-04-30'), revoked('2027-03-01', '2026-11-25')]
    expect(stateOn([...ahead, corrected('2026-12-01', { annuls: [2] })], '2027-03-01')).toBe('inForce')
  })

  it('that enters what could not follow there leaves it aside, and says so', () => {
    const enters = { type: 'certificate.reinstated', effectiveOn: '2026-05-20', data: suspension }
    const docket = docketOf([...lines, corrected('2026-08-01', { enters })])
    const stood = standingOn(certificate, docket, { on: civilDate('2026-08-01'), calendars })
    expect(stood.standing.state).toBe('inForce')
    expect(stood.overtaken).toMatchObject([{ seq: 4, type: 'certificate.reinstated' }])
  })

  it('says what it leaves no place for', () => {
    const docket = docketOf([...lines, corrected('2026-08-01', { annuls: [2] })])
    const stood = standingOn(certificate, docket, { on: civilDate('2026-08-01'), calendars })
    expect(stood.standing.state).toBe('inForce')
    expect(stood.overtaken).toMatchObject([{ seq: 3, type: 'certificate.reinstated' }])
  })

  it('that was annulled itself corrects nothing any more', () => {
    const mistaken = [...lines.slice(0, 2), corrected('2026-06-20', { annuls: [2] })]
    const setRight = [...mistaken, corrected('2026-06-25', { annuls: [3] })]
    expect(stateOn(mistaken, '2026-06-26')).toBe('inForce')
    expect(stateOn(setRight, '2026-06-26')).toBe('suspended')
    expect(stateOn(setRight, '2026-06-26', { knownAt: at('2026-06-24') })).toBe('inForce')
  })

  it('that entered an act takes it back when it is annulled', () => {
    const enters = { type: 'certificate.revoked', effectiveOn: '2026-07-20', data: suspension }
    const mistaken = [...lines, corrected('2026-08-01', { enters })]
    expect(stateOn([...mistaken, corrected('2026-08-02', { annuls: [4] })], '2026-08-02')).toBe('inForce')
  })
})

describe('What was entered before effect had its own day', () => {
  it('is read by its day: a publication of what has not begun yet has no place, and is said so', () => {
    const lines = [
      { ...issued('2026-10-15', '2028-10-14'), type: 'certificate.granted' },
      revoked('2027-03-01', '2026-11-25'),
      { type: 'publication.recorded', on: '2026-11-25', by: 'merzim' },
    ]
    const { standing, overtaken } = positionEntered(certificate, docketOf(lines))
    expect(standing.state).toBe('inForce')
    expect(overtaken).toMatchObject([{ seq: 3, type: 'publication.recorded' }])
    expect(statesOn(lines, ['2027-02-28', '2027-03-01'])).toEqual([
      ['2027-02-28', 'inForce'],
      ['2027-03-01', 'terminated'],
    ])
  })
})

describe('Whatever has lawfully been entered, ahead, late or in time', () => {
  const numRuns = rounds({ quick: 40, long: 300 })

  /** Draws dockets and tells each with every day from before it began until after its certificate has ended. */
  const always = (holds: (told: LawfulDocket & { days: readonly CivilDate[]; stages: readonly Stage[] }) => void) =>
    fc.assert(
      fc.property(lawfulDockets, (drawn) => {
        const days = daysFrom(civilDate('2026-02-25'), addDays(drawn.validUntil, 60))
        holds({ ...drawn, days, stages: timelineOf(certificate, drawn.docket, { calendars }) })
      }),
      { numRuns },
    )

  it('the timeline says of every day what the standing on that day says', () => {
    always(({ docket, days, stages }) => {
      for (const on of days) {
        const { standing } = standingOn(certificate, docket, { on, calendars })
        expect([on, stageOn(stages, on)?.standing.state ?? 'unopened']).toEqual([on, standing.state])
      }
    })
  })

  it('every day has one stage: they follow each other in time, and each differs from the one before', () => {
    always(({ stages }) => {
      for (const [index, stage] of stages.entries()) {
        const before = stages[index - 1]
        if (!before) continue
        expect(stage.from > before.from).toBe(true)
        expect(stage.standing.state).not.toBe(before.standing.state)
      }
    })
  })

  it('no certificate is in force after its last day, or after its termination', () => {
    always(({ docket, days, validUntil }) => {
      let isOver = false
      for (const on of days) {
        const { state } = standingOn(certificate, docket, { on, calendars }).standing
        isOver ||= state === 'terminated'
        if (on > validUntil) expect([on, state]).toEqual([on, 'terminated'])
        if (isOver) expect([on, state]).toEqual([on, 'terminated'])
      }
    })
  })

  it('what the cache holds is what the standing on the day of the last entry says', () => {
    always(({ docket }) => {
      const entered = positionEntered(certificate, docket)
      const on = civilDateAt(docket.at(-1)?.recordedAt ?? at('2026-03-02'))
      expect(entered).toEqual(standingOn(certificate, docket, { on, calendars }))
      expect(entered.overtaken).toEqual([])
    })
  })

  it('what was known at a moment is what the entries made by then say', () => {
    always(({ docket, today }) => {
      for (const [index, { recordedAt }] of docket.entries()) {
        if (docket[index + 1]?.recordedAt === recordedAt) continue
        const then = standingOn(certificate, docket, { on: today, knownAt: recordedAt, calendars })
        expect(then).toEqual(standingOn(certificate, docket.slice(0, index + 1), { on: today, calendars }))
      }
    })
  })
})
