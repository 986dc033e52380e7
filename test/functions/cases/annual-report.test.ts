import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { listParkedSteps } from '../../../src/db/queries/parked-steps.queries.ts'
import { publicationsOfCase } from '../../../src/db/queries/publications.queries.ts'
import * as schema from '../../../src/db/schema/index.ts'
import { explainDeadline } from '../../../src/functions/deadlines/explain-deadline.ts'
import { at, head, okupOf } from '../../support/builders.ts'
import { type OpenHouse, openHouse, problemOf } from '../../support/builders-house.ts'
import { report } from '../../workflows/annual-report/report.ts'

/** A report on 2026 that is awaited since New Year, of an organization with one certificate. */
const awaited = async () => {
  const house = await openHouse()
  const certificateId = await house.grant(await house.applicationIn('awaitingDecision'))
  await house.passTimeUntil(at('2027-01-04'))
  const [row] = await casesOf(house, 'annual-report')
  return { house, certificateId, caseId: row?.id ?? '', organizationId: row?.organizationId ?? '' }
}

const casesOf = (house: OpenHouse, procedure: string) =>
  house.store.read.select().from(schema.cases).where(eq(schema.cases.procedure, procedure))

const expiryOf = (house: OpenHouse, caseId: string) =>
  house.store.read
    .select()
    .from(schema.docketEntries)
    .where(and(eq(schema.docketEntries.caseId, caseId), eq(schema.docketEntries.type, 'deadline.expired')))

describe('The annual report (L47.1)', () => {
  it('is due on 15 April, is said so to the organization, and its date can be explained', async () => {
    const { house, caseId, organizationId } = await awaited()
    const deadline = await house.deadline(caseId, 'L47.1')
    expect(deadline).toMatchObject({ dueOn: '2027-04-15', kind: 'duty', awaited: 'organization', status: 'open' })
    const { basis, term } = explainDeadline(deadline, house.environment.calendars())
    expect([basis, term?.dueOn, (term?.steps.length ?? 0) > 0]).toEqual(['counted', '2027-04-15', true])
    const letters = (await house.outbox()).filter((each) => each.caseId === caseId)
    expect(letters).toMatchObject([{ notice: 'annual-report-awaited', recipient: `party:${organizationId}` }])
  })

  it('is due on the next working day where 15 April is a day off (ambiguity 35)', async () => {
    const { house, caseId } = await awaited()
    await house.enterAsOkup(caseId, 'report.submitted', report)
    await house.passTimeUntil(at('2028-01-03'))
    const next = (await casesOf(house, 'annual-report')).find(({ id }) => id !== caseId)
    expect(await house.deadline(next?.id ?? '', 'L47.1')).toMatchObject({ dueOn: '2028-04-17' })
  })

  it('submitted in time meets the duty; accepted it is published at once (L46.1.8)', async () => {
    const { house, caseId } = await awaited()
    await house.enterAsOkup(caseId, 'report.submitted', report)
    expect(await house.deadline(caseId, 'L47.1')).toMatchObject({ status: 'met' })
    await house.enter(caseId, 'report.accepted', {})
    expect(await house.entriesOf(caseId)).toEqual([
      'year.ended',
      'report.submitted',
      'report.accepted',
      'publication.recorded',
    ])
    expect(await publicationsOfCase(house.store, caseId)).toMatchObject([{ kind: 'annual-report' }])
    expect(await house.deadline(caseId, 'L46.1.8')).toMatchObject({ kind: 'target', status: 'met' })
    await house.passTimeUntil(at('2027-05-01'))
    expect(await casesOf(house, 'suspension')).toEqual([])
    expect(await house.verify(caseId)).toMatchObject({ ok: true })
  })

  it('is the organization’s own to submit, with figures that agree', async () => {
    const { house, caseId } = await awaited()
    const others = await house.attempt(caseId, 'report.submitted', report, { as: okupOf('another') })
    expect(problemOf(others).status).toBe(404)
    const { organizationId } = await house.caseRow(caseId)
    const wrong = { ...report, collected: report.collected + 1 }
    const refused = await house.attempt(caseId, 'report.submitted', wrong, { as: okupOf(organizationId ?? '') })
    expect(problemOf(refused)).toMatchObject({
      status: 409,
      kind: 'figures-do-not-reconcile',
      provision: 'L47.1.4',
      errors: [{ pointer: '/data/collected' }],
    })
  })

  it('returned before its date is due on the same date, under the same deadline', async () => {
    const { house, caseId } = await awaited()
    const { id } = await house.deadline(caseId, 'L47.1')
    await house.enterAsOkup(caseId, 'report.submitted', report)
    await house.enter(caseId, 'report.returned', { missing: ['Demo balance sheet'] })
    expect(await house.stateOf(caseId)).toBe('awaitingReport')
    expect(await house.deadlines(caseId)).toMatchObject([{ id, dueOn: '2027-04-15', status: 'open' }])
    await house.passTimeUntil(at('2027-04-16', '00:00:00'))
    expect(await house.stateOf(caseId)).toBe('overdue')
    expect(await house.deadlines(caseId)).toMatchObject([{ id, status: 'missed' }])
    expect(await house.verify(caseId)).toMatchObject({ ok: true })
  })

  it('returned before its date and completed in time is in time', async () => {
    const { house, caseId } = await awaited()
    for (let round = 0; round < 3; round += 1) {
      await house.enterAsOkup(caseId, 'report.submitted', report)
      await house.enter(caseId, 'report.returned', { missing: ['Demo balance sheet'] })
    }
    await house.passTimeUntil(at('2027-04-15', '23:59:59'))
    await house.enterAsOkup(caseId, 'report.submitted', report)
    await house.passTimeUntil(at('2027-05-01'))
    expect(await house.stateOf(caseId)).toBe('submitted')
    expect(await house.deadlines(caseId)).toMatchObject([{ status: 'met' }])
  })

  it('submitted in time and returned after its date is not called late by itself: whether it is, a person says', async () => {
    const { house, caseId } = await awaited()
    await house.enterAsOkup(caseId, 'report.submitted', report)
    await house.passTimeUntil(at('2027-04-20'))
    await house.enter(caseId, 'report.returned', { missing: ['Demo balance sheet'] })
    await house.passTimeUntil(at('2027-06-01'))
    expect(await house.stateOf(caseId)).toBe('awaitingReport')
    expect(await expiryOf(house, caseId)).toEqual([])
    expect(await casesOf(house, 'suspension')).toEqual([])
  })
})

