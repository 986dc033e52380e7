import type { StandingStatus } from '../../workflows/procedure/standing-status.ts'
import type { Reader } from '../visit.ts'
import { standingNames } from '../words/common.ts'

/** What a certificate is worth: by word, and by a mark of its own shape. */
export const Standing = ({ reader, status }: { reader: Reader; status: StandingStatus }) => (
  <span class={`standing standing-${status}`}>{reader.t(standingNames[status])}</span>
)
