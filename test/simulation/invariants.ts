import { expect } from 'vitest'
import { groups, queueOf, waitingStates } from '../../src/console/queue.ts'
import type { CaseRow } from '../../src/db/queries/cases.queries.ts'
import type { DeadlineRow } from '../../src/db/queries/deadlines.queries.ts'
import type { DocketRow } from '../../src/db/queries/docket.queries.ts'
import { readQueue } from '../../src/db/queries/queue.queries.ts'
import * as schema from '../../src/db/schema/index.ts'
import { loadCase } from '../../src/functions/cases/loaded-case.ts'
import { verifyDocket } from '../../src/functions/cases/verify-docket.ts'
import { civilDate } from '../../src/law/time/civil-date.ts'
import { endOfDay } from '../../src/law/time/zone.ts'
import { awaitedNow } from '../../src/workflows/procedure/awaited-now.ts'
import type { OpenHouse } from '../support/builders-house.ts'

/** What must hold after every step, whatever anybody did. */
export const invariantsHold = async (house: OpenHouse): Promise<void> => {
  const cases = await house.store.read.select().from(schema.cases)
  const entries = await house.store.read.select().from(schema.docketEntries).orderBy(schema.docketEntries.seq)
  const deadlines = await house.store.read.select().from(schema.deadlines)
  for (const row of cases) {
    const ofCase = deadlines.filter(({ caseId }) => caseId === row.id)
    const docket = entries.filter(({ caseId }) => caseId === row.id)
    docketVerifies(row, docket)
    deadlinesAreAwaited(row, ofCase)
    expiriesAreOnTheDocket(docket, ofCase)
  }
  for (const deadline of deadlines) deadlineIsSound(deadline, house)
  await claimsAreHeldByThoseWhoStand(house, cases)
  await queueLeavesNothingOut(house, cases, deadlines)
  await occasionsAreTold(house, deadlines)
  expect(house.faults).toEqual([])
}

/** What must hold besides, once the scheduled function has run: nothing that is due is left undone. */
export const nothingIsLeftUndone = async (house: OpenHouse): Promise<void> => {
  const deadlines = await house.store.read.select().from(schema.deadlines)
  for (const { status, expiresAt, nextActionAt } of deadlines) {
    if (status !== 'open') continue
    expect(expiresAt > house.now).toBe(true)
    expect((nextActionAt ?? '') > house.now).toBe(true)
  }
}

const docketVerifies = (row: CaseRow, docket: readonly DocketRow[]): void => {
  expect(verifyDocket(row, docket)).toMatchObject({ ok: true })
  const recorded = docket.map(({ recordedAt }) => recordedAt)
  expect(recorded).toEqual(recorded.toSorted())
}

/** Every dated wait has its deadline, and every open deadline its wait: none lost, none doubled, none left behind. */
const deadlinesAreAwaited = (row: CaseRow, deadlines: readonly DeadlineRow[]): void => {
  const { procedure, standing } = loadCase(row, deadlines)
  const dated = awaitedNow(procedure, standing).filter(({ from, on }) => from !== null || on !== null)
  const keys = deadlines.map(({ waitKey }) => waitKey)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { key } of dated) expect(keys).toContain(key)
  const awaited = new Set(dated.map(({ key }) => key))
  for (const { status, waitKey } of deadlines) {
    if (status === 'open') expect(awaited).toContain(waitKey)
    if (status === 'cancelled') expect(awaited).not.toContain(waitKey)
  }
}

