import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import { accreditation } from '../../../src/workflows/accreditation/procedure.ts'
import { advance, type Position } from '../../../src/workflows/docket.ts'
import type { DocketEntry } from '../../../src/workflows/procedure/entry.ts'
import { dayDecided, type Proposal, proposalsIn } from '../../../src/workflows/procedure/second-person.ts'
import { at } from '../../support/builders.ts'
import { kindsOf, refusalsOf } from '../../support/builders-judged.ts'

const grant = { number: 'DEMO-1', validFrom: '2026-04-21', validUntil: '2028-04-20' }

/** What an officer proposed on Monday 2 March 2026, for that day unless another is stated. */
const proposal = (more: Partial<Record<keyof Proposal, unknown>> = {}): Proposal => ({
  by: 'demo-officer',
  data: grant,
  on: civilDate('2026-03-02'),
  proposedOn: civilDate('2026-03-02'),
  seq: 7,
  ...(more as Partial<Proposal>),
})

interface Decision {
  readonly data?: Readonly<Record<string, unknown>>
  readonly by?: string
  readonly role?: string
  readonly today?: string
  /** The day the decision is to take effect; the day it is made unless stated. */
  readonly on?: string
}

/** The reasons not to grant a certificate on a proposal. */
const decide = (
  proposed: Proposal | undefined,
  { data = grant, by = 'demo-head', role = 'head', today = '2026-03-02', on = today }: Decision = {},
) =>
  refusalsOf(accreditation, 'certificate.granted', data, {
    context: { recommendation: 'grant', ...(proposed && { proposals: { 'certificate.granted': proposed } }) },
    by,
    role,
    today: civilDate(today),
    effectiveOn: civilDate(on),
  })

describe('Two persons', () => {
  it('decide: what nobody has proposed is not entered, and the proposal to make is named', () => {
    expect(decide(undefined)).toMatchObject([
      { kind: 'second-person-required', facts: { propose: 'certificate.granted.proposed' } },
    ])
    expect(decide(proposal())).toEqual([])
  })

  it('are two, whatever their roles: whoever proposed as an officer does not decide as the head', () => {
    expect(kindsOf(decide(proposal(), { by: 'demo-officer', role: 'head' }))).toEqual(['second-person-required'])
    expect(kindsOf(decide(proposal({ by: 'demo-head' }), { by: 'demo-head' }))).toEqual(['second-person-required'])
  })

  it('decide on the same data, whatever the order of its fields', () => {
    const reordered = { validUntil: grant.validUntil, number: grant.number, validFrom: grant.validFrom }
    expect(decide(proposal(), { data: reordered })).toEqual([])
    const longer = { ...grant, validUntil: '2036-04-20' }
    expect(decide(proposal(), { data: longer })).toMatchObject([
      { kind: 'differs-from-proposal', pointer: '/data', facts: { proposed: grant } },
    ])
  })

  it('are told at once that data and day differ', () => {
    const refusals = decide(proposal(), { data: { ...grant, number: 'DEMO-2' }, on: '2026-03-10' })
    expect(refusals.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ['differs-from-proposal', '/data'],
      ['differs-from-proposal', '/effectiveOn'],
    ])
  })

  it('are not asked of Merzim, which enters only what follows from what two persons decided', () => {
    expect(decide(undefined, { by: 'merzim', role: 'merzim' })).toEqual([])
  })
})

describe('A day stated with a proposal', () => {
  const stated = proposal({ on: '2026-03-10' })

  it('is the day decided on', () => {
    expect(dayDecided(stated, civilDate('2026-03-05'))).toBe('2026-03-10')
    expect(decide(stated, { today: '2026-03-05', on: '2026-03-10' })).toEqual([])
    expect(decide(stated, { today: '2026-03-10', on: '2026-03-10' })).toEqual([])
  })

  it.each(['2026-03-05', '2026-03-09', '2026-03-11'])('is not %s instead', (on) => {
    expect(decide(stated, { today: '2026-03-05', on })).toMatchObject([
      {
        kind: 'differs-from-proposal',
        pointer: '/effectiveOn',
        facts: { proposedEffectiveOn: '2026-03-10', proposedOn: '2026-03-02' },
      },
    ])
  })

  it('is proposed anew once it has gone by', () => {
    for (const on of ['2026-03-10', '2026-03-11']) {
      expect(kindsOf(decide(stated, { today: '2026-03-11', on }))).toEqual(['differs-from-proposal'])
    }
  })

  it('may lie before the proposal where the officer stated it so, and is then decided on', () => {
    const ofBefore = proposal({ on: '2026-02-27' })
    expect(dayDecided(ofBefore, civilDate('2026-03-05'))).toBe('2026-02-27')
    expect(decide(ofBefore, { today: '2026-03-05', on: '2026-02-27' })).toEqual([])
    expect(kindsOf(decide(ofBefore, { today: '2026-03-05' }))).toEqual(['differs-from-proposal'])
  })
})

