import * as z from 'zod'
import type { Says } from '../../language/says.ts'

/** A value the documents leave open: what it is, and what it may hold. */
export interface Configurable {
  readonly says: Says
  readonly schema: z.ZodType
}

/** Every value that can be entered. A missing one is asked for, never guessed. */
export const configurable: ReadonlyMap<string, Configurable> = new Map([
  [
    // Ambiguity 5: the commission's regulations are not among the documents.
    'commission.quorum',
    {
      says: { kk: 'Комиссия кворумы, дауыс', ru: 'Кворум комиссии, голосов', en: 'Quorum of the commission, votes' },
      schema: z.int().min(1).max(1_000),
    },
  ],
])
