import type { Samples } from '../procedure/samples.ts'
import { report } from './report.ts'

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
