import { enterOrganization, fileApplication } from './steps.ts'
import type { Story } from './story.ts'

export const serviceTermMissed: Story = {
  title: 'A service term that nobody keeps: reminders before it, and what is entered when it has passed',
  tell: async (stage) => {
    const { say, see, as, letTimePassTo } = stage
    const organization = await enterOrganization(stage)
    const application = await fileApplication(stage, organization.id)
    const officer = as('officer')
    const { items } = await officer.get('/v1/deadlines?status=open')
    const [{ dueOn }] = items

    say(`The decision is due on ${dueOn}. Reminders leave ten, five and one working days before, and on the day.`)
    await letTimePassTo(`${dueOn}T23:59:59+05:00`)
    await officer.get(`/v1/cases/${application.id}/docket`)

    say('At midnight in Almaty the term has passed: Merzim enters it once, and the case goes on, late.')
    await letTimePassTo('2026-03-30T09:00:00+05:00')
    await officer.get('/v1/deadlines?status=missed')
    const docket = await officer.get(`/v1/cases/${application.id}/docket`)
    see(docket.items[1], { type: 'deadline.expired', recordedBy: 'merzim' })
    see(docket.items, { length: 2 })

    say('The organization may still withdraw.')
    await as('okup', { org: organization.id }).enter(application.id, 'application.withdrawn', { reason: 'Demo' })
  },
}
