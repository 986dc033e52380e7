import { requirements } from '../../src/law/requirements.ts'

/** As many connections, and as many organizations: each conducts its own applications, one after another. */
export const connections = 32

export const now = '2026-03-02T09:00:00+05:00'

/** The areas applied in: the first while warming up, each of the others in one turn. */
export const areas = ['L43.3.2', 'L43.3.1', 'L43.3.3', 'L43.3.4'] as const

export const announcement = {
  type: 'meeting.announced',
  data: {
    heldOn: '2026-06-01',
    postedOn: '2026-03-02',
    periodicals: ['Demo newspaper'],
    website: 'https://demo.invalid/meeting',
  },
}

/** The act that opens an application. */
export const filing = (organizationId: string, area: string) => ({
  type: 'application.filed',
  data: { organizationId, area, documents: ['Charter', 'List of members', 'Agreements with foreign organizations'] },
})

/** What follows a filing, in order, and who does it. A withdrawal leaves the area free for the next application. */
export const actsAfterFiling = (meetingId: string) =>
  [
    { by: 'officer', type: 'application.accepted', data: {} },
    { by: 'officer', type: 'requirements.assessed', data: { findings } },
    { by: 'officer', type: 'meeting.assigned', data: { meetingId } },
    { by: 'okup', type: 'application.withdrawn', data: {} },
  ] as const

const findings = requirements.map(({ id }) => ({
  requirement: id,
  met: true,
  evidence: 'Certified list, pages 1 to 12',
}))

/** A demo organization; its number is none that exists, which is what the override says. */
export function organization(index: number) {
  return {
    name: `Demo organization ${index + 1}`,
    bin: String(index + 1).padStart(12, '0'),
    binOverride: 'Demo organization of a measurement',
    address: 'Demo street 1',
    phone: '+7 700 000 00 00',
    email: `organization-${index + 1}@demo.invalid`,
  }
}
