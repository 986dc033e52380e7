import { readCalendarVersions } from '../../db/queries/calendar-versions.queries.ts'
import { type DeadlineRow, openDeadlinesOfYear } from '../../db/queries/deadlines.queries.ts'
import type { Store } from '../../db/store.ts'
import type { AwaitedParty, DeadlineKind } from '../../law/deadline.ts'
import { CalendarMissing, type Calendars, createCalendars } from '../../law/time/calendar.ts'
import { type CivilDate, toEpochDay } from '../../law/time/civil-date.ts'
import { recomputedDay } from '../deadlines/recomputed-day.ts'
import { whatIfTag } from './adopt-calendar.ts'
import { toCalendarRecord } from './calendar-record.ts'
import { type DayChange, dayChanges, yearChanges } from './day-change.ts'

/** An open deadline that would fall on another day. */
export interface MovedDeadline {
  readonly deadlineId: string
  readonly caseId: string
  readonly organization: string | null
  readonly provision: string | null
  readonly for: AwaitedParty
  readonly kind: DeadlineKind
  readonly triggerOn: CivilDate | null
  readonly from: CivilDate
  /** Null where it would fall into a year nobody has a calendar of; it would keep its day until somebody has. */
  readonly to: CivilDate | null
  /** How many calendar days later; negative when earlier. */
  readonly days: number | null
  /** Its new day lies before today, so that it would pass at once. */
  readonly wouldPassAtOnce: boolean
  readonly because: readonly DayChange[]
}

/** What adopting a version would do. Nothing has changed. */
export interface WhatIf {
  readonly year: number
  readonly version: string
  /** The version it would take the place of. */
  readonly inPlaceOf: string | null
  /** To be handed back when adopting: what was seen is what is adopted. */
  readonly tag: string
  readonly changes: readonly DayChange[]
  readonly counts: { readonly examined: number; readonly moved: number; readonly wouldPassAtOnce: number }
  readonly items: readonly MovedDeadline[]
}

const page = 1_000

/**
 * Counts every open deadline that rests on a year's calendar with another version of it, and answers which would move,
 * from when to when and why. Undefined where the year has no such version.
 */
export const whatIf = async (
  store: Store,
  year: number,
  version: string,
  today: CivilDate,
): Promise<WhatIf | undefined> => {
  const rows = await readCalendarVersions(store)
  if (!rows.some((each) => each.year === year && each.version === version)) return undefined
  const before = createCalendars(rows.map(toCalendarRecord))
  const after = before.choose({ [year]: version })
  const items: MovedDeadline[] = []
  let examined = 0
  for (let from = ''; ; ) {
    const deadlines = await openDeadlinesOfYear(store, year, from, page)
    examined += deadlines.length
    items.push(...deadlines.flatMap((deadline) => moveOf(deadline, before, after, today)))
    const last = deadlines.at(-1)
    if (last === undefined || deadlines.length < page) break
    from = last.id
  }
  const wouldPassAtOnce = items.filter((item) => item.wouldPassAtOnce).length
  return {
    year,
    version,
    inPlaceOf: before.versionOf(year)?.version ?? null,
    tag: whatIfTag(rows, year, version),
    changes: yearChanges(year, before, after),
    counts: { examined, moved: items.length, wouldPassAtOnce },
    items: items.toSorted((a, b) => a.from.localeCompare(b.from) || a.deadlineId.localeCompare(b.deadlineId)),
  }
}

const moveOf = (
  deadline: DeadlineRow,
  before: Calendars,
  after: Calendars,
  today: CivilDate,
): readonly MovedDeadline[] => {
  const from = deadline.dueOn
  const to = counted(deadline, after)
  if (to === from) return []
  const start = deadline.triggerOn ?? deadline.dueOn
  const end = to !== null && to > from ? to : from
  return [
    {
      deadlineId: deadline.id,
      caseId: deadline.caseId,
      organization: deadline.organizationId,
      provision: deadline.provision,
      for: deadline.awaited,
      kind: deadline.kind,
      triggerOn: deadline.triggerOn,
      from,
      to,
      days: to === null ? null : toEpochDay(to) - toEpochDay(from),
      wouldPassAtOnce: to !== null && to < today,
      because: dayChanges(start, end, before, after),
    },
  ]
}

const counted = (deadline: DeadlineRow, calendars: Calendars): CivilDate | null => {
  try {
    return recomputedDay(deadline, calendars)
  } catch (fault) {
    if (fault instanceof CalendarMissing) return null
    throw fault
  }
}
