import { OutcomeUnknown } from '../db/program.ts'
import { CalendarMissing } from '../law/time/calendar.ts'

/**
 * How a command ended, as data: an error loses its class on the way from one Worker to another, and the doors tell a
 * missing calendar, and a commit nobody knows of, from a fault.
 */
export type Settled =
  | { readonly answer: unknown }
  | { readonly calendarMissing: { readonly year: number; readonly version: string | undefined } }
  | { readonly outcomeUnknown: string }
  | { readonly fault: string }

export const settle = async (work: Promise<unknown>): Promise<Settled> => {
  try {
    return { answer: await work }
  } catch (fault) {
    if (fault instanceof CalendarMissing) return { calendarMissing: { year: fault.year, version: fault.version } }
    if (fault instanceof OutcomeUnknown) return { outcomeUnknown: String(fault.cause) }
    return { fault: String(fault) }
  }
}

/** The answer, or the fault thrown as it was thrown there. */
export const unsettle = (settled: Settled): unknown => {
  if ('answer' in settled) return settled.answer
  if ('calendarMissing' in settled)
    throw new CalendarMissing(settled.calendarMissing.year, settled.calendarMissing.version)
  if ('outcomeUnknown' in settled) throw new OutcomeUnknown(settled.outcomeUnknown)
  throw new Error(settled.fault)
}
