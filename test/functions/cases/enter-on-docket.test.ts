import { describe, expect, it } from 'vitest'
import { allMet, at, auditor, commission, head, officer, okupOf, system } from '../../support/builders.ts'
import { expectDone, type OpenHouse, openHouse, problemOf } from '../../support/builders-house.ts'

describe('Entering an act', () => {
  it('keeps who entered it, when we learned it and from when it counts', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    const { version } = await house.enter(caseId, 'application.accepted', { remarks: 'Demo' })
    expect(version).toBe(2)
    const [, entry] = await house.docket(caseId)
    expect(entry).toMatchObject({
      seq: 2,
      type: 'application.accepted',
      data: '{"remarks":"Demo"}',
      effectiveOn: '2026-03-02',
      recordedAt: '2026-03-02T04:00:00.000Z',
      recordedBy: 'demo-officer',
    })
    expect(await house.verify(caseId)).toMatchObject({ ok: true, entries: 2 })
  })

  it('moves the case on, and keeps the open service term through every state it passes', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingConclusion')
    const terms = (await house.deadlines(caseId)).filter(({ provision }) => provision === 'X-O105.4')
    expect(terms).toMatchObject([
      { status: 'open', triggerOn: '2026-03-02', dueOn: '2026-03-27', awaited: 'authorizedBody' },
    ])
  })

  it('is refused to those who have read an older version, and tells them the present one', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    const before = await house.everything()
    const stale = await house.attempt(caseId, 'application.accepted', {}, { ifMatch: 1 })
    expect(problemOf(stale)).toMatchObject({ status: 412, kind: 'stale-version', facts: { version: 2 } })
    expect(await house.everything()).toEqual(before)
  })

  it('lets one of many who act on the same version win', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => house.attempt(caseId, 'application.accepted', {}, { ifMatch: 1 })),
    )
    expect(answers.filter(({ done }) => done)).toHaveLength(1)
    for (const answer of answers) if (!answer.done) expect(answer.problem.status).toBe(412)
    expect(await house.entriesOf(caseId)).toEqual(['application.filed', 'application.accepted'])
  })

  it('is refused out of order, naming the state and what may follow in it', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    const early = await house.attempt(caseId, 'requirements.assessed', { findings: [] })
    expect(problemOf(early)).toMatchObject({
      status: 409,
      kind: 'not-in-this-state',
      facts: {
        state: 'awaitingCompletenessCheck',
        mayFollow: ['application.accepted', 'application.returned', 'application.withdrawn'],
      },
    })
  })

  it.each([
    ['an act of no procedure', 'application.devoured', {}, 400],
    [
      'an act Merzim alone enters',
      'deadline.expired',
      { provision: 'X-O105.4', for: 'authorizedBody', dueOn: '2026-03-27' },
      403,
    ],
    ['an unknown field', 'application.accepted', { unheardOf: 1 }, 400],
    ['a field of another type', 'application.returned', { missing: 'everything' }, 400],
    ['a day that does not exist', 'application.accepted', {}, 400, '2026-02-30'],
    ['a day that has not come', 'application.accepted', {}, 400, '2026-03-03'],
  ] as const)('writes nothing for %s', async (_what, type, data, status, effectiveOn?: string) => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    const before = await house.everything()
    const answer = await house.attempt(caseId, type, data, { ...(effectiveOn && { effectiveOn }) })
    expect(problemOf(answer).status).toBe(status)
    expect(await house.everything()).toEqual(before)
  })

  it('points at every fault of the data at once', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    const wrong = { missing: ['', 'Demo', 7], extra: 1 }
    const answer = await house.attempt(caseId, 'application.returned', wrong, { effectiveOn: 'tomorrow' })
    expect(
      problemOf(answer)
        .errors?.map(({ pointer }) => pointer)
        .toSorted(),
    ).toEqual(['/data/extra', '/data/missing/0', '/data/missing/2', '/effectiveOn'])
  })
})

