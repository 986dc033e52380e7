import type { WriterLane } from '../../db/program.ts'
import { unsettledSince } from '../../db/queries/calendar-versions.queries.ts'
import { nextDeadlineAction } from '../../db/queries/deadlines.queries.ts'
import { nextMessageAttempt } from '../../db/queries/outbox.queries.ts'
import type { Store } from '../../db/store.ts'
import type { Instant } from '../../law/time/instant.ts'
import { finishAdoptions } from '../calendars/finish-adoptions.ts'
import type { Command } from '../commands/command.ts'
import type { DemoClock } from '../operation/clock.ts'
import type { Log } from '../operation/log.ts'
import { deliverMessages, type Post, waysOut } from './deliver.ts'
import { deriveAnew } from './derive-anew.ts'
import { enforceAndRemind } from './enforce.ts'
import { nextOpening, openRecurring } from './open-recurring.ts'

/** What the scheduled functions work with. */
export interface Schedule {
  readonly store: Store
  readonly lane: WriterLane<Command>
  readonly post: Post
  readonly log: Log
  /** Lets one run of the scheduled functions go at a time, so that a report counts all that it says it counts. */
  readonly oneAtATime: <Result>(run: () => Promise<Result>) => Promise<Result>
}

/** Runs what it is given one after the other. */
export const oneAtATime = (): Schedule['oneAtATime'] => {
  let last: Promise<unknown> = Promise.resolve()
  return (run) => {
    const turn = last.then(run, run)
    last = turn.catch(() => undefined)
    return turn
  }
}

export interface TickReport {
  readonly expired: number
  readonly reminded: number
  readonly delivered: number
}

/**
 * One run of all scheduled functions, in their order: finish what a change of calendar has begun, open what has come due
 * to be opened, enforce and remind, then deliver what that has written.
 */
export const tick = async ({ store, lane, post, log }: Schedule, now: Instant): Promise<TickReport> => {
  // Before all else: nothing is enforced on a case that stands where an older rule has left it,
  await deriveAnew({ store, lane, log }, now)
  // and nothing passes on a day a change of calendar has taken from it.
  await finishAdoptions({ store, lane, log }, now)
  // What is opened late may have passed already: it is enforced in the same run.
  const opened = await openRecurring({ store, lane, log }, now).catch((fault) => {
    // It stays due for the next run; no term waits for it.
    log('error', 'cases could not be opened by time', { fault: String(fault) })
    return 0
  })
  const onFault = (deadlineId: string, fault: unknown): void =>
    log('error', 'a deadline could not be enforced', { deadlineId, fault: String(fault) })
  const swept = await enforceAndRemind(store, lane, now, onFault)
  const delivered = await deliverMessages(store, lane, post, now)
  if (opened + swept.expired + swept.reminded + delivered > 0) log('info', 'tick', { now, opened, ...swept, delivered })
  return { ...swept, delivered }
}

/** When there is next something to do, or undefined where nothing is scheduled. */
export const nextDue = async (store: Store): Promise<Instant | undefined> => {
  const times = await Promise.all([
    unsettledSince(store),
    nextOpening(store),
    nextDeadlineAction(store),
    nextMessageAttempt(store, waysOut),
  ])
  return times.filter((at) => at !== undefined).toSorted()[0]
}

/**
 * Lets time pass on a demo clock: it stops at every moment at which something is due on the way, exactly as the ticker
 * would, so that each reminder and each expiry happens at its own time.
 */
export const passTime = (schedule: Schedule, clock: DemoClock, until: Instant): Promise<TickReport> =>
  schedule.oneAtATime(() => stopWhereSomethingIsDue(schedule, clock, until))

const stopWhereSomethingIsDue = async (schedule: Schedule, clock: DemoClock, until: Instant): Promise<TickReport> => {
  const total = { expired: 0, reminded: 0, delivered: 0 }
  const add = (report: TickReport): void => {
    total.expired += report.expired
    total.reminded += report.reminded
    total.delivered += report.delivered
  }
  for (let at = await nextDue(schedule.store); at !== undefined && at < until; at = await nextDue(schedule.store)) {
    if (at > clock.now()) await clock.set(at)
    const report = await tick(schedule, clock.now())
    add(report)
    // A deadline that cannot be enforced stays due; going on would stop here for ever.
    if ((await nextDue(schedule.store)) === at && report.expired + report.reminded + report.delivered === 0) break
  }
  await clock.set(until)
  add(await tick(schedule, clock.now()))
  return total
}
