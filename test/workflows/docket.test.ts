import { describe, expect, it } from 'vitest'
import { civilDate } from '../../src/law/time/civil-date.ts'
import { accreditation } from '../../src/workflows/accreditation/procedure.ts'
import { certificate } from '../../src/workflows/certificate/procedure.ts'
import { commissionMeeting } from '../../src/workflows/commission-meeting/procedure.ts'
import {
  advance,
  initialPosition,
  isAhead,
  isMissedDuty,
  mayEverFollow,
  metaOf,
  type Position,
} from '../../src/workflows/docket.ts'
import type { Procedure } from '../../src/workflows/procedure/procedure.ts'
import { kindsOf, refusalsOf } from '../support/builders-judged.ts'
import { docketOf, issued, type Line, ordered } from './procedure/docket-lines.ts'

/** The position the lines of a docket lead to, one after the other; undefined where one may not follow. */
const led = (procedure: Procedure, lines: readonly Line[]): Position | undefined =>
  docketOf(lines).reduce<Position | undefined>(
    (position, entry) => position && advance(procedure, position, entry),
    initialPosition(procedure),
  )

const inForce = issued('2026-05-01', '2028-04-30')
const notYetInForce = issued('2026-05-01', '2028-04-30', '2026-04-21')
const revokedAhead = ordered('certificate.revoked', '2027-03-01', '2026-11-25')
const about = (type: string, on: string, of: number): Line => ({ type, on, by: 'merzim', data: { of, reason: 'Demo' } })

describe('An act entered ahead', () => {
  it('is one whose day comes after the day it is entered in Kazakhstan', () => {
    const [today, tomorrow] = docketOf([
      { type: 'certificate.revoked', on: '2026-11-25', at: '00:00:00' },
      { type: 'certificate.revoked', on: '2026-11-26', enteredOn: '2026-11-25', at: '23:59:59' },
    ])
    expect([today, tomorrow].map((entry) => entry && isAhead(entry))).toEqual([false, true])
  })

  it('leaves the case and what binds its days where they are', () => {
    expect(led(certificate, [inForce, revokedAhead])).toMatchObject({
      standing: { state: 'inForce' },
      ahead: [{ seq: 2, type: 'certificate.revoked' }],
      movedOn: '2026-05-01',
    })
  })

  it('lets the case wait where its machine says so, and binds the day the waiting began', () => {
    expect(led(certificate, [notYetInForce])).toMatchObject({
      standing: { state: 'notYetInForce', context: { issuedOn: '2026-04-21' } },
      ahead: [{ seq: 1 }],
      movedOn: '2026-04-21',
    })
  })

  it('moves the case when its effect begins, with the data and the day it was entered with', () => {
    expect(led(certificate, [inForce, revokedAhead, about('effect.began', '2027-03-01', 2)])).toMatchObject({
      standing: { state: 'terminated', context: { terminatedOn: '2027-03-01' } },
      ahead: [],
      movedOn: '2027-03-01',
    })
  })

  it('begins once: a second beginning changes nothing', () => {
    const once = [inForce, revokedAhead, about('effect.began', '2027-03-01', 2)]
    expect(led(certificate, [...once, about('effect.began', '2027-03-01', 2)])).toEqual(led(certificate, once))
  })

  it('is taken back by a cancellation, and by nothing else of the same number', () => {
    expect(led(certificate, [inForce, revokedAhead, about('effect.cancelled', '2026-12-01', 2)])).toMatchObject({
      standing: { state: 'inForce' },
      ahead: [],
      movedOn: '2026-05-01',
    })
    expect(led(certificate, [inForce, revokedAhead, about('effect.cancelled', '2026-12-01', 3)])).toBeUndefined()
  })

  it('that opened the case is not cancelled: the case would wait for ever for a day that never comes', () => {
    expect(led(certificate, [notYetInForce, about('effect.cancelled', '2026-04-22', 1)])).toBeUndefined()
  })

  it('that has lapsed is waited for no longer', () => {
    expect(led(certificate, [inForce, revokedAhead, about('effect.lapsed', '2026-12-01', 2)])?.ahead).toEqual([])
  })
})

describe('Cancelling an act before its day', () => {
  const ahead = docketOf([notYetInForce, revokedAhead])
  const cancel = (of: number) =>
    refusalsOf(certificate, 'effect.cancelled.proposed', { of, reason: 'Demo' }, { ahead, version: 3 })

  it('names an act that is still to take effect', () => {
    expect(cancel(2)).toEqual([])
    expect(cancel(3)).toMatchObject([{ kind: 'nothing-ahead', pointer: '/data/of' }])
  })

  it('never names the act that opened the case', () => {
    expect(cancel(1)).toMatchObject([{ kind: 'opens-the-case', pointer: '/data/of' }])
  })

  it('takes two persons, like the decision it undoes', () => {
    const alone = refusalsOf(certificate, 'effect.cancelled', { of: 2, reason: 'Demo' }, { ahead, role: 'head' })
    expect(kindsOf(alone)).toEqual(['second-person-required'])
  })
})

