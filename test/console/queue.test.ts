import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groups, queueOf, waitingStates } from '../../src/console/queue.ts'
import type { CaseRow } from '../../src/db/queries/cases.queries.ts'
import type { DeadlineRow } from '../../src/db/queries/deadlines.queries.ts'
import type { DeadlineStatus } from '../../src/law/deadline.ts'
import { addDays, type CivilDate, civilDate } from '../../src/law/time/civil-date.ts'
import { instant } from '../../src/law/time/instant.ts'
import { endOfDay } from '../../src/law/time/zone.ts'
import { awaitedNow } from '../../src/workflows/procedure/awaited-now.ts'
import { procedures } from '../../src/workflows/procedures.ts'

const today = civilDate('2026-03-04')

const caseRow = (id: string, procedure: string, state: string, context: object): CaseRow => ({
  id,
  procedure,
  edition: procedures.find((each) => each.id === procedure)?.edition ?? '',
  organizationId: null,
  state,
  version: 1,
  context: JSON.stringify(context),
  head: '',
  openedAt: instant('2026-03-01T00:00:00.000Z'),
  ahead: '[]',
  movedOn: null,
  derivedWith: 1,
})

const deadlineRow = (row: CaseRow, waitKey: string, dueOn: CivilDate, status: DeadlineStatus): DeadlineRow => ({
  id: `${row.id}:${waitKey}`,
  caseId: row.id,
  waitKey,
  organizationId: null,
  provision: null,
  awaited: 'authorizedBody',
  kind: 'duty',
  says: '{}',
  triggerOn: null,
  dueOn,
  expiresAt: endOfDay(dueOn),
  status,
  nextActionAt: null,
  remindersLeft: '[]',
  calendars: '{}',
  openedAt: row.openedAt,
  closedAt: null,
})

const keysOf = (row: CaseRow): readonly string[] => {
  const procedure = procedures.find(({ id }) => id === row.procedure)
  return procedure
    ? awaitedNow(procedure, { state: row.state, context: JSON.parse(row.context) }).map(({ key }) => key)
    : []
}

const days = { filedOn: '2026-03-01', heldOn: '2026-03-05', decidedOn: '2026-03-01', validUntil: '2027-01-01' }

/** A case in any state that waits for something, with any of its terms running, missed, or without a row. */
const anyCase = fc
  .record({
    place: fc.constantFrom(
      ...waitingStates.flatMap(({ procedure, states }) => states.map((state) => ({ procedure, state }))),
    ),
    dated: fc.boolean(),
    due: fc.array(
      fc.record({ in: fc.integer({ min: -40, max: 40 }), status: fc.constantFrom<DeadlineStatus[]>('open', 'missed') }),
      {
        maxLength: 4,
      },
    ),
  })
  .map(({ place, dated, due }) => (id: string) => {
    const row = caseRow(id, place.procedure, place.state, dated ? days : {})
    const deadlines = keysOf(row).flatMap((key, index) => {
      const each = due[index]
      return each ? [deadlineRow(row, key, addDays(today, each.in), each.status)] : []
    })
    return { row, deadlines }
  })

describe('the queue', () => {
  it('holds every case that waits for something in exactly one group, and every term of it once', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 30 }), (made) => {
        const all = made.map((make, index) => make(String(index)))
        const waiting = all.filter(({ row }) => keysOf(row).length > 0)
        const queue = queueOf(
          all.map(({ row }) => row),
          all.flatMap(({ deadlines }) => deadlines),
          today,
        )
        const placed = groups.flatMap((group) =>
          queue.filter((queued) => queued.group === group).map(({ row }) => row.id),
        )
        expect(placed.toSorted()).toEqual(waiting.map(({ row }) => row.id).toSorted())
        const shown = queue.flatMap(({ terms }) => terms.flatMap(({ deadlineId }) => deadlineId ?? []))
        expect(shown.toSorted()).toEqual(all.flatMap(({ deadlines }) => deadlines.map(({ id }) => id)).toSorted())
      }),
    )
  })

  it('puts the least time left first, in its rows and between them', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 30 }), (made) => {
        const all = made.map((make, index) => make(String(index)))
        const queue = queueOf(
          all.map(({ row }) => row),
          all.flatMap(({ deadlines }) => deadlines),
          today,
        )
        const firsts = queue.map(({ terms }) => terms[0]?.dueOn ?? '9999')
        expect(firsts).toEqual(firsts.toSorted())
        for (const { terms } of queue) {
          const dates = terms.map(({ dueOn }) => dueOn ?? '9999')
          expect(dates).toEqual(dates.toSorted())
        }
      }),
    )
  })

  it.each<{ dueOn: string; status: DeadlineStatus; group: string }>([
    { dueOn: '2026-03-03', status: 'open', group: 'overdue' },
    { dueOn: '2026-03-04', status: 'open', group: 'today' },
    { dueOn: '2026-03-08', status: 'open', group: 'week' },
    { dueOn: '2026-03-09', status: 'open', group: 'later' },
    { dueOn: '2026-03-03', status: 'missed', group: 'overdue' },
  ])('on Wednesday 4 March a term of $dueOn that is $status stands under $group', ({ dueOn, status, group }) => {
    const row = caseRow('1', 'accreditation', 'awaitingAssessment', { filedOn: '2026-02-10' })
    const [key = ''] = keysOf(row)
    expect(queueOf([row], [deadlineRow(row, key, civilDate(dueOn), status)], today)[0]?.group).toBe(group)
  })

  it('keeps a case that waits for something without a day in a group of its own', () => {
    const row = caseRow('1', 'accreditation', 'underAppeal', {})
    expect(queueOf([row], [], today)[0]?.group).toBe('noTerm')
  })
})
