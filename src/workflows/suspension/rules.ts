import type { Area } from '../../law/areas.ts'
import { type askForCertificate, certificateIsHeld } from '../certificate/held-certificate.ts'
import type { Judged } from '../procedure/act.ts'
import type { Refusal } from '../procedure/refusal.ts'
import type { SuspensionContext } from './context.ts'
import type { SuspensionGround } from './grounds.ts'

interface Recorded {
  readonly organizationId: string
  readonly area: Area
  readonly ground: SuspensionGround
  readonly knowingly?: boolean | undefined
  readonly occurredOn?: string | undefined
}

/** A ground is one of a certificate that stands, has occurred, and is knowing where the Law says so (L47-3.1). */
export const groundMayBeRecorded = (
  judged: Judged<Recorded, ReturnType<typeof askForCertificate>>,
): readonly Refusal[] => {
  const { ground, knowingly, occurredOn } = judged.entry.data
  return [
    ...certificateIsHeld(judged),
    ...(ground === 'L47-3.1.2' && knowingly !== true ? [notKnowingly] : []),
    ...(occurredOn !== undefined && occurredOn > judged.today ? [notOccurredYet(ground)] : []),
  ]
}

/**
 * The Law is silent on lifting a suspension before its end: possible only where the authorized body has entered that it
 * is. Where only a decision revives (the other reading of ambiguity 1), it is lifted once the three months are over.
 */
export const suspensionMayBeLifted = ({
  entry,
  caseFile,
  settings,
}: Pick<Judged<unknown>, 'entry' | 'caseFile' | 'settings'>): readonly Refusal[] => {
  const { decisionOn, endsOn } = (caseFile?.standing.context ?? {}) as SuspensionContext
  const isOver = decisionOn !== undefined && entry.effectiveOn > decisionOn
  return isOver || settings.get('suspension.earlyLifting') === true ? [] : [noEarlyLifting(endsOn)]
}

const notKnowingly: Refusal = {
  kind: 'knowingly-required',
  provision: 'L47-3.1.2',
  pointer: '/data/knowingly',
  says: {
    kk: 'Мәліметтің көрінеу жалған екені анықталуы тиіс: жай дұрыс емес мәлімет тоқтата тұруға негіз болмайды.',
    ru: 'Должна быть установлена заведомая ложность: просто недостоверные сведения — не основание приостановления.',
    en: 'It must be found that the information is knowingly false: mere inaccuracy is no ground for suspension.',
  },
}

const notOccurredYet = (ground: string): Refusal => ({
  kind: 'not-occurred-yet',
  provision: ground,
  pointer: '/data/occurredOn',
  says: {
    kk: 'Жағдай туындаған күн әлі келген жоқ.',
    ru: 'День наступления случая ещё не пришёл.',
    en: 'The day the case occurred has not come yet.',
  },
})

const noEarlyLifting = (endsOn: string | undefined): Refusal => ({
  kind: 'early-lifting-not-provided',
  provision: 'L47-3.1.1',
  says: {
    kk: `Заң тоқтата тұруды мерзімінен бұрын доғаруды көздемейді: ол ${endsOn} күні аяқталады. Бұған жол беретін мән енгізілмеген.`,
    ru: `Закон не предусматривает досрочного снятия приостановления: оно длится по ${endsOn} включительно. Значение, допускающее снятие, не внесено.`,
    en: `The Law does not provide for lifting a suspension early: it lasts until ${endsOn} inclusive. No value that allows it has been entered.`,
  },
  ...(endsOn !== undefined && { facts: { endsOn } }),
})
