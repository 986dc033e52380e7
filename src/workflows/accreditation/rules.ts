import { isExcluded, standingClaim } from '../../law/areas.ts'
import { civilDate } from '../../law/time/civil-date.ts'
import { lastDayUnder } from '../procedure/due.ts'
import type { Judged } from '../procedure/procedure.ts'
import type { Refusal } from '../procedure/refusal.ts'
import type { AccreditationContext } from './machine.ts'

const contextOf = ({ caseFile }: Pick<Judged, 'caseFile'>): AccreditationContext => caseFile?.standing.context ?? {}

/** Areas 6 and 8 were excluded on 25 January 2026 and are refused with their own provision. */
export const areaMayBeAccredited = ({ entry }: Judged<{ area: string }>): readonly Refusal[] =>
  isExcluded(entry.data.area)
    ? [
        {
          kind: 'area-excluded',
          provision: entry.data.area,
          pointer: '/data/area',
          says: {
            kk: 'Бұл сала Заңнан алып тасталған: ол бойынша аккредиттелмейді.',
            ru: 'Эта сфера исключена из Закона: аккредитация по ней не проводится.',
            en: 'This area was excluded from the Law: nobody is accredited in it.',
          },
        },
      ]
    : []

/** One open application or certificate per organization and area (L46-1.2a). */
export const areaIsFree = (
  { found, caseId }: Pick<Judged, 'found' | 'caseId'>,
  organizationId = '',
  area = '',
): readonly Refusal[] => {
  const holder = found.claims.get(standingClaim(organizationId, area))
  return holder === undefined || holder === caseId
    ? []
    : [
        {
          kind: 'already-open',
          provision: 'L46-1.2a',
          says: {
            kk: 'Бұл сала бойынша ұйымның ашық өтініші немесе күші бар куәлігі бар.',
            ru: 'По этой сфере у организации уже есть открытое заявление или действующее свидетельство.',
            en: 'The organization already has an open application or a certificate in force in this area.',
          },
          facts: { caseId: holder },
        },
      ]
}

/** Every configured requirement has exactly one finding, and nothing else has one (L46-2.2a). */
export const allRequirementsAssessed = ({
  entry,
  requirements,
}: Judged<{ findings: readonly { requirement: string }[] }>): readonly Refusal[] => {
  const found = entry.data.findings.map(({ requirement }) => requirement)
  const missing = requirements.filter(({ id }) => !found.includes(id))
  const unknown = found.flatMap((id, index) =>
    requirements.some((requirement) => requirement.id === id) && found.indexOf(id) === index ? [] : [{ id, index }],
  )
  return [
    ...missing.map(
      ({ id, name }): Refusal => ({
        kind: 'finding-missing',
        provision: 'L46-2.2a',
        pointer: '/data/findings',
        says: {
          kk: `Талап бағаланбаған: ${name.kk}.`,
          ru: `Не оценено требование: ${name.ru}.`,
          en: `A requirement has no finding: ${name.en}.`,
        },
        facts: { requirement: id },
      }),
    ),
    ...unknown.map(
      ({ id, index }): Refusal => ({
        kind: 'finding-unknown',
        provision: 'L46-2.2a',
        pointer: `/data/findings/${index}/requirement`,
        says: {
          kk: 'Мұндай талап жоқ немесе ол екі рет бағаланған.',
          ru: 'Такого требования нет, или оно оценено дважды.',
          en: 'There is no such requirement, or it is assessed twice.',
        },
        facts: { requirement: id },
      }),
    ),
  ]
}

/** The meeting is announced, and still ahead (L46-2.1, L46-2.2b). */
export const meetingIsAnnounced = ({ entry, found, today }: Judged<{ meetingId: string }>): readonly Refusal[] => {
  const meeting = found.cases.get(entry.data.meetingId)
  const isOpen = meeting?.procedure === 'commission-meeting' && meeting.standing.state === 'announced'
  const heldOn = isOpen ? (meeting.standing.context.heldOn as string) : undefined
  return heldOn !== undefined && heldOn > today
    ? []
    : [
        {
          kind: 'meeting-not-available',
          provision: 'L46-2.2b',
          pointer: '/data/meetingId',
          says: {
            kk: 'Болашақта өтетін мұндай хабарланған отырыс жоқ.',
            ru: 'Такого объявленного предстоящего заседания нет.',
            en: 'There is no such announced meeting ahead.',
          },
        },
      ]
}

