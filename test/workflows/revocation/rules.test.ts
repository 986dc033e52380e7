import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import { revocation } from '../../../src/workflows/revocation/procedure.ts'
import { calendars } from '../../support/builders.ts'
import { aCase, kindsOf, refusalsOf } from '../../support/builders-judged.ts'

const certificate = aCase('certificate', 'inForce', { number: 'DEMO-1' })

describe('A ground of revocation (L47-1)', () => {
  const record = (found: object, ground = 'L47-1.5') =>
    refusalsOf(
      revocation,
      'ground.recorded',
      { organizationId: 'demo', area: 'L43.3.1', ground, gravity: 'Demo', evidence: 'Demo' },
      { found: { ...found }, context: { certificateId: certificate.id } },
    )

  it('is recorded on a certificate that has not terminated', () => {
    expect(record({ certificate })).toEqual([])
    expect(record({ certificate: undefined }, 'L47-1.9')).toMatchObject([
      { kind: 'no-certificate', provision: 'L47-1.9', pointer: '/data/area' },
    ])
  })
})

describe('The notice of a hearing (ambiguity 11)', () => {
  const notify = (
    on: string,
    { settings = new Map<string, unknown>(), context = {}, effectiveOn = '2026-05-12' } = {},
  ) => refusalsOf(revocation, 'hearing.notified', { on }, { settings, context, effectiveOn: civilDate(effectiveOn) })

  it('leaves three full working days before it, while nobody has entered another number', () => {
    // From Tuesday, 12 May: Wednesday, Thursday and Friday lie between; the Saturday after is the first lawful day.
    expect(notify('2026-05-16')).toEqual([])
    expect(notify('2026-05-15')).toMatchObject([
      { kind: 'notice-too-short', pointer: '/data/on', facts: { earliestEventOn: '2026-05-16', noticeWorkingDays: 3 } },
    ])
  })

  it('leaves out the days off: 7 and 9 May 2026, and the Monday taken for the latter', () => {
    expect(notify('2026-05-14', { effectiveOn: '2026-05-06' })).toEqual([])
    expect(notify('2026-05-13', { effectiveOn: '2026-05-06' })).toMatchObject([
      { facts: { earliestEventOn: '2026-05-14' } },
    ])
  })

  it('leaves as many as the authorized body has entered', () => {
    const settings = new Map([['hearing.noticeWorkingDays', 5]])
    expect(notify('2026-05-20', { settings })).toEqual([])
    expect(notify('2026-05-19', { settings })).toMatchObject([{ facts: { noticeWorkingDays: 5 } }])
  })

  it('is not given once the organization has been heard', () => {
    expect(kindsOf(notify('2026-05-20', { context: { heardOn: '2026-05-11' } }))).toEqual(['already-heard'])
  })
})

describe('The hearing', () => {
  const hold = (effectiveOn: string, context: object) =>
    kindsOf(
      refusalsOf(
        revocation,
        'hearing.held',
        { position: 'Demo' },
        {
          context: { ...context },
          effectiveOn: civilDate(effectiveOn),
        },
      ),
    )

  it('is recorded on its day or later, once', () => {
    expect(hold('2026-05-18', { hearingOn: '2026-05-18' })).toEqual([])
    expect(hold('2026-05-20', { hearingOn: '2026-05-18' })).toEqual([])
    expect(hold('2026-05-17', { hearingOn: '2026-05-18' })).toEqual(['hearing-not-held-yet'])
    expect(hold('2026-05-19', { hearingOn: '2026-05-18', heardOn: '2026-05-18' })).toEqual(['already-heard'])
  })
})

describe('The order of revocation', () => {
  const order = (grounds: readonly string[], context: object, effectiveOn = '2026-05-20') =>
    refusalsOf(
      revocation,
      'revocation.ordered.proposed',
      { grounds, reasons: 'Demo', document: 'Demo' },
      {
        context: { ...context },
        effectiveOn: civilDate(effectiveOn),
      },
    )
  const heard = { grounds: ['L47-1.5', 'L47-1.6'], heardOn: '2026-05-18' }

  it('comes after the hearing: nobody loses a certificate unheard', () => {
    expect(order(['L47-1.5'], heard)).toEqual([])
    expect(kindsOf(order(['L47-1.5'], { grounds: ['L47-1.5'] }))).toEqual(['hearing-required'])
    expect(kindsOf(order(['L47-1.5'], heard, '2026-05-17'))).toEqual(['hearing-required'])
  })

  it('rests on recorded grounds, and names each that is not', () => {
    expect(order(['L47-1.5', 'L47-1.4', 'L47-1.9'], heard)).toMatchObject([
      { kind: 'ground-not-recorded', provision: 'L47-1.4', pointer: '/data/grounds/1' },
      { kind: 'ground-not-recorded', provision: 'L47-1.9', pointer: '/data/grounds/2' },
    ])
  })
})

describe('The appeal against a revocation', () => {
  const appeal = (filedOn: string) =>
    kindsOf(
      refusalsOf(
        revocation,
        'decision.appealed',
        { filedOn, with: 'Demo court' },
        {
          context: { orderedOn: '2026-02-27' },
        },
      ),
    )

  it('is filed no earlier than the order and no later than today', () => {
    expect([appeal('2026-02-27'), appeal('2026-03-02')]).toEqual([[], []])
    expect([appeal('2026-02-26'), appeal('2026-03-03')]).toEqual([['dates-not-ordered'], ['dates-not-ordered']])
  })
})

describe('A revocation', () => {
  const warningsOf = (state: string, context: object, settings = new Map<string, unknown>()) =>
    revocation
      .warnings({ standing: { state, context: { ...context } }, calendars, settings })
      .map(({ kind, ambiguity }) => [kind, ambiguity])

  it('is alone for its organization and area until it is decided', () => {
    const claims = (state: string) =>
      revocation.claims({ state, context: { area: 'L43.3.1' } }, 'demo').map(({ name }) => name)
    for (const state of ['awaitingHearing', 'awaitingDecision', 'ordered']) {
      expect(claims(state)).toEqual(['revocation:demo:L43.3.1'])
    }
    for (const state of ['revoked', 'underAppeal', 'overturned', 'dismissed', 'closed']) {
      expect(claims(state)).toEqual([])
    }
  })

  it('says that the days of notice are taken unconfirmed, until they are entered', () => {
    expect(warningsOf('awaitingHearing', {})).toEqual([['not-configured', 11]])
    expect(warningsOf('awaitingHearing', {}, new Map([['hearing.noticeWorkingDays', 3]]))).toEqual([])
  })

  it('for a late annual report says that suspension comes first (ambiguity 9)', () => {
    expect(warningsOf('awaitingDecision', { grounds: ['L47-1.2'] })).toEqual([['suspension-comes-first', 9]])
    expect(warningsOf('revoked', { grounds: ['L47-1.2'] })).toEqual([])
  })

  it('that was set aside says that the certificate stays terminated until a correction is declared', () => {
    expect(warningsOf('overturned', {})).toEqual([['certificate-stays-terminated', undefined]])
  })
})
