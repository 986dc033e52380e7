import { addDays, type CivilDate, civilDate } from '../../law/time/civil-date.ts'
import { metaOf, unopened } from '../docket.ts'
import type { Standing } from './case-file.ts'
import type { DocketEntry } from './entry.ts'
import type { Procedure } from './procedure.ts'
import type { Wait } from './wait.ts'

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
 * deadline: the service term of an application runs from filing to decision. Acts entered ahead are waited for too.
 */
export const awaitedNow = (
  procedure: Procedure,
  standing: Standing,
  ahead: readonly DocketEntry[] = [],
): readonly AwaitedNow[] => {
  if (standing.state === unopened) return []
  const field = (name: string | undefined): CivilDate | null => {
    const value = name === undefined ? undefined : standing.context[name]
    return typeof value === 'string' ? civilDate(value) : null
  }
  const ofTheState = metaOf(procedure, standing.state)
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
  return [...ofTheState, ...ahead.map((entry) => effectAwaited(procedure, entry))]
}

const effectKey = 'effect|'

/** The entry whose effect a wait of this key is for; undefined for a wait of the state. */
export const effectOf = (key: string): number | undefined =>
  key.startsWith(effectKey) ? Number(key.slice(effectKey.length)) : undefined

/** An act entered ahead is waited for like any effect of law: its last day is the one before it begins. */
const effectAwaited = (procedure: Procedure, { seq, type, effectiveOn }: DocketEntry): AwaitedNow => {
  const act = procedure.acts[type]
  const what = act?.entered ?? act?.says ?? { kk: type, ru: type, en: type }
  return {
    wait: {
      for: 'authorizedBody',
      provision: act?.provision ?? procedure.governedBy[0] ?? null,
      kind: 'operation-of-law',
      says: {
        kk: `Күшіне енеді: ${what.kk}`,
        ru: `Вступает в силу: ${what.ru}`,
        en: `Takes effect: ${what.en}`,
      },
      reminders: { workingDaysBefore: [5, 1] },
    },
    key: `${effectKey}${seq}`,
    from: null,
    on: addDays(effectiveOn, -1),
  }
}