describe('Whose case it is', () => {
  it('is nobody else’s: another organization is told there is no such case', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    const stranger = await house.attempt(caseId, 'application.withdrawn', {}, { as: okupOf('another') })
    expect(problemOf(stranger)).toMatchObject({ status: 404 })
  })

  it.each([
    ['the head', head],
    ['the commission', commission],
    ['an auditor', auditor],
  ])('does not let %s do what is an officer’s', async (_who, as) => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    expect(problemOf(await house.attempt(caseId, 'application.accepted', {}, { as }))).toMatchObject({ status: 403 })
  })

  it('does not let an organization apply for another', async () => {
    const house = await openHouse()
    const organizationId = await house.organization()
    const data = { organizationId, area: 'L43.3.1', documents: [] }
    const answer = await house.open('accreditation', 'application.filed', data, okupOf('another'))
    expect(problemOf(answer)).toMatchObject({ status: 403, kind: 'not-your-organization' })
  })

  it('has to exist', async () => {
    const house = await openHouse()
    const data = { organizationId: 'nobody', area: 'L43.3.1', documents: [] }
    const answer = await house.open('accreditation', 'application.filed', data, okupOf('nobody'))
    expect(problemOf(answer)).toMatchObject({ status: 409, kind: 'organization-unknown' })
  })
})

describe('One open application or certificate per organization and area (L46-1.2a)', () => {
  it('refuses a second application, and allows one in another area', async () => {
    const house = await openHouse()
    const organizationId = await house.organization()
    const first = await house.file(organizationId)
    const data = { organizationId, area: 'L43.3.1', documents: [] }
    const second = await house.open('accreditation', 'application.filed', data, okupOf(organizationId))
    expect(problemOf(second)).toMatchObject({ status: 409, kind: 'already-open', facts: { caseId: first } })
    await house.file(organizationId, 'L43.3.2')
  })

  it('lets one of two applications filed at the same moment through', async () => {
    const house = await openHouse()
    const organizationId = await house.organization()
    const data = { organizationId, area: 'L43.3.1', documents: [] }
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => house.open('accreditation', 'application.filed', data, okupOf(organizationId))),
    )
    expect(answers.filter(({ done }) => done)).toHaveLength(1)
    for (const answer of answers) if (!answer.done) expect(answer.problem.kind).toBe('already-open')
  })

  it('is free again after a withdrawal', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    await house.enterAsOkup(caseId, 'application.withdrawn', {})
    const { organizationId } = await house.caseRow(caseId)
    await house.file(organizationId ?? '')
  })

  it('is held by the certificate after the grant, until the certificate ends', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingDecision')
    const certificateId = await house.grant(caseId)
    const { organizationId } = await house.caseRow(caseId)
    const data = { organizationId, area: 'L43.3.1', documents: [] }
    const again = () => house.open('accreditation', 'application.filed', data, okupOf(organizationId ?? ''))
    expect(problemOf(await again())).toMatchObject({ kind: 'already-open', facts: { caseId: certificateId } })
    await house.enter(certificateId, 'certificate.revoked', { reason: 'Demo', document: 'Demo' }, { as: system })
    expectDone(await again())
  })
})