/** Each expired duty or effect of law is on the docket once, with the day after its last day; no other expiry is. */
const expiriesAreOnTheDocket = (docket: readonly DocketRow[], deadlines: readonly DeadlineRow[]): void => {
  const entered = docket
    .filter(({ type }) => type === 'deadline.expired')
    .map(({ data, effectiveOn, recordedAt }) => ({
      ...(JSON.parse(data) as { provision: string; dueOn: string }),
      effectiveOn,
      recordedAt,
    }))
  for (const { provision, dueOn, effectiveOn, recordedAt } of entered) {
    const passed = deadlines.filter((each) => each.provision === provision && each.dueOn === dueOn)
    expect(passed).toHaveLength(1)
    expect(passed[0]?.status).toMatch(/missed|met/)
    expect(effectiveOn > dueOn).toBe(true)
    // Never early.
    expect(recordedAt >= (passed[0]?.expiresAt ?? '')).toBe(true)
  }
  const names = entered.map(({ provision, dueOn }) => `${provision} ${dueOn}`)
  expect(new Set(names).size).toBe(names.length)
}

const deadlineIsSound = (deadline: DeadlineRow, house: OpenHouse): void => {
  const { status, dueOn, expiresAt, nextActionAt, closedAt, openedAt } = deadline
  expect(expiresAt).toBe(endOfDay(civilDate(dueOn)))
  expect(openedAt <= house.now).toBe(true)
  if (status === 'open') {
    expect(closedAt).toBeNull()
    expect((nextActionAt ?? '') <= expiresAt).toBe(true)
    expect(nextActionAt).not.toBeNull()
  } else {
    expect(nextActionAt).toBeNull()
    expect((closedAt ?? '') <= house.now).toBe(true)
  }
}

/** Every case that waits for something stands in the queue once and in one group; no other case does. */
const queueLeavesNothingOut = async (
  house: OpenHouse,
  cases: readonly CaseRow[],
  deadlines: readonly DeadlineRow[],
): Promise<void> => {
  const read = await readQueue(house.store, { waiting: waitingStates })
  const queued = queueOf(read.cases, read.deadlines, civilDate(house.today))
  const waiting = cases.filter((row) => {
    const { procedure, standing } = loadCase(row, [])
    return awaitedNow(procedure, standing).length > 0
  })
  expect(queued.map(({ row }) => row.id).toSorted()).toEqual(waiting.map(({ id }) => id).toSorted())
  for (const { row, group, terms } of queued) {
    expect(groups).toContain(group)
    const open = deadlines.filter(({ caseId, status }) => caseId === row.id && status === 'open')
    for (const { id } of open) expect(terms.map(({ deadlineId }) => deadlineId)).toContain(id)
  }
}

/** Every name is held by one case that stands, and by the case that its standing says. */
const claimsAreHeldByThoseWhoStand = async (house: OpenHouse, cases: readonly CaseRow[]): Promise<void> => {
  const held = await house.store.read.select().from(schema.claims)
  const due = cases.flatMap((row) => {
    const { procedure, standing } = loadCase(row, [])
    return procedure.claims(standing, row.organizationId).map(({ name }) => ({ name, caseId: row.id }))
  })
  const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name)
  expect(held.toSorted(byName)).toEqual(due.toSorted(byName))
  const links = await house.store.read.select().from(schema.caseLinks)
  const linked = cases.flatMap((row) => {
    const { procedure, standing } = loadCase(row, [])
    return procedure.links(standing).map((id) => `${row.id} ${id}`)
  })
  expect(links.map(({ caseId, toCaseId }) => `${caseId} ${toCaseId}`).toSorted()).toEqual(linked.toSorted())
}

/** Every reminder was sent once, before the deadline ended; every passed deadline was told once to each. */
const occasionsAreTold = async (house: OpenHouse, deadlines: readonly DeadlineRow[]): Promise<void> => {
  const outbox = await house.store.read.select().from(schema.outbox)
  const sent = await house.store.read.select().from(schema.reminders)
  expect(new Set(outbox.map(({ occasion }) => occasion)).size).toBe(outbox.length)
  const reminders = outbox.filter(({ notice }) => notice === 'reminder')
  expect(reminders).toHaveLength(sent.length)
  for (const { deadlineId, createdAt } of reminders) {
    const deadline = deadlines.find(({ id }) => id === deadlineId)
    expect(createdAt < (deadline?.expiresAt ?? '')).toBe(true)
  }
}
