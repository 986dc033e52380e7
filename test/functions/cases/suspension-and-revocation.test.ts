import { describe, expect, it } from 'vitest'
import { listCases } from '../../../src/db/queries/cases.queries.ts'
import { listPublications } from '../../../src/db/queries/publications.queries.ts'
import { at, head, officer, okupOf, system } from '../../support/builders.ts'
import { doorsOf, expectDone, type OpenHouse, openHouse, problemOf } from '../../support/builders-house.ts'

const order = { reasons: 'Demo reasons', document: 'Demo order 12' }

/** A certificate in force since 18 April 2026, whose it is, and what may happen to it. */
const certified = async (term: { validUntil?: string } = {}) => {
  const house = await openHouse()
  const certificateId = await house.grant(await house.applicationIn('awaitingDecision'), term)
  const organizationId = (await house.caseRow(certificateId)).organizationId ?? ''
  const ground = { organizationId, area: 'L43.3.1', evidence: 'Demo evidence' }
  const late = { ...ground, ground: 'L47-3.1.1' }
  const grave = { ...ground, ground: 'L47-1.5', gravity: 'Demo gravity' }
  const open = async (procedure: string, data: object): Promise<string> =>
    expectDone(await house.open(procedure, 'ground.recorded', data, officer)).id
  return {
    house,
    certificateId,
    organizationId,
    late,
    // A report nobody has submitted may have opened it already.
    suspensionOpened: async () => (await openSuspensionIn(house)) ?? open('suspension', late),
    revocationOpened: () => open('revocation', grave),
    standingOn: (day: string) => standingOn(house, organizationId, day),
    published: async () => (await listPublications(house.store, { limit: 50 })).map(({ kind }) => kind),
  }
}

const openSuspensionIn = async (house: OpenHouse): Promise<string | undefined> =>
  (await listCases(house.store, { procedure: 'suspension', state: 'awaitingDecision', limit: 1 }))[0]?.id

const standingOn = async (house: OpenHouse, organizationId: string, day: string): Promise<string> => {
  const answer = await doorsOf(house).request(`/v1/organizations/${organizationId}/standing?area=L43.3.1&on=${day}`)
  return ((await answer.json()) as { status: string }).status
}

const bothEnter = async (house: OpenHouse, caseId: string, type: string, data: object, effectiveOn?: string) => {
  const on = effectiveOn === undefined ? {} : { effectiveOn }
  await house.enter(caseId, `${type}.proposed`, data, on)
  return house.enter(caseId, type, data, { as: head, ...on })
}

/** The suspension case that an overdue report has opened, if one has. */
const suspensionOfItself = async (house: OpenHouse): Promise<string | undefined> =>
  (await listCases(house.store, { procedure: 'suspension', state: 'awaitingDecision', limit: 1 }))[0]?.id

/** Heard on its day, so that the two persons may decide. */
const heard = async (house: OpenHouse, caseId: string, on: string): Promise<void> => {
  await house.enter(caseId, 'hearing.notified', { on })
  await house.passTimeUntil(at(on))
  await house.enter(caseId, 'hearing.held', { position: 'Demo position' })
}

const revocationOrder = { grounds: ['L47-1.5'], ...order }

