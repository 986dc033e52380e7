import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import { certificate } from '../../../src/workflows/certificate/procedure.ts'
import { correctionActs, correctionOf } from '../../../src/workflows/procedure/correction.ts'
import { mondayDay } from '../../support/builders.ts'
import { kindsOf, refusalsOf } from '../../support/builders-judged.ts'
import { corrected, docketOf, ordered } from './docket-lines.ts'

const why = { reason: 'Demo reason', document: 'Demo memorandum' }
const suspension = { type: 'certificate.suspended', effectiveOn: '2026-02-20', data: why }

/** The reasons not to propose a correction on a docket of five entries, on Monday 2 March 2026. */
const propose = (what: object) =>
  refusalsOf(certificate, 'correction.declared.proposed', { ...what, ...why }, { version: 5 })

describe('A correction', () => {
  it('annuls entries of the docket, enters an act, or does both', () => {
    expect(propose({ annuls: [2, 5] })).toEqual([])
    expect(propose({ enters: suspension })).toEqual([])
    expect(propose({ annuls: [2], enters: suspension })).toEqual([])
  })

  it('that does neither is refused', () => {
    expect(propose({})).toMatchObject([{ kind: 'corrects-nothing', pointer: '/data' }])
    expect(kindsOf(propose({ annuls: [] }))).toEqual(['corrects-nothing'])
  })

  it('annuls nothing the docket does not hold', () => {
    expect(propose({ annuls: [6] })).toMatchObject([{ kind: 'no-such-entry', pointer: '/data/annuls' }])
  })

  it('speaks of what has been: today at the latest', () => {
    expect(propose({ enters: { ...suspension, effectiveOn: mondayDay } })).toEqual([])
    expect(propose({ enters: { ...suspension, effectiveOn: '2026-03-03' } })).toMatchObject([
      { kind: 'correction-ahead', pointer: '/data/enters/effectiveOn' },
    ])
  })

  it('is told of everything that is wrong at once', () => {
    const refusals = propose({ annuls: [6], enters: { ...suspension, effectiveOn: '2026-03-03' } })
    expect(kindsOf(refusals)).toEqual(['no-such-entry', 'correction-ahead'])
  })

  it('is declared by two persons, on the day it is declared, with its document', () => {
    const { 'correction.declared': act, 'correction.declared.proposed': proposed } = correctionActs
    expect([proposed.roles, act.roles, act.secondPerson]).toEqual([['officer'], ['head'], true])
    expect(act.mayTakeEffectLater).toBeUndefined()
    expect(act.data.safeParse({ annuls: [1], reason: 'Demo' }).success).toBe(false)
    const alone = refusalsOf(certificate, 'correction.declared', { annuls: [1], ...why }, { role: 'head' })
    expect(kindsOf(alone)).toEqual(['second-person-required'])
  })

  it.each([
    ['of a day that is none', { enters: { ...suspension, effectiveOn: '2026-02-30' } }],
    ['of an entry without a number', { annuls: [0] }],
    ['of more entries than anyone can check', { annuls: Array.from({ length: 51 }, (_, index) => index + 1) }],
  ])('%s is malformed', (_what, what) => {
    expect(correctionActs['correction.declared'].data.safeParse({ ...what, ...why }).success).toBe(false)
  })
})

describe('What a correction changes in the reading of its docket', () => {
  const declared = (what: Parameters<typeof corrected>[1]) => {
    const [entry] = docketOf([corrected('2026-03-02', what)])
    return entry && correctionOf(entry)
  }

  it('is nothing for any other entry', () => {
    const [entry] = docketOf([ordered('certificate.suspended', '2026-03-02')])
    expect(entry && correctionOf(entry)).toBeUndefined()
  })

  it('is what it annuls, and the act it enters on the day its effect belongs to', () => {
    expect(declared({ annuls: [2] })).toEqual({ annuls: [2], enters: undefined })
    expect(declared({ enters: suspension })).toEqual({
      annuls: [],
      enters: {
        seq: 1,
        type: 'certificate.suspended',
        data: why,
        effectiveOn: civilDate('2026-02-20'),
        recordedAt: '2026-02-19T19:00:00.000Z',
        recordedBy: 'demo-head',
      },
    })
  })
})
