import type { Principal } from '../../src/functions/actors/actor.ts'
import { requirements } from '../../src/law/requirements.ts'
import { calendarSeeds, createCalendars } from '../../src/law/time/calendar.ts'
import { addDays, type CivilDate, civilDate } from '../../src/law/time/civil-date.ts'
import { type Instant, instant } from '../../src/law/time/instant.ts'
import type { DocketEvent } from '../../src/workflows/procedure/entry.ts'
import { merzim } from '../../src/workflows/procedure/roles.ts'

/** The seeded calendars, 2026 in its version of the year's second half. */
export const calendars = createCalendars(calendarSeeds)

/** A Monday, nine in the morning in Almaty; every story begins then unless it says otherwise. */
export const monday = instant('2026-03-02T09:00:00+05:00')
export const mondayDay = civilDate('2026-03-02')

/** A moment of a day in Almaty, such as `at('2026-03-27', '23:59:59.999')`; since March 2024 five hours ahead of UTC. */
export const at = (day: string, time = '09:00:00'): Instant => instant(`${day}T${time}+05:00`)

/** The first day on which a meeting posted that day may be held under the strict reading of L46-2.2b. */
export const earliestMeeting = (postedOn: CivilDate): CivilDate => addDays(calendars.addWorkingDays(postedOn, 30), 1)

const staff = (role: 'officer' | 'head' | 'commission' | 'expert' | 'system' | 'auditor'): Principal => ({
  sub: `demo-${role}`,
  role,
  organizationId: null,
})

/** Demo people: who acts in the stories. */
export const officer = staff('officer')
export const head = staff('head')
export const commission = staff('commission')
export const system = staff('system')
export const auditor = staff('auditor')
export const okupOf = (organizationId: string): Principal => ({
  sub: `demo-okup-${organizationId}`,
  role: 'okup',
  organizationId,
})

/** Demo BINs with right check digits. */
export const demoBins = ['061240001236', '110540004568', '180940007897', '150340002224', '201140003339'] as const

/** An assessment that finds every configured requirement met. */
export const allMet = requirements.map(({ id }) => ({ requirement: id, met: true, evidence: 'Demo evidence' }))

/** Every act with data it is valid with; several where its data decides what follows. */
const sampleData: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'meeting.announced': [
    {
      heldOn: '2026-04-20',
      postedOn: '2026-03-02',
      periodicals: ['Demo newspaper'],
      website: 'https://demo.invalid/1',
    },
  ],
  'meeting.postponed': [{ heldOn: '2026-06-01' }],
  'meeting.cancelled': [{ reason: 'Demo reason' }],
  'meeting.held': [{ minutes: 'Demo minutes', present: ['Demo member'] }],
  'application.filed': [{ organizationId: 'demo-organization', area: 'L43.3.1', documents: ['Demo charter'] }],
  'application.accepted': [{}],
  'application.returned': [{ missing: ['Demo list of members'] }],
  'application.completed': [{ documents: ['Demo list of members'] }],
  'application.withdrawn': [{}],
  'requirements.assessed': [{ findings: allMet }],
  'meeting.assigned': [{ meetingId: 'demo-meeting', heldOn: '2026-04-20' }],
  'meeting.rescheduled': [{ meetingId: 'demo-meeting', heldOn: '2026-06-01' }],
  'meeting.unassigned': [{ meetingId: 'demo-meeting', reason: 'Demo reason' }],
  'term.extended.proposed': [{ reason: 'Demo reason', until: '2026-04-30' }],
  'term.extended': [{ reason: 'Demo reason', until: '2026-04-30' }],
  'extension.notified': [{ on: '2026-03-03', how: 'Demo letter' }],
  'commission.concluded': [
    { recommendation: 'grant', votesFor: 5, votesAgainst: 0, reasons: 'Demo reasons' },
    { recommendation: 'refuse', votesFor: 1, votesAgainst: 4, reasons: 'Demo reasons' },
  ],
  'certificate.granted.proposed': [{ number: 'DEMO-1', validFrom: '2026-04-21', validUntil: '2028-04-20' }],
  'accreditation.refused.proposed': [{ grounds: ['Demo ground'] }],
  'accreditation.refused': [{ grounds: ['Demo ground'] }],
  'decision.appealed': [{ filedOn: '2026-04-22', with: 'Demo court' }],
  'appeal.decided': [
    { outcome: 'upheld', document: 'Demo ruling 1' },
    { outcome: 'overturned', document: 'Demo ruling 2' },
  ],
  'certificate.granted': [
    {
      number: 'DEMO-1',
      validFrom: '2026-04-21',
      validUntil: '2028-04-20',
      accreditationId: 'demo-case',
      organizationId: 'demo-organization',
      area: 'L43.3.1',
    },
  ],
  'certificate.suspended': [{ reason: 'Demo reason', document: 'Demo order 1' }],
  'certificate.reinstated': [{ reason: 'Demo reason', document: 'Demo order 2' }],
  'certificate.revoked': [{ reason: 'Demo reason', document: 'Demo order 3' }],
  'certificate.returned': [{ decidedOn: '2026-05-01', receivedOn: '2026-05-04' }],
  'organization.liquidated': [{ registeredOn: '2026-05-04', document: 'Demo record' }],
  'publication.recorded': [{ place: 'Demo newspaper', url: 'https://demo.invalid/2', on: '2026-05-05' }],
  'deadline.expired': [
    { provision: 'X-O105.4', for: 'authorizedBody', dueOn: '2026-03-27' },
    { provision: 'L47-2.1.1', for: 'organization', dueOn: '2028-04-20' },
    { provision: 'L47-3.2', for: 'authorizedBody', dueOn: '2026-05-05' },
  ],
}

/** The entries a type could be, one for each of its sample data. */
export const sampleEntries = (type: string): readonly DocketEvent[] =>
  (sampleData[type] ?? []).map((data) => ({
    type,
    data,
    effectiveOn: civilDate('2026-05-05'),
    recordedAt: at('2026-05-05'),
    recordedBy: merzim,
  }))