describe('The day nothing new goes behind', () => {
  it('is that of the latest act in effect that moved the case, and no earlier act sets it back', () => {
    const lines = [inForce, ordered('certificate.suspended', '2026-06-10', '2026-06-12')]
    expect(led(certificate, lines)?.movedOn).toBe('2026-06-10')
    const late = [...lines, ordered('certificate.reinstated', '2026-06-01', '2026-06-13')]
    expect(led(certificate, late)?.movedOn).toBe('2026-06-10')
  })

  it('is not moved by what leaves the case where it is', () => {
    const published = [
      ordered('certificate.suspended', '2026-06-10'),
      { type: 'publication.recorded', on: '2026-06-20' },
    ]
    expect(led(certificate, [inForce, ...published])?.movedOn).toBe('2026-06-10')
  })

  it('is moved by a meeting announced anew, although the state keeps its name', () => {
    const data = { heldOn: '2026-04-20', postedOn: '2026-03-02', periodicals: ['Demo'], website: 'Demo' }
    const announced = { type: 'meeting.announced', on: '2026-03-02', data }
    const postponed = { type: 'meeting.postponed', on: '2026-03-10', data: { heldOn: '2026-06-01' } }
    expect(led(commissionMeeting, [announced])?.movedOn).toBe('2026-03-02')
    expect(led(commissionMeeting, [announced, postponed])).toMatchObject({
      standing: { state: 'announced' },
      movedOn: '2026-03-10',
    })
  })

  it('is moved by the end of a term, and not by a duty found missed', () => {
    const expired = (provision: string, on: string) => ({ type: 'deadline.expired', on, data: { provision } })
    expect(led(certificate, [inForce, expired('L47-2.1.1', '2028-05-01')])?.movedOn).toBe('2028-05-01')
    const filed = { type: 'application.filed', on: '2026-03-02', data: { organizationId: 'demo', area: 'L43.3.1' } }
    expect(led(accreditation, [filed, expired('X-O105.4', '2026-03-28')])?.movedOn).toBe('2026-03-02')
  })
})

describe('A term that passed', () => {
  const [expired] = docketOf([{ type: 'deadline.expired', on: '2028-05-01', data: { provision: 'L47-2.1.1' } }])

  it('is a missed duty, unless the Law itself brings about what follows', () => {
    expect(expired && isMissedDuty(certificate, 'inForce', expired)).toBe(false)
    expect(expired && isMissedDuty(certificate, 'terminated', expired)).toBe(true)
  })
})

describe('What may ever follow', () => {
  it('is every act at the end of some way on from a state, and no other', () => {
    expect(mayEverFollow(certificate, 'inForce').has('certificate.reinstated')).toBe(true)
    expect(mayEverFollow(certificate, 'notYetInForce').has('certificate.suspended')).toBe(true)
    expect([...mayEverFollow(certificate, 'terminated')].toSorted()).toEqual([
      'deadline.expired',
      'publication.recorded',
    ])
    expect([...mayEverFollow(accreditation, 'withdrawn')]).toEqual([])
  })
})

describe('A case nobody has opened', () => {
  it('says so, waits for nothing and takes nothing that is about a record', () => {
    expect(metaOf(certificate, 'unopened')).toMatchObject({ says: { en: 'Not opened' }, waits: [] })
    for (const type of ['effect.began', 'effect.lapsed', 'correction.declared', 'deadline.recomputed']) {
      expect(led(certificate, [about(type, '2026-05-01', 1)]), type).toBeUndefined()
    }
  })

  it('has no states but those its machine declares', () => {
    expect(() => metaOf(certificate, 'forgotten')).toThrow("certificate has no state 'forgotten'")
  })
})

it('A docket from before the issue had its name is still read', () => {
  const before = { ...notYetInForce, type: 'certificate.granted' }
  expect(led(certificate, [before])?.standing.state).toBe('notYetInForce')
  expect(led(certificate, [{ ...inForce, type: 'certificate.granted' }])?.standing.state).toBe('inForce')
  const begun = about('effect.began', civilDate('2026-05-01'), 1)
  expect(led(certificate, [before, begun])?.standing.state).toBe('inForce')
})
