import { acceptAndAssess, announceMeeting, concludeAtTheMeeting, enterOrganization, fileApplication } from './steps.ts'
import type { Story } from './story.ts'

export const accreditationGranted: Story = {
  title: 'An accreditation, from the announced meeting to the certificate',
  tell: async (stage) => {
    const { say, see, as, anyone, letTimePassTo } = stage
    say('An officer enters the organization and announces a meeting of the commission.')
    const organization = await enterOrganization(stage)
    const meeting = await announceMeeting(stage)

    say('Shortly before the meeting, so that the service term holds (ambiguity 4), the organization applies.')
    await letTimePassTo('2026-04-13T10:00:00+05:00')
    const application = await fileApplication(stage, organization.id)
    say('A certificate or a reasoned refusal is due within fifteen working days (X-O105.4). Why that day?')
    const [decision] = application.waits
    await as('officer').get(`/v1/deadlines/${decision.deadlineId}/explanation`)

    say('A second application for the same area is refused while this one is open (L46-1.2a).')
    await as('okup', { org: organization.id }).open(
      'accreditation',
      'application.filed',
      { organizationId: organization.id, area: 'L43.3.1', documents: [] },
      409,
    )

    say('The officer accepts it and finds on every requirement; the commission concludes at its meeting.')
    await acceptAndAssess(stage, application.id)
    await concludeAtTheMeeting(stage, application.id, meeting.id, 'grant')

    say('Two persons decide: an officer proposes, the head grants. The head cannot act alone.')
    const certificate = { number: 'DEMO-1', validFrom: '2026-04-21', validUntil: '2029-04-20' }
    await as('head').enter(application.id, 'certificate.granted', certificate, 409)
    await as('officer').enter(application.id, 'certificate.granted.proposed', certificate)
    await as('head').enter(application.id, 'certificate.granted', certificate)

    say('The grant takes effect on the first day of the certificate, not on the day it was entered.')
    const standing = (on: string) => anyone.get(`/v1/organizations/${organization.id}/standing?area=L43.3.1&on=${on}`)
    see(await standing('2026-04-20'), { status: 'notYetInForce' })
    see(await standing('2026-04-21'), { status: 'inForce' })
    say('Nobody can quietly edit the docket: its chain of hashes is recomputed and it is replayed.')
    see(await as('auditor').get(`/v1/cases/${application.id}/docket/verify`), { ok: true, entries: 8 })
  },
}