describe('A suspension lasts three months and ends by itself (L47-3.1, ambiguity 1)', () => {
  it.each([
    ['2026-05-12', '2026-08-12', '2026-08-13'],
    ['2026-05-31', '2026-08-31', '2026-09-01'],
    // The last day is a Saturday, and stays one: a status is not moved (CC-6).
    ['2026-06-05', '2026-09-05', '2026-09-06'],
    // The month it ends in is shorter (CC-3), in a common year and in a leap year.
    ['2026-11-30', '2027-02-28', '2027-03-01'],
    ['2027-11-30', '2028-02-29', '2028-03-01'],
  ])('ordered on %s, it lasts until %s inclusive, and the certificate is in force on %s', async (on, last, after) => {
    const { house, certificateId, suspensionOpened, standingOn: standing, published } = await certified()
    await house.passTimeUntil(at(on))
    // A report nobody handed in by 15 April has opened the case by itself.
    const caseId = (await suspensionOfItself(house)) ?? (await suspensionOpened())
    await bothEnter(house, caseId, 'suspension.ordered', order)
    expect(await house.stateOf(caseId)).toBe('suspended')
    // What is fixed can be told at once.
    expect([await standing(last), await standing(after)]).toEqual(['suspended', 'inForce'])

    await house.passTimeUntil(at(last, '23:59:59.999'))
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['suspended', 'suspended'])
    await house.passTimeUntil(at(after, '00:00:00'))
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['ended', 'inForce'])
    expect([await standing(last), await standing(after)]).toEqual(['suspended', 'inForce'])
    expect((await published())[0]).toBe('reinstatement')
    expect((await house.docket(certificateId)).at(-1)).toMatchObject({ type: 'deadline.expired', effectiveOn: after })
    for (const id of [caseId, certificateId]) expect(await house.verify(id)).toMatchObject({ ok: true })
  })

  it('is published at once, within the day of L47-3.2 after the order', async () => {
    const { house, certificateId, suspensionOpened, published } = await certified()
    await house.passTimeUntil(at('2026-05-12'))
    await bothEnter(house, await suspensionOpened(), 'suspension.ordered', order)
    expect((await published())[0]).toBe('suspension')
    expect(await house.deadline(certificateId, 'L47-3.2')).toMatchObject({ dueOn: '2026-05-13', status: 'met' })
  })

  it('is looked at ten working days before it ends, and nobody is in breach where it is not', async () => {
    const { house, suspensionOpened } = await certified()
    await house.passTimeUntil(at('2026-05-12'))
    const caseId = await suspensionOpened()
    await bothEnter(house, caseId, 'suspension.ordered', order)
    // Ten working days before Wednesday, 12 August: 29 July, with no holiday between.
    const review = (await house.deadlines(caseId)).find(({ kind }) => kind === 'target')
    expect(review).toMatchObject({ dueOn: '2026-07-29', status: 'open' })
    await house.passTimeUntil(at('2026-07-29'))
    await house.enter(caseId, 'suspension.reviewed', { findings: 'The report has come.' })
    expect((await house.deadlines(caseId)).find(({ kind }) => kind === 'target')).toMatchObject({ status: 'met' })
    expect(await house.entriesOf(caseId)).not.toContain('deadline.expired')
  })

  it('reminds the organization twenty, ten, five and one working days before', async () => {
    const { house, organizationId, suspensionOpened } = await certified()
    await house.passTimeUntil(at('2026-05-12'))
    await bothEnter(house, await suspensionOpened(), 'suspension.ordered', order)
    await house.passTimeUntil(at('2026-08-13', '00:00:00'))
    const letters = (await house.outbox()).filter(({ recipient }) => recipient === `party:${organizationId}`)
    const about = letters.filter(({ provision }) => provision === 'L47-3.1.1').map(({ notice }) => notice)
    expect(about).toEqual([
      'suspension-ground-recorded',
      'suspension-ordered',
      ...['reminder', 'reminder', 'reminder', 'reminder'],
      'deadline-missed',
      'certificate-in-force-again',
    ])
  })

  it('does not prolong the term of the certificate: whichever ends first ends it', async () => {
    const {
      house,
      certificateId,
      suspensionOpened,
      standingOn: standing,
    } = await certified({ validUntil: '2026-06-30' })
    await house.passTimeUntil(at('2026-05-12'))
    const caseId = await suspensionOpened()
    await bothEnter(house, caseId, 'suspension.ordered', order)
    expect([await standing('2026-06-30'), await standing('2026-07-01')]).toEqual(['suspended', 'terminated'])
    await house.passTimeUntil(at('2026-07-01', '00:00:00'))
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['ended', 'terminated'])
    expect((await house.docket(caseId)).at(-1)).toMatchObject({ type: 'certificate.ended', effectiveOn: '2026-07-01' })
    const terms = (await house.deadlines(certificateId)).filter(({ provision }) => provision === 'L47-3.1.1')
    expect(terms).toMatchObject([{ status: 'cancelled' }])
    await house.passTimeUntil(at('2026-08-13'))
    expect(await standing('2026-08-13')).toBe('terminated')
    expect(house.faults).toEqual([])
  })

  it('gives way to the end of the term where both end on one midnight', async () => {
    const {
      house,
      certificateId,
      suspensionOpened,
      standingOn: standing,
      published,
    } = await certified({
      validUntil: '2026-08-12',
    })
    await house.passTimeUntil(at('2026-05-12'))
    const caseId = await suspensionOpened()
    await bothEnter(house, caseId, 'suspension.ordered', order)
    await house.passTimeUntil(at('2026-08-13', '00:00:00'))
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['ended', 'terminated'])
    expect(await standing('2026-08-13')).toBe('terminated')
    expect(await published()).not.toContain('reinstatement')
    expect(house.faults).toEqual([])
  })

  it('may follow another once that is over', async () => {
    const { house, certificateId, late, suspensionOpened } = await certified()
    await house.passTimeUntil(at('2026-05-12'))
    await bothEnter(house, await suspensionOpened(), 'suspension.ordered', order)
    const second = await house.open('suspension', 'ground.recorded', late, officer)
    expect(problemOf(second)).toMatchObject({ status: 409, kind: 'already-open' })
    await house.passTimeUntil(at('2026-08-20'))
    await bothEnter(house, await suspensionOpened(), 'suspension.ordered', order)
    expect(await house.stateOf(certificateId)).toBe('suspended')
    await house.passTimeUntil(at('2026-11-21', '00:00:00'))
    expect(await house.stateOf(certificateId)).toBe('inForce')
  })
})

