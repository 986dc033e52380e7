import { allMet } from '../../support/builders.ts'
import type { Samples } from '../procedure/samples.ts'

export const samples: Samples = {
  'application.filed': [{ organizationId: 'demo-organization', area: 'L43.3.1', documents: ['Demo charter'] }],
  'application.accepted': [{}],
  'application.returned': [{ missing: ['Demo list of members'] }],
  'application.completed': [{ documents: ['Demo list of members'] }],
  'application.withdrawn': [{}],
  'requirements.assessed': [{ findings: allMet }],
  'meeting.assigned': [{ meetingId: 'demo-meeting', heldOn: '2026-04-20' }],
  'meeting.rescheduled': [{ meetingId: 'demo-meeting', heldOn: '2026-06-01' }],
  'meeting.unassigned': [{ meetingId: 'demo-meeting', reason: 'Demo reason' }],
  'term.extended': [{ reason: 'Demo reason', until: '2026-04-30' }],
  'extension.notified': [{ on: '2026-03-03', how: 'Demo letter' }],
  'commission.concluded': [
    { recommendation: 'grant', votesFor: 5, votesAgainst: 0, reasons: 'Demo reasons', quorum: 5 },
    { recommendation: 'refuse', votesFor: 1, votesAgainst: 4, reasons: 'Demo reasons', quorum: null },
  ],
  'certificate.granted': [{ number: 'DEMO-1', validFrom: '2026-04-21', validUntil: '2028-04-20' }],
  'accreditation.refused': [{ grounds: ['Demo ground'] }],
  'decision.appealed': [{ filedOn: '2026-04-22', with: 'Demo court' }],
  'appeal.decided': [
    { outcome: 'upheld', document: 'Demo ruling 1' },
    { outcome: 'overturned', document: 'Demo ruling 2' },
  ],
  'publication.recorded': [{ place: 'Demo newspaper', url: 'https://demo.invalid/2', on: '2026-05-05' }],
  'deadline.expired': [{ provision: 'X-O105.4', for: 'authorizedBody', dueOn: '2026-03-27' }],
}
