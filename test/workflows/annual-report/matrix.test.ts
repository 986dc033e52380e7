import { annualReport } from '../../../src/workflows/annual-report/procedure.ts'
import { describeMatrix } from '../procedure/matrix.ts'

describeMatrix(annualReport, {
  follows: {
    unopened: { 'year.ended': 'awaitingReport' },
    awaitingReport: { 'report.submitted': 'submitted', 'deadline.expired': 'overdue' },
    // A late report is still a report.
    overdue: { 'report.submitted': 'submitted' },
    submitted: {
      'report.accepted': 'accepted',
      'report.returned': 'awaitingReport',
      'falsehood.found': ['submitted', 'submitted'],
    },
    accepted: { 'publication.recorded': 'accepted', 'falsehood.found': ['accepted', 'accepted'] },
  },
  rights: {
    'year.ended': [],
    'report.submitted': ['okup'],
    'report.accepted': ['officer'],
    'report.returned': ['officer'],
    'falsehood.found': ['officer'],
    'publication.recorded': ['officer'],
    'deadline.expired': [],
  },
})
