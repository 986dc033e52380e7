import type { Samples } from '../procedure/samples.ts'

export const samples: Samples = {
  'meeting.announced': [
    {
      heldOn: '2026-04-20',
      postedOn: '2026-03-02',
      periodicals: ['Demo newspaper'],
      website: 'https://demo.invalid/1',
    },
  ],
  'meeting.postponed': [{ heldOn: '2026-06-01' }],
  'meeting.cancelled': [{ reason: 'Demo reason' }],
  'meeting.held': [{ minutes: 'Demo minutes', present: ['Demo member'] }],
}
