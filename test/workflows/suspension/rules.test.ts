import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import { suspension } from '../../../src/workflows/suspension/procedure.ts'
import { suspensionTerm } from '../../../src/workflows/suspension/term.ts'
import { calendars } from '../../support/builders.ts'
import { aCase, kindsOf, refusalsOf } from '../../support/builders-judged.ts'

const certificate = aCase('certificate', 'inForce', { number: 'DEMO-1' })
const about = { organizationId: 'demo-organization', area: 'L43.3.1', evidence: 'Demo evidence' }
const known = { certificateId: certificate.id }

const record = (data: object, found: object = { certificate }, context: object = known) =>
  refusalsOf(
    suspension,
    'ground.recorded',
    { ...about, ground: 'L47-3.1.1', ...data },
    {
      found: { ...found },
      context: { ...context },
    },
  )

describe('A ground of suspension (L47-3.1)', () => {
  it('is recorded on a certificate that has not terminated', () => {
    expect(record({})).toEqual([])
    expect(record({}, { certificate: undefined })).toMatchObject([
      { kind: 'no-certificate', provision: 'L47-3.1.1', pointer: '/data/area' },
    ])
  })

  it('adds to the case of the same certificate, and to no other', () => {
    expect(record({}, { certificate }, { certificateId: 'another' })).toMatchObject([
      { kind: 'another-certificate', provision: 'L47-3.1.1' },
    ])
  })

  it('of false information must be knowing, and says so by itself (ambiguity 10)', () => {
    for (const knowingly of [undefined, false]) {
      expect(record({ ground: 'L47-3.1.2', knowingly })).toMatchObject([
        { kind: 'knowingly-required', provision: 'L47-3.1.2', pointer: '/data/knowingly' },
      ])
    }
    expect(record({ ground: 'L47-3.1.2', knowingly: true })).toEqual([])
  })

  it('has occurred, where its day is said', () => {
    expect(record({ occurredOn: '2026-03-02' })).toEqual([])
    expect(record({ occurredOn: '2026-03-03' })).toMatchObject([
      { kind: 'not-occurred-yet', pointer: '/data/occurredOn' },
    ])
  })

  it('is refused for every reason at once', () => {
    const all = record({ ground: 'L47-3.1.2', occurredOn: '2026-03-03' }, { certificate: undefined })
    expect(kindsOf(all)).toEqual(['no-certificate', 'knowingly-required', 'not-occurred-yet'])
  })
})

describe('What an order of suspension knows of its end', () => {
  const termOf = (on: string, settings = new Map<string, unknown>()) =>
    suspensionTerm(civilDate(on), calendars, settings)

  it('is its last day, and the day of the review ten working days before', () => {
    expect(termOf('2026-05-12')).toEqual({ endsOn: '2026-08-12', reviewOn: '2026-07-29' })
    // Back from Sunday, 28 February 2027, over two weekends.
    expect(termOf('2026-11-30')).toEqual({ endsOn: '2027-02-28', reviewOn: '2027-02-15' })
  })

  it('is that only a decision ends it, where the authorized body reads it so (ambiguity 1)', () => {
    expect(termOf('2026-05-12', new Map([['suspension.revivalByDecision', true]]))).toMatchObject({
      revivalByDecision: true,
    })
    expect(termOf('2026-05-12', new Map([['suspension.revivalByDecision', false]]))).not.toHaveProperty(
      'revivalByDecision',
    )
  })
})

describe('Lifting a suspension', () => {
  const lift = (context: object, settings = new Map<string, unknown>(), effectiveOn = '2026-06-15') =>
    refusalsOf(
      suspension,
      'suspension.lifted.proposed',
      { reason: 'Demo', document: 'Demo' },
      {
        context: { endsOn: '2026-08-12', ...context },
        settings,
        effectiveOn: civilDate(effectiveOn),
      },
    )

  it('before its end is not provided for by the Law, unless a value allows it', () => {
    expect(lift({})).toMatchObject([{ kind: 'early-lifting-not-provided', facts: { endsOn: '2026-08-12' } }])
    expect(lift({}, new Map([['suspension.earlyLifting', false]]))).toHaveLength(1)
    expect(lift({}, new Map([['suspension.earlyLifting', true]]))).toEqual([])
  })

  it('after the three months is what revives the certificate, where only a decision does', () => {
    const byDecision = { decisionOn: '2026-08-12' }
    expect(lift(byDecision, new Map(), '2026-08-12')).toHaveLength(1)
    expect(lift(byDecision, new Map(), '2026-08-13')).toEqual([])
  })
})

describe('A suspension', () => {
  const warningsOf = (state: string, context: object) =>
    suspension.warnings({ standing: { state, context: { ...context } }, calendars, settings: new Map() })

  it('is alone for its organization and area while it is open', () => {
    const claims = (state: string) =>
      suspension.claims({ state, context: { area: 'L43.3.1' } }, 'demo').map(({ name }) => name)
    for (const state of ['awaitingDecision', 'ordered', 'suspended']) {
      expect(claims(state)).toEqual(['suspension:demo:L43.3.1'])
    }
    for (const state of ['ended', 'dismissed', 'closed']) expect(claims(state)).toEqual([])
  })

  it('points to its certificate as long', () => {
    const links = (state: string) => suspension.links({ state, context: { certificateId: 'demo' } })
    expect([links('suspended'), links('ended')]).toEqual([['demo'], []])
  })

  it('shows the other reading of the day of publication, from the occurrence (ambiguity 2)', () => {
    expect(warningsOf('awaitingDecision', {})).toEqual([])
    const [warning] = warningsOf('awaitingDecision', { occurredOn: '2026-04-16' })
    expect(warning).toMatchObject({ kind: 'publication-counted-otherwise', provision: 'L47-3.2', ambiguity: 2 })
    expect(warning?.says.en).toContain('2026-04-17')
  })

  it('shows the other reading of its end (ambiguity 1)', () => {
    expect(warningsOf('suspended', { endsOn: '2026-08-12' })).toMatchObject([{ ambiguity: 1 }])
    expect(warningsOf('suspended', { decisionOn: '2026-08-12' })[0]?.says.en).toContain('only by a decision')
    expect(warningsOf('ended', { endsOn: '2026-08-12' })).toEqual([])
  })
})
