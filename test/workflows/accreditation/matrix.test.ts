import { accreditation } from '../../../src/workflows/accreditation/procedure.ts'
import { describeMatrix } from '../procedure/matrix.ts'

describeMatrix(accreditation, {
  follows: {
    unopened: { 'application.filed': 'awaitingCompletenessCheck' },
    awaitingCompletenessCheck: {
      'application.accepted': 'awaitingAssessment',
      'application.returned': 'returned',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'awaitingCompletenessCheck',
    },
    returned: {
      'application.completed': 'awaitingCompletenessCheck',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'returned',
    },
    awaitingAssessment: {
      'requirements.assessed': 'awaitingMeeting',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'awaitingAssessment',
    },
    awaitingMeeting: {
      'meeting.assigned': 'awaitingConclusion',
      'term.extended': 'awaitingMeeting',
      'extension.notified': 'awaitingMeeting',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'awaitingMeeting',
    },
    awaitingConclusion: {
      'commission.concluded': 'awaitingDecision',
      'meeting.rescheduled': 'awaitingConclusion',
      'meeting.unassigned': 'awaitingMeeting',
      'extension.notified': 'awaitingConclusion',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'awaitingConclusion',
    },
    awaitingDecision: {
      'certificate.granted': 'granted',
      'accreditation.refused': 'refused',
      'extension.notified': 'awaitingDecision',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'awaitingDecision',
    },
    granted: { 'publication.recorded': 'granted' },
    refused: { 'decision.appealed': 'underAppeal' },
    // The refusal stands, or the body decides again.
    underAppeal: { 'appeal.decided': ['refused', 'awaitingDecision'] },
    withdrawn: {},
  },
  rights: {
    'application.filed': ['okup'],
    'application.accepted': ['officer'],
    'application.returned': ['officer'],
    'application.completed': ['okup'],
    'application.withdrawn': ['okup'],
    'requirements.assessed': ['officer'],
    'meeting.assigned': ['officer'],
    'meeting.rescheduled': [],
    'meeting.unassigned': [],
    'term.extended': ['head'],
    'extension.notified': ['officer'],
    'commission.concluded': ['commission'],
    'certificate.granted': ['head'],
    'accreditation.refused': ['head'],
    'decision.appealed': ['okup'],
    'appeal.decided': ['officer'],
    'publication.recorded': ['officer'],
    'deadline.expired': [],
  },
})