/** The extension: decided before the term ends, later than it, and of at most two months (X-APPK76.2). */
export const extensionWithinTwoMonths = (judged: Judged<{ until: string }>): readonly Refusal[] => {
  const { entry, today, calendars } = judged
  const { filedOn, extendedUntil } = contextOf(judged)
  const refuse = (kind: string, says: Refusal['says'], facts = {}): readonly Refusal[] => [
    { kind, provision: 'X-APPK76.2', pointer: '/data/until', says, facts },
  ]
  if (extendedUntil) {
    return refuse('already-extended', {
      kk: 'Мерзім бір рет ұзартылған.',
      ru: 'Срок уже продлён.',
      en: 'The term has been extended already.',
    })
  }
  const dueOn = lastDayUnder('X-O105.4', civilDate(filedOn ?? today), calendars)
  if (today > dueOn) {
    return refuse('term-expired', {
      kk: `Мерзім ${dueOn} күні өтті.`,
      ru: `Срок истёк ${dueOn}.`,
      en: `The term expired on ${dueOn}.`,
    })
  }
  // Counted from the extension, not added to the running term: the earlier of the two readings.
  const latest = lastDayUnder('X-APPK76.2', entry.effectiveOn, calendars)
  return entry.data.until > dueOn && entry.data.until <= latest
    ? []
    : refuse(
        'extension-out-of-bounds',
        {
          kk: `Ұзарту ${dueOn} күнінен кейін және ${latest} күнінен кеш емес.`,
          ru: `Продление: позже ${dueOn} и не позднее ${latest}.`,
          en: `The extension must end after ${dueOn} and not later than ${latest}.`,
        },
        { dueOn, latestOn: latest },
      )
}

/** Notice is given of an extension that was made, on its day or later; a notice before it would meet a later duty. */
export const noticeFollowsTheExtension = (judged: Judged<{ on: string }>): readonly Refusal[] => {
  const { extendedOn } = contextOf(judged)
  return extendedOn !== undefined && judged.entry.data.on >= extendedOn
    ? []
    : [
        {
          kind: 'not-extended',
          provision: 'X-APPK76.2n',
          pointer: '/data/on',
          says: {
            kk: 'Бұл күні мерзім ұзартылмаған: хабардар ететін ештеңе жоқ.',
            ru: 'На этот день срок не продлён: уведомлять не о чем.',
            en: 'The term had not been extended by that day: there is nothing to give notice of.',
          },
          ...(extendedOn !== undefined && { facts: { extendedOn } }),
        },
      ]
}

/** The commission concludes at its meeting; the entry may be made later, never before (L46-2.1). */
export const concludedOnOrAfterTheMeeting = (judged: Judged<unknown>): readonly Refusal[] => {
  const { meetingOn } = contextOf(judged)
  return meetingOn !== undefined && judged.entry.effectiveOn >= meetingOn
    ? []
    : [
        {
          kind: 'meeting-not-held-yet',
          provision: 'L46-2.1',
          says: {
            kk: `Комиссия отырысы ${meetingOn} күніне белгіленген.`,
            ru: `Заседание комиссии назначено на ${meetingOn}.`,
            en: `The commission meets on ${meetingOn}.`,
          },
          facts: { meetingOn },
        },
      ]
}

/** The quorum is configuration (ambiguity 5). Where none is set the case carries a warning instead of a guess. */
export const quorumPresent = ({
  entry,
  found,
}: Judged<{ votesFor: number; votesAgainst: number }>): readonly Refusal[] => {
  const quorum = found.settings.get('commission.quorum')
  const votes = entry.data.votesFor + entry.data.votesAgainst
  return typeof quorum !== 'number' || votes >= quorum
    ? []
    : [
        {
          kind: 'no-quorum',
          provision: 'L46-2.2a',
          pointer: '/data/votesFor',
          says: {
            kk: `Кворум жоқ: ${votes} дауыс, қажеті ${quorum}.`,
            ru: `Нет кворума: голосов ${votes}, требуется ${quorum}.`,
            en: `No quorum: ${votes} votes, ${quorum} required.`,
          },
          facts: { quorum, votes },
        },
      ]
}

/** The authorized body decides in line with the conclusion (L46-2.1), unless an appeal set the refusal aside. */
export const decidedAsConcluded = (decision: 'grant' | 'refuse', judged: Judged<unknown>): readonly Refusal[] => {
  const { recommendation, overturnedOn } = contextOf(judged)
  return recommendation === decision || overturnedOn !== undefined
    ? []
    : [
        {
          kind: 'against-the-conclusion',
          provision: 'L46-2.1',
          says: {
            kk: 'Уәкілетті орган комиссия қорытындысына сәйкес шешеді.',
            ru: 'Уполномоченный орган решает в соответствии с заключением комиссии.',
            en: 'The authorized body decides in line with the commission’s conclusion.',
          },
          facts: { recommendation },
        },
      ]
}

/** The certificate's number is free and its term runs forward. There is no default term (ambiguity 24). */
export const certificateTermIsOrdered = ({
  entry,
  found,
}: Judged<{ number: string; validFrom: string; validUntil: string }>): readonly Refusal[] => [
  ...(entry.data.validUntil > entry.data.validFrom
    ? []
    : [
        {
          kind: 'term-not-ordered',
          provision: 'L47-2.1.1',
          pointer: '/data/validUntil',
          says: {
            kk: 'Соңғы күн бірінші күннен кейін болуы тиіс.',
            ru: 'Последний день должен быть позже первого.',
            en: 'The last day must come after the first.',
          },
        },
      ]),
  ...(found.claims.has(`certificate:${entry.data.number}`)
    ? [
        {
          kind: 'number-taken',
          provision: 'L46-1.2c',
          pointer: '/data/number',
          says: {
            kk: 'Мұндай нөмірлі куәлік бар.',
            ru: 'Свидетельство с таким номером уже есть.',
            en: 'There is a certificate with this number already.',
          },
        },
      ]
    : []),
]
