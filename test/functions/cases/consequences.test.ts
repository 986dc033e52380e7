import { describe, expect, it } from 'vitest'
import { listPublications, publicationsOfCase } from '../../../src/db/queries/publications.queries.ts'
import { signedIn } from '../../../src/functions/actors/actor.ts'
import { certificateLetters } from '../../../src/workflows/certificate/letters.ts'
import { allMet, at, calendars, commission, head, officer, okupOf, system } from '../../support/builders.ts'
import { type OpenHouse, openHouse, problemOf } from '../../support/builders-house.ts'

describe('The grant of an accreditation', () => {
  it('opens the certificate, publishes and writes its letter, all at one moment', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingDecision')
    const certificateId = await house.grant(caseId, { validUntil: '2028-04-20' })

    expect(await house.stateOf(caseId)).toBe('granted')
    expect((await house.docket(caseId)).slice(-2).map(({ type, recordedBy }) => [type, recordedBy])).toEqual([
      ['certificate.granted', 'demo-head'],
      ['publication.recorded', 'merzim'],
    ])
    const certificate = await house.caseRow(certificateId)
    expect(certificate).toMatchObject({
      state: 'inForce',
      version: 1,
      organizationId: (await house.caseRow(caseId)).organizationId,
    })
    expect(JSON.parse(certificate.context)).toMatchObject({
      accreditationId: caseId,
      area: 'L43.3.1',
      number: 'DEMO-1',
      validUntil: '2028-04-20',
    })
    expect(await publicationsOfCase(house.store, caseId)).toMatchObject([{ kind: 'accreditation' }])
    expect((await house.outbox()).filter(({ notice }) => notice === 'certificate-granted')).toHaveLength(1)
    expect(await house.deadline(caseId, 'L46-2.9')).toMatchObject({ kind: 'target', status: 'met' })
    expect(await house.deadline(certificateId, 'L47-2.1.1')).toMatchObject({
      kind: 'operation-of-law',
      status: 'open',
      dueOn: '2028-04-20',
    })
    for (const id of [caseId, certificateId]) expect(await house.verify(id)).toMatchObject({ ok: true })
  })

  it('takes two persons, and is nothing at all without the second', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingDecision')
    const data = { number: 'DEMO-1', validFrom: '2026-04-20', validUntil: '2028-04-20' }
    await house.enter(caseId, 'certificate.granted.proposed', data, {
      as: signedIn({ sub: head.sub, role: 'officer' }),
    })
    const before = await house.everything()
    const alone = await house.attempt(caseId, 'certificate.granted', data, { as: head })
    expect(problemOf(alone)).toMatchObject({ status: 409, kind: 'second-person-required' })
    expect(await house.everything()).toEqual(before)
    expect(before.publications).toMatchObject([{ kind: 'meeting' }])
  })

  it('gives no number twice', async () => {
    const house = await openHouse()
    const first = await house.applicationIn('awaitingDecision')
    await house.grant(first, { number: 'DEMO-7' })
    const second = await house.applicationIn('awaitingDecision')
    const data = { number: 'DEMO-7', validFrom: house.today, validUntil: '2028-04-20' }
    const taken = await house.attempt(second, 'certificate.granted.proposed', data)
    expect(problemOf(taken)).toMatchObject({ status: 409, kind: 'number-taken', provision: 'L46-1.2c' })
  })
})