describe('A report that is not submitted in time (L47-3.1.1)', () => {
  it('is overdue from the next midnight, and opens a suspension by itself', async () => {
    const { house, caseId, certificateId } = await awaited()
    await house.passTimeUntil(at('2027-04-15', '23:59:59.999'))
    expect(await casesOf(house, 'suspension')).toEqual([])
    await house.passTimeUntil(at('2027-04-16', '00:00:00'))
    expect(await house.stateOf(caseId)).toBe('overdue')
    const [suspension, ...others] = await casesOf(house, 'suspension')
    expect(others).toEqual([])
    expect(suspension).toMatchObject({ state: 'awaitingDecision' })
    expect(JSON.parse(suspension?.context ?? '{}')).toMatchObject({
      certificateId,
      area: 'L43.3.1',
      grounds: ['L47-3.1.1'],
      occurredOn: '2027-04-16',
    })
    expect(await house.docket(suspension?.id ?? '')).toMatchObject([{ type: 'ground.recorded', recordedBy: 'merzim' }])
    expect(house.faults).toEqual([])
    for (const id of [caseId, suspension?.id ?? '']) expect(await house.verify(id)).toMatchObject({ ok: true })
  })

  it('can still be submitted, stays late when returned, and is accepted and published', async () => {
    const { house, caseId } = await awaited()
    await house.passTimeUntil(at('2027-05-03'))
    await house.enterAsOkup(caseId, 'report.submitted', report)
    await house.enter(caseId, 'report.returned', { missing: ['Demo balance sheet'] })
    expect(await house.stateOf(caseId)).toBe('overdue')
    await house.enterAsOkup(caseId, 'report.submitted', report)
    await house.enter(caseId, 'report.accepted', {})
    expect(await house.stateOf(caseId)).toBe('accepted')
    expect(await house.deadline(caseId, 'L47.1')).toMatchObject({ status: 'missed' })
    expect(await casesOf(house, 'suspension')).toHaveLength(1)
  })

  it('opens nothing where the organization holds no certificate any more', async () => {
    const { house, caseId, certificateId } = await awaited()
    await house.enterAsOkup(certificateId, 'certificate.returned', { decidedOn: house.today })
    await house.passTimeUntil(at('2027-04-16'))
    expect(await house.stateOf(caseId)).toBe('overdue')
    expect(await casesOf(house, 'suspension')).toEqual([])
    expect(await listParkedSteps(house.store, { limit: 10 })).toEqual([])
  })

  it('is one more ground in the suspension that is open already', async () => {
    const { house, caseId } = await awaited()
    await house.enterAsOkup(caseId, 'report.submitted', report)
    await house.enter(caseId, 'falsehood.found', { knowingly: true, evidence: 'Demo audit' })
    await house.passTimeUntil(at('2028-04-18', '00:00:00'))
    const suspensions = await casesOf(house, 'suspension')
    expect(suspensions.map(({ context }) => JSON.parse(context).grounds)).toEqual([['L47-3.1.2', 'L47-3.1.1']])
  })

  it('ends in the same state when the passing of its date is entered months later', async () => {
    const { house, caseId } = await awaited()
    await house.moveClockTo(at('2027-09-01'))
    await Promise.all([house.tick(), house.tick()])
    expect(await expiryOf(house, caseId)).toMatchObject([{ effectiveOn: '2027-04-16' }])
    expect(await casesOf(house, 'suspension')).toHaveLength(1)
  })
})

