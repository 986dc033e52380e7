import { expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { bothHosts } from '../support/hosts.ts'
import { type Applicant, onEveryHost } from '../support/journey.ts'
import { announcesMeeting, bringsBeforeTheCommission, conclusion, files } from '../support/journey-acts.ts'

onEveryHost(
  'A meeting that moves',
  { now: '2026-03-02T09:00:00+05:00' },
  (house) => {
    let first: Applicant
    let second: Applicant
    let meeting: CaseView
    let applications: CaseView[]

    const states = async () => Promise.all(applications.map(async ({ id }) => (await house().caseOf(id)).state))
    const conclusionsAwaited = async (id: string) =>
      (await house().deadlinesOf(id))
        .filter(({ provision }) => provision === 'L46-2.1')
        .map(({ dueOn, status }) => [dueOn, status])

    it('has two applications on its agenda', async () => {
      first = await house().organization()
      second = await house().organization()
      meeting = await announcesMeeting(house(), { postedOn: '2026-03-02', heldOn: '2026-04-20' })
      await house().passTimeTo('2026-04-10T10:00:00+05:00')
      applications = [await files(house(), first), await files(house(), second, 'L43.3.7')]
      for (const { id } of applications) await bringsBeforeTheCommission(house(), id, meeting.id)
      expect(await states()).toEqual(['awaitingConclusion', 'awaitingConclusion'])
    })

    it('cannot be postponed with less notice than it is announced', async () => {
      // Thirty full working days after 10 April 2026 end on 28 May: 1, 7, 11 and 27 May (Kurban ait) are days off.
      const soon = await house().tries(house().officer, meeting.id, 'meeting.postponed', { heldOn: '2026-05-25' })
      expect(soon).toMatchObject({
        status: 409,
        body: { provision: 'L46-2.2b', errors: [{ pointer: '/data/heldOn' }] },
      })
      expect(soon.body.earliestEventOn).toBe('2026-05-29')
    })

    it('moves the applications with it when it is postponed, each with an entry and a letter', async () => {
      await house().enters(house().officer, meeting.id, 'meeting.postponed', { heldOn: '2026-06-01' })
      for (const { id } of applications) {
        expect(await house().caseOf(id)).toMatchObject({
          state: 'awaitingConclusion',
          facts: { meetingOn: '2026-06-01' },
        })
        expect((await house().docketOf(id)).at(-1)).toMatchObject({
          type: 'meeting.rescheduled',
          recordedBy: 'merzim',
          data: { meetingId: meeting.id, heldOn: '2026-06-01' },
        })
        expect(await conclusionsAwaited(id)).toEqual([
          ['2026-04-20', 'cancelled'],
          ['2026-06-01', 'open'],
        ])
      }
      const letter = (await house().letters(second.email)).at(-1)
      expect(letter?.subject).toContain('Заседание комиссии перенесено')
      expect(letter?.text).toContain('2026 ж. 1 маусым')
    })

    it('warns that it now falls after the service term (ambiguity 4)', async () => {
      const { warnings } = await house().caseOf(applications[0]?.id ?? '')
      expect(warnings).toMatchObject([{ provision: 'X-O105.4', ambiguity: 4 }, { kind: 'not-configured' }])
    })

    it('hears no conclusion on the day it was to be first', async () => {
      await house().passTimeTo('2026-04-20T15:00:00+05:00')
      const early = await house().tries(
        house().commission,
        applications[0]?.id ?? '',
        'commission.concluded',
        conclusion('grant'),
      )
      expect(early).toMatchObject({ status: 409, body: { meetingOn: '2026-06-01' } })
    })

    it('returns the applications to wait for another when it is cancelled', async () => {
      await house().enters(house().officer, meeting.id, 'meeting.cancelled', { reason: 'No quorum is expected' })
      expect(await states()).toEqual(['awaitingMeeting', 'awaitingMeeting'])
      for (const { id } of applications) {
        expect((await house().docketOf(id)).at(-1)).toMatchObject({ type: 'meeting.unassigned', recordedBy: 'merzim' })
        expect((await conclusionsAwaited(id)).map(([, status]) => status)).toEqual(['cancelled', 'cancelled'])
      }
      const letter = (await house().letters(first.email)).at(-1)
      expect(letter?.text).toContain('No quorum is expected')
    })

    it('cannot be assigned any more; another one can', async () => {
      const id = applications[0]?.id ?? ''
      const gone = await house().tries(house().officer, id, 'meeting.assigned', { meetingId: meeting.id })
      expect(gone).toMatchObject({ status: 409, body: { errors: [{ pointer: '/data/meetingId' }] } })
      const another = await announcesMeeting(house(), { postedOn: '2026-04-20', heldOn: '2026-06-15' })
      await house().enters(house().officer, id, 'meeting.assigned', { meetingId: another.id })
      expect(await house().caseOf(id)).toMatchObject({
        state: 'awaitingConclusion',
        facts: { meetingOn: '2026-06-15' },
      })
    })

    it('can be verified, with every case it moved', async () => {
      for (const { id } of [meeting, ...applications]) await house().verifies(id)
    })
  },
  bothHosts,
)
