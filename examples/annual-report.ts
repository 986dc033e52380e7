import { enterOrganization, grantCertificate } from './steps.ts'
import type { Story } from './story.ts'

export const annualReport: Story = {
  title: 'An annual report: opened by time, submitted, and the next one not submitted in time',
  tell: async (stage) => {
    const { say, see, as, letTimePassTo } = stage
    const organization = await enterOrganization(stage)
    await grantCertificate(stage, organization.id, '2030-04-20')
    const okup = as('okup', { org: organization.id })
    const officer = as('officer')
    const reports = () => officer.get(`/v1/cases?procedure=annual-report&organization=${organization.id}`)

    say('Nobody opens the case of the report: on 1 January time does, for everyone who holds a certificate that day.')
    see((await reports()).items, { length: 0 })
    await letTimePassTo('2027-01-01T00:00:00+05:00')
    const { items } = await reports()
    see(items, { length: 1 })
    const { id } = items[0]
    say('The report on 2026 is due on 15 April 2027 (L47.1).')
    await okup.get(`/v1/cases/${id}`)

    say('Its six figures must agree (L47.1.4); where they do not, the sums are said.')
    await letTimePassTo('2027-03-01T10:00:00+05:00')
    await okup.enter(id, 'report.submitted', { ...report, distributed: 90_000_000 }, 409)
    await okup.enter(id, 'report.submitted', report)

    say('Returned for completion, it is due on the day it was due on; accepted, it is published at once (L46.1.8).')
    await officer.enter(id, 'report.returned', { missing: ['The list of branches'] })
    await okup.enter(id, 'report.submitted', { ...report, branches: ['Almaty, Demo street 2'] })
    await officer.enter(id, 'report.accepted', {})

    say('15 April 2028 is a Saturday: the report on 2027 may come until Monday. It does not.')
    await letTimePassTo('2028-04-18T00:00:00+05:00')
    const { items: both } = await reports()
    see(both[1], { state: 'overdue' })
    say(
      'The Law says the certificate is suspended (L47-3.1.1): the case opens by itself, and two persons decide in it.',
    )
    const { items: suspensions } = await officer.get(`/v1/cases?procedure=suspension&organization=${organization.id}`)
    see(suspensions[0], { state: 'awaitingDecision' })

    say('A late report can still be submitted.')
    await okup.enter(both[1].id, 'report.submitted', report)
    see(await okup.get(`/v1/cases/${both[1].id}`), { state: 'submitted' })
  },
}

/** Sums in tiyn. */
const report = {
  collected: 100_000_000,
  distributed: 80_000_000,
  notDistributed: 20_000_000,
  paid: 70_000_000,
  unpaid: 10_000_000,
  unclaimed: 4_000_000,
  branches: [],
  documents: ['Annual balance sheet of 2026'],
  certifiedBy: 'seal',
}
