import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { answering } from '../../src/db/program.ts'
import { deadlineById, insertDeadline, toDeadlineRow } from '../../src/db/queries/deadlines.queries.ts'
import { deadlines } from '../../src/db/schema/deadlines.ts'
import { endOfDay } from '../../src/law/time/zone.ts'
import { monday, mondayDay } from '../support/builders.ts'
import { openEmbeddedLane } from '../support/builders-lane.ts'

const deadline: typeof deadlines.$inferSelect = {
  id: 'd',
  caseId: 'c',
  waitKey: 'w',
  organizationId: null,
  provision: 'L46-2.2b',
  awaited: 'authorizedBody',
  kind: 'duty',
  says: '{}',
  triggerOn: null,
  dueOn: mondayDay,
  expiresAt: endOfDay(mondayDay),
  status: 'open',
  nextActionAt: monday,
  remindersLeft: '[]',
  calendars: '{}',
  openedAt: monday,
  closedAt: null,
}

describe('A row', () => {
  it('is read within a program as it was written, and as every other reader sees it', async () => {
    const { lane, store, close } = await openEmbeddedLane()
    // biome-ignore lint/correctness/useYield: a program that has nothing to ask is still a program
    await lane.submit(function* () {
      return { ...answering('written'), writes: [insertDeadline(deadline)] }
    })
    const read = await lane.submit(function* () {
      const [rows] = yield [deadlineById('d')]
      return answering((rows ?? []).map(toDeadlineRow))
    })
    expect(read).toEqual([deadline])
    expect(await store.read.select().from(deadlines).where(eq(deadlines.id, 'd'))).toEqual(read)
    close()
  })
})