describe('A refusal', () => {
  it('can be appealed; overturned, it is decided again and may now be granted', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingDecision', { recommendation: 'refuse' })
    await refuse(house, caseId)
    const appeal = { filedOn: house.today, with: 'Demo court' }
    await house.enterAsOkup(caseId, 'decision.appealed', appeal)
    await house.enter(caseId, 'appeal.decided', { outcome: 'upheld', document: 'Demo ruling' })
    expect(await house.stateOf(caseId)).toBe('refused')
    await house.enterAsOkup(caseId, 'decision.appealed', appeal)
    await house.enter(caseId, 'appeal.decided', { outcome: 'overturned', document: 'Demo ruling' })
    expect(await house.stateOf(caseId)).toBe('awaitingDecision')
    await house.grant(caseId)
    expect(await house.stateOf(caseId)).toBe('granted')
  })

  it('cannot be appealed while the organization has a new application in the area', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingDecision', { recommendation: 'refuse' })
    await refuse(house, caseId)
    const { organizationId } = await house.caseRow(caseId)
    const newCase = await house.file(organizationId ?? '')
    const appeal = { filedOn: house.today, with: 'Demo court' }
    const answer = await house.attempt(caseId, 'decision.appealed', appeal, { as: okupOf(organizationId ?? '') })
    expect(problemOf(answer)).toMatchObject({ kind: 'already-open', facts: { caseId: newCase } })
  })

  it('clears proposals: an old proposal does not outlive the state it was made in', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingDecision', { recommendation: 'refuse' })
    await refuse(house, caseId)
    await house.enterAsOkup(caseId, 'decision.appealed', { filedOn: house.today, with: 'Demo court' })
    await house.enter(caseId, 'appeal.decided', { outcome: 'overturned', document: 'Demo ruling' })
    const again = await house.attempt(caseId, 'accreditation.refused', { grounds: ['Demo'] }, { as: head })
    expect(problemOf(again)).toMatchObject({ kind: 'second-person-required' })
  })
})

describe('A meeting that is postponed', () => {
  it('moves every application assigned to it, in the same transaction', async () => {
    const { house, meetingId, caseIds } = await twoApplicationsAtOneMeeting()
    await house.enter(meetingId, 'meeting.postponed', { heldOn: '2026-06-01' })
    for (const caseId of caseIds) {
      expect((await house.entriesOf(caseId)).at(-1)).toBe('meeting.rescheduled')
      expect(await meetingDeadlines(house, caseId)).toEqual([
        ['2026-04-18', 'cancelled'],
        ['2026-06-01', 'open'],
      ])
    }
    expect((await house.outbox()).filter(({ notice }) => notice === 'meeting-rescheduled')).toHaveLength(2)
  })

  it('and postponed back to the day it had is waited for on that day again', async () => {
    const { house, meetingId, caseIds } = await twoApplicationsAtOneMeeting()
    await house.enter(meetingId, 'meeting.postponed', { heldOn: '2026-06-01' })
    await house.enter(meetingId, 'meeting.postponed', { heldOn: '2026-04-18' })
    for (const caseId of caseIds) {
      expect(await meetingDeadlines(house, caseId)).toEqual([
        ['2026-04-18', 'open'],
        ['2026-06-01', 'cancelled'],
      ])
    }
    await house.passTimeUntil(at('2026-04-19'))
    const toCommission = (await house.outbox()).filter(({ recipient }) => recipient === 'commission')
    // Ten, five and one working days before and on the day, for each application; then once that it has passed.
    expect(toCommission.filter(({ notice }) => notice === 'reminder')).toHaveLength(2 * 4)
    expect(toCommission.filter(({ notice }) => notice === 'deadline-missed')).toHaveLength(2)
  })
})

describe('A meeting that is postponed after a change of calendar', () => {
  it('lets no term of its applications pass on a day that is no longer its day', async () => {
    // Filed on 24 August 2026, the service term ends on 14 September; where nobody works on 31 August, a day later.
    const before = await openHouse({ now: at('2026-08-24') })
    const meetingId = await before.announceMeeting()
    const caseId = await before.applicationIn('awaitingMeeting')
    await before.enter(caseId, 'meeting.assigned', { meetingId })
    expect(await before.deadline(caseId, 'X-O105.4')).toMatchObject({ dueOn: '2026-09-14' })

    const after = await openHouse({
      url: before.url,
      now: at('2026-09-15'),
      calendars: calendars.choose({ 2026: 'v1' }),
    })
    await after.enter(meetingId, 'meeting.postponed', { heldOn: '2026-12-01' })
    expect((await after.entriesOf(caseId)).slice(4)).toEqual(['deadline.recomputed', 'meeting.rescheduled'])
    expect(await after.deadline(caseId, 'X-O105.4')).toMatchObject({ dueOn: '2026-09-15', status: 'open' })
    expect(await after.verify(caseId)).toMatchObject({ ok: true })
  })
})

