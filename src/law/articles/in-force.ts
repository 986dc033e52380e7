import type { InForce } from '../provision.ts'

/** Whether a provision applies on a civil day. A date not known yet counts from `notBefore`, and not at all without it. */
export const isInForceOn = (inForce: InForce, on: string): boolean => {
  const from = inForce.dateKnown ? inForce.from : (inForce.notBefore ?? null)
  if (!inForce.dateKnown && from === null) return false
  return (from === null || from <= on) && (inForce.until === null || on <= inForce.until)
}

/** Older wording, unchanged in 2026. Inferred inside amended articles: compare the text before using it for old cases. */
export const inForceBefore: InForce = { mark: 'before', from: null, until: null, dateKnown: true }

/** The wording of Law No. 233-VIII. */
export const since2026: InForce = { mark: '2026-01-25', from: '2026-01-25', until: null, dateKnown: true }

/** Taken out of the Law by Law No. 233-VIII. */
export const excluded2026: InForce = {
  mark: 'excluded 2026-01-25',
  from: null,
  until: '2026-01-24',
  dateKnown: true,
}

/** Article 9-1, which Law No. 233-VIII takes out from 1 January 2027. */
export const until2027: InForce = { mark: 'until 2026-12-31', from: null, until: '2026-12-31', dateKnown: true }

/** What Law No. 233-VIII brings in from 1 January 2027. */
export const from2027: InForce = { mark: 'from 2027-01-01', from: '2027-01-01', until: null, dateKnown: true }

/** From the entry into force of the Digital Code: the date is not entered, so it is not in force (ambiguity 43). */
export const sinceDigitalCode: InForce = { mark: 'DC', from: null, until: null, dateKnown: false }

/** Order No. 100 of 29 January 2026: published that day at the earliest, and in force after ten full days (CC-14). */
export const sinceOrder100: InForce = {
  mark: 'O100.eff',
  from: null,
  until: null,
  dateKnown: false,
  notBefore: '2026-02-09',
}

/** A clause on entry into force: it must be answerable for the day of publication, before its act applies. */
export const sinceAdoption = (from: string): InForce => ({ mark: 'adoption', from, until: null, dateKnown: true })

/** An act outside the Law, in force from a day that is known. */
export const externalSince = (from: string): InForce => ({ mark: 'external', from, until: null, dateKnown: true })

/** An act outside the Law whose day of entry into force is not confirmed, but which was adopted on `notBefore`. */
export const externalNotBefore = (notBefore: string): InForce => ({
  mark: 'external',
  from: null,
  until: null,
  dateKnown: false,
  notBefore,
})
