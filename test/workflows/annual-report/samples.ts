import type { Samples } from '../procedure/samples.ts'

export const report = {
  collected: 1_000_000_00,
  distributed: 800_000_00,
  notDistributed: 200_000_00,
  paid: 700_000_00,
  unpaid: 100_000_00,
  unclaimed: 40_000_00,
  branches: ['Demo branch'],
  documents: ['Demo balance sheet'],
  certifiedBy: 'seal',
}

export const samples: Samples = {
  'year.ended': [{ organizationId: 'demo-organization', period: '2025' }],
  'report.submitted': [report],
  'report.accepted': [{ remarks: 'Demo remark' }],
  'report.returned': [{ missing: ['Demo balance sheet'] }],
  'falsehood.found': [
    { knowingly: true, evidence: 'Demo audit' },
    { knowingly: false, evidence: 'Demo audit', gravity: 'Demo' },
  ],
  'publication.recorded': [{ place: 'Demo newspaper', url: 'https://demo.invalid/3', on: '2026-05-05' }],
  'deadline.expired': [{ provision: 'L47.1', for: 'organization', dueOn: '2026-04-15' }],
}
