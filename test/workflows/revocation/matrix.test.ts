import { revocation } from '../../../src/workflows/revocation/procedure.ts'
import { describeMatrix } from '../procedure/matrix.ts'

describeMatrix(revocation, {
  follows: {
    unopened: { 'ground.recorded': 'awaitingHearing' },
    awaitingHearing: {
      'ground.recorded': 'awaitingHearing',
      'hearing.notified': 'awaitingDecision',
      'ground.dismissed': 'dismissed',
      'certificate.ended': 'closed',
    },
    awaitingDecision: {
      // Called anew for another day; held; decided.
      'hearing.notified': 'awaitingDecision',
      'hearing.held': 'awaitingDecision',
      'revocation.ordered': 'revoked',
      'ground.dismissed': 'dismissed',
      'certificate.ended': 'closed',
    },
    ordered: { 'revocation.ordered': 'revoked', 'certificate.ended': 'closed' },
    revoked: { 'decision.appealed': 'underAppeal' },
    underAppeal: { 'appeal.decided': ['revoked', 'overturned'] },
    overturned: {},
    dismissed: {},
    closed: {},
  },
  ahead: { awaitingDecision: { 'revocation.ordered': 'ordered' } },
  rights: {
    // Never by itself: Merzim enters nothing that opens or decides it.
    'ground.recorded': ['officer'],
    'hearing.notified': ['officer'],
    'hearing.held': ['officer'],
    'revocation.ordered': ['head'],
    'ground.dismissed': ['head'],
    'decision.appealed': ['okup'],
    'appeal.decided': ['officer'],
    'certificate.ended': [],
  },
})
