import { suspension } from '../../../src/workflows/suspension/procedure.ts'
import { describeMatrix } from '../procedure/matrix.ts'

describeMatrix(suspension, {
  follows: {
    unopened: { 'ground.recorded': 'awaitingDecision' },
    awaitingDecision: {
      // More evidence goes into the same case.
      'ground.recorded': 'awaitingDecision',
      'suspension.ordered': 'suspended',
      'ground.dismissed': 'dismissed',
      'certificate.ended': 'closed',
    },
    ordered: { 'suspension.ordered': 'suspended', 'certificate.ended': 'closed' },
    suspended: {
      'suspension.reviewed': 'suspended',
      'suspension.lifted': 'ended',
      'certificate.reinstated': 'ended',
      'certificate.ended': 'ended',
      // The three months end it, and no other term.
      'deadline.expired': ['ended', 'suspended'],
    },
    ended: {},
    dismissed: {},
    closed: {},
  },
  ahead: { awaitingDecision: { 'suspension.ordered': 'ordered' } },
  rights: {
    'ground.recorded': ['officer'],
    'suspension.ordered': ['head'],
    'ground.dismissed': ['head'],
    'suspension.reviewed': ['officer'],
    'suspension.lifted': ['head'],
    'certificate.reinstated': [],
    'certificate.ended': [],
    'deadline.expired': [],
  },
})
