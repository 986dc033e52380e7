import { isInForceOn } from '../../law/articles/in-force.ts'
import { provision } from '../../law/provisions.ts'
import { addDays, type CivilDate, civilDate } from '../../law/time/civil-date.ts'
import type { Judged } from '../procedure/act.ts'
import { judgeAdvanceNotice, noticeTooShort } from '../procedure/advance-notice.ts'
import type { Refusal } from '../procedure/refusal.ts'

/** The provision under which the day of a meeting is posted ahead. */
export const postingRule = 'L46-2.2b'

/**
 * How many days back a posting may be entered on the officer’s word alone. What is older is proven by its document:
 * otherwise one person could give a meeting its thirty working days by writing an earlier day. Our reading; the Law
 * says nothing of it.
 */
const onOwnWordDays = 7

interface Announced {
  readonly heldOn: string
  readonly postedOn: string
  readonly document?: string | undefined
}

/** The posting is a fact of the past, made under the rule it is to satisfy, proven where it is old, and early enough. */
export const postingIsProven = (
  { heldOn, postedOn, document }: Announced,
  judged: Pick<Judged, 'calendars' | 'today'>,
): readonly Refusal[] => {
  const { today } = judged
  if (postedOn > today) return [postedAhead]
  const rule = provision(postingRule)
  if (rule && !isInForceOn(rule.inForce, postedOn)) return [postedBeforeTheRule]
  return [
    ...(wasPostedLongBefore(postedOn, today) && document === undefined ? [postingNotProven] : []),
    ...announcedInTime(postedOn, heldOn, judged),
  ]
}

/** Whether a posting is entered so late that its document has to prove it. */
export const wasPostedLongBefore = (postedOn: string, enteredOn: CivilDate): boolean =>
  postedOn < addDays(enteredOn, -onOwnWordDays)

/** L46-2.2b: refused below the lax reading only; between lax and strict the case carries a warning. */
export const announcedInTime = (
  announcedOn: string,
  heldOn: string,
  { calendars }: Pick<Judged, 'calendars'>,
): readonly Refusal[] => {
  const notice = judgeAdvanceNotice(postingRule, civilDate(announcedOn), civilDate(heldOn), calendars)
  return notice.reading === 'neither' ? [noticeTooShort(postingRule, notice, '/data/heldOn')] : []
}

const postedAhead: Refusal = {
  kind: 'posted-in-the-future',
  provision: postingRule,
  pointer: '/data/postedOn',
  says: {
    kk: 'Орналастыру күні әлі келген жоқ.',
    ru: 'День размещения ещё не наступил.',
    en: 'The day of posting has not come yet.',
  },
}

const postedBeforeTheRule: Refusal = {
  kind: 'provision-not-in-force',
  provision: postingRule,
  pointer: '/data/postedOn',
  says: {
    kk: 'Орналастыру күні ереже қолданысқа енгенге дейінгі күн.',
    ru: 'День размещения приходится на время до введения правила в действие.',
    en: 'The day of posting lies before the rule came into force.',
  },
}

const postingNotProven: Refusal = {
  kind: 'posting-not-proven',
  provision: postingRule,
  pointer: '/data/document',
  says: {
    kk: `Орналастыру ${onOwnWordDays} күннен бұрын болса, оны растайтын құжат көрсетіледі.`,
    ru: `Размещение более чем ${onOwnWordDays} дней назад подтверждается документом.`,
    en: `A posting more than ${onOwnWordDays} days back is proven by its document.`,
  },
}
