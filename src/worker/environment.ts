import { CalendarCache } from '../functions/calendars/calendar-cache.ts'
import { type Environment, newId } from '../functions/commands/environment.ts'
import { requirements } from '../law/requirements.ts'

/** The calendars of this isolate: the doors take up at each request what the writer has adopted. */
export const cache = new CalendarCache()

/** What programs need to know besides the store, the same in every isolate. */
export const environment: Environment = { calendars: cache.calendars, requirements, newId }
