import type { Calendars } from '../../law/time/calendar.ts'
import { civilDate } from '../../law/time/civil-date.ts'
import { areaClaim } from '../certificate/claims.ts'
import { lastDayUnder } from '../procedure/due.ts'
import { procedure } from '../procedure/procedure.ts'
import type { Warning } from '../procedure/refusal.ts'
import { accreditationActs } from './acts.ts'
import type { AccreditationContext } from './context.ts'
import { accreditationLetters } from './letters.ts'
import { accreditationMachine } from './machine.ts'

const ended = ['granted', 'refused', 'withdrawn', 'unopened']

/** Accreditation: one case per organization and area (L46-1.2a). */
export const accreditation = procedure<AccreditationContext>({
  id: 'accreditation',
  edition: '2026-01-25',
  says: { kk: 'Аккредиттеу', ru: 'Аккредитация', en: 'Accreditation' },
  governedBy: ['L46-1.1', 'L46-1.2a', 'L46-2.1', 'L46-2.2a', 'L46-2.8', 'L46-2.9', 'X-O105.4', 'X-APPK76.2'],
  machine: accreditationMachine,
  acts: accreditationActs,
  letters: accreditationLetters,
  settings: ['commission.quorum'],
  isPublic: false,
  opening: {
    act: 'application.filed',
    title: { kk: 'Аккредиттеуге өтініш', ru: 'Заявление об аккредитации', en: 'Application for accreditation' },
    lead: {
      kk: 'Бір өтініш — бір сала. Өтініш жіберілген күні берілді деп есептеледі.',
      ru: 'Одно заявление — одна сфера. Оно считается поданным в день отправки.',
      en: 'One application is for one area. It counts as filed on the day you send it.',
    },
    submit: { kk: 'Өтінішті жіберу', ru: 'Отправить заявление', en: 'Send the application' },
    from: '/queue',
    known: ({ organizationId }) => ({ organizationId: organizationId ?? '' }),
  },
  offers: { meetingId: { procedure: 'commission-meeting', state: 'announced', by: 'heldOn', ahead: true } },
  claims: ({ state, context: { area = '' } }, organizationId) =>
    ended.includes(state) || !organizationId ? [] : [areaClaim(organizationId, area)],
  links: ({ state, context: { meetingId } }) => (state === 'awaitingConclusion' && meetingId ? [meetingId] : []),
  facts: ({ context: { area, meetingId, meetingOn } }) => [
    ...(area ? [{ says: words.area, value: area, as: 'area' as const }] : []),
    ...(meetingId ? [{ says: words.meeting, value: meetingId, as: 'case' as const }] : []),
    ...(meetingOn ? [{ says: words.meetingOn, value: meetingOn, as: 'day' as const }] : []),
  ],
  warnings: ({ standing, calendars, settings }) => {
    const { context } = standing
    if (ended.includes(standing.state)) return []
    return [
      ...meetingAfterTheTerm(context, calendars),
      ...(standing.state === 'awaitingConclusion' && settings.get('commission.quorum') === undefined
        ? [quorumNotConfigured]
        : []),
    ]
  },
  organizationOf: ({ data }) => data.organizationId as string,
})

const words = {
  area: { kk: 'Сала', ru: 'Сфера', en: 'Area' },
  meeting: { kk: 'Отырыс', ru: 'Заседание', en: 'Meeting' },
  meetingOn: { kk: 'Отырыс күні', ru: 'День заседания', en: 'Day of the meeting' },
}

/** Ambiguity 4: the service term is shorter than the announcement of the meeting. */
const meetingAfterTheTerm = (
  { filedOn, meetingOn, extendedUntil }: AccreditationContext,
  calendars: Calendars,
): readonly Warning[] => {
  if (!filedOn || !meetingOn) return []
  const dueOn = extendedUntil ?? lastDayUnder('X-O105.4', civilDate(filedOn), calendars)
  return meetingOn <= dueOn
    ? []
    : [
        {
          kind: 'meeting-after-the-term',
          provision: 'X-O105.4',
          ambiguity: 4,
          says: {
            kk: `Отырыс (${meetingOn}) қарау мерзімінен (${dueOn}) кейін өтеді.`,
            ru: `Заседание (${meetingOn}) состоится после срока рассмотрения (${dueOn}).`,
            en: `The meeting (${meetingOn}) falls after the service term (${dueOn}).`,
          },
        },
      ]
}

const quorumNotConfigured: Warning = {
  kind: 'not-configured',
  provision: 'L46-2.2a',
  ambiguity: 5,
  says: {
    kk: 'Комиссия кворумы енгізілмеген: тексерілмейді.',
    ru: 'Кворум комиссии не введён: не проверяется.',
    en: 'The commission’s quorum has not been entered: it is not checked.',
  },
}
