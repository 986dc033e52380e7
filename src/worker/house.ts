import { type House, newId } from '../functions/house.ts'
import { calendarSeeds, createCalendars } from '../law/calendar.ts'
import { requirements } from '../law/requirements.ts'

const calendars = createCalendars(calendarSeeds)

/** What programs need to know besides the store, the same in every isolate. */
export const house: House = { calendars: () => calendars, requirements, newId }
