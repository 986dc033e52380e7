import type { Samples } from '../procedure/samples.ts'

export const samples: Samples = {
  'ground.recorded': [
    {
      organizationId: 'demo-organization',
      area: 'L43.3.1',
      ground: 'L47-1.5',
      gravity: 'Demo gravity',
      evidence: 'Demo evidence',
      certificateId: 'demo-certificate',
      certificateNumber: 'DEMO-1',
    },
  ],
  'hearing.notified': [{ on: '2026-05-12' }],
  'hearing.held': [{ position: 'Demo position' }],
  'revocation.ordered': [{ grounds: ['L47-1.5'], reasons: 'Demo reasons', document: 'Demo order 1' }],
  'ground.dismissed': [{ reasons: 'Demo reasons' }],
  'decision.appealed': [{ filedOn: '2026-05-05', with: 'Demo court' }],
  'appeal.decided': [
    { outcome: 'upheld', document: 'Demo ruling 1' },
    { outcome: 'overturned', document: 'Demo ruling 2' },
  ],
  'certificate.ended': [{ certificateId: 'demo-certificate', reason: 'liquidated', endedOn: '2026-05-04' }],
}
