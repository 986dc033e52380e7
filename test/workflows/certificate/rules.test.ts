import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import type { Instant } from '../../../src/law/time/instant.ts'
import { certificate } from '../../../src/workflows/certificate/procedure.ts'
import type { DocketEvent } from '../../../src/workflows/procedure/entry.ts'
import { standingChanges, standingOn } from '../../../src/workflows/standing.ts'
import { kindsOf, refusalsOf } from '../../support/builders-judged.ts'

describe('The return of a certificate (L47-2.1.2)', () => {
  const giveBack = (decidedOn: string, receivedOn: string) =>
    refusalsOf(certificate, 'certificate.returned', { decidedOn, receivedOn })

  it('is decided no later than it is received, and received no later than today', () => {
    expect(giveBack('2026-02-27', '2026-03-02')).toEqual([])
    expect(giveBack('2026-03-02', '2026-03-02')).toEqual([])
    expect(kindsOf(giveBack('2026-03-02', '2026-02-27'))).toEqual(['dates-not-ordered'])
    expect(kindsOf(giveBack('2026-03-02', '2026-03-03'))).toEqual(['dates-not-ordered'])
  })

  it('takes effect the day the authorized body receives it (ambiguity 14)', () => {
    const data = { decidedOn: '2026-02-27', receivedOn: '2026-03-02' }
    expect(certificate.acts['certificate.returned']?.takesEffectOn?.(data)).toBe('2026-03-02')
  })
})

describe('The standing of a certificate on a day', () => {
  const entry = (type: string, effectiveOn: string, recordedOn: string, data = {}): DocketEvent => ({
    type,
    data,
    effectiveOn: civilDate(effectiveOn),
    recordedAt: `${recordedOn}T05:00:00.000Z` as Instant,
    recordedBy: 'demo-system',
  })
  const statusOn = (docket: readonly DocketEvent[], day: string) =>
    standingOn(standingChanges(docket), civilDate(day))?.status ?? 'none'

  const docket = [
    entry('certificate.granted', '2026-05-01', '2026-04-21'),
    entry('certificate.suspended', '2026-06-10', '2026-06-12'),
    entry('publication.recorded', '2026-06-12', '2026-06-12'),
    entry('certificate.reinstated', '2026-09-10', '2026-09-09'),
    entry('deadline.expired', '2028-05-01', '2028-05-01', { provision: 'L47-2.1.1' }),
  ]

  it.each([
    ['2026-04-30', 'none'],
    ['2026-05-01', 'inForce'],
    ['2026-06-09', 'inForce'],
    ['2026-06-10', 'suspended'],
    ['2026-09-09', 'suspended'],
    ['2026-09-10', 'inForce'],
    ['2028-04-30', 'inForce'],
    ['2028-05-01', 'terminated'],
  ])('on %s is %s: by the day of effect, not the day we learned of it', (day, status) => {
    expect(statusOn(docket, day)).toBe(status)
  })

  it('is the later entry’s where two take effect on one day', () => {
    const twice = [
      entry('certificate.granted', '2026-05-01', '2026-04-21'),
      entry('certificate.suspended', '2026-06-10', '2026-06-10'),
      entry('certificate.reinstated', '2026-06-10', '2026-06-11'),
    ]
    expect(statusOn(twice, '2026-06-10')).toBe('inForce')
  })

  it('is not changed by a publication that came too late', () => {
    const late = [
      ...docket.slice(0, 2),
      entry('deadline.expired', '2026-06-12', '2026-06-12', { provision: 'L47-3.2' }),
    ]
    expect(statusOn(late, '2026-06-13')).toBe('suspended')
  })

  it('does not depend on the order in which changes are told', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(docket, { minLength: docket.length }), (shuffled) => {
        for (const day of ['2026-05-01', '2026-06-10', '2026-09-10', '2028-05-01']) {
          expect(statusOn(shuffled, day)).toBe(statusOn(docket, day))
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('What a certificate holds alone', () => {
  const context = { organizationId: 'demo', area: 'L43.3.1', number: 'DEMO-1', accreditationId: 'a' }

  it('is its area while it is in force or suspended, and its number for ever', () => {
    const claims = (state: string) => certificate.claims({ state, context }, 'demo')
    expect(claims('inForce')).toEqual(['accreditation:demo:L43.3.1', 'certificate:DEMO-1'])
    expect(claims('suspended')).toEqual(['accreditation:demo:L43.3.1', 'certificate:DEMO-1'])
    expect(claims('terminated')).toEqual(['certificate:DEMO-1'])
  })
})
