import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'

/** One dated line of a docket, which is also the machine's event: one name from docket to webhook. */
export interface DocketEvent<Type extends string = string, Data = Readonly<Record<string, unknown>>> {
  readonly type: Type
  readonly data: Data
  /** The day it takes legal effect, in Kazakhstan. */
  readonly effectiveOn: CivilDate
  /** The moment we learned it. */
  readonly recordedAt: Instant
  /** Who entered it: the subject of their token, or `merzim`. */
  readonly recordedBy: string
  /** In which role; absent on dockets written before roles were kept. */
  readonly recordedAs?: string
}

/** An entry with its place on the docket. */
export interface DocketEntry extends DocketEvent {
  readonly seq: number
}