describe('A suspension ordered ahead', () => {
  const ordered = async () => {
    const story = await certified()
    await story.house.passTimeUntil(at('2026-05-12'))
    const caseId = await story.suspensionOpened()
    await bothEnter(story.house, caseId, 'suspension.ordered', order, '2026-05-20')
    return { ...story, caseId }
  }

  it('waits for its day, which both cases know', async () => {
    const { house, certificateId, caseId, standingOn: standing, published } = await ordered()
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['ordered', 'inForce'])
    expect(await Promise.all(['2026-05-19', '2026-05-20', '2026-08-20', '2026-08-21'].map(standing))).toEqual([
      'inForce',
      'suspended',
      'suspended',
      'inForce',
    ])
    expect(await published()).not.toContain('suspension')
    await house.passTimeUntil(at('2026-05-20', '00:00:00'))
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['suspended', 'suspended'])
    expect((await published())[0]).toBe('suspension')
    await house.passTimeUntil(at('2026-08-21', '00:00:00'))
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['ended', 'inForce'])
    for (const id of [caseId, certificateId]) expect(await house.verify(id)).toMatchObject({ ok: true })
  })

  it('is neither ordered nor proposed a second time', async () => {
    const { house, caseId } = await ordered()
    expect(problemOf(await house.attempt(caseId, 'suspension.ordered.proposed', order))).toMatchObject({
      status: 409,
      kind: 'already-ahead',
    })
  })

  it('is taken back by two persons before its day, on the certificate too, and may be ordered again', async () => {
    const { house, certificateId, caseId, standingOn: standing } = await ordered()
    const of = (await house.docket(caseId)).at(-1)?.seq
    await bothEnter(house, caseId, 'effect.cancelled', { of, reason: 'Demo reason' })
    expect(await house.stateOf(caseId)).toBe('awaitingDecision')
    expect(await standing('2026-05-20')).toBe('inForce')
    expect((await house.outbox()).map(({ notice }) => notice)).toContain('suspension-cancelled')
    await house.passTimeUntil(at('2026-05-21'))
    expect(await house.stateOf(certificateId)).toBe('inForce')
    await bothEnter(house, caseId, 'suspension.ordered', order)
    expect(await house.stateOf(certificateId)).toBe('suspended')
  })

  it('is over where the certificate is returned before', async () => {
    const { house, certificateId, organizationId, caseId } = await ordered()
    await house.enter(
      certificateId,
      'certificate.returned',
      { decidedOn: '2026-05-12' },
      { as: okupOf(organizationId) },
    )
    expect(await house.stateOf(caseId)).toBe('closed')
    for (const id of [caseId, certificateId]) expect(await house.entriesOf(id)).toContain('effect.lapsed')
    await house.passTimeUntil(at('2026-05-21'))
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['closed', 'terminated'])
    expect(house.faults).toEqual([])
  })
})

