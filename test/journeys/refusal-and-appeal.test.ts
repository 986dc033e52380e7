import { expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { type Applicant, onEveryHost } from '../support/journey.ts'
import {
  announcesMeeting,
  bringsBeforeTheCommission,
  certificate,
  conclusion,
  files,
  triesToFile,
  twoPersonsEnter,
} from '../support/journey-acts.ts'

const grounds = { grounds: ['Fewer than 500 members', 'Fewer than twenty payouts'] }

onEveryHost('A refusal and its appeals', { now: '2026-03-02T09:00:00+05:00' }, (house) => {
  let applicant: Applicant
  let application: CaseView

  const appeals = (filedOn: string) =>
    house().enters(applicant, application.id, 'decision.appealed', { filedOn, with: 'Appeals commission' })

  const isDecided = (outcome: 'upheld' | 'overturned') =>
    house().enters(house().officer, application.id, 'appeal.decided', { outcome, document: 'Decision No. 7' })

  it('is refused by two persons in line with the commission, and the applicant is told why and that it may appeal', async () => {
    applicant = await house().organization()
    const meeting = await announcesMeeting(house(), { postedOn: '2026-03-02', heldOn: '2026-04-20' })
    await house().passTimeTo('2026-04-10T10:00:00+05:00')
    application = await files(house(), applicant)
    await bringsBeforeTheCommission(house(), application.id, meeting.id)
    await house().passTimeTo('2026-04-20T15:00:00+05:00')
    await house().enters(house().commission, application.id, 'commission.concluded', conclusion('refuse'))
    await twoPersonsEnter(house(), application.id, 'accreditation.refused', grounds)

    expect(await house().caseOf(application.id)).toMatchObject({ state: 'refused', waits: [] })
    const letter = (await house().letters(applicant.email)).at(-1)
    expect(letter?.subject).toContain('В аккредитации отказано')
    expect(letter?.text).toContain('Fewer than twenty payouts')
    expect(letter?.text).toContain('шағым жасауға болады')
    expect(letter?.text).toContain('может быть обжаловано')
    expect(letter?.text).toContain('may be appealed')
  })

  it('closes the service term as met: a reasoned refusal in time is an answer', async () => {
    const term = (await house().deadlinesOf(application.id)).find(({ provision }) => provision === 'X-O105.4')
    expect(term?.status).toBe('met')
  })

  it('stays refused when the appeal is not upheld for the applicant', async () => {
    await house().passTimeTo('2026-04-27T10:00:00+05:00')
    await appeals('2026-04-27')
    expect(await house().caseOf(application.id)).toMatchObject({
      state: 'underAppeal',
      waits: [{ provision: 'L46-2.8', kind: 'target', dueOn: null }],
    })
    const told = (await house().letters('authorized-body@demo.invalid')).at(-1)
    expect(told?.subject).toContain('Отказ обжалован')
    await isDecided('upheld')
    expect(await house().caseOf(application.id)).toMatchObject({ state: 'refused' })
  })

  it('leaves the area free for a new application, which an appeal cannot overtake', async () => {
    const again = await files(house(), applicant)
    const appeal = await house().tries(applicant, application.id, 'decision.appealed', {
      filedOn: '2026-04-27',
      with: 'Court',
    })
    expect(appeal).toMatchObject({ status: 409, body: { provision: 'L46-1.2a', caseId: again.id } })
    await house().enters(applicant, again.id, 'application.withdrawn')
  })

  it('comes back for a new decision when an appeal sets the refusal aside, and may then be granted', async () => {
    await appeals('2026-04-27')
    expect((await triesToFile(house(), applicant)).status).toBe(409)
    await isDecided('overturned')
    expect(await house().caseOf(application.id)).toMatchObject({ state: 'awaitingDecision' })
    await twoPersonsEnter(house(), application.id, 'certificate.granted', { ...certificate, validFrom: '2026-04-27' })
    expect(await house().caseOf(application.id)).toMatchObject({ state: 'granted' })
    const standing = await house().anyone.get(`/v1/organizations/${applicant.id}/standing?area=L43.3.1`)
    expect(standing.body).toMatchObject({ status: 'inForce', since: '2026-04-27' })
  })

  it('can be verified through all of it', () => house().verifies(application.id))
})
