import type { DocketRow } from '../../db/queries/docket.queries.ts'
import type { DocketEntry } from '../../workflows/procedure/entry.ts'

/** A stored entry as the entry it was. */
export const toEntry = ({
  seq,
  type,
  data,
  effectiveOn,
  recordedAt,
  recordedBy,
  recordedAs,
}: DocketRow): DocketEntry => ({
  seq,
  type,
  data: JSON.parse(data),
  effectiveOn,
  recordedAt,
  recordedBy,
  ...(recordedAs !== null && { recordedAs }),
})