describe('The end of a suspension before its time', () => {
  const suspended = async () => {
    const story = await certified()
    await story.house.passTimeUntil(at('2026-05-12'))
    const caseId = await story.suspensionOpened()
    await bothEnter(story.house, caseId, 'suspension.ordered', order)
    return { ...story, caseId }
  }
  const lifting = { reason: 'The report has come', document: 'Demo order 13' }

  it('is not provided for by the Law, and refused in words while no value allows it', async () => {
    const { house, caseId } = await suspended()
    const refused = await house.attempt(caseId, 'suspension.lifted.proposed', lifting)
    expect(problemOf(refused)).toMatchObject({
      status: 409,
      kind: 'early-lifting-not-provided',
      provision: 'L47-3.1.1',
    })
  })

  it('is decided by two persons where a value allows it', async () => {
    const { house, certificateId, caseId, standingOn: standing } = await suspended()
    await house.setting('suspension.earlyLifting', true)
    await house.passTimeUntil(at('2026-06-15'))
    await bothEnter(house, caseId, 'suspension.lifted', lifting)
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['ended', 'inForce'])
    expect([await standing('2026-06-14'), await standing('2026-06-15')]).toEqual(['suspended', 'inForce'])
    expect(await house.deadline(certificateId, 'L47-3.1.1')).toMatchObject({ status: 'cancelled' })
  })

  it('follows where another State system reports the certificate reinstated', async () => {
    const { house, certificateId, caseId } = await suspended()
    await house.enter(certificateId, 'certificate.reinstated', lifting, { as: system })
    expect(await house.stateOf(caseId)).toBe('ended')
  })

  it('follows where the certificate is returned', async () => {
    const { house, certificateId, organizationId, caseId } = await suspended()
    await house.enter(
      certificateId,
      'certificate.returned',
      { decidedOn: '2026-05-12' },
      { as: okupOf(organizationId) },
    )
    expect((await house.docket(caseId)).at(-1)).toMatchObject({ type: 'certificate.ended', recordedBy: 'merzim' })
    expect(await house.stateOf(caseId)).toBe('ended')
  })
})

describe('A suspension that only a decision ends (the other reading of ambiguity 1)', () => {
  it('goes on after its three months until two persons have decided', async () => {
    const { house, certificateId, suspensionOpened, standingOn: standing } = await certified()
    await house.setting('suspension.revivalByDecision', true)
    await house.passTimeUntil(at('2026-05-12'))
    const caseId = await suspensionOpened()
    await bothEnter(house, caseId, 'suspension.ordered', order)
    expect(await standing('2026-08-13')).toBe('suspended')
    const lifting = { reason: 'The three months are over', document: 'Demo order 13' }
    await house.passTimeUntil(at('2026-08-12'))
    expect(problemOf(await house.attempt(caseId, 'suspension.lifted.proposed', lifting))).toMatchObject({ status: 409 })
    await house.passTimeUntil(at('2026-08-13'))
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['suspended', 'suspended'])
    await bothEnter(house, caseId, 'suspension.lifted', lifting)
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['ended', 'inForce'])
  })
})