describe('False information in a report', () => {
  const submitted = async () => {
    const begun = await awaited()
    await begun.house.enterAsOkup(begun.caseId, 'report.submitted', report)
    return begun
  }

  it('that is knowing opens a suspension (L47-3.1.2)', async () => {
    const { house, caseId } = await submitted()
    await house.enter(caseId, 'falsehood.found', { knowingly: true, evidence: 'Demo audit' })
    expect((await casesOf(house, 'suspension')).map(({ context }) => JSON.parse(context).grounds)).toEqual([
      ['L47-3.1.2'],
    ])
    expect(await casesOf(house, 'revocation')).toEqual([])
    expect(await house.stateOf(caseId)).toBe('submitted')
  })

  it('that is not prepares a revocation, which two persons decide after a hearing (L47-1.3)', async () => {
    const { house, caseId } = await submitted()
    await house.enter(caseId, 'report.accepted', {})
    await house.enter(caseId, 'falsehood.found', { knowingly: false, evidence: 'Demo audit' })
    expect(await casesOf(house, 'suspension')).toEqual([])
    expect((await casesOf(house, 'revocation')).map(({ context }) => JSON.parse(context).grounds)).toEqual([
      ['L47-1.3'],
    ])
    expect(await house.stateOf(caseId)).toBe('accepted')
  })

  it('found while the suspension for it runs stays entered, and opens nothing twice', async () => {
    const { house, caseId } = await submitted()
    const found = { knowingly: true, evidence: 'Demo audit' }
    await house.enter(caseId, 'falsehood.found', found)
    const [suspension] = await casesOf(house, 'suspension')
    const order = { reasons: 'Demo reasons', document: 'Demo order' }
    await house.enter(suspension?.id ?? '', 'suspension.ordered.proposed', order)
    await house.enter(suspension?.id ?? '', 'suspension.ordered', order, { as: head })
    await house.enter(caseId, 'falsehood.found', found)
    expect(await casesOf(house, 'suspension')).toHaveLength(1)
    expect((await house.entriesOf(caseId)).filter((type) => type === 'falsehood.found')).toHaveLength(2)
  })
})
