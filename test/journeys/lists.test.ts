import { expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import type { Page, Person } from '../support/client.ts'
import { bothHosts } from '../support/hosts.ts'
import { type DeadlineView, onEveryHost } from '../support/journey.ts'
import { announcesMeeting, files } from '../support/journey-acts.ts'

/** Reads a list in small pages, and lets something happen between one page and the next. */
const readWhile = async <Item>(person: Person, path: string, happens: () => Promise<unknown>): Promise<Item[]> => {
  const items: Item[] = []
  let cursor: string | null = null
  do {
    const page: Page<Item> = (
      await person.get<Page<Item>>(`${path}limit=3${cursor === null ? '' : `&cursor=${cursor}`}`)
    ).body
    items.push(...page.items)
    cursor = page.nextCursor
    if (items.length < 15) await happens()
  } while (cursor !== null)
  return items
}

onEveryHost(
  'Lists read page by page while rows are added',
  { now: '2026-04-10T10:00:00+05:00' },
  (house) => {
    const expectWhole = (found: readonly string[], before: readonly string[]) => {
      expect(new Set(found).size).toBe(found.length)
      expect(before.filter((id) => !found.includes(id))).toEqual([])
    }

    it('of organizations lose and repeat none', async () => {
      const before = await Promise.all(Array.from({ length: 8 }, () => house().organization()))
      const found = await readWhile<{ id: string }>(house().anyone, '/v1/organizations?', () => house().organization())
      expectWhole(
        found.map(({ id }) => id),
        before.map(({ id }) => id),
      )
      expect(found.length).toBeGreaterThan(before.length)
    })

    it('of cases lose and repeat none, in the order they were opened', async () => {
      const opens = async () => (await files(house(), await house().organization())).id
      const before: string[] = []
      for (let each = 0; each < 8; each += 1) before.push(await opens())
      const found = await readWhile<CaseView>(house().officer, '/v1/cases?procedure=accreditation&', opens)
      const ids = found.map(({ id }) => id)
      expectWhole(ids, before)
      expect(ids.slice(0, before.length)).toEqual(before)
      expect(ids).toEqual(ids.toSorted())
    })

    it('of deadlines lose and repeat none, soonest first, also when a sooner one is added', async () => {
      const days = ['2026-06-15', '2026-06-16', '2026-07-01', '2026-07-02', '2026-07-03']
      for (const heldOn of days) await announcesMeeting(house(), { postedOn: '2026-04-10', heldOn })
      const before = (await house().deadlines('status=open')).map(({ id }) => id)
      const found = await readWhile<DeadlineView>(house().auditor, '/v1/deadlines?status=open&', () =>
        announcesMeeting(house(), { postedOn: '2026-04-10', heldOn: '2026-06-10' }),
      )
      expectWhole(
        found.map(({ id }) => id),
        before,
      )
      const dueOn = found.map((deadline) => deadline.dueOn)
      expect(dueOn).toEqual(dueOn.toSorted())
    })

    it('of a docket’s entries lose and repeat none', async () => {
      const applicant = await house().organization()
      const { id } = await files(house(), applicant)
      const goesToAndFro = async () => {
        await house().enters(house().officer, id, 'application.returned', { missing: ['A list'] })
        await house().enters(applicant, id, 'application.completed', { documents: ['A list'] })
      }
      await goesToAndFro()
      await goesToAndFro()
      const found = await readWhile<{ seq: number }>(house().officer, `/v1/cases/${id}/docket?`, goesToAndFro)
      expect(found.length).toBeGreaterThan(5)
      expect(found.map(({ seq }) => seq)).toEqual(found.map((_, index) => index + 1))
    })

    it('say nothing of a next page at the end', async () => {
      const all = await house().anyone.get<Page<CaseView>>('/v1/cases?procedure=certificate')
      expect(all.body).toEqual({ items: [], nextCursor: null })
    })
  },
  bothHosts,
)
