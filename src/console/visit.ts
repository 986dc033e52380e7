import type { Context } from 'hono'
import type { Actor } from '../functions/actors/actor.ts'
import type { Env, Services } from '../functions/http/services.ts'
import type { Language, Says } from '../language/says.ts'
import type { CivilDate } from '../law/time/civil-date.ts'
import type { Instant } from '../law/time/instant.ts'

/** One request for a page: who reads, in which language, on which day. Handed to every page and part. */
export interface Visit {
  readonly c: Context<Env>
  readonly services: Services
  readonly principal: Actor
  readonly language: Language
  readonly now: Instant
  /** The day it is in Kazakhstan by the clock the cases run on. */
  readonly today: CivilDate
  /** What a text says in the reader's language. */
  readonly t: (says: Says) => string
  /** The provisions whose reading a document has confirmed. */
  readonly confirmed: ReadonlySet<string>
}

/** What a page needs to write words and dates, and to say what is not confirmed. */
export type Reader = Pick<Visit, 't' | 'language'> & Partial<Pick<Visit, 'confirmed'>>
