import type { Samples } from '../procedure/samples.ts'

const ground = {
  organizationId: 'demo-organization',
  area: 'L43.3.1',
  evidence: 'Demo evidence',
  certificateId: 'demo-certificate',
  certificateNumber: 'DEMO-1',
}
const order = { reasons: 'Demo reasons', document: 'Demo order 1', endsOn: '2026-08-05', reviewOn: '2026-07-22' }

export const samples: Samples = {
  'ground.recorded': [
    { ...ground, ground: 'L47-3.1.1', occurredOn: '2026-04-16' },
    { ...ground, ground: 'L47-3.1.2', knowingly: true },
  ],
  'suspension.ordered': [order, { ...order, revivalByDecision: true }],
  'ground.dismissed': [{ reasons: 'Demo reasons' }],
  'suspension.reviewed': [{ findings: 'Demo findings' }],
  'suspension.lifted': [{ reason: 'Demo reason', document: 'Demo order 2' }],
  'certificate.reinstated': [{ document: 'Demo order 3' }],
  'certificate.ended': [{ certificateId: 'demo-certificate', reason: 'returned', endedOn: '2026-05-04' }],
  'deadline.expired': [
    { provision: 'L47-3.1.1', for: 'authorizedBody', dueOn: '2026-08-05' },
    { provision: 'L47-3.2', for: 'authorizedBody', dueOn: '2026-05-06' },
  ],
}