describe('A day an officer left open', () => {
  it('is the day of the decision', () => {
    expect(dayDecided(proposal(), civilDate('2026-03-05'))).toBe('2026-03-05')
    expect(decide(proposal(), { today: '2026-03-05' })).toEqual([])
  })

  it('is no day before the proposal: nobody decides on what was not yet prepared', () => {
    expect(decide(proposal(), { today: '2026-03-05', on: '2026-02-27' })).toMatchObject([
      { kind: 'differs-from-proposal', pointer: '/effectiveOn' },
    ])
  })

  it('is no day to come either', () => {
    expect(kindsOf(decide(proposal(), { today: '2026-03-05', on: '2026-03-06' }))).toEqual(['differs-from-proposal'])
  })
})

describe('What is proposed', () => {
  const standing = (state: string, context: object = { recommendation: 'grant' }): Position => ({
    standing: { state, context: { ...context } },
    ahead: [],
    movedOn: null,
  })
  const entry = (type: string, data: object, more: Partial<DocketEntry> = {}): DocketEntry => ({
    seq: 7,
    type,
    data: { ...data },
    effectiveOn: civilDate('2026-03-02'),
    recordedAt: at('2026-03-02'),
    recordedBy: 'demo-officer',
    ...more,
  })
  const follow = (position: Position, ...entries: DocketEntry[]): Position =>
    entries.reduce((before, each) => {
      const after = advance(accreditation, before, each)
      if (!after) throw new Error(`${each.type} does not follow`)
      return after
    }, position)
  const prepared = (position: Position) => proposalsIn(position.standing.context)

  const proposedGrant = entry('certificate.granted.proposed', grant)
  const proposedRefusal = entry('accreditation.refused.proposed', { grounds: ['Demo'] }, { seq: 8 })

  it('is kept with who proposed it, when, for which day and where on the docket; the case stays where it is', () => {
    const after = follow(standing('awaitingDecision'), proposedGrant)
    expect(after.standing.state).toBe('awaitingDecision')
    expect(prepared(after)).toEqual({ 'certificate.granted': proposal() })
  })

  it('prepares a day ahead without waiting for it', () => {
    const after = follow(
      standing('awaitingDecision'),
      entry('certificate.granted.proposed', grant, { effectiveOn: civilDate('2026-03-10') }),
    )
    expect(after.ahead).toEqual([])
    expect(prepared(after)).toEqual({ 'certificate.granted': proposal({ on: '2026-03-10' }) })
  })

  it('may be several things at a time, and the newer proposal of one act takes the place of the older', () => {
    const other = entry('certificate.granted.proposed', { ...grant, number: 'DEMO-2' }, { seq: 9 })
    const after = follow(standing('awaitingDecision'), proposedGrant, proposedRefusal, other)
    expect(Object.keys(prepared(after)).toSorted()).toEqual(['accreditation.refused', 'certificate.granted'])
    expect(prepared(after)['certificate.granted']).toMatchObject({ data: { number: 'DEMO-2' }, seq: 9 })
  })

  it('lapses when it is decided; what else was prepared stays while the case does', () => {
    const extension = { reason: 'Demo', until: '2026-04-30' }
    const after = follow(
      standing('awaitingMeeting', { filedOn: '2026-03-02', proposals: { other: proposal() } }),
      entry('term.extended.proposed', extension),
      entry('term.extended', extension, { seq: 8, recordedBy: 'demo-head' }),
    )
    expect(prepared(after)).toEqual({ other: proposal() })
  })

  it('lapses altogether when the case moves on, so that nobody decides later on what was prepared before', () => {
    const after = follow(
      standing('awaitingDecision', { recommendation: 'refuse' }),
      proposedGrant,
      proposedRefusal,
      entry('accreditation.refused', { grounds: ['Demo'] }, { seq: 9, recordedBy: 'demo-head' }),
      entry('decision.appealed', { filedOn: '2026-03-02', with: 'Demo court' }, { seq: 10 }),
      entry('appeal.decided', { outcome: 'overturned', document: 'Demo ruling' }, { seq: 11 }),
    )
    expect(after.standing.state).toBe('awaitingDecision')
    expect(prepared(after)).toEqual({})
  })

  it.each([
    ['the cancellation of an act ahead', 'effect.cancelled', { of: 7, reason: 'Demo' }],
    ['a correction', 'correction.declared', { annuls: [2], reason: 'Demo', document: 'Demo memorandum' }],
  ])('lapses when it is decided, also where it is %s', (_what, type, data) => {
    const ahead = entry('certificate.granted', grant, { seq: 7, effectiveOn: civilDate('2026-04-01') })
    const after = follow(
      { ...standing('awaitingDecision'), ahead: [ahead] },
      entry(`${type}.proposed`, data),
      entry(type, data, { seq: 8, recordedBy: 'demo-head' }),
    )
    expect(prepared(after)).toEqual({})
  })
})
