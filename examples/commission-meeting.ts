import type { Story } from './story.ts'

export const commissionMeeting: Story = {
  title: 'A commission meeting: announced too late, on the edge, in time, and postponed',
  tell: async ({ say, as, anyone }) => {
    const officer = as('officer')
    const announce = (heldOn: string, expected: number) =>
      officer.open(
        'commission-meeting',
        'meeting.announced',
        { heldOn, postedOn: '2026-03-02', periodicals: ['Demo gazette'], website: 'https://demo.invalid/1' },
        expected,
      )

    say('The date of a meeting is posted not later than thirty working days before it (L46-2.2b). Anyone may ask:')
    await anyone.post('/v1/terms', { provision: 'L46-2.2b', announcedAt: '2026-03-02' }, 200)

    say('With twenty-eight full working days between posting and meeting it is refused, with the earliest lawful day.')
    await announce('2026-04-16', 409)

    say('Twenty-nine are enough if the day of posting counts (ambiguity 6): accepted, with a warning.')
    await announce('2026-04-17', 201)

    say('Thirty are enough under every reading.')
    const meeting = await announce('2026-04-20', 201)

    say('The announced meetings are a standing public calendar.')
    await anyone.get('/v1/cases?procedure=commission-meeting&state=announced')

    say('A postponed meeting is announced anew, under the same rule: a week later is too soon.')
    await officer.enter(meeting.id, 'meeting.postponed', { heldOn: '2026-03-09' }, 409)
    await officer.enter(meeting.id, 'meeting.postponed', { heldOn: '2026-04-24' })

    say('Its minutes cannot be recorded before it was held.')
    await officer.enter(meeting.id, 'meeting.held', { minutes: 'Demo', present: ['Demo member'] }, 409)
  },
}
