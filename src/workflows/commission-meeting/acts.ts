import * as z from 'zod'
import { act } from '../procedure/act.ts'
import type { Consequence } from '../procedure/consequence.ts'
import { date, line, lines, paragraph } from '../procedure/fields.ts'
import { linkedHere } from '../procedure/needs.ts'
import { announcedInTime, postingIsProven } from './rules.ts'

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
      document: line({
        kk: 'Орналастыруды растайтын құжат (бұрын орналастырылса)',
        ru: 'Документ о размещении (если размещено раньше)',
        en: 'Document that proves the posting (where it was earlier)',
      }).optional(),
    }),
    rules: ({ entry, ...judged }) => postingIsProven(entry.data, judged),
    consequences: () => [{ publish: 'meeting' }],
  }),
  'meeting.postponed': act({
    cancelsWaits: true,
    moves: true,
    provision: 'L46-2.2b',
    says: { kk: 'Отырысты кейінге қалдыру', ru: 'Перенос заседания', en: 'Postpone the meeting' },
    entered: { kk: 'Отырыс кейінге қалдырылды', ru: 'Заседание перенесено', en: 'Meeting postponed' },
    roles: ['officer'],
    data: z.strictObject({ heldOn }),
    needs: () => ({ assigned: linkedHere }),
    rules: ({ entry, ...judged }) => announcedInTime(entry.effectiveOn, entry.data.heldOn, judged),
    consequences: ({ entry, caseId, found }): readonly Consequence[] => [
      { publish: 'meeting' },
      ...found.assigned.map(({ id }) => ({
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
    needs: () => ({ assigned: linkedHere }),
    consequences: ({ entry, caseId, found }): readonly Consequence[] => [
      { publish: 'meeting' },
      ...found.assigned.map(({ id }) => ({
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
