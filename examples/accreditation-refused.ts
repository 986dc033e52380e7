import { acceptAndAssess, announceMeeting, concludeAtTheMeeting, enterOrganization, fileApplication } from './steps.ts'
import type { Story } from './story.ts'

export const accreditationRefused: Story = {
  title: 'A refusal, and the appeal that sets it aside',
  tell: async (stage) => {
    const { say, see, as, letTimePassTo } = stage
    const organization = await enterOrganization(stage)
    const okup = as('okup', { org: organization.id })
    const meeting = await announceMeeting(stage)
    await letTimePassTo('2026-04-13T10:00:00+05:00')
    const { id } = await fileApplication(stage, organization.id)
    await acceptAndAssess(stage, id)

    say('The commission recommends a refusal, and the authorized body decides in line with it (L46-2.1).')
    await concludeAtTheMeeting(stage, id, meeting.id, 'refuse')
    await as('officer').enter(
      id,
      'certificate.granted.proposed',
      {
        number: 'DEMO-1',
        validFrom: '2026-04-21',
        validUntil: '2029-04-20',
      },
      409,
    )
    const refusal = { grounds: ['The list of members names fewer than five hundred'] }
    await as('officer').enter(id, 'accreditation.refused.proposed', refusal)
    await as('head').enter(id, 'accreditation.refused', refusal)

    say('The organization appeals (L46-2.8).')
    await okup.enter(id, 'decision.appealed', { filedOn: '2026-04-20', with: 'Demo court' })

    say('The refusal is set aside: the case awaits its decision again, now free of the conclusion.')
    await as('officer').enter(id, 'appeal.decided', { outcome: 'overturned', document: 'Demo judgement 1' })
    see(await okup.get(`/v1/cases/${id}`), { state: 'awaitingDecision' })
  },
}
