import { addDays, civilDate } from '../../law/time/civil-date.ts'
import type { Judged } from '../procedure/act.ts'
import type { Refusal } from '../procedure/refusal.ts'
import type { RevocationContext } from './context.ts'
import type { RevocationGround } from './grounds.ts'
import { noticeWorkingDays } from './hearing.ts'

type JudgedApart<Data> = Pick<Judged<Data>, 'entry' | 'caseFile' | 'calendars' | 'settings' | 'today'>

const contextOf = ({ caseFile }: Pick<Judged, 'caseFile'>): RevocationContext => caseFile?.standing.context ?? {}

const provision = 'L47-2.1.3'

/** The organization has time to prepare: full working days between the notice and the hearing (ambiguity 11). */
export const noticeInTime = ({ entry, calendars, settings }: JudgedApart<{ on: string }>): readonly Refusal[] => {
  const days = noticeWorkingDays(settings)
  if (calendars.workingDaysBetween(entry.effectiveOn, civilDate(entry.data.on)) >= days) return []
  const earliest = addDays(calendars.addWorkingDays(entry.effectiveOn, days), 1)
  return [
    {
      kind: 'notice-too-short',
      provision,
      pointer: '/data/on',
      says: {
        kk: `Хабарлау мен тыңдау арасында толық жұмыс күні ${days} болуы тиіс; ең ерте күн: ${earliest}.`,
        ru: `Полных рабочих дней между уведомлением и заслушиванием должно быть не меньше ${days}; самый ранний день: ${earliest}.`,
        en: `At least ${days} full working days must lie between the notice and the hearing; the earliest day is ${earliest}.`,
      },
      facts: { earliestEventOn: earliest, noticeWorkingDays: days },
    },
  ]
}

/** Once heard, it is neither heard again nor called anew. */
export const notHeardYet = (judged: JudgedApart<unknown>): readonly Refusal[] => {
  const { heardOn } = contextOf(judged)
  return heardOn === undefined
    ? []
    : [
        {
          kind: 'already-heard',
          provision,
          says: {
            kk: `Ұйым ${heardOn} күні тыңдалған.`,
            ru: `Организация уже заслушана ${heardOn}.`,
            en: `The organization was heard on ${heardOn} already.`,
          },
          facts: { heardOn },
        },
      ]
}

/** The hearing is recorded on its day or later, never before. */
export const heardOnItsDay = (judged: JudgedApart<unknown>): readonly Refusal[] => {
  const { hearingOn } = contextOf(judged)
  return hearingOn !== undefined && judged.entry.effectiveOn >= hearingOn
    ? []
    : [
        {
          kind: 'hearing-not-held-yet',
          provision,
          says: {
            kk: `Тыңдау ${hearingOn} күніне белгіленген.`,
            ru: `Заслушивание назначено на ${hearingOn}.`,
            en: `The hearing is set for ${hearingOn}.`,
          },
          facts: { hearingOn },
        },
      ]
}

/** Nobody loses a certificate unheard (ambiguity 11). */
export const hearingHasBeenHeld = (judged: JudgedApart<unknown>): readonly Refusal[] => {
  const { heardOn } = contextOf(judged)
  return heardOn !== undefined && judged.entry.effectiveOn >= heardOn
    ? []
    : [
        {
          kind: 'hearing-required',
          provision,
          says: {
            kk: 'Куәлік ұйым тыңдалғаннан кейін ғана кері қайтарып алынады.',
            ru: 'Свидетельство отзывают только после заслушивания организации.',
            en: 'A certificate is revoked only once the organization has been heard.',
          },
        },
      ]
}

/** What was not recorded, the organization was not heard on. */
export const groundsAreRecorded = (
  judged: JudgedApart<{ grounds: readonly RevocationGround[] }>,
): readonly Refusal[] => {
  const { grounds: recorded = [] } = contextOf(judged)
  return judged.entry.data.grounds.flatMap((ground, index): readonly Refusal[] =>
    recorded.includes(ground)
      ? []
      : [
          {
            kind: 'ground-not-recorded',
            provision: ground,
            pointer: `/data/grounds/${index}`,
            says: {
              kk: 'Бұл негіз істе тіркелмеген.',
              ru: 'Это основание в деле не зафиксировано.',
              en: 'This ground is not recorded in the case.',
            },
            facts: { recorded },
          },
        ],
  )
}

/** An appeal is filed after the order it is against, and not on a day to come. */
export const appealFollowsTheOrder = (judged: JudgedApart<{ filedOn: string }>): readonly Refusal[] => {
  const { orderedOn = '' } = contextOf(judged)
  const { filedOn } = judged.entry.data
  return filedOn >= orderedOn && filedOn <= judged.today
    ? []
    : [
        {
          kind: 'dates-not-ordered',
          provision,
          pointer: '/data/filedOn',
          says: {
            kk: `Шағым шешімнен (${orderedOn}) бұрын немесе алдағы күні берілмейді.`,
            ru: `Жалоба подаётся не раньше решения (${orderedOn}) и не будущим днём.`,
            en: `An appeal is filed no earlier than the order (${orderedOn}) and not on a day to come.`,
          },
        },
      ]
}
