import { describe, expect, it, vi } from 'vitest'
import { recipientsOf, recipientsOfAwaited } from '../../../src/functions/letters/messages.ts'
import { at, officer, okupOf } from '../../support/builders.ts'
import { expectDone, openHouse } from '../../support/builders-house.ts'

vi.mock('../../../src/workflows/procedures.ts', async (original) => {
  const { withDemoDemand } = await import('../../support/demo-demand.ts')
  return withDemoDemand(original)
})

describe('A letter to a part', () => {
  it('goes to everybody who has it, and to nobody where nobody does', () => {
    const parties = { organization: ['o'], holder: ['h1', 'h2'] }
    expect(recipientsOf('holder', parties)).toEqual(['party:h1', 'party:h2'])
    expect(recipientsOf('user', parties)).toEqual([])
    expect(recipientsOf('commission', parties)).toEqual(['commission'])
  })

  it('about a deadline goes to the authorized body where nobody has the part', () => {
    expect(recipientsOfAwaited('user', { organization: ['o'] })).toEqual(['authorizedBody'])
    expect(recipientsOfAwaited('organization', { organization: ['o'] })).toEqual(['party:o'])
  })

  it('reaches the holder a case names: the letter of an act, the reminders and what was missed', async () => {
    const house = await openHouse()
    const organizationId = await house.organization()
    const data = {
      organizationId,
      answerBy: '2026-03-20',
      holder: { name: 'Demo holder', email: 'holder@demo.invalid' },
    }
    const { id } = expectDone(await house.open('demo-demand', 'demand.made', data, officer))
    await house.passTimeUntil(at('2026-03-22'))
    expect(new Set(house.letters.map(({ to }) => to))).toEqual(
      new Set(['holder@demo.invalid', 'organization1@demo.invalid', 'body@demo.invalid']),
    )
    house.letters.length = 0
    await house.enter(id, 'demand.answered', {}, { as: okupOf(organizationId) })
    await house.tick()
    expect(house.letters.map(({ to }) => to)).toEqual(['holder@demo.invalid'])
  })

  it('written before parties were kept still goes to its organization', async () => {
    const house = await openHouse()
    await house.applicationIn('awaitingAssessment')
    const { organizationId } = await house.caseRow((await house.outbox())[0]?.caseId ?? '')
    await house.store.client.execute(`update outbox set recipient = 'organization:${organizationId}'`)
    await house.tick()
    expect(new Set(house.letters.map(({ to }) => to))).toEqual(new Set(['organization1@demo.invalid']))
  })
})
