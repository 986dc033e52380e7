import type { Visit } from '../visit.ts'
import { type Opening, openByForm, openingPage } from './new-case.tsx'

/** Announcing a meeting of the commission (L46-2.2b). */
const opening: Opening = {
  procedure: 'commission-meeting',
  type: 'meeting.announced',
  path: '/meetings/new',
  cancel: '/meetings',
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
  known: () => ({}),
  suggested: ({ today }) => ({ postedOn: today }),
}

export const newMeetingPage = (visit: Visit) => openingPage(visit, opening)

export const announceMeeting = (visit: Visit) => openByForm(visit, opening)
