import type { Says } from '../../language/says.ts'

/**
 * Why the Law, or the state of the case, does not allow what was asked. Ordinary and expected: a value, never thrown,
 * and shown word for word to the person who asked.
 */
export interface Refusal {
  /** The last part of the problem's type, for example `notice-too-short`. Stable: other systems branch on it. */
  readonly kind: string
  /** The provision that says no; null where the obstacle is not a legal one. */
  readonly provision: string | null
  readonly says: Says
  /** JSON pointer into the request, where one field is the cause. */
  readonly pointer?: string
  /** Facts a reader needs to do better next time, such as `earliestEventOn`. */
  readonly facts?: Readonly<Record<string, unknown>>
}

/** Something lawful that a careful officer would still want to see before going on. */
export interface Warning {
  readonly kind: string
  readonly provision: string | null
  /** Number of the ambiguity the warning comes from, if any. */
  readonly ambiguity?: number
  readonly says: Says
}
