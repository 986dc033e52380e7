import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import { certificate } from '../../../src/workflows/certificate/procedure.ts'
import { mondayDay } from '../../support/builders.ts'
import { aCase, kindsOf, refusalsOf } from '../../support/builders-judged.ts'

interface Return {
  readonly decidedOn: string
  readonly receivedOn?: string
  readonly document?: string
}

const returnedBy = (role: string, data: Return) =>
  refusalsOf(certificate, 'certificate.returned', { ...data }, { role, by: `demo-${role}` })

/** The day a return takes effect when it is entered on a day. */
const effectOf = (data: Return, today: string) =>
  certificate.acts['certificate.returned']?.takesEffectOn?.(data, { caseFile: null, today: civilDate(today) })

describe('The return of a certificate by the organization (L47-2.1.2)', () => {
  it('states the day of its own decision and nothing else', () => {
    expect(returnedBy('okup', { decidedOn: '2026-02-27' })).toEqual([])
    expect(returnedBy('okup', { decidedOn: '2026-03-02' })).toEqual([])
  })

  it('is received the moment it is entered (ambiguity 14)', () => {
    expect(effectOf({ decidedOn: '2026-02-27' }, '2026-03-02')).toBe('2026-03-02')
  })

  it('does not say when the authorized body received it', () => {
    expect(returnedBy('okup', { decidedOn: '2026-02-27', receivedOn: '2026-02-28' })).toMatchObject([
      { kind: 'receipt-is-the-bodys', provision: 'L47-2.1.2', pointer: '/data/receivedOn' },
    ])
    expect(returnedBy('okup', { decidedOn: '2026-02-27', receivedOn: mondayDay })).toEqual([])
  })

  it('is decided no later than today', () => {
    expect(returnedBy('okup', { decidedOn: '2026-03-03' })).toMatchObject([
      { kind: 'dates-not-ordered', provision: 'L47-2.1.2', pointer: '/data/decidedOn' },
    ])
  })
})

describe('The return of a certificate on paper, entered by an officer (L47-2.1.2)', () => {
  const paper = { decidedOn: '2026-02-25', receivedOn: '2026-02-27', document: 'Demo letter' }

  it('takes effect the day the authorized body received it (ambiguity 14)', () => {
    expect(returnedBy('officer', paper)).toEqual([])
    expect(effectOf(paper, '2026-03-02')).toBe('2026-02-27')
  })

  it('needs the day of its receipt, and the paper', () => {
    const { receivedOn: _day, ...withoutDay } = paper
    const { document: _paper, ...withoutPaper } = paper
    expect(returnedBy('officer', withoutDay)).toMatchObject([
      { kind: 'paper-is-missing', provision: 'L47-2.1.2', pointer: '/data/receivedOn' },
    ])
    expect(returnedBy('officer', withoutPaper)).toMatchObject([
      { kind: 'paper-is-missing', provision: 'L47-2.1.2', pointer: '/data/document' },
    ])
  })

  it('is received no earlier than decided and no later than today', () => {
    expect(returnedBy('officer', { ...paper, receivedOn: '2026-02-24' })).toMatchObject([
      { kind: 'dates-not-ordered', pointer: '/data/receivedOn' },
    ])
    expect(kindsOf(returnedBy('officer', { ...paper, receivedOn: '2026-03-03' }))).toEqual(['dates-not-ordered'])
  })
})

describe('The liquidation of the organization (L47-2.1.4)', () => {
  const effectOn = (registeredOn: string, issuedOn: string) =>
    certificate.acts['organization.liquidated']?.takesEffectOn?.(
      { registeredOn },
      { caseFile: aCase('certificate', 'inForce', { issuedOn }), today: mondayDay },
    )

  it('ends the certificate the day it is registered', () => {
    expect(effectOn('2026-02-20', '2026-02-01')).toBe('2026-02-20')
  })

  it('ends it on its first day when it is older than the certificate', () => {
    expect(effectOn('2026-01-20', '2026-02-01')).toBe('2026-02-01')
  })
})

describe('What a certificate holds alone', () => {
  const context = { organizationId: 'demo', area: 'L43.3.1', number: 'DEMO-1', accreditationId: 'a' }
  const namesHeld = (state: string) => certificate.claims({ state, context }, 'demo').map(({ name }) => name)

  it.each(['notYetInForce', 'inForce', 'suspended'])('is its area and its number while it is %s', (state) => {
    expect(namesHeld(state)).toEqual(['accreditation:demo:L43.3.1', 'certificate:DEMO-1'])
  })

  it('is its number for ever', () => {
    expect(namesHeld('terminated')).toEqual(['certificate:DEMO-1'])
  })

  it('is refused to another with the provision that says so', () => {
    const [area, number] = certificate.claims({ state: 'inForce', context }, 'demo')
    expect(area?.taken).toMatchObject({ kind: 'already-open', provision: 'L46-1.2a' })
    expect(number?.taken).toMatchObject({ kind: 'number-taken', provision: 'L46-1.2c', pointer: '/data/number' })
  })
})
