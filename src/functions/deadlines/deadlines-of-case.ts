import type { DeadlineRow } from '../../db/queries/deadlines.queries.ts'
import type { DeadlineStatus } from '../../law/deadline.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import { type CivilDate, yearOf } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import { endOfDay } from '../../law/time/zone.ts'
import { actOf, type Position } from '../../workflows/docket.ts'
import { type AwaitedNow, awaitedNow } from '../../workflows/procedure/awaited-now.ts'
import { lastDayUnder } from '../../workflows/procedure/due.ts'
import type { DocketEvent } from '../../workflows/procedure/entry.ts'
import type { ReminderPlan } from '../../workflows/procedure/wait.ts'
import type { LoadedCase } from '../cases/loaded-case.ts'
import type { NewId } from '../commands/environment.ts'
import { remindersBefore } from './reminder-plan.ts'

interface Context {
  readonly now: Instant
  readonly calendars: Calendars
  readonly newId: NewId
}

/** A deadline as it stands closed, and the status it is moved from and to. */
interface Closed {
  readonly deadline: DeadlineRow
  readonly from: 'open' | 'missed'
  readonly to: 'met' | 'missed' | 'cancelled'
}

/**
 * The deadlines of a case after an entry: a wait that has begun opens one, a wait that has ended closes its own, and a
 * wait that goes on keeps its row, whatever state the case has moved to. A wait that was cancelled and begins again,
 * such as for a meeting moved back to its first day, opens its row again; so does one that was met before its day and
 * begins again, such as for a report returned to be completed.
 *
 * @param loaded the case as it stands after the entry, with its deadlines from before it
 * @param before where the case stood before the entry
 */
export const deadlinesAfter = (
  loaded: LoadedCase,
  before: Position,
  entry: DocketEvent,
  context: Context,
): {
  readonly opened: readonly DeadlineRow[]
  readonly reopened: readonly DeadlineRow[]
  readonly closed: readonly Closed[]
  /** Waits whose last day nobody can count: a calendar is missing, or the provision was not in force. */
  readonly undated: readonly Undated[]
  readonly all: readonly DeadlineRow[]
} => {
  const { procedure, standing, ahead, deadlines } = loaded
  const awaited = awaitedNow(procedure, standing, ahead)
  const awaitedBefore = awaitedNow(procedure, before.standing, before.ahead)
  const known = new Map(deadlines.map((deadline) => [deadline.waitKey, deadline]))
  const opened: DeadlineRow[] = []
  const reopened: DeadlineRow[] = []
  const undated: Undated[] = []
  for (const wait of awaited) {
    const earlier = known.get(wait.key)
    const goesOn = awaitedBefore.some(({ key }) => key === wait.key)
    if (earlier && !mayRunAgain(earlier, goesOn, context)) continue
    try {
      const row = openDeadline(loaded, wait, context)
      if (row && earlier) reopened.push({ ...row, id: earlier.id })
      else if (row) opened.push(row)
    } catch (fault) {
      undated.push({ key: wait.key, provision: wait.wait.provision, error: String(fault) })
    }
  }
  const closed = awaitedBefore
    .filter(({ key }) => !awaited.some((still) => still.key === key))
    .flatMap((ended) => closeDeadline(loaded, ended, known.get(ended.key), entry, context))
  const moved = new Map([...closed.map(({ deadline }) => deadline), ...reopened].map((each) => [each.id, each]))
  return { opened, reopened, closed, undated, all: [...deadlines.map((each) => moved.get(each.id) ?? each), ...opened] }
}

/** Whether a term may run once more under its own row: it was cancelled, or is met and asked for again before its day is over. */
const mayRunAgain = ({ status, expiresAt }: DeadlineRow, goesOn: boolean, { now }: Context): boolean =>
  status === 'cancelled' || (status === 'met' && expiresAt > now && !goesOn)

