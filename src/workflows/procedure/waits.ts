import { type CivilDate, civilDate } from '../../law/time/civil-date.ts'
import { metaOf, unopened } from '../docket.ts'
import type { Procedure, Standing, Wait } from './procedure.ts'

/** A wait of the present state, with the days its fields hold. */
export interface AwaitedNow {
  readonly wait: Wait
  /** Names the wait across states, so that a term that goes on in the next state is not opened again. */
  readonly key: string
  /** The day the term runs from, or null where the last day is stated or no date is waited for. */
  readonly from: CivilDate | null
  /** The stated last day. */
  readonly on: CivilDate | null
}

/**
 * What a case waits for where it stands. The same wait in two states that follow each other has one key and is one
 * deadline: the service term of an application runs from filing to decision.
 */
export const awaitedNow = (procedure: Procedure, standing: Standing): readonly AwaitedNow[] => {
  if (standing.state === unopened) return []
  const field = (name: string | undefined): CivilDate | null => {
    const value = name === undefined ? undefined : standing.context[name]
    return typeof value === 'string' ? civilDate(value) : null
  }
  return metaOf(procedure, standing.state)
    .waits.filter((wait) => wait.when === undefined || field(wait.when) !== null)
    .filter((wait) => [wait.unless ?? []].flat().every((name) => field(name) === null))
    .map((wait) => {
      const from = field(wait.from)
      const on = field(wait.on)
      return {
        wait,
        key: [wait.provision ?? wait.says.en, wait.for, wait.kind, from ?? '', on ?? ''].join('|'),
        from,
        on,
      }
    })
}
