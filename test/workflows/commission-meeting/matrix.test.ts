import { commissionMeeting } from '../../../src/workflows/commission-meeting/procedure.ts'
import { describeMatrix } from '../procedure/matrix.ts'

describeMatrix(commissionMeeting, {
  follows: {
    unopened: { 'meeting.announced': 'announced' },
    announced: {
      'meeting.held': 'held',
      'meeting.postponed': 'announced',
      'meeting.cancelled': 'cancelled',
    },
    held: {},
    cancelled: {},
  },
  rights: {
    'meeting.announced': ['officer'],
    'meeting.held': ['officer'],
    'meeting.postponed': ['officer'],
    'meeting.cancelled': ['officer'],
  },
})
