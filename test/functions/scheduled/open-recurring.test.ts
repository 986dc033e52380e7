import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { listParkedSteps } from '../../../src/db/queries/parked-steps.queries.ts'
import * as schema from '../../../src/db/schema/index.ts'
import type { Command } from '../../../src/functions/commands/command.ts'
import { openRecurring } from '../../../src/functions/scheduled/open-recurring.ts'
import { nextDue } from '../../../src/functions/scheduled/tick.ts'
import { startTicker } from '../../../src/node/ticker.ts'
import { at, officer } from '../../support/builders.ts'
import { expectDone, type OpenHouse, openHouse } from '../../support/builders-house.ts'
import { eventually } from '../../support/eventually.ts'

/** A house in late December 2026, and organizations that hold a certificate from 2026 on. */
const withHolders = async (count = 2, more: { status?: string; fromOn?: string; beforeOn?: string } = {}) => {
  const house = await openHouse({ now: at('2026-12-21') })
  await house.tick()
  const holders: string[] = []
  for (let each = 0; each < count; each += 1) holders.push(await holderIn(house, more))
  return { house, holders }
}

/** An organization with a certificate in the register, as its case would have projected it. */
const holderIn = async (
  house: OpenHouse,
  { status = 'inForce', fromOn = '2026-05-01', beforeOn = '9999-12-31' } = {},
): Promise<string> => {
  const organizationId = await house.organization()
  await house.store.client.execute({
    sql: `insert into certificate_stages
      (case_id, from_on, before_on, status, organization_id, area, number, valid_from, valid_until)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    args: [`demo-${organizationId}`, fromOn, beforeOn, status, organizationId, 'L43.3.1', 'DEMO', fromOn, beforeOn],
  })
  return organizationId
}

/** The reports there are: whose, on which year, since when and entered when. */
const reportsIn = async (house: OpenHouse) => {
  const { cases, docketEntries } = schema
  const rows = await house.store.read
    .select({ organizationId: cases.organizationId, entry: docketEntries })
    .from(cases)
    .innerJoin(docketEntries, eq(docketEntries.caseId, cases.id))
    .where(eq(docketEntries.type, 'year.ended'))
    .orderBy(asc(cases.organizationId), asc(docketEntries.effectiveOn))
  return rows.map(({ organizationId, entry }) => ({
    organizationId,
    period: JSON.parse(entry.data).period as string,
    effectiveOn: entry.effectiveOn,
    recordedAt: entry.recordedAt,
    recordedBy: entry.recordedBy,
  }))
}

const yearsOf = async (house: OpenHouse, organizationId: string): Promise<string[]> =>
  (await reportsIn(house)).filter((each) => each.organizationId === organizationId).map(({ period }) => period)

const newYear = at('2027-01-01', '00:00:00')

describe('A recurring duty', () => {
  it('is opened at the first midnight of its day in Almaty for everyone who holds a certificate, and not a moment before', async () => {
    const { house, holders } = await withHolders()
    const without = await house.organization()
    await house.moveClockTo(at('2026-12-31', '23:59:59.999'))
    await house.tick()
    expect(await reportsIn(house)).toEqual([])
    await house.moveClockTo(newYear)
    await house.tick()
    expect(await reportsIn(house)).toEqual(
      holders.toSorted().map((organizationId) => ({
        organizationId,
        period: '2026',
        effectiveOn: '2027-01-01',
        recordedAt: newYear,
        recordedBy: 'merzim',
      })),
    )
    expect(await yearsOf(house, without)).toEqual([])
    expect(house.faults).toEqual([])
  })

  it.each([
    ['is suspended: the duties go on (ambiguity 3)', { status: 'suspended' }, true],
    ['ends with the day before', { beforeOn: '2027-01-01' }, false],
    ['ends with the day itself', { beforeOn: '2027-01-02' }, true],
    ['begins on the day', { fromOn: '2027-01-01' }, true],
    ['begins on the day after', { fromOn: '2027-01-02' }, false],
    ['is not in force yet', { status: 'notYetInForce' }, false],
    ['has terminated', { status: 'terminated' }, false],
  ])('is opened where it should be for a certificate that %s', async (_which, stage, isOpened) => {
    const { house, holders } = await withHolders(1, stage)
    await house.moveClockTo(newYear)
    await house.tick()
    expect(await yearsOf(house, holders[0] ?? '')).toEqual(isOpened ? ['2026'] : [])
  })

  it('is opened once for an organization with several certificates', async () => {
    const { house, holders } = await withHolders(1)
    await house.store.client.execute(`insert into certificate_stages
      (case_id, from_on, before_on, status, organization_id, area, number, valid_from, valid_until)
      select case_id || '-2', from_on, before_on, status, organization_id, 'L43.3.4', number, valid_from, valid_until
      from certificate_stages`)
    await house.moveClockTo(newYear)
    await house.tick()
    expect(await yearsOf(house, holders[0] ?? '')).toEqual(['2026'])
  })

  it('is opened once, however often the scheduled function runs', async () => {
    const { house, holders } = await withHolders()
    for (const day of ['2027-01-01', '2027-01-01', '2027-01-02', '2027-06-01', '2027-12-31']) {
      await house.moveClockTo(at(day))
      await house.tick()
    }
    for (const id of holders) expect(await yearsOf(house, id)).toEqual(['2026'])
  })

  it('is opened once by two schedulers at once, each with a lane of its own', async () => {
    const { house, holders } = await withHolders(5)
    const other = await openHouse({ url: house.url, now: newYear })
    await house.moveClockTo(newYear)
    const opened = await Promise.all([
      openRecurring(house.schedule, newYear),
      openRecurring(other.schedule, newYear),
      openRecurring(house.schedule, newYear),
    ])
    expect(opened.reduce((sum, each) => sum + each, 0)).toBe(holders.length)
    for (const id of holders) expect(await yearsOf(house, id)).toEqual(['2026'])
    expect([...house.faults, ...other.faults]).toEqual([])
  })

  it('is opened for everyone where there are more than one batch holds', async () => {
    const { house, holders } = await withHolders(150)
    await house.moveClockTo(newYear)
    await house.tick()
    expect((await reportsIn(house)).map(({ organizationId }) => organizationId)).toEqual(holders.toSorted())
  })

  it('is opened for the others where the scheduler was killed between, and for nobody twice', async () => {
    const { house, holders } = await withHolders(5)
    await house.moveClockTo(newYear)
    let left = 2
    const dying = {
      submit: (command: Command) =>
        left-- > 0 ? house.lane.submit(command) : new Promise<never>((_, reject) => reject(new Error('killed'))),
    }
    await expect(openRecurring({ ...house.schedule, lane: dying }, newYear)).rejects.toThrow('killed')
    expect(await reportsIn(house)).toHaveLength(2)
    await house.tick()
    for (const id of holders) expect(await yearsOf(house, id)).toEqual(['2026'])
    expect(await listParkedSteps(house.store, { limit: 10 })).toEqual([])
  })
})

describe('The periods of a recurring duty', () => {
  it('begin on a new store with the one that runs: no year before it is opened', async () => {
    const house = await openHouse({ now: at('2028-02-01') })
    const holder = await holderIn(house)
    await house.tick()
    expect(await yearsOf(house, holder)).toEqual(['2027'])
  })

  it('missed in an outage are all opened, in order, with effect from their days', async () => {
    const { house, holders } = await withHolders()
    await house.moveClockTo(at('2028-12-01'))
    await house.tick()
    const reports = await reportsIn(house)
    expect(reports.map(({ organizationId, period, effectiveOn }) => [organizationId, period, effectiveOn])).toEqual(
      holders.toSorted().flatMap((id) => [
        [id, '2026', '2027-01-01'],
        [id, '2027', '2028-01-01'],
      ]),
    )
    for (const { recordedAt } of reports) expect(recordedAt).toBe(house.now)
  })

  it('opened late are enforced in the same run where their term has passed', async () => {
    const { house, holders } = await withHolders(1)
    await house.moveClockTo(at('2027-05-01'))
    expect((await house.tick()).expired).toBe(1)
    const [row] = await house.store.read.select().from(schema.cases).where(eq(schema.cases.procedure, 'annual-report'))
    expect(row).toMatchObject({ organizationId: holders[0], state: 'overdue' })
    expect(await house.deadline(row?.id ?? '', 'L47.1')).toMatchObject({ dueOn: '2027-04-15', status: 'missed' })
    expect(await house.verify(row?.id ?? '')).toMatchObject({ ok: true })
  })

  it('end in the same state with an outage as without one', async () => {
    const finalOf = async (days: readonly string[]) => {
      const { house } = await withHolders(1)
      for (const day of days) {
        await house.moveClockTo(at(day, '00:00:00'))
        await house.tick()
      }
      const [row] = await house.store.read
        .select()
        .from(schema.cases)
        .where(eq(schema.cases.procedure, 'annual-report'))
      const { state, movedOn } = row ?? {}
      return { state, movedOn, next: await nextDue(house.store), entries: await house.entriesOf(row?.id ?? '') }
    }
    const patient = await finalOf(['2027-01-01', '2027-01-02', '2027-04-16', '2027-06-01'])
    expect(await finalOf(['2027-06-01'])).toEqual(patient)
  })
})

describe('The wake-up', () => {
  it('knows the beginning of the next period, and a demo clock stops there', async () => {
    const { house, holders } = await withHolders(1)
    expect(await nextDue(house.store)).toBe(newYear)
    await house.passTimeUntil(at('2027-01-20'))
    expect((await reportsIn(house)).map(({ recordedAt }) => recordedAt)).toEqual([newYear])
    expect(await yearsOf(house, holders[0] ?? '')).toEqual(['2026'])
    const awaited = await house.store.read.select().from(schema.recurringPeriods)
    expect(awaited.map(({ period, openedAt }) => [period, openedAt === null])).toEqual([
      ['2025', false],
      ['2026', false],
      ['2027', true],
    ])
  })

  it('wakes the ticker', async () => {
    const { house, holders } = await withHolders(1)
    await house.moveClockTo(newYear)
    const ticker = startTicker(house.schedule, house.clock, 5)
    const isOpened = async () => (await yearsOf(house, holders[0] ?? '')).length > 0
    await eventually(isOpened, 'the ticker opens the report').finally(ticker.stop)
    // The run it is in comes to its end before the store is closed.
    await house.schedule.oneAtATime(async () => {})
    expect(await yearsOf(house, holders[0] ?? '')).toEqual(['2026'])
  })

  it('is answered from one small index, and finds nothing to write', async () => {
    const { house } = await withHolders(1)
    const plan = await house.store.client.execute(
      'explain query plan select * from recurring_periods where opened_at is null order by begins_at',
    )
    expect(plan.rows.map(({ detail }) => detail)).toEqual([expect.stringContaining('recurring_periods_awaited')])
    const lane = { submit: () => Promise.reject(new Error('nothing is to be written')) }
    expect(await openRecurring({ ...house.schedule, lane }, house.now)).toBe(0)
  })
})

describe('An opening that fails', () => {
  const broken = async () => {
    const { house, holders } = await withHolders(3)
    const [unlucky = '', ...others] = holders
    // An organization the register knows and nobody has entered: its opening is refused.
    await house.store.client.execute({
      sql: 'update certificate_stages set organization_id = ? where organization_id = ?',
      args: [`gone-${unlucky}`, unlucky],
    })
    await house.moveClockTo(newYear)
    await house.tick()
    return { house, unlucky, others }
  }

  it('is parked for a person and keeps no other waiting', async () => {
    const { house, unlucky, others } = await broken()
    for (const id of others) expect(await yearsOf(house, id)).toEqual(['2026'])
    expect(await listParkedSteps(house.store, { limit: 10 })).toMatchObject([
      { caseId: `annual-report:gone-${unlucky}:2026`, step: 'opening', error: expect.stringContaining('organization') },
    ])
    expect(house.faults).toHaveLength(1)
    await house.tick()
    expect(await listParkedSteps(house.store, { limit: 10 })).toHaveLength(1)
    expect(house.faults).toHaveLength(1)
  })

  it('is tried again when a person says so, once what was missing is there', async () => {
    const { house, unlucky } = await broken()
    const [step] = await listParkedSteps(house.store, { limit: 10 })
    const retry = { command: 'retry-step', id: step?.id ?? '', by: officer, now: house.now } as const
    expect(await house.submit(retry)).toMatchObject({ done: false, problem: { kind: 'still-cannot-be-done' } })
    const args = [`gone-${unlucky}`, '999999999999', unlucky]
    for (const sql of [
      'insert into parties (id, kind, name, bin, language, created_at, created_by) select ?, kind, name, ?, language, created_at, created_by from parties where id = ?',
      'insert into organizations (id, name, name_folded, bin, bin_override, created_at, created_by) select ?, name, name_folded, ?, bin_override, created_at, created_by from organizations where id = ?',
    ]) {
      await house.store.client.execute({ sql, args })
    }
    expectDone(await house.submit(retry))
    expect(await yearsOf(house, `gone-${unlucky}`)).toEqual(['2026'])
    expect((await reportsIn(house)).map(({ effectiveOn }) => effectiveOn)).toEqual(Array(3).fill('2027-01-01'))
  })
})
