import { acceptAndAssess, announceMeeting, concludeAtTheMeeting, enterOrganization, fileApplication } from './steps.ts'
import type { Answer, Stage, Story } from './story.ts'

export const certificate: Story = {
  title: 'A certificate: in force, suspended, reinstated, and at the end of its term',
  tell: async (stage) => {
    const { say, see, as, anyone, letTimePassTo } = stage
    const organization = await enterOrganization(stage)
    const { id } = await granted(stage, organization.id)
    const standing = (on: string) => anyone.get(`/v1/organizations/${organization.id}/standing?area=L43.3.1&on=${on}`)

    say('The grant opened the case of the certificate, which anyone may read.')
    await anyone.get(`/v1/cases/${id}`)

    say('Another State system reports a suspension. It is published at once, within the one day of L47-3.2.')
    await letTimePassTo('2026-06-01T11:00:00+05:00')
    const system = as('system')
    await system.enter(id, 'certificate.suspended', { reason: 'Demo ground', document: 'Demo order 1' })
    see(await standing('2026-05-31'), { status: 'inForce' })
    see(await standing('2026-06-01'), { status: 'suspended' })
    await anyone.get(`/v1/cases/${id}`)

    say('Three months later it is reinstated. On any day between, the standing is what it was.')
    await letTimePassTo('2026-09-02T09:00:00+05:00')
    await system.enter(id, 'certificate.reinstated', { reason: 'Demo ground', document: 'Demo order 2' })
    see(await standing('2026-08-15'), { status: 'suspended' })
    see(await standing('2026-09-02'), { status: 'inForce' })

    say('The term of the certificate ends by operation of law (L47-2.1.1), suspension or not; reminders come before.')
    await letTimePassTo('2027-04-21T00:00:00+05:00')
    see(await anyone.get(`/v1/cases/${id}`), { state: 'terminated' })
    see(await standing('2027-04-20'), { status: 'inForce' })
    see(await standing('2027-04-21'), { status: 'terminated' })
  },
}

/** A certificate for one year, and its case. */
const granted = async (stage: Stage, organizationId: string): Promise<Answer> => {
  const { as, anyone, letTimePassTo } = stage
  const meeting = await announceMeeting(stage)
  await letTimePassTo('2026-04-13T10:00:00+05:00')
  const application = await fileApplication(stage, organizationId)
  await acceptAndAssess(stage, application.id)
  await concludeAtTheMeeting(stage, application.id, meeting.id, 'grant')
  const certificate = { number: 'DEMO-1', validFrom: '2026-04-21', validUntil: '2027-04-20' }
  await as('officer').enter(application.id, 'certificate.granted.proposed', certificate)
  await as('head').enter(application.id, 'certificate.granted', certificate)
  const { items } = await anyone.get(`/v1/cases?procedure=certificate&organization=${organizationId}`)
  return items[0]
}