/** A wait that has a last day nobody can count to. */
export interface Undated {
  readonly key: string
  readonly provision: string | null
  readonly error: string
}

/**
 * The row of a wait that has ended, as its act leaves it. An act counts from the day it takes effect: a decision signed
 * in time and entered late is in time, and a deadline already found missed is met after all.
 */
const closeDeadline = (
  { procedure }: LoadedCase,
  { wait }: AwaitedNow,
  deadline: DeadlineRow | undefined,
  entry: DocketEvent,
  { now }: Context,
): readonly Closed[] => {
  const from = deadline?.status
  if (!deadline || (from !== 'open' && from !== 'missed')) return []
  const isDone = !actOf(procedure, entry.type)?.cancelsWaits && (wait.metBy?.includes(entry.type) ?? true)
  const to = isDone ? (entry.effectiveOn <= deadline.dueOn ? 'met' : 'missed') : 'cancelled'
  if (from === 'missed' && to !== 'met') return []
  return [{ from, to, deadline: { ...deadline, ...closedRow(to, now) } }]
}

/** The row of a wait that has a last day; a wait without a term has none. @throws where the day cannot be counted */
const openDeadline = (
  { row }: LoadedCase,
  { wait, key, from, on }: AwaitedNow,
  { now, calendars, newId }: Context,
): DeadlineRow | undefined => {
  const dueOn = on ?? (from ? lastDay(wait, from, calendars) : undefined)
  if (!dueOn) return undefined
  return {
    ...datedRow(from, dueOn, wait.reminders, { now, calendars }),
    id: newId(now),
    caseId: row.id,
    waitKey: key,
    organizationId: row.organizationId,
    provision: wait.provision,
    awaited: wait.for,
    kind: wait.kind,
    says: JSON.stringify(wait.says),
    triggerOn: from,
    status: 'open',
    openedAt: now,
    closedAt: null,
  }
}

const lastDay = (wait: AwaitedNow['wait'], from: CivilDate, calendars: Calendars): CivilDate => {
  if (wait.targetWorkingDays !== undefined) return calendars.addWorkingDays(from, wait.targetWorkingDays)
  if (wait.provision === null) throw new Error(`a wait from ${from} names neither a provision nor a target`)
  return lastDayUnder(wait.provision, from, calendars)
}

/**
 * What a row holds about its last day: the day, its end, the reminders still to come and the calendar versions it rests
 * on.
 *
 * @param sent the names of the reminders that have left already
 */
export const datedRow = (
  from: CivilDate | null,
  dueOn: CivilDate,
  plan: ReminderPlan | undefined,
  { now, calendars }: Pick<Context, 'now' | 'calendars'>,
  sent: ReadonlySet<string> = new Set(),
): Pick<DeadlineRow, 'dueOn' | 'expiresAt' | 'nextActionAt' | 'remindersLeft' | 'calendars'> => {
  const expiresAt = endOfDay(dueOn)
  const reminders = remindersBefore(dueOn, plan, calendars).filter(({ at, slot }) => at > now && !sent.has(slot))
  return {
    dueOn,
    expiresAt,
    nextActionAt: reminders[0]?.at ?? expiresAt,
    remindersLeft: JSON.stringify(reminders),
    calendars: JSON.stringify(versionsBetween(from ?? dueOn, dueOn, calendars)),
  }
}

/** What a row holds once it is closed. */
export const closedRow = (status: DeadlineStatus, closedAt: Instant) => ({
  status,
  closedAt,
  nextActionAt: null,
  remindersLeft: '[]',
})

/** The calendar versions a date rests on, by year. */
export const versionsBetween = (
  from: CivilDate,
  until: CivilDate,
  calendars: Calendars,
): Readonly<Record<number, string>> => {
  const versions: Record<number, string> = {}
  for (let year = yearOf(from); year <= yearOf(until); year += 1) {
    const version = calendars.versionOf(year)
    if (version) versions[year] = version.version
  }
  return versions
}
