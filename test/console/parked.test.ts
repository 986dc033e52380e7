import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Applicant, concludedApplication, organizationIn } from './cases.ts'
import { type OpenConsole, openConsole } from './visitor.ts'

let merzim: OpenConsole
let applicant: Applicant
let caseId: string

beforeAll(async () => {
  merzim = await openConsole('2026-03-02T09:00:00+05:00')
  applicant = await organizationIn(merzim.house, 'Demo society')
  caseId = await concludedApplication(merzim.house, applicant, 'refuse')
})

afterAll(() => merzim.house.services.close())

/** A step somebody has to look at, as a command would have left it. */
const parked = async (id: string, step: string, detail: object, error: string): Promise<void> => {
  await merzim.house.services.store.client.execute({
    sql: `insert into parked_steps (id, case_id, seq, step, detail, error, attempts, parked_at)
      values (?, ?, 2, ?, ?, ?, 1, '2026-04-20T05:00:00.000Z')`,
    args: [id, caseId, step, JSON.stringify(detail), error],
  })
}

describe('what could not be done', () => {
  it('is not spoken of while there is nothing', async () => {
    expect((await merzim.ask('/queue', { as: 'officer' })).html).not.toContain('href="/parked"')
    expect((await merzim.ask('/parked', { as: 'officer' })).html).toContain('Nothing waits for a person.')
  })

  it('is marked on the queue of those who deal with it, and of nobody else', async () => {
    await parked('p1', 'standing-changed', {}, 'Error: no such state')
    await parked('p2', 'sweep', { deadlineId: 'none' }, 'CalendarMissing: 2041')
    for (const as of ['officer', 'head', 'auditor']) {
      expect((await merzim.ask('/queue', { as })).html).toContain('Steps that could not be done: 2')
    }
    for (const as of ['commission', applicant.okup]) {
      expect((await merzim.ask('/queue', { as })).html).not.toContain('/parked')
      expect((await merzim.ask('/parked', { as })).status).toBe(403)
    }
  })

  it('says the case, the step and why, in words; only the officer deals with it', async () => {
    const { html } = await merzim.ask('/parked', { as: 'officer' })
    expect(html).toContain(`href="/cases/${caseId}#entry-2"`)
    expect(html).toContain('Accreditation: Demo society')
    expect(html).toContain('A term that passed could not be entered')
    expect(html).toContain('CalendarMissing: 2041')
    expect((await merzim.ask('/parked', { as: 'head' })).html).not.toContain('<form class="actions"')
    expect((await merzim.ask('/parked/p2', { as: 'head', form: { do: 'retry' } })).status).toBe(403)
  })

  it('is tried again, and stays with the new reason where it fails once more', async () => {
    const done = await merzim.ask('/parked/p2', { as: 'officer', form: { do: 'retry' } })
    expect([done.status, done.headers.get('location')]).toEqual([303, '/parked?done=done'])
    const failed = await merzim.ask('/parked/p1', { as: 'officer', form: { do: 'retry' } })
    expect(failed.status).toBe(409)
    expect(failed.html).toContain('The step still cannot be done')
    expect(failed.html).toContain('<dd>2</dd>')
  })

  it('is closed with a reason, never without one', async () => {
    const silent = await merzim.ask('/parked/p1', { as: 'officer', form: { do: 'dismiss', reason: ' ' } })
    expect(silent.status).toBe(400)
    expect(silent.html).toContain('Say how it was dealt with.')
    const closed = await merzim.ask('/parked/p1', { as: 'officer', form: { do: 'dismiss', reason: 'Written by hand' } })
    expect(closed.headers.get('location')).toBe('/parked?done=dismissed')
    const again = await merzim.ask('/parked/p1', { as: 'officer', form: { do: 'retry' } })
    expect(again.status).toBe(404)
    expect(again.html).toContain('There is no such record.')
    expect((await merzim.ask('/parked?done=dismissed', { as: 'officer' })).html).toContain('The step is closed.')
  })
})
