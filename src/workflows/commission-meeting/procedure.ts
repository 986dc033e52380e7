import { civilDate } from '../../law/time/civil-date.ts'
import { judgeAdvanceNotice, noticeBetweenReadings } from '../procedure/advance-notice.ts'
import { procedure } from '../procedure/procedure.ts'
import type { Warning } from '../procedure/refusal.ts'
import { meetingActs } from './acts.ts'
import type { MeetingContext } from './context.ts'
import { meetingMachine } from './machine.ts'
import { postingRule, wasPostedLongBefore } from './rules.ts'

/** Meetings of the accreditation commission. The announced ones are a standing public calendar. */
export const commissionMeeting = procedure<MeetingContext>({
  id: 'commission-meeting',
  edition: '2026-01-25',
  says: { kk: 'Комиссия отырысы', ru: 'Заседание комиссии', en: 'Commission meeting' },
  governedBy: ['L46-2.1', 'L46-2.2a', 'L46-2.2b'],
  machine: meetingMachine,
  acts: meetingActs,
  letters: [],
  settings: [],
  isPublic: true,
  opening: {
    act: 'meeting.announced',
    title: {
      kk: 'Комиссия отырысын хабарлау',
      ru: 'Объявить заседание комиссии',
      en: 'Announce a meeting of the commission',
    },
    lead: {
      kk: 'Орналастыру күні мен отырыстың арасында толық отыз жұмыс күні болуы тиіс.',
      ru: 'Между днём размещения и заседанием должно быть тридцать полных рабочих дней.',
      en: 'Thirty full working days must lie between the day of posting and the meeting.',
    },
    submit: { kk: 'Хабарлау', ru: 'Объявить', en: 'Announce' },
    from: '/meetings',
    suggested: ({ today }) => ({ postedOn: today }),
  },
  claims: () => [],
  links: () => [],
  facts: ({ context: { heldOn, announcedOn } }) => [
    ...(heldOn ? [{ says: words.heldOn, value: heldOn, as: 'day' as const }] : []),
    ...(announcedOn ? [{ says: words.announcedOn, value: announcedOn, as: 'day' as const }] : []),
  ],
  warnings: ({ standing: { state, context }, calendars }) => {
    const { announcedOn, enteredOn, heldOn } = context
    if (state !== 'announced' || !announcedOn || !heldOn) return []
    const notice = judgeAdvanceNotice(postingRule, civilDate(announcedOn), civilDate(heldOn), calendars)
    return [
      ...(notice.reading === 'lax' ? [noticeBetweenReadings(postingRule)] : []),
      ...(enteredOn && wasPostedLongBefore(announcedOn, civilDate(enteredOn)) ? [postedLongBefore] : []),
    ]
  },
  organizationOf: () => null,
})

const postedLongBefore: Warning = {
  kind: 'posted-before-entry',
  provision: postingRule,
  says: {
    kk: 'Орналастыру күні енгізілген күннен көп бұрын: құжатпен салыстырыңыз.',
    ru: 'День размещения намного раньше дня внесения: сверьте с документом.',
    en: 'The day of posting lies long before the day it was entered: compare it with the document.',
  },
}

const words = {
  heldOn: { kk: 'Отырыс күні', ru: 'День заседания', en: 'Day of the meeting' },
  announcedOn: { kk: 'Орналастырылған күн', ru: 'День размещения', en: 'Day of posting' },
}
