import { describe, expect, it } from 'vitest'
import { listParkedSteps } from '../../../src/db/queries/parked-steps.queries.ts'
import { at, system } from '../../support/builders.ts'
import { openHouse } from '../../support/builders-house.ts'

describe('A store written before effect had a day of its own', () => {
  it('is brought to where its dockets lead by the day of effect, and what stands elsewhere is listed once', async () => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'))
    const order = { reason: 'Demo', document: 'Demo' }
    await house.enter(certificateId, 'certificate.revoked', order, { as: system, effectiveOn: '2027-03-01' })
    // As it was left: terminated at once, nothing ahead, the area given away, no stage in the register.
    await house.store.client.batch([
      {
        sql: "update cases set state = 'terminated', ahead = '[]', moved_on = null, derived_with = 1 where id = ?",
        args: [certificateId],
      },
      { sql: "delete from claims where case_id = ? and name like 'accreditation:%'", args: [certificateId] },
      { sql: 'delete from certificate_stages where case_id = ?', args: [certificateId] },
    ])
    expect(await house.verify(certificateId)).toMatchObject({ ok: false })

    await house.tick()
    await house.tick()
    expect(await house.stateOf(certificateId)).toBe('inForce')
    expect(await house.verify(certificateId)).toMatchObject({ ok: true })
    expect(await listParkedSteps(house.store, { limit: 10 })).toMatchObject([
      { caseId: certificateId, step: 'standing-changed' },
    ])
    const { claims = [] } = await house.everything()
    const ofTheArea = claims.filter((each) => JSON.stringify(each).includes('accreditation:'))
    expect(JSON.stringify(ofTheArea)).toContain(certificateId)

    await house.passTimeUntil(at('2027-03-01', '00:00:01'))
    expect(await house.stateOf(certificateId)).toBe('terminated')
  })
})
