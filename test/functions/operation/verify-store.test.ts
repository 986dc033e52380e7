import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cases } from '../../../src/db/schema/cases.ts'
import { verifyStore } from '../../../src/functions/operation/verify-store.ts'
import { openHouse } from '../../support/builders-house.ts'

describe('Every docket of a store', () => {
  it('is verified, and counted with its entries', async () => {
    const house = await openHouse()
    await house.applicationIn('awaitingDecision')
    const rows = await house.store.read.select().from(cases)
    const entries = rows.reduce((sum, { version }) => sum + version, 0)
    expect(rows.length).toBeGreaterThan(1)
    expect(await verifyStore(house.store)).toEqual({ cases: rows.length, entries, faults: [] })
  })

  it('is verified although another one does not hold, and that one is named', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingDecision')
    await house.store.read.update(cases).set({ state: 'granted' }).where(eq(cases.id, caseId))
    const { cases: verified, faults } = await verifyStore(house.store)
    expect(verified).toBeGreaterThan(1)
    expect(faults).toEqual([{ caseId, fault: 'the case does not stand where its docket leads' }])
  })

  it('is verified beyond the first page', async () => {
    const house = await openHouse()
    await house.applicationIn('awaitingDecision')
    const whole = await verifyStore(house.store)
    expect(await verifyStore(house.store, 1)).toEqual(whole)
  })
})
