import { isExcluded } from '../../law/areas.ts'
import { civilDate } from '../../law/time/civil-date.ts'
import { numberTaken } from '../certificate/claims.ts'
import type { Judged } from '../procedure/act.ts'
import { lastDayUnder } from '../procedure/due.ts'
import type { caseOf, holderOf } from '../procedure/needs.ts'
import type { Refusal } from '../procedure/refusal.ts'
import type { AccreditationContext } from './context.ts'

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
export const meetingIsAnnounced = ({
  found: { meeting },
  today,
}: Judged<{ meetingId: string }, { meeting: ReturnType<typeof caseOf> }>): readonly Refusal[] => {
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
  settings,
}: Judged<{ votesFor: number; votesAgainst: number }>): readonly Refusal[] => {
  const quorum = settings.get('commission.quorum')
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

interface Granted {
  readonly number: string
  readonly validFrom: string
  readonly validUntil: string
}

/** The certificate’s term runs forward and is not over. There is no default term (ambiguity 24). */
export const certificateTermIsOrdered = ({ entry, today }: Judged<Granted>): readonly Refusal[] => [
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
  ...(entry.data.validUntil >= today
    ? []
    : [
        {
          kind: 'term-is-over',
          provision: 'L47-2.1.1',
          pointer: '/data/validUntil',
          says: {
            kk: `Куәліктің мерзімі ${entry.data.validUntil} күні өтіп кеткен.`,
            ru: `Срок свидетельства истёк бы уже ${entry.data.validUntil}.`,
            en: `The certificate’s term would be over already, on ${entry.data.validUntil}.`,
          },
        },
      ]),
]

/** Nobody holds a certificate for days before the conclusion it rests on (L46-2.1). */
export const certificateFollowsTheDecision = (judged: Judged<Granted>): readonly Refusal[] => {
  const { concludedOn } = contextOf(judged)
  return concludedOn === undefined || judged.entry.data.validFrom >= concludedOn
    ? []
    : [
        {
          kind: 'before-what-it-follows-on',
          provision: 'L46-2.1',
          pointer: '/data/validFrom',
          says: {
            kk: `Куәлік комиссия қорытындысынан (${concludedOn}) бұрын күшіне енбейді.`,
            ru: `Свидетельство не действует до заключения комиссии (${concludedOn}).`,
            en: `A certificate is not in force before the commission’s conclusion (${concludedOn}).`,
          },
          facts: { followsOn: concludedOn },
        },
      ]
}

/** A certificate’s number is given once (L46-1.2c). */
export const numberIsFree = ({
  found: { numbered },
}: Judged<Granted, { numbered: ReturnType<typeof holderOf> }>): readonly Refusal[] =>
  numbered ? [{ ...numberTaken, facts: { caseId: numbered.id } }] : []

/** An appeal is filed after the refusal and not on a day to come (L46-2.8). */
export const appealFollowsTheRefusal = (judged: Judged<{ filedOn: string }>): readonly Refusal[] => {
  const { decidedOn = '' } = contextOf(judged)
  const { filedOn } = judged.entry.data
  return filedOn >= decidedOn && filedOn <= judged.today
    ? []
    : [
        {
          kind: 'dates-not-ordered',
          provision: 'L46-2.8',
          pointer: '/data/filedOn',
          says: {
            kk: `Шағым бас тартудан (${decidedOn}) бұрын немесе алдағы күні берілмейді.`,
            ru: `Жалоба подаётся не раньше отказа (${decidedOn}) и не будущим днём.`,
            en: `An appeal is filed no earlier than the refusal (${decidedOn}) and not on a day to come.`,
          },
        },
      ]
}
