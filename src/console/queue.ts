import type { CaseRow } from '../db/queries/cases.queries.ts'
import type { DeadlineRow } from '../db/queries/deadlines.queries.ts'
import { loadCase } from '../functions/cases/loaded-case.ts'
import type { Says } from '../language/says.ts'
import type { AwaitedParty, DeadlineKind } from '../law/deadline.ts'
import { addDays, type CivilDate, weekdayOf } from '../law/time/civil-date.ts'
import { actOf, mayFollow, metaOf, statesOf } from '../workflows/docket.ts'
import { awaitedNow } from '../workflows/procedure/awaited-now.ts'
import { procedures } from '../workflows/procedures.ts'
import { groupBy } from './group-by.ts'

export const groups = ['overdue', 'today', 'week', 'later', 'noTerm'] as const

/** When something is due, seen from today. `noTerm`: something is awaited, and no day is set for it. */
export type Group = (typeof groups)[number]

/** One thing a case waits for. */
export interface QueuedTerm {
  readonly for: AwaitedParty
  readonly kind: DeadlineKind
  readonly provision: string | null
  readonly says: Says
  readonly dueOn: string | null
  readonly isMissed: boolean
  readonly deadlineId: string | null
}

/** One case of the queue with everything it waits for, the most urgent first. */
export interface QueuedCase {
  readonly row: CaseRow
  readonly group: Group
  readonly terms: readonly QueuedTerm[]
}

/** The states that wait for something, or in which an act ahead may be waited for, by procedure. */
export const waitingStates: readonly { readonly procedure: string; readonly states: readonly string[] }[] = procedures
  .map((procedure) => ({
    procedure: procedure.id,
    states: statesOf(procedure).filter(
      (state) =>
        metaOf(procedure, state).waits.length > 0 ||
        mayFollow(procedure, state).some((type) => actOf(procedure, type)?.mayTakeEffectLater),
    ),
  }))
  .filter(({ states }) => states.length > 0)

/**
 * Puts every case that waits for something into exactly one group, by the most urgent thing it waits for, least time
 * left first; of two on one day the Law's term comes before our own target.
 *
 * @param awaited only what this party owes
 */
export const queueOf = (
  cases: readonly CaseRow[],
  deadlines: readonly DeadlineRow[],
  today: CivilDate,
  awaited?: string,
): readonly QueuedCase[] => {
  const byCase = groupBy(deadlines, ({ caseId }) => caseId)
  return cases
    .map((row) => ({ row, terms: termsOf(row, byCase.get(row.id) ?? [], awaited) }))
    .flatMap(({ row, terms }) => {
      const [first] = terms
      return first ? [{ row, terms, group: groupOf(first, today) }] : []
    })
    .toSorted((a, b) => byUrgency(a.terms[0], b.terms[0]) || a.row.id.localeCompare(b.row.id))
}

const termsOf = (
  row: CaseRow,
  deadlines: readonly DeadlineRow[],
  awaited: string | undefined,
): readonly QueuedTerm[] => {
  const { procedure, standing, ahead } = loadCase(row, deadlines)
  return awaitedNow(procedure, standing, ahead)
    .filter(({ wait }) => awaited === undefined || wait.for === awaited)
    .map(({ wait, key }): QueuedTerm => {
      const deadline = deadlines.find(({ waitKey }) => waitKey === key)
      return {
        for: wait.for,
        kind: wait.kind,
        provision: wait.provision,
        says: wait.says,
        dueOn: deadline?.dueOn ?? null,
        isMissed: deadline?.status === 'missed',
        deadlineId: deadline?.id ?? null,
      }
    })
    .toSorted(byUrgency)
}

const groupOf = ({ dueOn, isMissed }: QueuedTerm, today: CivilDate): Group => {
  if (dueOn === null) return 'noTerm'
  if (isMissed || dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return dueOn <= sundayOf(today) ? 'week' : 'later'
}

const sundayOf = (day: CivilDate): CivilDate => addDays(day, 7 - weekdayOf(day))

const byUrgency = (a: QueuedTerm | undefined, b: QueuedTerm | undefined): number =>
  (a?.dueOn ?? '9999').localeCompare(b?.dueOn ?? '9999') || Number(a?.kind === 'target') - Number(b?.kind === 'target')
