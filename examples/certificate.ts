import { enterOrganization, grantCertificate } from './steps.ts'
import type { Story } from './story.ts'

export const certificate: Story = {
  title: 'A certificate: in force, suspended, in force again, and at the end of its term',
  tell: async (stage) => {
    const { say, see, as, anyone, letTimePassTo } = stage
    const organization = await enterOrganization(stage)
    const { id } = await grantCertificate(stage, organization.id)
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

    say('Its three months are counted already: on any day ahead the standing can be told (L47-3.1).')
    see(await standing('2026-09-01'), { status: 'suspended' })
    see(await standing('2026-09-02'), { status: 'inForce' })

    say('At midnight it is in force again by itself.')
    await letTimePassTo('2026-09-02T00:00:00+05:00')
    see(await anyone.get(`/v1/cases/${id}`), { state: 'inForce' })

    say('The term of the certificate ends by operation of law (L47-2.1.1), suspension or not; reminders come before.')
    await letTimePassTo('2027-04-21T00:00:00+05:00')
    see(await anyone.get(`/v1/cases/${id}`), { state: 'terminated' })
    see(await standing('2027-04-20'), { status: 'inForce' })
    see(await standing('2027-04-21'), { status: 'terminated' })
  },
}
