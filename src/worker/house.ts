import { CalendarShelf } from '../functions/calendars/calendar-shelf.ts'
import { type House, newId } from '../functions/house.ts'
import { requirements } from '../law/requirements.ts'

/** The calendars of this isolate: the doors take up at each request what the writer has adopted. */
export const shelf = new CalendarShelf()

/** What programs need to know besides the store, the same in every isolate. */
export const house: House = { calendars: shelf.calendars, requirements, newId }
