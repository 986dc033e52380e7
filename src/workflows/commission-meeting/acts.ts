import * as z from 'zod'
import { type CivilDate, civilDate } from '../../law/time/civil-date.ts'
import { judgeAdvanceNotice, noticeTooShort } from '../procedure/advance-notice.ts'
import { date, line, lines, paragraph } from '../procedure/fields.ts'
import { act, type Consequence, type Judged } from '../procedure/procedure.ts'
import type { Refusal } from '../procedure/refusal.ts'

const heldOn = date({ kk: 'Отырыс күні', ru: 'Дата заседания', en: 'Day of the meeting' })

export const meetingActs = {
  'meeting.announced': act({
    says: { kk: 'Отырысты хабарлау', ru: 'Объявление заседания', en: 'Announce a meeting' },
    entered: { kk: 'Отырыс хабарланды', ru: 'Заседание объявлено', en: 'Meeting announced' },
    roles: ['officer'],
    opens: true,
    data: z.strictObject({
      heldOn,
      postedOn: date({ kk: 'Орналастырылған күн', ru: 'Дата размещения', en: 'Day of posting' }),
      periodicals: lines({
        kk: 'Бүкіл ел бойынша таратылатын мерзімді басылымдар',
        ru: 'Периодические издания, распространяемые на всей территории',
        en: 'Periodicals distributed nationwide',
      }),
      website: line({
        kk: 'Интернет-ресурстағы мекенжай',
        ru: 'Адрес на интернет-ресурсе',
        en: 'Address on the internet resource',
      }),
    }),
    rules: ({ entry, ...judged }) => [
      ...postedInThePast(entry.data.postedOn, judged.today),
      ...announcedInTime(entry.data.postedOn, entry.data.heldOn, judged),
    ],
    consequences: () => [{ publish: 'meeting' }],
  }),
  'meeting.postponed': act({
    cancelsWaits: true,
    says: { kk: 'Отырысты кейінге қалдыру', ru: 'Перенос заседания', en: 'Postpone the meeting' },
    entered: { kk: 'Отырыс кейінге қалдырылды', ru: 'Заседание перенесено', en: 'Meeting postponed' },
    roles: ['officer'],
    data: z.strictObject({ heldOn }),
    needs: () => ({ linkedToThis: true }),
    rules: ({ entry, ...judged }) => announcedInTime(entry.effectiveOn, entry.data.heldOn, judged),
    consequences: ({ entry, caseId, found }): readonly Consequence[] => [
      { publish: 'meeting' },
      ...found.linked.map(({ id }) => ({
        enterOn: id,
        type: 'meeting.rescheduled',
        data: { meetingId: caseId, heldOn: entry.data.heldOn },
      })),
    ],
  }),
  'meeting.cancelled': act({
    cancelsWaits: true,
    says: { kk: 'Отырыстың күшін жою', ru: 'Отмена заседания', en: 'Cancel the meeting' },
    entered: { kk: 'Отырыстың күші жойылды', ru: 'Заседание отменено', en: 'Meeting cancelled' },
    roles: ['officer'],
    data: z.strictObject({ reason: paragraph({ kk: 'Себебі', ru: 'Причина', en: 'Reason' }) }),
    needs: () => ({ linkedToThis: true }),
    consequences: ({ entry, caseId, found }): readonly Consequence[] => [
      { publish: 'meeting' },
      ...found.linked.map(({ id }) => ({
        enterOn: id,
        type: 'meeting.unassigned',
        data: { meetingId: caseId, reason: entry.data.reason },
      })),
    ],
  }),
  'meeting.held': act({
    says: { kk: 'Отырыс өтті', ru: 'Заседание состоялось', en: 'Record that the meeting was held' },
    entered: { kk: 'Отырыс өтті', ru: 'Заседание состоялось', en: 'Meeting held' },
    roles: ['officer'],
    data: z.strictObject({
      minutes: paragraph({ kk: 'Хаттама', ru: 'Протокол', en: 'Minutes' }),
      present: lines({ kk: 'Қатысқандар', ru: 'Присутствовали', en: 'Present' }),
    }),
    rules: ({ caseFile, today }) => {
      const day = caseFile?.standing.context.heldOn as string
      return day <= today
        ? []
        : [
            {
              kind: 'meeting-not-held-yet',
              provision: 'L46-2.2b',
              says: {
                kk: `Отырыс ${day} күніне белгіленген.`,
                ru: `Заседание назначено на ${day}.`,
                en: `The meeting is set for ${day}.`,
              },
            },
          ]
    },
  }),
}

/** Posting is a fact, so its day cannot lie ahead. */
const postedInThePast = (postedOn: string, today: CivilDate): readonly Refusal[] =>
  postedOn <= today
    ? []
    : [
        {
          kind: 'posted-in-the-future',
          provision: 'L46-2.2b',
          pointer: '/data/postedOn',
          says: {
            kk: 'Орналастыру күні әлі келген жоқ.',
            ru: 'День размещения ещё не наступил.',
            en: 'The day of posting has not come yet.',
          },
        },
      ]

/** L46-2.2b: refused below the lax reading only; between lax and strict the case carries a warning. */
const announcedInTime = (
  announcedOn: string,
  heldOn: string,
  { calendars }: Pick<Judged, 'calendars'>,
): readonly Refusal[] => {
  const notice = judgeAdvanceNotice('L46-2.2b', civilDate(announcedOn), civilDate(heldOn), calendars)
  return notice.reading === 'neither' ? [noticeTooShort('L46-2.2b', notice, '/data/heldOn')] : []
}