describe('A revocation (L47-1, L47-2.1.3)', () => {
  it('terminates the certificate the day it takes effect, by two persons, after the hearing', async () => {
    const { house, certificateId, revocationOpened, standingOn: standing, published } = await certified()
    await house.passTimeUntil(at('2026-05-12'))
    const caseId = await revocationOpened()
    await heard(house, caseId, '2026-05-18')
    await bothEnter(house, caseId, 'revocation.ordered', revocationOrder)
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['revoked', 'terminated'])
    expect([await standing('2026-05-17'), await standing('2026-05-18')]).toEqual(['inForce', 'terminated'])
    expect((await published())[0]).toBe('termination')
    expect(await house.entriesOf(caseId)).not.toContain('certificate.ended')
  })

  it('ordered ahead leaves everything as it is until its day, and closes no case but the others', async () => {
    const {
      house,
      certificateId,
      organizationId,
      revocationOpened,
      standingOn: standing,
      published,
    } = await certified()
    await house.passTimeUntil(at('2026-05-12'))
    const caseId = await revocationOpened()
    await heard(house, caseId, '2026-05-18')
    await bothEnter(house, caseId, 'revocation.ordered', revocationOrder, '2026-06-10')
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['ordered', 'inForce'])
    const again = { organizationId, area: 'L43.3.1', documents: ['Demo charter'] }
    const filed = await house.open('accreditation', 'application.filed', again, okupOf(organizationId))
    expect(problemOf(filed)).toMatchObject({ kind: 'already-open', provision: 'L46-1.2a' })
    expect(await Promise.all(['2026-06-09', '2026-06-10', '2026-12-31'].map(standing))).toEqual([
      'inForce',
      'terminated',
      'terminated',
    ])
    await house.passTimeUntil(at('2026-06-09', '23:59:59.999'))
    expect(await published()).not.toContain('termination')
    await house.passTimeUntil(at('2026-06-10', '00:00:00'))
    expect([await house.stateOf(caseId), await house.stateOf(certificateId)]).toEqual(['revoked', 'terminated'])
    expect((await published())[0]).toBe('termination')
    expect(house.faults).toEqual([])
    for (const id of [caseId, certificateId]) expect(await house.verify(id)).toMatchObject({ ok: true })
  })

  it('ordered ahead lets the certificate be suspended until then', async () => {
    const { house, certificateId, suspensionOpened, revocationOpened, standingOn: standing } = await certified()
    await house.passTimeUntil(at('2026-05-12'))
    const revocationId = await revocationOpened()
    await heard(house, revocationId, '2026-05-18')
    await bothEnter(house, revocationId, 'revocation.ordered', revocationOrder, '2026-06-10')
    const suspensionId = await suspensionOpened()
    await bothEnter(house, suspensionId, 'suspension.ordered', order)
    expect(await Promise.all(['2026-05-17', '2026-05-18', '2026-06-09', '2026-06-10'].map(standing))).toEqual([
      'inForce',
      'suspended',
      'suspended',
      'terminated',
    ])
    await house.passTimeUntil(at('2026-06-10', '00:00:00'))
    expect(await Promise.all([suspensionId, revocationId, certificateId].map((id) => house.stateOf(id)))).toEqual([
      'ended',
      'revoked',
      'terminated',
    ])
    expect(house.faults).toEqual([])
  })

  it('on the midnight on which a suspension ends leaves nothing to a person', async () => {
    const { house, certificateId, suspensionOpened, revocationOpened } = await certified()
    await house.passTimeUntil(at('2026-05-12'))
    const suspensionId = await suspensionOpened()
    await bothEnter(house, suspensionId, 'suspension.ordered', order)
    const revocationId = await revocationOpened()
    await heard(house, revocationId, '2026-05-18')
    await bothEnter(house, revocationId, 'revocation.ordered', revocationOrder, '2026-08-13')
    await house.passTimeUntil(at('2026-08-13', '00:00:00'))
    expect(await Promise.all([suspensionId, revocationId, certificateId].map((id) => house.stateOf(id)))).toEqual([
      'ended',
      'revoked',
      'terminated',
    ])
    expect(await house.store.client.execute('select * from parked_steps')).toMatchObject({ rows: [] })
  })

  it('is over where the certificate ends before it is decided', async () => {
    const { house, certificateId, revocationOpened } = await certified()
    await house.passTimeUntil(at('2026-05-12'))
    const caseId = await revocationOpened()
    await house.enter(caseId, 'hearing.notified', { on: '2026-05-18' })
    const data = { registeredOn: '2026-05-11', document: 'Demo record' }
    await house.enter(certificateId, 'organization.liquidated', data, { as: system })
    expect((await house.docket(caseId)).at(-1)).toMatchObject({ type: 'certificate.ended' })
    expect(await house.stateOf(caseId)).toBe('closed')
  })

  it('may be appealed; set aside, it says that the certificate does not come back by itself', async () => {
    const { house, certificateId, organizationId, revocationOpened } = await certified()
    await house.passTimeUntil(at('2026-05-12'))
    const caseId = await revocationOpened()
    await heard(house, caseId, '2026-05-18')
    await bothEnter(house, caseId, 'revocation.ordered', revocationOrder)
    const appeal = { filedOn: house.today, with: 'Demo court' }
    await house.enter(caseId, 'decision.appealed', appeal, { as: okupOf(organizationId) })
    await house.enter(caseId, 'appeal.decided', { outcome: 'upheld', document: 'Demo ruling' })
    expect(await house.stateOf(caseId)).toBe('revoked')
    await house.enter(caseId, 'decision.appealed', appeal, { as: okupOf(organizationId) })
    const decided = await house.enter(caseId, 'appeal.decided', { outcome: 'overturned', document: 'Demo ruling 2' })
    expect(decided.body).toMatchObject({ state: 'overturned', warnings: [{ kind: 'certificate-stays-terminated' }] })
    expect(await house.stateOf(certificateId)).toBe('terminated')

    // A declared correction on its own docket undoes the termination.
    const revoked = (await house.docket(certificateId)).find(({ type }) => type === 'certificate.revoked')
    const correction = { annuls: [revoked?.seq], reason: 'Demo ruling 2', document: 'Demo ruling 2' }
    await bothEnter(house, certificateId, 'correction.declared', correction)
    expect(await house.stateOf(certificateId)).toBe('inForce')
  })
})
