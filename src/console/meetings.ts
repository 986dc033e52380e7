import { type CaseRow, listCases } from '../db/queries/cases.queries.ts'
import type { Store } from '../db/store.ts'
import type { MeetingContext } from '../workflows/commission-meeting/context.ts'

export interface ListedMeeting {
  readonly row: CaseRow
  readonly heldOn: string
  readonly announcedOn: string
}

/** The meetings of the commission that stand in a state, by their day. */
export const readMeetings = async (store: Store, state: string): Promise<readonly ListedMeeting[]> =>
  (await listCases(store, { procedure: 'commission-meeting', state, limit: 1_000 }))
    .map((row) => {
      const { heldOn = '', announcedOn = '' } = JSON.parse(row.context) as MeetingContext
      return { row, heldOn, announcedOn }
    })
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))
