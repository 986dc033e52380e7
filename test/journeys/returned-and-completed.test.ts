import { expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { type Applicant, onEveryHost } from '../support/journey.ts'
import { files } from '../support/journey-acts.ts'

onEveryHost('An application returned and completed', { now: '2026-04-10T10:00:00+05:00' }, (house) => {
  let applicant: Applicant
  let application: CaseView

  it('is returned with the list of what is missing, and the applicant is told every item', async () => {
    applicant = await house().organization()
    application = await files(house(), applicant)
    const missing = ['List of members', 'Proof of twenty payouts']
    await house().enters(house().officer, application.id, 'application.returned', { missing })
    const [letter] = await house().letters(applicant.email)
    expect(letter?.subject).toContain('Заявление возвращено на доработку')
    for (const item of missing) expect(letter?.text.split(`• ${item}`)).toHaveLength(4)
  })

  it('awaits the applicant without a date, while the service term runs on', async () => {
    const { state, waits } = await house().caseOf(application.id)
    expect(state).toBe('returned')
    expect(waits).toMatchObject([
      { for: 'organization', provision: null, kind: 'target', dueOn: null },
      { for: 'authorizedBody', provision: 'X-O105.4', dueOn: '2026-05-04' },
    ])
  })

  it('cannot be accepted before it is completed', async () => {
    const early = await house().tries(house().officer, application.id, 'application.accepted')
    expect(early).toMatchObject({ status: 409, body: { state: 'returned' } })
    expect(early.body.mayFollow).toEqual(['application.completed', 'application.withdrawn'])
  })

  it('goes back to the completeness check when the applicant completes it, as often as need be', async () => {
    await house().enters(applicant, application.id, 'application.completed', {
      documents: ['List of members', { title: 'Payouts', sha256: 'a'.repeat(64) }],
    })
    await house().enters(house().officer, application.id, 'application.returned', { missing: ['A signature'] })
    await house().enters(applicant, application.id, 'application.completed', { documents: ['Signed list'] })
    await house().enters(house().officer, application.id, 'application.accepted')
    expect(await house().caseOf(application.id)).toMatchObject({ state: 'awaitingAssessment', version: 6 })
  })

  it('has had one service term all the way', async () => {
    const terms = (await house().deadlinesOf(application.id)).filter(({ provision }) => provision === 'X-O105.4')
    expect(terms).toMatchObject([{ status: 'open', dueOn: '2026-05-04' }])
    await house().verifies(application.id)
  })
})
