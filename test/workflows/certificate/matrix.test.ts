import { certificate } from '../../../src/workflows/certificate/procedure.ts'
import { describeMatrix } from '../procedure/matrix.ts'

describeMatrix(certificate, {
  follows: {
    unopened: { 'certificate.issued': 'inForce' },
    // Until its first day it can end, and nothing else.
    notYetInForce: {
      'certificate.issued': 'inForce',
      'certificate.revoked': 'terminated',
      'certificate.returned': 'terminated',
      'organization.liquidated': 'terminated',
    },
    inForce: {
      'certificate.suspended': 'suspended',
      'certificate.revoked': 'terminated',
      'certificate.returned': 'terminated',
      'organization.liquidated': 'terminated',
      // The end of the term terminates; a publication that is late does not.
      'deadline.expired': ['terminated', 'inForce', 'inForce', 'inForce'],
    },
    suspended: {
      'certificate.reinstated': 'inForce',
      'certificate.revoked': 'terminated',
      'certificate.returned': 'terminated',
      'organization.liquidated': 'terminated',
      'publication.recorded': 'suspended',
      // The three months of a suspension end it by themselves.
      'deadline.expired': ['terminated', 'suspended', 'suspended', 'inForce'],
    },
    terminated: { 'publication.recorded': 'terminated', 'deadline.expired': 'terminated' },
  },
  ahead: { unopened: { 'certificate.issued': 'notYetInForce', 'certificate.granted': 'notYetInForce' } },
  former: {
    unopened: { 'certificate.granted': 'inForce' },
    notYetInForce: { 'certificate.granted': 'inForce' },
  },
  rights: {
    'certificate.issued': [],
    'certificate.granted': [],
    'certificate.suspended': ['system'],
    'certificate.reinstated': ['system'],
    'certificate.revoked': ['system'],
    'certificate.returned': ['okup', 'officer'],
    'organization.liquidated': ['system'],
    'publication.recorded': ['officer'],
    'deadline.expired': [],
  },
})
