import { beforeAll, expect, it } from 'vitest'
import type { Page } from '../support/client.ts'
import { bothHosts } from '../support/hosts.ts'
import { type Applicant, onEveryHost } from '../support/journey.ts'
import {
  announcesMeeting,
  bringsBeforeTheCommission,
  conclusion,
  files,
  isAccredited,
  twoPersonsEnter,
} from '../support/journey-acts.ts'

const begins = { now: '2026-03-02T09:00:00+05:00' }
const order = { reason: 'The annual report was not submitted', document: 'Order No. 12' }

onEveryHost('A certificate to the end of its term', begins, (house) => {
  let applicant: Applicant
  let certificateId: string

  const standingOn = async (day: string) => {
    const path = `/v1/organizations/${applicant.id}/standing?area=L43.3.1&on=${day}`
    return (await house().anyone.get<{ status: string }>(path)).body.status
  }
  const publications = async () =>
    (await house().docketOf(certificateId)).filter(({ type }) => type === 'publication.recorded')

  beforeAll(async () => {
    applicant = await house().organization()
    const term = { number: 'DEMO-100', validFrom: '2026-04-20', validUntil: '2026-12-31' }
    certificateId = (await isAccredited(house(), applicant, term)).certificateId
  })

  it('is worth something on any day from the day it took effect, also asked about later', async () => {
    expect(await standingOn('2026-04-19')).toBe('none')
    expect(await standingOn('2026-04-20')).toBe('inForce')
    expect(await standingOn('2026-12-01')).toBe('inForce')
  })

  it('may be suspended by a State system only, from the day of the order, and the suspension is published at once', async () => {
    await house().passTimeTo('2026-05-12T10:00:00+05:00')
    for (const by of [house().officer, house().head, applicant]) {
      expect((await house().tries(by, certificateId, 'certificate.suspended', order)).status).toBe(403)
    }
    const suspended = await house().enters(house().system, certificateId, 'certificate.suspended', order, {
      effectiveOn: '2026-05-11',
    })
    expect(suspended.body).toMatchObject({ effectiveOn: '2026-05-11', recordedAt: '2026-05-12T05:00:00.000Z' })
    expect(await standingOn('2026-05-10')).toBe('inForce')
    expect(await standingOn('2026-05-11')).toBe('suspended')
    expect(await publications()).toMatchObject([{ recordedBy: 'merzim', data: { place: 'merzim', on: '2026-05-12' } }])
    const duty = (await house().deadlinesOf(certificateId)).filter(({ provision }) => provision === 'L47-3.2')
    expect(duty).toMatchObject([{ dueOn: '2026-05-12', status: 'met' }])
  })

  it('tells the organization, with the basis and the day', async () => {
    const letter = (await house().letters(applicant.email)).at(-1)
    expect(letter?.subject).toContain('Действие свидетельства приостановлено')
    expect(letter?.text).toContain('11 мая 2026 г.')
    expect(letter?.text).toContain('Order No. 12')
  })

  it('is in force again from its reinstatement, and may be suspended again', async () => {
    await house().passTimeTo('2026-07-13T10:00:00+05:00')
    await house().enters(house().system, certificateId, 'certificate.reinstated', {
      reason: 'Submitted',
      document: 'No. 13',
    })
    expect(await standingOn('2026-07-12')).toBe('suspended')
    expect(await standingOn('2026-07-13')).toBe('inForce')
  })

  it('counts a publication that comes too late as a breach, not as met', async () => {
    await house().passTimeTo('2026-10-14T10:00:00+05:00')
    await house().enters(house().system, certificateId, 'certificate.suspended', order, { effectiveOn: '2026-10-05' })
    const duties = (await house().deadlinesOf(certificateId)).filter(({ provision }) => provision === 'L47-3.2')
    expect(duties.map(({ dueOn, status }) => [dueOn, status])).toEqual([
      ['2026-05-12', 'met'],
      ['2026-10-06', 'missed'],
    ])
  })

  it('is not prolonged by a suspension: it ends with the last moment of validUntil, and the organization was reminded', async () => {
    const toTheLastDay = await house().passTimeTo('2026-12-31T23:59:59.999+05:00')
    expect(toTheLastDay.expired).toBe(0)
    expect(await standingOn('2026-12-31')).toBe('suspended')
    expect((await house().passTimeTo('2027-01-01T00:00:00+05:00')).expired).toBe(1)
    expect(await house().caseOf(certificateId, house().anyone)).toMatchObject({ state: 'terminated' })
    expect(await standingOn('2026-12-31')).toBe('suspended')
    expect(await standingOn('2027-01-01')).toBe('terminated')
    const reminders = (await house().letters(applicant.email)).filter(({ subject }) =>
      subject.includes('Напоминание: Окончание срока свидетельства'),
    )
    // Six, three and one months, ten, five and one working days before, and on the day.
    expect(reminders).toHaveLength(7)
  })

  it('has its end published within the month, at once by ourselves', async () => {
    expect((await publications()).at(-1)).toMatchObject({ recordedBy: 'merzim', effectiveOn: '2027-01-01' })
    const duty = (await house().deadlinesOf(certificateId)).filter(({ provision }) => provision === 'L47-2.2')
    expect(duty).toMatchObject([{ dueOn: '2027-02-01', status: 'met' }])
  })

  it('leaves the area free for a new application, and keeps its number for good', async () => {
    const meeting = await announcesMeeting(house(), { postedOn: '2027-01-01', heldOn: '2027-03-15' })
    const again = await files(house(), applicant)
    await bringsBeforeTheCommission(house(), again.id, meeting.id)
    await house().passTimeTo('2027-03-15T10:00:00+05:00')
    await house().enters(house().commission, again.id, 'commission.concluded', conclusion('grant'))
    const sameNumber = { number: 'DEMO-100', validFrom: '2027-03-15', validUntil: '2030-03-14' }
    const taken = await house().tries(house().officer, again.id, 'certificate.granted.proposed', sameNumber)
    expect(taken).toMatchObject({ status: 409, body: { errors: [{ pointer: '/data/number' }] } })
    await twoPersonsEnter(house(), again.id, 'certificate.granted', { ...sameNumber, number: 'DEMO-101' })
    expect(await standingOn('2027-03-14')).toBe('terminated')
    expect(await standingOn('2027-03-15')).toBe('inForce')
  })

  it('can be verified', () => house().verifies(certificateId))
})