describe('The day an act takes effect', () => {
  it('may lie back for the authorized body, which enters later what it did earlier', async () => {
    const house = await openHouse({ now: at('2026-03-06') })
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    await house.moveClockTo(at('2026-03-11'))
    await house.enter(caseId, 'application.accepted', {}, { effectiveOn: '2026-03-10' })
    expect((await house.docket(caseId))[1]).toMatchObject({
      effectiveOn: '2026-03-10',
      recordedAt: '2026-03-11T04:00:00.000Z',
    })
  })

  it('is the day of arrival for what an organization files electronically', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    const as = okupOf((await house.caseRow(caseId)).organizationId ?? '')
    const backdated = await house.attempt(caseId, 'application.withdrawn', {}, { as, effectiveOn: '2026-02-27' })
    expect(problemOf(backdated).errors).toMatchObject([{ pointer: '/effectiveOn' }])
    const organizationId = await house.organization()
    const filed = await house.open(
      'accreditation',
      'application.filed',
      { organizationId, area: 'L43.3.1', documents: [] },
      okupOf(organizationId),
      { effectiveOn: '2026-02-27' },
    )
    expect(problemOf(filed).errors).toMatchObject([{ pointer: '/entry/effectiveOn' }])
  })

  it('may lie ahead for an order that suspends from a later day', async () => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'))
    const order = { reason: 'Demo', document: 'Demo order' }
    await house.enter(certificateId, 'certificate.suspended', order, { as: system, effectiveOn: '2026-06-10' })
    expect((await house.docket(certificateId))[1]).toMatchObject({ effectiveOn: '2026-06-10' })
  })

  it('keeps the term when the decision takes effect on its last day, a moment before midnight', async () => {
    const house = await openHouse({ now: at('2026-01-27') })
    const caseId = await readyToRefuse(house)
    await house.moveClockTo(at('2026-03-27', '23:59:59.999'))
    await house.enter(caseId, 'accreditation.refused', { grounds: ['Demo'] }, { as: head })
    expect(await house.deadline(caseId, 'X-O105.4')).toMatchObject({ status: 'met' })
    expect((await house.entriesOf(caseId)).slice(6)).toEqual(['accreditation.refused'])
  })

  it('meets the term after all where a decision made in time is entered after it, swept or not', async () => {
    for (const isSwept of [true, false]) {
      const house = await openHouse({ now: at('2026-01-27') })
      const caseId = await readyToRefuse(house)
      await house.moveClockTo(at('2026-03-28', '09:00:00'))
      if (isSwept) await house.tick()
      // Both persons name the day the decision was signed on; the head alone cannot.
      const signed = { effectiveOn: '2026-03-27' }
      const alone = await house.attempt(caseId, 'accreditation.refused', { grounds: ['Demo'] }, { as: head, ...signed })
      expect(problemOf(alone)).toMatchObject({ status: 409, kind: 'differs-from-proposal' })
      await house.enter(caseId, 'accreditation.refused.proposed', { grounds: ['Demo'] }, signed)
      await house.enter(caseId, 'accreditation.refused', { grounds: ['Demo'] }, { as: head, ...signed })
      const added = (await house.docket(caseId)).slice(6)
      expect(added.map(({ type, effectiveOn }) => [type, effectiveOn])).toEqual([
        ['deadline.expired', '2026-03-28'],
        ['accreditation.refused.proposed', '2026-03-27'],
        ['accreditation.refused', '2026-03-27'],
      ])
      expect(await house.deadline(caseId, 'X-O105.4')).toMatchObject({ status: 'met' })
    }
  })

  it('never precedes the conclusion it follows on, so that no term is met by dating back', async () => {
    const house = await openHouse({ now: at('2026-01-27') })
    const caseId = await readyToRefuse(house)
    await house.moveClockTo(at('2026-03-28', '09:00:00'))
    const dating = { effectiveOn: '2026-03-18' }
    const answer = await house.attempt(caseId, 'accreditation.refused.proposed', { grounds: ['Demo'] }, dating)
    expect(problemOf(answer)).toMatchObject({
      status: 409,
      kind: 'before-what-it-follows-on',
      provision: 'L46-1.1',
      errors: [{ pointer: '/effectiveOn', facts: { followsOn: '2026-03-19' } }],
    })
  })

  it('leaves the term missed where the decision itself was late', async () => {
    const house = await openHouse({ now: at('2026-01-27') })
    const caseId = await readyToRefuse(house)
    await house.moveClockTo(at('2026-03-28', '09:00:00'))
    await house.enter(caseId, 'accreditation.refused', { grounds: ['Demo'] }, { as: head })
    expect(await house.deadline(caseId, 'X-O105.4')).toMatchObject({ status: 'missed' })
  })
})

