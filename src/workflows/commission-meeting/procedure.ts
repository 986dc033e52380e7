import { civilDate } from '../../law/time/civil-date.ts'
import { judgeAdvanceNotice, noticeBetweenReadings } from '../procedure/advance-notice.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { meetingActs } from './acts.ts'
import { type MeetingContext, meetingMachine } from './machine.ts'

/** Meetings of the accreditation commission. The announced ones are a standing public calendar. */
export const commissionMeeting: Procedure = {
  id: 'commission-meeting',
  edition: '2026-01-25',
  says: { kk: 'Комиссия отырысы', ru: 'Заседание комиссии', en: 'Commission meeting' },
  governedBy: ['L46-2.1', 'L46-2.2a', 'L46-2.2b'],
  machine: meetingMachine,
  acts: meetingActs,
  letters: [],
  settings: [],
  isPublic: true,
  claims: () => [],
  notBefore: ({ context }) => (context as MeetingContext).announcedOn ?? null,
  links: () => [],
  warnings: ({ standing, calendars }) => {
    const { announcedOn, heldOn } = standing.context as MeetingContext
    if (standing.state !== 'announced' || !announcedOn || !heldOn) return []
    const notice = judgeAdvanceNotice('L46-2.2b', civilDate(announcedOn), civilDate(heldOn), calendars)
    return notice.reading === 'lax' ? [noticeBetweenReadings('L46-2.2b')] : []
  },
  organizationOf: () => null,
}
