import type { Calendars } from '../../law/time/calendar.ts'
import { civilDate } from '../../law/time/civil-date.ts'
import { lastDayUnder } from '../procedure/due.ts'
import { procedure } from '../procedure/procedure.ts'
import type { Warning } from '../procedure/refusal.ts'
import { suspensionActs } from './acts.ts'
import { suspensionClaim } from './claims.ts'
import type { SuspensionContext } from './context.ts'
import { suspensionLetters } from './letters.ts'
import { suspensionMachine } from './machine.ts'

const open = ['awaitingDecision', 'ordered', 'suspended']

/** Suspension of a certificate: one open case per organization and area (L47-3). */
export const suspension = procedure<SuspensionContext>({
  id: 'suspension',
  edition: '2026-01-25',
  says: {
    kk: 'Куәліктің қолданысын тоқтата тұру',
    ru: 'Приостановление действия свидетельства',
    en: 'Suspension of a certificate',
  },
  governedBy: ['L47-3.1.1', 'L47-3.1.2', 'L47-3.2'],
  machine: suspensionMachine,
  acts: suspensionActs,
  letters: suspensionLetters,
  settings: ['suspension.revivalByDecision', 'suspension.earlyLifting'],
  isPublic: false,
  opening: {
    act: 'ground.recorded',
    title: {
      kk: 'Куәліктің қолданысын тоқтата тұру негізі',
      ru: 'Основание приостановления действия свидетельства',
      en: 'A ground for suspending a certificate',
    },
    lead: {
      kk: 'Негіз тіркеледі, шешімді екі адам қабылдайды. Көрінеу жалған мәлімет үшін көрінеу екені анықталуы тиіс.',
      ru: 'Основание фиксируется, решение принимают два лица. Для заведомо ложных сведений нужна установленная заведомость.',
      en: 'The ground is recorded; two persons decide. Knowingly false information must be found to be knowing.',
    },
    submit: { kk: 'Тіркеу', ru: 'Зафиксировать', en: 'Record' },
    from: '/queue',
  },
  claims: ({ state, context: { area = '' } }, organizationId) =>
    open.includes(state) && organizationId ? [suspensionClaim(organizationId, area)] : [],
  links: ({ state, context: { certificateId } }) => (open.includes(state) && certificateId ? [certificateId] : []),
  facts: ({ context: { certificateId, certificateNumber, area, grounds = [], suspendedOn, endsOn, reviewOn } }) => [
    ...(certificateNumber ? [{ says: words.number, value: certificateNumber, as: 'text' as const }] : []),
    ...(certificateId ? [{ says: words.certificate, value: certificateId, as: 'case' as const }] : []),
    ...(area ? [{ says: words.area, value: area, as: 'area' as const }] : []),
    ...grounds.map((value) => ({ says: words.ground, value, as: 'provision' as const })),
    ...(suspendedOn ? [{ says: words.suspendedOn, value: suspendedOn, as: 'day' as const }] : []),
    ...(endsOn ? [{ says: words.endsOn, value: endsOn, as: 'day' as const }] : []),
    ...(reviewOn ? [{ says: words.reviewOn, value: reviewOn, as: 'day' as const }] : []),
  ],
  warnings: ({ standing: { state, context }, calendars }) =>
    open.includes(state)
      ? [
          ...publicationReadOtherwise(context, calendars),
          ...(state === 'suspended' ? revivalReadOtherwise(context) : []),
        ]
      : [],
  organizationOf: ({ data }) => data.organizationId as string,
})

const words = {
  number: { kk: 'Куәлік нөмірі', ru: 'Номер свидетельства', en: 'Certificate number' },
  certificate: { kk: 'Куәлік', ru: 'Свидетельство', en: 'Certificate' },
  area: { kk: 'Сала', ru: 'Сфера', en: 'Area' },
  ground: { kk: 'Негіз', ru: 'Основание', en: 'Ground' },
  suspendedOn: { kk: 'Қай күннен', ru: 'Приостановлено с', en: 'Suspended from' },
  endsOn: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
  reviewOn: { kk: 'Тексеру күні', ru: 'День проверки', en: 'Day of the review' },
}

/** Ambiguity 2: the day of publication may also be counted from the occurrence of the case, before any decision. */
const publicationReadOtherwise = ({ occurredOn }: SuspensionContext, calendars: Calendars): readonly Warning[] => {
  if (occurredOn === undefined) return []
  const dueOn = lastDayUnder('L47-3.2', civilDate(occurredOn), calendars)
  return [
    {
      kind: 'publication-counted-otherwise',
      provision: 'L47-3.2',
      ambiguity: 2,
      says: {
        kk: `Жариялау мерзімі шешімнен есептеледі; жағдай туындаған күннен (${occurredOn}) есептелсе, ${dueOn} күні аяқталар еді.`,
        ru: `Срок публикации считается от решения; если считать от наступления случая (${occurredOn}), он истёк бы ${dueOn}.`,
        en: `Publication counts from the order; counted from the occurrence of the case (${occurredOn}) it would be due on ${dueOn}.`,
      },
    },
  ]
}

/** Ambiguity 1: by law or by a decision; whichever is read, the other is shown. */
const revivalReadOtherwise = ({ endsOn, decisionOn }: SuspensionContext): readonly Warning[] => [
  {
    kind: 'revival-read-otherwise',
    provision: 'L47-3.1.1',
    ambiguity: 1,
    says:
      decisionOn === undefined
        ? {
            kk: `${endsOn} күнінен кейін куәліктің қолданысы өздігінен жаңарады; басқа оқылымда — тек шешіммен.`,
            ru: `После ${endsOn} действие свидетельства возобновляется само; по другому прочтению — только решением.`,
            en: `After ${endsOn} the certificate is in force again by itself; read otherwise, only by a decision.`,
          }
        : {
            kk: `${decisionOn} күнінен кейін куәліктің қолданысы тек шешіммен жаңарады; басқа оқылымда — өздігінен.`,
            ru: `После ${decisionOn} действие свидетельства возобновляется только решением; по другому прочтению — само.`,
            en: `After ${decisionOn} the certificate is in force again only by a decision; read otherwise, by itself.`,
          },
  },
]
