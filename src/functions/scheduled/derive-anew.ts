import type { WriterLane } from '../../db/program.ts'
import { casesDerivedBefore } from '../../db/queries/cases.queries.ts'
import type { Store } from '../../db/store.ts'
import type { Instant } from '../../law/time/instant.ts'
import { ruleOfEffect } from '../cases/workspace.ts'
import type { Command } from '../commands/command.ts'
import type { Log } from '../operation/log.ts'

/** Cases handed to the writer lane at a time; they share commits there. */
const batch = 128

/**
 * Derives every case anew whose cache an older rule of effect has left, so that after a new release each stands where its
 * docket leads by the present one. It may be interrupted anywhere and run again; where nothing is left it asks one index.
 *
 * @returns how many cases stand elsewhere than before; each is listed for the officer
 */
export const deriveAnew = async (
  { store, lane, log }: { store: Store; lane: WriterLane<Command>; log: Log },
  now: Instant,
): Promise<number> => {
  let elsewhere = 0
  let derived = 0
  for (;;) {
    const due = await casesDerivedBefore(store, ruleOfEffect, batch)
    if (due.length === 0) break
    const moved = await Promise.all(due.map(({ id }) => derive(id)))
    derived += due.length
    elsewhere += moved.filter(Boolean).length
  }
  if (derived > 0) log('info', 'cases derived anew', { derived, elsewhere, rule: ruleOfEffect })
  return elsewhere

  /** A case that cannot be derived is listed like one that has moved; it keeps no other waiting. */
  async function derive(caseId: string): Promise<boolean> {
    try {
      return (await lane.submit({ command: 'derive-case', caseId, now })) as boolean
    } catch (fault) {
      log('error', 'a case could not be derived anew', { caseId, fault: String(fault) })
      await lane.submit({ command: 'park-case', caseId, error: String(fault), now })
      return true
    }
  }
}