describe('A meeting that is cancelled', () => {
  it('sends its applications back to await another, and one of the same day is awaited anew', async () => {
    const { house, meetingId, caseIds } = await twoApplicationsAtOneMeeting()
    await house.enter(meetingId, 'meeting.cancelled', { reason: 'Demo' })
    const other = await house.announceMeeting()
    for (const caseId of caseIds) {
      expect(await house.stateOf(caseId)).toBe('awaitingMeeting')
      await house.enter(caseId, 'meeting.assigned', { meetingId: other })
      expect(await meetingDeadlines(house, caseId)).toEqual([['2026-04-18', 'open']])
    }
    expect(await house.stateOf(meetingId)).toBe('cancelled')
  })

  it('leaves alone the applications that are no longer assigned to it', async () => {
    const { house, meetingId, caseIds } = await twoApplicationsAtOneMeeting()
    const [withdrawn = '', assigned = ''] = caseIds
    await house.enterAsOkup(withdrawn, 'application.withdrawn', {})
    await house.enter(meetingId, 'meeting.cancelled', { reason: 'Demo' })
    expect((await house.entriesOf(withdrawn)).at(-1)).toBe('application.withdrawn')
    expect((await house.entriesOf(assigned)).at(-1)).toBe('meeting.unassigned')
  })
})

describe('The standing of a certificate', () => {
  it.each([
    ['certificate.suspended', system, { reason: 'Demo', document: 'Demo' }, 'suspended', 'L47-3.2'],
    ['certificate.revoked', system, { reason: 'Demo', document: 'Demo' }, 'terminated', 'L47-2.2'],
    ['organization.liquidated', system, { registeredOn: '2026-04-18', document: 'Demo' }, 'terminated', 'L47-2.2'],
  ] as const)('after %s is published at once, which meets the duty to publish', async (type, as, data, state, duty) => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'))
    await house.enter(certificateId, type, data, { as })
    expect(await house.stateOf(certificateId)).toBe(state)
    expect((await house.entriesOf(certificateId)).at(-1)).toBe('publication.recorded')
    expect(await house.deadline(certificateId, duty)).toMatchObject({ kind: 'duty', status: 'met' })
    expect((await listPublications(house.store, { limit: 10 })).map(({ caseId }) => caseId)).toContain(certificateId)
  })

  it('goes on counting while suspended: suspension does not prolong the term', async () => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'))
    const order = { reason: 'Demo', document: 'Demo' }
    await house.enter(certificateId, 'certificate.suspended', order, { as: system })
    await house.enter(certificateId, 'certificate.reinstated', order, { as: system })
    await house.enter(certificateId, 'certificate.suspended', order, { as: system })
    const terms = (await house.deadlines(certificateId)).filter(({ provision }) => provision === 'L47-2.1.1')
    expect(terms).toMatchObject([{ status: 'open', dueOn: '2028-04-20' }])
    await house.moveClockTo(at('2028-04-21', '00:00:00'))
    await house.tick()
    expect(await house.stateOf(certificateId)).toBe('terminated')
    expect(await house.verify(certificateId)).toMatchObject({ ok: true })
  })

  it('ends by revocation without its term being missed', async () => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'))
    await house.enter(certificateId, 'certificate.revoked', { reason: 'Demo', document: 'Demo' }, { as: system })
    expect(await house.deadline(certificateId, 'L47-2.1.1')).toMatchObject({ status: 'cancelled' })
  })

  it('is given back by the organization itself, with the letter to the authorized body', async () => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'))
    await house.enterAsOkup(certificateId, 'certificate.returned', {
      decidedOn: '2026-04-16',
    })
    const entries = await house.docket(certificateId)
    expect(entries.map(({ type, effectiveOn }) => [type, effectiveOn])).toEqual([
      ['certificate.issued', '2026-04-18'],
      ['certificate.returned', '2026-04-18'],
      ['publication.recorded', '2026-04-18'],
    ])
    const letters = (await house.outbox()).filter(({ caseId }) => caseId === certificateId)
    expect(letters.map(({ notice, recipient }) => [notice, recipient])).toEqual([
      ['certificate-returned', 'authorizedBody'],
    ])
    expect(certificateLetters.map(({ id }) => id)).toContain('certificate-returned')
  })

  it('is told elsewhere too: an officer records the posting', async () => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'))
    await house.enter(certificateId, 'certificate.revoked', { reason: 'Demo', document: 'Demo' }, { as: system })
    const posting = { place: 'Demo newspaper', url: 'https://demo.invalid', on: house.today }
    await house.enter(certificateId, 'publication.recorded', posting, { as: officer })
    expect(await house.verify(certificateId)).toMatchObject({ ok: true, entries: 4 })
  })
})

