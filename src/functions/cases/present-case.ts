import { readDocket } from '../../db/queries/docket.queries.ts'
import type { Store } from '../../db/store.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { Instant } from '../../law/time/instant.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { standingOn } from '../../workflows/timeline.ts'
import { toEntry } from './docket-entry.ts'
import type { LoadedCase } from './loaded-case.ts'

/**
 * A case as it stands at this moment: what the Law has brought about by itself counts from its day, also in the moments
 * before the scheduled function has entered it.
 */
export const presentCase = async (
  store: Store,
  loaded: LoadedCase,
  now: Instant,
  calendars: Calendars,
): Promise<LoadedCase> => {
  const isBehind = loaded.deadlines.some(
    ({ kind, status, expiresAt }) => kind === 'operation-of-law' && status === 'open' && expiresAt <= now,
  )
  if (!isBehind) return loaded
  const docket = (await readDocket(store, loaded.row.id)).map(toEntry)
  const { standing, ahead } = standingOn(loaded.procedure, docket, { on: civilDateAt(now), calendars })
  return { ...loaded, standing, ahead }
}
