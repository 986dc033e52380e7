import { OutcomeUnknown, type WriterLane } from '../../db/program.ts'
import { holdersOn } from '../../db/queries/certificate-stages.queries.ts'
import { awaitedPeriods } from '../../db/queries/recurring-periods.queries.ts'
import type { Store } from '../../db/store.ts'
import { writePeriod } from '../../law/terms/period.ts'
import { civilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import { civilDateAt, startOfDay } from '../../law/time/zone.ts'
import { periodBegunBy } from '../../workflows/procedure/recurring.ts'
import { procedureOn, recurringProcedures } from '../../workflows/procedures.ts'
import { wordsOf } from '../cases/workspace.ts'
import type { Command } from '../commands/command.ts'
import type { Log } from '../operation/log.ts'
import { recurringDuty } from '../recurring/recurring-duty.ts'

/** Organizations handed to the writer lane at a time; their openings share commits there. */
const batch = 128

interface Means {
  readonly store: Store
  readonly lane: WriterLane<Command>
  readonly log: Log
}

/** A period of a procedure whose cases are to be opened. */
interface PeriodDue {
  readonly procedure: string
  readonly period: string
}

/**
 * Opens the cases of recurring duties for everyone who holds a certificate on the day the duty begins: every period
 * since the last one gone through, in order; on a store that has gone through none, the one that runs today. It may be
 * missed, run twice, run by two at once or be interrupted anywhere; it ends in the same state.
 *
 * @returns how many cases were opened
 */
export const openRecurring = async (means: Means, now: Instant): Promise<number> => {
  let opened = 0
  for (let due = await periodsDue(means.store, now); due.length > 0; due = await periodsDue(means.store, now)) {
    for (const each of due) opened += await openPeriod(means, each, now)
  }
  return opened
}

/** When cases are next to be opened; undefined where no procedure has any. */
export const nextOpening = async (store: Store): Promise<Instant | undefined> => {
  if (recurringProcedures.length === 0) return undefined
  const awaited = await awaitedPeriods(store)
  const moments = recurringProcedures.map(
    ({ id, edition }) => awaited.find(({ procedure }) => procedure === id)?.beginsAt ?? startOfDay(civilDate(edition)),
  )
  return moments.toSorted()[0]
}

const periodsDue = async (store: Store, now: Instant): Promise<readonly PeriodDue[]> => {
  if (recurringProcedures.length === 0) return []
  const awaited = await awaitedPeriods(store)
  const today = civilDateAt(now)
  return recurringProcedures.flatMap(({ id: procedure }): readonly PeriodDue[] => {
    const recurring = procedureOn(procedure, today)?.recurring
    if (!recurring) return []
    const next = awaited.find((each) => each.procedure === procedure)
    if (!next) return [{ procedure, period: writePeriod(periodBegunBy(recurring, today)) }]
    return next.beginsAt <= now ? [{ procedure, period: next.period }] : []
  })
}

const openPeriod = async ({ store, lane, log }: Means, due: PeriodDue, now: Instant): Promise<number> => {
  const { begins } = recurringDuty(due.procedure, due.period, civilDateAt(now))
  let opened = 0
  for (let after = ''; ; ) {
    const holders = await holdersOn(store, begins, after, batch)
    // All of them come to an end before one that could not even be parked ends the run.
    for (const outcome of await Promise.allSettled(holders.map(openFor))) {
      if (outcome.status === 'rejected') throw outcome.reason
      if (outcome.value) opened += 1
    }
    const last = holders.at(-1)
    if (last === undefined) break
    after = last
  }
  await lane.submit({ command: 'close-period', ...due, now })
  return opened

  /** An opening that fails is parked for a person; it keeps no other organization waiting. */
  async function openFor(organizationId: string): Promise<boolean> {
    try {
      return (await lane.submit({ command: 'open-by-time', ...due, organizationId, now })) as boolean
    } catch (fault) {
      // It may be opened or not: the next run sees.
      if (fault instanceof OutcomeUnknown) throw fault
      const error = wordsOf(fault)
      log('error', 'a case could not be opened by time', { ...due, organizationId, fault: error })
      await lane.submit({ command: 'park-opening', ...due, organizationId, error, now })
      return false
    }
  }
}
