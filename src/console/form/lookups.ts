import { listCases } from '../../db/queries/cases.queries.ts'
import { formatDateWithWeekday } from '../../language/dates.ts'
import type { Requirement } from '../../law/requirements.ts'
import type { Visit } from '../visit.ts'

/** What a form offers to choose from. */
export interface Lookups {
  /** The announced meetings still ahead. */
  readonly meetings: readonly { readonly id: string; readonly name: string }[]
  readonly requirements: readonly Requirement[]
  /** The most bytes the files of one form may have together. */
  readonly largestFiles: number
}

/** Looks up what the forms of acts offer: the announced meetings ahead, soonest first, and the requirements. */
export const lookUp = async ({ services, today, language }: Visit): Promise<Lookups> => {
  const announced = await listCases(services.store, { procedure: 'commission-meeting', state: 'announced', limit: 500 })
  const meetings = announced
    .map(({ id, context }) => ({ id, heldOn: (JSON.parse(context) as { heldOn?: string }).heldOn ?? '' }))
    .filter(({ heldOn }) => heldOn > today)
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))
    .map(({ id, heldOn }) => ({ id, name: formatDateWithWeekday(heldOn, language) }))
  return { meetings, requirements: services.environment.requirements, largestFiles: services.keeping.largest }
}
