import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { EnteredEntry } from '../../src/functions/cases/workspace.ts'
import { Person } from '../support/client.ts'
import { type Applicant, Environment, onEveryHost } from '../support/journey.ts'
import { files } from '../support/journey-acts.ts'
import { rounds } from '../support/rounds.ts'

const clients = 32

onEveryHost('Thirty-two clients racing on one case', { now: '2026-04-10T10:00:00+05:00' }, (house) => {
  /** Thirty-two officers, each with a token of their own. */
  const officers = () =>
    Promise.all(
      Array.from({ length: clients }, async (_, index) => {
        const token = await house().host.token({ role: 'officer', sub: `officer-${index}` })
        return new Person(house().host.baseUrl, token)
      }),
    )

  it('win each version once: one 201, and 412 for all others', async () => {
    const applicant = await house().organization()
    const { id } = await files(house(), applicant)
    const racers = await officers()
    for (let version = 1; version < 2 * rounds({ quick: 3, long: 40 }); version += 2) {
      const answers = await Promise.all(
        racers.map((officer) =>
          officer.post(
            `/v1/cases/${id}/docket`,
            { type: 'application.returned', data: { missing: ['A list'] } },
            { ifMatch: version },
          ),
        ),
      )
      const statuses = answers.map(({ status }) => status).toSorted()
      expect(statuses).toEqual([201, ...Array.from({ length: clients - 1 }, () => 412)])
      expect(answers.find(({ status }) => status === 201)?.version).toBe(version + 1)
      await house().enters(applicant, id, 'application.completed', { documents: ['A list'] })
    }
    await house().verifies(id)
  })

  it('each get in when they look again after losing, one after the other', async () => {
    const applicant = await house().organization()
    const { id } = await files(house(), applicant)
    await house().enters(house().officer, id, 'application.returned', { missing: ['A list'] })
    const won: number[] = []
    const racers = rounds({ quick: 8, long: 16 })
    const entersOnce = async (): Promise<void> => {
      for (;;) {
        const seen = await house().caseOf(id, applicant)
        const type = seen.state === 'returned' ? 'application.completed' : 'application.returned'
        const by = type === 'application.completed' ? applicant : house().officer
        const data = type === 'application.completed' ? { documents: ['A list'] } : { missing: ['Another list'] }
        const answer = await by.post(`/v1/cases/${id}/docket`, { type, data }, { ifMatch: seen.version })
        expect([201, 412]).toContain(answer.status)
        if (answer.status === 201) return void won.push(answer.version ?? 0)
      }
    }
    await Promise.all(Array.from({ length: racers }, entersOnce))
    expect(won.toSorted((a, b) => a - b)).toEqual(Array.from({ length: racers }, (_, index) => index + 3))
    expect(await house().docketOf(id)).toHaveLength(racers + 2)
    await house().verifies(id)
  })

  it('for one area open one case, however many apply at once', async () => {
    const applicant = await house().organization()
    const data = { organizationId: applicant.id, area: 'L43.3.3', documents: ['Charter'] }
    const answers = await Promise.all(
      Array.from({ length: clients }, () =>
        applicant.post('/v1/cases', { procedure: 'accreditation', entry: { type: 'application.filed', data } }),
      ),
    )
    const statuses = answers.map(({ status }) => status).toSorted()
    expect(statuses).toEqual([201, ...Array.from({ length: clients - 1 }, () => 409)])
  })
})

describe('Thirty-two clients on their own cases, and the power goes', () => {
  /** The moment is random; it is told by what has been acknowledged, so that a slow machine gets as far as a fast one. */
  const moments = Array.from(
    { length: rounds({ quick: 2, long: 12 }) },
    () => 100 + Math.floor(Math.random() * rounds({ quick: 200, long: 900 })),
  )

  it.each(moments)(
    'after %i entries: all that was acknowledged is there, and every docket verifies',
    async (moment) => {
      const directory = mkdtempSync(join(tmpdir(), 'merzim-power-'))
      const now = '2026-04-10T10:00:00+05:00'
      const house = await Environment.open('node-file', { now, directory })
      const applicants = await Promise.all(Array.from({ length: clients }, () => house.organization()))
      const acknowledged: EnteredEntry[] = []
      const acknowledge = (entry: EnteredEntry): void => {
        if (acknowledged.push(entry) === moment) house.host.kill()
      }
      await Promise.all(applicants.map((applicant) => worksUntilTheEnd(house, applicant, acknowledge)))

      const again = await Environment.open('node-file', { now, directory })
      onTestFinished(async () => {
        await again.host.stop()
        rmSync(directory, { recursive: true, force: true })
      })
      expect(acknowledged.length).toBeGreaterThanOrEqual(moment)
      const caseIds = [...new Set(acknowledged.map(({ caseId }) => caseId))]
      const dockets = new Map(
        await Promise.all(caseIds.map(async (caseId) => [caseId, await again.docketOf(caseId)] as const)),
      )
      const lost = acknowledged.filter(({ caseId, seq, hash }) => dockets.get(caseId)?.[seq - 1]?.hash !== hash)
      expect(lost).toEqual([])
      await Promise.all(caseIds.map((caseId) => again.verifies(caseId)))
    },
  )
})

/** One client: files, and is returned and completes again and again, until nobody answers any more. */
const worksUntilTheEnd = async (
  house: Environment,
  applicant: Applicant,
  acknowledge: (entry: EnteredEntry) => void,
): Promise<void> => {
  try {
    const { id } = await files(house, applicant)
    for (let version = 1; ; version += 1) {
      const isReturned = version % 2 === 0
      const answer = await (isReturned ? applicant : house.officer).post<EnteredEntry>(
        `/v1/cases/${id}/docket`,
        isReturned
          ? { type: 'application.completed', data: { documents: ['A list'] } }
          : { type: 'application.returned', data: { missing: ['A list'] } },
        { ifMatch: version },
      )
      expect(answer.status).toBe(201)
      acknowledge({ ...answer.body, caseId: id })
    }
  } catch (fault) {
    // The connection broke: that is the end this client works until.
    if (!(fault instanceof TypeError)) throw fault
  }
}
