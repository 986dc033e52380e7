import type { Says } from '../../language/says.ts'

/**
 * What an identifier's check found. An overridable failure may be accepted with a recorded reason, because some real
 * State-issued numbers fail their own check; the others cannot, because the number comes from another system that will
 * not know it.
 */
export type Checked<Found extends object> =
  | ({ readonly ok: true } & Readonly<Found>)
  | { readonly ok: false; readonly why: Says; readonly overridable: boolean }

export const failed = (why: Says, { overridable }: { readonly overridable: boolean }): Checked<never> => ({
  ok: false,
  why,
  overridable,
})

/** The digits of a text as numbers. */
export const digitsOf = (text: string): readonly number[] => Array.from(text, Number)

/** The sum of each digit times the weight in its place. */
export const weightedSum = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0)
