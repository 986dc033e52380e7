import { text } from 'drizzle-orm/sqlite-core'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'

// A day and a moment are stored as the text they are. Whatever is written has its type already, so what is read has it
// too and is not parsed again.

/** A column that holds a civil day. */
export const day = <Name extends string>(name: Name) => text(name).$type<CivilDate>()

/** A column that holds a moment. */
export const moment = <Name extends string>(name: Name) => text(name).$type<Instant>()
