import type { CivilDate } from '../law/time/civil-date.ts'
import type { StandingStatus } from './procedure/standing-status.ts'
import { type Stage, stageOn } from './timeline.ts'

/** What a certificate’s case in a state says of the accreditation it proves: the states carry these names. */
const statuses: ReadonlySet<string> = new Set(['notYetInForce', 'inForce', 'suspended', 'terminated'])

const isStatus = (state: string): state is StandingStatus => statuses.has(state)

/** The status a state of the certificate stands for. */
export const statusOf = (state: string | undefined): StandingStatus =>
  state !== undefined && isStatus(state) ? state : 'none'

/** A certificate’s status on a day, and since when. */
export const statusOn = (
  timeline: readonly Stage[],
  day: CivilDate,
): { readonly status: StandingStatus; readonly since: CivilDate | null } => {
  const stage = stageOn(timeline, day)
  return { status: statusOf(stage?.standing.state), since: stage?.from ?? null }
}

const order: readonly StandingStatus[] = ['none', 'terminated', 'notYetInForce', 'suspended', 'inForce']

/** Of several certificates the status that says most for the organization; `none` where there is no certificate. */
export const bestStatus = (states: readonly string[]): StandingStatus =>
  states
    .map(statusOf)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .at(-1) ?? 'none'

/** How much a status says for the organization: a certificate in force most, none at all least. */
export const rankOf = (status: StandingStatus): number => order.indexOf(status)
