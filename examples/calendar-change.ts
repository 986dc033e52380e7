import { enterOrganization, fileApplication } from './steps.ts'
import type { Answer, Story } from './story.ts'

export const calendarChange: Story = {
  title: 'A working calendar that changes in the middle of the year',
  tell: async (stage) => {
    const { say, see, as, anyone, letTimePassTo } = stage
    const [officer, head] = [as('officer'), as('head')]

    say('The calendar published in December had a day off on 31 August. It is superseded; two persons bring it back.')
    await officer.post('/v1/calendars/2026/v1/propose', {}, 200)
    see(await head.adopt('/v1/calendars/2026/v1'), { standing: 'adopted', moved: 0 })

    say('An application of 12 August is to be decided within fifteen working days: 31 August is not one of them.')
    await letTimePassTo('2026-08-12T09:00:00+05:00')
    const organization = await enterOrganization(stage)
    const application = await fileApplication(stage, organization.id)
    see(application.waits[0], { provision: 'X-O105.4', dueOn: '2026-09-03' })

    say('The new calendar works on that day. What it would move is seen first, and nothing has changed.')
    await officer.post('/v1/calendars/2026/v2/propose', {}, 200)
    const whatIf = await head.get('/v1/calendars/2026/v2/what-if')
    see(whatIf.items[0], { caseId: application.id, from: '2026-09-03', to: '2026-09-02' })

    say('The head adopts what was seen. The term moves, and the docket says from when to when, and why.')
    see(await head.adopt('/v1/calendars/2026/v2'), { standing: 'adopted', moved: 1 })
    const docket: Answer = await officer.get(`/v1/cases/${application.id}/docket`)
    see(docket.items[1], { type: 'deadline.recomputed', recordedBy: 'merzim' })
    see(docket.items[1].data.reason, { en: '31 August 2026 is a working day' })

    say('Anyone may ask why, with either calendar.')
    const question = { provision: 'X-O105.4', on: '2026-08-12' }
    see(await anyone.post('/v1/terms', question, 200), { dueOn: '2026-09-02' })
    see(await anyone.post('/v1/terms', { ...question, calendars: { 2026: 'v1' } }, 200), { dueOn: '2026-09-03' })
  },
}
