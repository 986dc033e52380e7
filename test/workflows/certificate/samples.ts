import type { Samples } from '../procedure/samples.ts'

const issued = {
  accreditationId: 'demo-case',
  organizationId: 'demo-organization',
  area: 'L43.3.1',
  number: 'DEMO-1',
  validFrom: '2026-04-21',
  validUntil: '2028-04-20',
}

export const samples: Samples = {
  'certificate.issued': [issued],
  'certificate.granted': [issued],
  'certificate.suspended': [{ reason: 'Demo reason', document: 'Demo order 1' }],
  'certificate.reinstated': [{ reason: 'Demo reason', document: 'Demo order 2' }],
  'certificate.revoked': [{ reason: 'Demo reason', document: 'Demo order 3' }],
  'certificate.returned': [{ decidedOn: '2026-05-01', receivedOn: '2026-05-04', document: 'Demo letter' }],
  'organization.liquidated': [{ registeredOn: '2026-05-04', document: 'Demo record' }],
  'publication.recorded': [{ place: 'Demo newspaper', url: 'https://demo.invalid/2', on: '2026-05-05' }],
  'deadline.expired': [
    { provision: 'L47-2.1.1', for: 'organization', dueOn: '2028-04-20' },
    { provision: 'L47-3.2', for: 'authorizedBody', dueOn: '2026-05-05' },
    { provision: 'L47-2.2', for: 'authorizedBody', dueOn: '2026-06-05' },
    { provision: 'L47-3.1.1', for: 'organization', dueOn: '2026-08-05' },
  ],
}