onEveryHost(
  'A certificate given back, and one whose holder is liquidated',
  begins,
  (house) => {
    let applicant: Applicant
    let first: string
    let second: string

    beforeAll(async () => {
      applicant = await house().organization()
      first = (await isAccredited(house(), applicant)).certificateId
      const meeting = await announcesMeeting(house(), { postedOn: '2026-04-20', heldOn: '2026-06-15' })
      await house().passTimeTo('2026-06-10T10:00:00+05:00')
      const { id } = await files(house(), applicant, 'L43.3.5')
      await bringsBeforeTheCommission(house(), id, meeting.id)
      await house().passTimeTo('2026-06-15T10:00:00+05:00')
      await house().enters(house().commission, id, 'commission.concluded', conclusion('grant'))
      const term = { number: 'DEMO-002', validFrom: '2026-06-15', validUntil: '2029-06-14' }
      await twoPersonsEnter(house(), id, 'certificate.granted', term)
      const all = await house().anyone.get<Page<{ id: string }>>(`/v1/cases?procedure=certificate`)
      second = all.body.items.find(({ id: each }) => each !== first)?.id ?? ''
    })

    it('may be returned by its holder alone, with dates that follow one another', async () => {
      const other = await house().organization()
      const returned = { decidedOn: '2026-06-12', receivedOn: '2026-06-15' }
      expect((await house().tries(other, first, 'certificate.returned', returned)).status).toBe(403)
      for (const wrong of [
        { decidedOn: '2026-06-15', receivedOn: '2026-06-12' },
        { decidedOn: '2026-06-12', receivedOn: '2026-06-14', extra: true },
      ]) {
        expect((await house().tries(applicant, first, 'certificate.returned', wrong)).status).toBeGreaterThanOrEqual(
          400,
        )
      }
      const ahead = await house().tries(applicant, first, 'certificate.returned', {
        ...returned,
        receivedOn: '2026-06-16',
      })
      expect([400, 409]).toContain(ahead.status)
      await house().enters(applicant, first, 'certificate.returned', returned)
      expect(await house().caseOf(first)).toMatchObject({ state: 'terminated', facts: { terminatedOn: '2026-06-15' } })
    })

    it('tells the authorized body, cancels the end of the term and publishes', async () => {
      const letters = await house().letters('authorized-body@demo.invalid')
      expect(letters.at(-1)?.subject).toContain('Свидетельство возвращено добровольно')
      const deadlines = await house().deadlinesOf(first)
      expect(deadlines.map(({ provision, status }) => [provision, status])).toEqual(
        expect.arrayContaining([
          ['L47-2.1.1', 'cancelled'],
          ['L47-2.2', 'met'],
        ]),
      )
      const notices = await house().anyone.get(`/v1/organizations/${applicant.id}/standing?area=L43.3.1`)
      expect(notices.body).toMatchObject({ status: 'terminated', since: '2026-06-15' })
    })

    it('ends with the liquidation of its holder, from the day of the register', async () => {
      await house().passTimeTo('2026-07-20T10:00:00+05:00')
      const data = { registeredOn: '2026-07-14', document: 'Register entry 44' }
      expect((await house().tries(house().officer, second, 'organization.liquidated', data)).status).toBe(403)
      await house().enters(house().system, second, 'organization.liquidated', data)
      const standing = (day: string) => house().anyone.get(`/v1/organizations/${applicant.id}/standing?on=${day}`)
      expect((await standing('2026-07-13')).body).toMatchObject({ status: 'inForce' })
      expect((await standing('2026-07-14')).body).toMatchObject({ status: 'terminated' })
    })

    it('accepts nothing afterwards but the record of a publication elsewhere', async () => {
      const view = await house().caseOf(second)
      expect(view.mayFollow.map(({ type }) => type)).toEqual(['publication.recorded'])
      await house().enters(house().officer, second, 'publication.recorded', {
        place: 'Demo Gazette',
        url: 'https://gazette.demo.invalid/44',
        on: '2026-07-20',
      })
      for (const id of [first, second]) await house().verifies(id)
    })
  },
  bothHosts,
)
