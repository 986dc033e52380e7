import { type Actor, signedIn } from '../../src/functions/actors/actor.ts'
import { requirements } from '../../src/law/requirements.ts'
import { calendarSeeds, createCalendars } from '../../src/law/time/calendar.ts'
import { addDays, type CivilDate, civilDate } from '../../src/law/time/civil-date.ts'
import { type Instant, instant } from '../../src/law/time/instant.ts'

/** The seeded calendars, 2026 in its version of the year's second half. */
export const calendars = createCalendars(calendarSeeds)

/** A Monday, nine in the morning in Almaty; every story begins then unless it says otherwise. */
export const monday = instant('2026-03-02T09:00:00+05:00')
export const mondayDay = civilDate('2026-03-02')

/** A moment of a day in Almaty, such as `at('2026-03-27', '23:59:59.999')`; since March 2024 five hours ahead of UTC. */
export const at = (day: string, time = '09:00:00'): Instant => instant(`${day}T${time}+05:00`)

/** The first day on which a meeting posted that day may be held under the strict reading of L46-2.2b. */
export const earliestMeeting = (postedOn: CivilDate): CivilDate => addDays(calendars.addWorkingDays(postedOn, 30), 1)

const staff = (role: 'officer' | 'head' | 'commission' | 'expert' | 'system' | 'auditor'): Actor =>
  signedIn({ sub: `demo-${role}`, role })

/** Demo people: who acts in the stories. */
export const officer = staff('officer')
export const head = staff('head')
export const commission = staff('commission')
export const system = staff('system')
export const auditor = staff('auditor')
export const okupOf = (organizationId: string): Actor =>
  signedIn({ sub: `demo-okup-${organizationId}`, role: 'okup', partyId: organizationId })

/** Demo BINs with right check digits. */
export const demoBins = ['061240001236', '110540004568', '180940007897', '150340002224', '201140003339'] as const

/** An assessment that finds every configured requirement met. */
export const allMet = requirements.map(({ id }) => ({ requirement: id, met: true, evidence: 'Demo evidence' }))
