import type { DeadlineRow } from '../../db/queries/deadlines.queries.ts'
import { relativeDays } from '../../language/relative-days.ts'
import type { Language, Says } from '../../language/says.ts'
import { type CivilDate, toEpochDay } from '../../law/time/civil-date.ts'
import { choose, inEveryLanguage } from '../../workflows/procedure/in-every-language.ts'
import type { Message } from './messages.ts'

/**
 * The reminder of a deadline: what, why (the provision), until when, and where the date is explained. It has no legal
 * effect and says so.
 */
export const reminderOf = (deadline: DeadlineRow, today: CivilDate, recipient: string): Message => {
  const what = JSON.parse(deadline.says) as Says
  const daysLeft = toEpochDay(deadline.dueOn) - toEpochDay(today)
  return {
    notice: 'reminder',
    recipient,
    provision: deadline.provision,
    caseId: deadline.caseId,
    deadlineId: deadline.id,
    subject: inEveryLanguage((language) =>
      choose(
        language,
        `Еске салу: ${what.kk} (${relativeDays(daysLeft, 'kk')})`,
        `Напоминание: ${what.ru} (${relativeDays(daysLeft, 'ru')})`,
        `Reminder: ${what.en} (${relativeDays(daysLeft, 'en')})`,
      ),
    ),
    body: inEveryLanguage((language, day) =>
      choose(
        language,
        `${what.kk}.\nМерзімнің соңғы күні: ${day(deadline.dueOn)}, 24:00-ге дейін (Алматы уақыты).\n${basis(deadline, 'kk')}\nБұл еске салудың заңдық күші жоқ.`,
        `${what.ru}.\nПоследний день срока: ${day(deadline.dueOn)}, до 24:00 по времени Алматы.\n${basis(deadline, 'ru')}\nНапоминание не имеет юридической силы.`,
        `${what.en}.\nLast day of the term: ${day(deadline.dueOn)}, until 24:00 in Almaty.\n${basis(deadline, 'en')}\nThis reminder has no legal effect.`,
      ),
    ),
  }
}

/** The letter about a deadline that has passed. */
export const missedNotice = (deadline: DeadlineRow, recipient: string): Message => {
  const what = JSON.parse(deadline.says) as Says
  return {
    notice: 'deadline-missed',
    recipient,
    provision: deadline.provision,
    caseId: deadline.caseId,
    deadlineId: deadline.id,
    subject: inEveryLanguage((language) =>
      choose(language, `Мерзім өтті: ${what.kk}`, `Срок истёк: ${what.ru}`, `The term has expired: ${what.en}`),
    ),
    body: inEveryLanguage((language, day) =>
      choose(
        language,
        `${what.kk}.\nМерзім ${day(deadline.dueOn)} күні өтті.\n${basis(deadline, 'kk')}`,
        `${what.ru}.\nСрок истёк ${day(deadline.dueOn)}.\n${basis(deadline, 'ru')}`,
        `${what.en}.\nThe term expired on ${day(deadline.dueOn)}.\n${basis(deadline, 'en')}`,
      ),
    ),
  }
}

/** The letter about a deadline that a change of calendar moved: both days, and why. */
export const movedNotice = (deadline: DeadlineRow, from: CivilDate, reason: Says, recipient: string): Message => {
  const what = JSON.parse(deadline.says) as Says
  return {
    notice: 'deadline-moved',
    recipient,
    provision: deadline.provision,
    caseId: deadline.caseId,
    deadlineId: deadline.id,
    subject: inEveryLanguage((language, day) =>
      choose(
        language,
        `Мерзім ауысты: ${what.kk}, енді ${day(deadline.dueOn)}`,
        `Срок перенесён: ${what.ru}, теперь ${day(deadline.dueOn)}`,
        `The term has moved: ${what.en}, now ${day(deadline.dueOn)}`,
      ),
    ),
    body: inEveryLanguage((language, day) =>
      choose(
        language,
        `${what.kk}.\nСоңғы күн: бұрын ${day(from)}, енді ${day(deadline.dueOn)}.\nСебебі — жұмыс күнтізбесі өзгерді: ${reason.kk}.\n${basis(deadline, 'kk')}`,
        `${what.ru}.\nПоследний день: был ${day(from)}, теперь ${day(deadline.dueOn)}.\nПричина — изменился производственный календарь: ${reason.ru}.\n${basis(deadline, 'ru')}`,
        `${what.en}.\nLast day: was ${day(from)}, now ${day(deadline.dueOn)}.\nBecause the working calendar changed: ${reason.en}.\n${basis(deadline, 'en')}`,
      ),
    ),
  }
}

/** Under which provision; an internal target is never presented as a term set by law. */
const basis = ({ provision, kind }: DeadlineRow, language: Language): string => {
  const name = provision ?? ''
  if (kind === 'target') {
    return choose(
      language,
      `Бұл ішкі межелі мерзім, заңмен белгіленбеген${name && ` (${name})`}.`,
      `Это внутренний ориентир, не срок, установленный законом${name && ` (${name})`}.`,
      `This is an internal target, not a term set by law${name && ` (${name})`}.`,
    )
  }
  return choose(language, `Негізі: ${name}.`, `Основание: ${name}.`, `Basis: ${name}.`)
}