describe('An extension of the term (X-APPK76.2)', () => {
  it('by two persons replaces the service term and opens the duty to tell the applicant within three working days', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingMeeting')
    const data = { reason: 'Demo', until: '2026-04-30' }
    await house.enter(caseId, 'term.extended.proposed', data)
    await house.enter(caseId, 'term.extended', data, { as: head })
    expect(await house.deadline(caseId, 'X-O105.4')).toMatchObject({ status: 'cancelled' })
    expect(await house.deadline(caseId, 'X-APPK76.2')).toMatchObject({ status: 'open', dueOn: '2026-04-30' })
    expect(await house.deadline(caseId, 'X-APPK76.2n')).toMatchObject({ status: 'open', dueOn: '2026-03-05' })
    await house.enter(caseId, 'extension.notified', { on: '2026-03-02', how: 'Demo letter' })
    expect(await house.deadline(caseId, 'X-APPK76.2n')).toMatchObject({ status: 'met' })
  })

  it('that nobody was told of is not met by a decision that makes the notice pointless', async () => {
    const house = await openHouse({ now: at('2026-01-27') })
    const meetingId = await house.announceMeeting('2026-03-19')
    await house.moveClockTo(at('2026-03-18'))
    const caseId = await house.file(await house.organization())
    await house.enter(caseId, 'application.accepted', {})
    await house.enter(caseId, 'requirements.assessed', { findings: allMet })
    const data = { reason: 'Demo', until: '2026-05-15' }
    await house.enter(caseId, 'term.extended.proposed', data)
    await house.enter(caseId, 'term.extended', data, { as: head })
    await house.enter(caseId, 'meeting.assigned', { meetingId })
    await house.moveClockTo(at('2026-03-19', '18:00:00'))
    const conclusion = { recommendation: 'refuse', votesFor: 1, votesAgainst: 4, reasons: 'Demo' }
    await house.enter(caseId, 'commission.concluded', conclusion, { as: commission })
    await refuse(house, caseId)
    expect(await house.deadline(caseId, 'X-APPK76.2')).toMatchObject({ status: 'met' })
    expect(await house.deadline(caseId, 'X-APPK76.2n')).toMatchObject({ status: 'cancelled' })
  })
})

const refuse = async (house: OpenHouse, caseId: string): Promise<void> => {
  await house.enter(caseId, 'accreditation.refused.proposed', { grounds: ['Demo'] })
  await house.enter(caseId, 'accreditation.refused', { grounds: ['Demo'] }, { as: head })
}

const twoApplicationsAtOneMeeting = async () => {
  const house = await openHouse()
  const meetingId = await house.announceMeeting()
  const caseIds = [await house.applicationIn('awaitingMeeting'), await house.applicationIn('awaitingMeeting')]
  for (const caseId of caseIds) await house.enter(caseId, 'meeting.assigned', { meetingId })
  return { house, meetingId, caseIds }
}

const meetingDeadlines = async (house: OpenHouse, caseId: string) =>
  (await house.deadlines(caseId))
    .filter(({ provision }) => provision === 'L46-2.1')
    .map(({ dueOn, status }) => [dueOn, status])
    .toSorted()

it('A conclusion is drawn by the commission alone, at its meeting', async () => {
  const house = await openHouse()
  const caseId = await house.applicationIn('awaitingConclusion')
  const data = { recommendation: 'grant', votesFor: 5, votesAgainst: 0, reasons: 'Demo' }
  expect(problemOf(await house.attempt(caseId, 'commission.concluded', data)).status).toBe(403)
  expect(problemOf(await house.attempt(caseId, 'commission.concluded', data, { as: commission })).kind).toBe(
    'meeting-not-held-yet',
  )
})
