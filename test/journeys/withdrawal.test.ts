import { expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { type Applicant, onEveryHost } from '../support/journey.ts'
import { announcesMeeting, bringsBeforeTheCommission, certificate, conclusion, files } from '../support/journey-acts.ts'

onEveryHost('A withdrawal', { now: '2026-03-02T09:00:00+05:00' }, (house) => {
  let applicant: Applicant
  let application: CaseView

  it('is open to the applicant alone, until the decision', async () => {
    applicant = await house().organization()
    const meeting = await announcesMeeting(house(), { postedOn: '2026-03-02', heldOn: '2026-04-20' })
    await house().passTimeTo('2026-04-10T10:00:00+05:00')
    application = await files(house(), applicant)
    await bringsBeforeTheCommission(house(), application.id, meeting.id)
    await house().passTimeTo('2026-04-20T15:00:00+05:00')
    await house().enters(house().commission, application.id, 'commission.concluded', conclusion('grant'))
    await house().enters(house().officer, application.id, 'certificate.granted.proposed', certificate)
    const byOfficer = await house().tries(house().officer, application.id, 'application.withdrawn')
    expect(byOfficer.status).toBe(403)
    await house().enters(applicant, application.id, 'application.withdrawn', { reason: 'A merger is planned' })
  })

  it('ends the case: nothing more may follow, and nothing is awaited', async () => {
    expect(await house().caseOf(application.id)).toMatchObject({ state: 'withdrawn', waits: [], mayFollow: [] })
    const late = await house().tries(house().head, application.id, 'certificate.granted', certificate)
    expect(late.status).toBe(409)
    expect(late.body.type).toMatch(/\/not-in-this-state$/)
  })

  it('cancels the service term, which then never expires and reminds nobody', async () => {
    const deadlines = await house().deadlinesOf(application.id)
    expect(deadlines.filter(({ status }) => status === 'open')).toEqual([])
    expect(deadlines.find(({ provision }) => provision === 'X-O105.4')?.status).toBe('cancelled')
    const report = await house().passTimeTo('2026-06-01T10:00:00+05:00')
    expect(report.expired).toBe(0)
    expect(await house().typesOnDocketOf(application.id)).not.toContain('deadline.expired')
  })

  it('tells the authorized body once, and leaves the area free', async () => {
    const told = (await house().letters('authorized-body@demo.invalid')).filter(({ subject }) =>
      subject.includes('Заявление отозвано'),
    )
    expect(told).toHaveLength(1)
    expect(await files(house(), applicant)).toMatchObject({ state: 'awaitingCompletenessCheck' })
  })

  it('can be verified', () => house().verifies(application.id))
})
