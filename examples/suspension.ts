import { enterOrganization, grantCertificate, twoPersonsEnter } from './steps.ts'
import type { Story } from './story.ts'

export const suspension: Story = {
  title: 'A suspension: a late annual report, two persons, and the midnight three months later',
  tell: async (stage) => {
    const { say, see, as, anyone, letTimePassTo } = stage
    const organization = await enterOrganization(stage)
    const certificate = await grantCertificate(stage, organization.id)
    const standing = (on: string) => anyone.get(`/v1/organizations/${organization.id}/standing?area=L43.3.1&on=${on}`)
    const officer = as('officer')
    const about = { organizationId: organization.id, area: 'L43.3.1' }

    say('The annual report has not come. An officer records the ground; false information would have to be knowing.')
    await letTimePassTo('2026-05-12T10:00:00+05:00')
    const inaccurate = { ...about, ground: 'L47-3.1.2', evidence: 'Two figures differ from the bank’s' }
    await officer.open('suspension', 'ground.recorded', inaccurate, 409)
    const late = { ...about, ground: 'L47-3.1.1', evidence: 'No filing until 15 April', occurredOn: '2026-04-16' }
    const { id } = await officer.open('suspension', 'ground.recorded', late)

    say('The Law says “shall”, and still two persons decide. It is published at once (L47-3.2).')
    const order = { reasons: 'The annual report was not submitted in time', document: 'Demo order 12' }
    await as('head').enter(id, 'suspension.ordered', order, 409)
    await twoPersonsEnter(stage, id, 'suspension.ordered', order)
    see(await anyone.get(`/v1/cases/${certificate.id}`), { state: 'suspended' })

    say('Three months from 12 May end with 12 August. What is fixed can be told for any day ahead.')
    see(await standing('2026-05-11'), { status: 'inForce' })
    see(await standing('2026-08-12'), { status: 'suspended' })
    see(await standing('2026-08-13'), { status: 'inForce' })

    say('The Law does not provide for an earlier end; ten working days before it somebody looks at the case.')
    await officer.enter(id, 'suspension.lifted.proposed', { reason: 'It has come', document: 'Demo order 13' }, 409)
    await letTimePassTo('2026-07-29T11:00:00+05:00')
    await officer.enter(id, 'suspension.reviewed', { findings: 'The report came on 2 June' })

    say('At midnight the certificate is in force again by itself (ambiguity 1 shows the other reading).')
    await letTimePassTo('2026-08-13T00:00:00+05:00')
    see(await officer.get(`/v1/cases/${id}`), { state: 'ended' })
    see(await anyone.get(`/v1/cases/${certificate.id}`), { state: 'inForce' })
  },
}
