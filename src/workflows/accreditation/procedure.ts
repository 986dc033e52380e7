import { standingClaim } from '../../law/areas.ts'
import { civilDate } from '../../law/time/civil-date.ts'
import { lastDayUnder } from '../procedure/due.ts'
import type { Procedure } from '../procedure/procedure.ts'
import type { Warning } from '../procedure/refusal.ts'
import { accreditationActs } from './acts.ts'
import { accreditationLetters } from './letters.ts'
import { type AccreditationContext, accreditationMachine } from './machine.ts'

const ended = ['granted', 'refused', 'withdrawn', 'unopened']

/** Accreditation: one case per organization and area (L46-1.2a). */
export const accreditation: Procedure = {
  id: 'accreditation',
  edition: '2026-01-25',
  says: { kk: 'Аккредиттеу', ru: 'Аккредитация', en: 'Accreditation' },
  governedBy: ['L46-1.1', 'L46-1.2a', 'L46-2.1', 'L46-2.2a', 'L46-2.8', 'L46-2.9', 'X-O105.4', 'X-APPK76.2'],
  machine: accreditationMachine,
  acts: accreditationActs,
  letters: accreditationLetters,
  settings: ['commission.quorum'],
  isPublic: false,
  claims: ({ state, context }, organizationId) =>
    ended.includes(state) || !organizationId
      ? []
      : [standingClaim(organizationId, (context as AccreditationContext).area ?? '')],
  notBefore: ({ context }) => {
    const { filedOn, concludedOn, decidedOn } = context as AccreditationContext
    return decidedOn ?? concludedOn ?? filedOn ?? null
  },
  links: ({ state, context }) => {
    const { meetingId } = context as AccreditationContext
    return state === 'awaitingConclusion' && meetingId ? [meetingId] : []
  },
  warnings: ({ standing, calendars, settings }) => {
    const context = standing.context as AccreditationContext
    if (ended.includes(standing.state)) return []
    return [
      ...meetingAfterTheTerm(context, calendars),
      ...(standing.state === 'awaitingConclusion' && settings.get('commission.quorum') === undefined
        ? [quorumNotConfigured]
        : []),
    ]
  },
  organizationOf: ({ data }) => data.organizationId as string,
}

/** Ambiguity 4: the service term is shorter than the announcement of the meeting. */
const meetingAfterTheTerm = (
  { filedOn, meetingOn, extendedUntil }: AccreditationContext,
  calendars: Parameters<Procedure['warnings']>[0]['calendars'],
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