/** An application filed on 2 March 2026, concluded on 19 March, its refusal proposed. */
const readyToRefuse = async (house: OpenHouse): Promise<string> => {
  const meetingId = await house.announceMeeting('2026-03-19')
  await house.moveClockTo(at('2026-03-02'))
  const caseId = await house.file(await house.organization())
  await house.enter(caseId, 'application.accepted', {})
  await house.enter(caseId, 'requirements.assessed', { findings: allMet })
  await house.enter(caseId, 'meeting.assigned', { meetingId })
  await house.moveClockTo(at('2026-03-19', '18:00:00'))
  const conclusion = { recommendation: 'refuse', votesFor: 1, votesAgainst: 4, reasons: 'Demo' }
  await house.enter(caseId, 'commission.concluded', conclusion, { as: commission })
  await house.enter(caseId, 'accreditation.refused.proposed', { grounds: ['Demo'] })
  return caseId
}

describe('A term that has passed before an act', () => {
  it('is entered first, so that no act slips in between the end of the term and the sweep', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    await house.moveClockTo(at('2026-03-28', '00:00:00'))
    await house.enter(caseId, 'application.accepted', {}, { ifMatch: 1 })
    const docket = await house.docket(caseId)
    expect(docket.map(({ type, effectiveOn }) => [type, effectiveOn])).toEqual([
      ['application.filed', '2026-03-02'],
      ['deadline.expired', '2026-03-28'],
      ['application.accepted', '2026-03-28'],
    ])
    expect(await house.verify(caseId)).toMatchObject({ ok: true })
    const swept = await house.tick()
    expect(swept.expired).toBe(0)
    expect(await house.docket(caseId)).toEqual(docket)
  })

  it('ends a certificate before it can be suspended', async () => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'))
    await house.moveClockTo(at('2028-04-21', '00:00:00'))
    const order = { reason: 'Demo', document: 'Demo order' }
    const late = await house.attempt(certificateId, 'certificate.suspended', order, { as: system })
    expect(problemOf(late)).toMatchObject({ status: 409, kind: 'not-in-this-state', facts: { state: 'terminated' } })
    // A refused act writes nothing; the sweep enters the end of the term.
    expect(await house.stateOf(certificateId)).toBe('inForce')
    await house.tick()
    expect(await house.stateOf(certificateId)).toBe('terminated')
  })
})

describe('A request with a key', () => {
  const key = { key: 'demo-key', requestHash: 'demo-hash' }

  it('is done once and answered alike every time', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    const first = await house.attempt(caseId, 'application.accepted', {}, { key, ifMatch: 1 })
    const before = await house.everything()
    await house.moveClockTo(at('2026-03-03'))
    const again = await house.attempt(caseId, 'application.accepted', {}, { key, ifMatch: 1 })
    expect(expectDone(first)).toEqual(again)
    expect(await house.everything()).toEqual(before)
  })

  it('is done once when it arrives several times at the same moment', async () => {
    const house = await openHouse()
    const organizationId = await house.organization()
    const data = { organizationId, area: 'L43.3.1', documents: [] }
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        house.open('accreditation', 'application.filed', data, okupOf(organizationId), { key }),
      ),
    )
    expect(new Set(answers.map((answer) => expectDone(answer).id)).size).toBe(1)
  })

  it('is refused when another request comes with it', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    await house.enter(caseId, 'application.accepted', {}, { key })
    const other = await house.attempt(caseId, 'requirements.assessed', {}, { key: { ...key, requestHash: 'other' } })
    expect(problemOf(other)).toMatchObject({ status: 422, kind: 'idempotency-key-reused' })
  })

  it('is each caller’s own', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    await house.enter(caseId, 'application.accepted', {}, { key })
    const withdrawn = await house.attempt(
      caseId,
      'application.withdrawn',
      {},
      { key, as: okupOf((await house.caseRow(caseId)).organizationId ?? '') },
    )
    expect(expectDone(withdrawn).version).toBe(3)
  })

  it('is not kept for a refusal: it may be tried again', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    expect(problemOf(await house.attempt(caseId, 'application.accepted', {}, { key, ifMatch: 9 })).status).toBe(412)
    expectDone(await house.attempt(caseId, 'application.accepted', {}, { key, ifMatch: 1, as: officer }))
  })
})
