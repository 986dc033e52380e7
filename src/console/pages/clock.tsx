import { notFound } from '../../functions/commands/problem.ts'
import { passTime, type TickReport } from '../../functions/scheduled/tick.ts'
import type { Says } from '../../language/says.ts'
import { parseCivilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import { atTime, civilDateAt, localTimeAt } from '../../law/time/zone.ts'
import { ErrorText } from '../form/error-text.tsx'
import { readTyped } from '../form/read-form.ts'
import { html } from '../html.tsx'
import { Moment } from '../parts/date-text.tsx'
import type { Visit } from '../visit.ts'
import { visitOf } from '../visit-of.ts'
import { common } from '../words/common.ts'
import { problemPage } from './problem-page.tsx'

/** The demo clock: lets months pass in seconds, on the very path time takes in production. */
export const clockPage = (visit: Visit): Response =>
  visit.services.demoClock ? formPage(visit, { status: 200 }) : problemPage(visit, notFound)

export const moveClock = async (visit: Visit): Promise<Response> => {
  const { c, services, principal } = visit
  if (!services.demoClock) return problemPage(visit, notFound)
  const typed = readTyped(await c.req.text())
  const until = momentOf(typed.get('on') ?? '', typed.get('time') ?? '')
  if (until === undefined) return formPage(visit, { status: 400, error: words.noSuchMoment, typed })
  if (until < services.demoClock.now()) return formPage(visit, { status: 400, error: words.neverBack, typed })
  const report = await passTime(services.schedule, services.demoClock, until)
  return formPage(visitOf(c, principal), { status: 200, report })
}

const momentOf = (on: string, time: string): Instant | undefined => {
  const day = parseCivilDate(on)
  try {
    return day === undefined ? undefined : atTime(day, time)
  } catch {
    return undefined
  }
}

const formPage = (
  visit: Visit,
  {
    status,
    error,
    report,
    typed,
  }: { status: number; error?: Says; report?: TickReport; typed?: ReadonlyMap<string, string> },
): Response => {
  const { t, now } = visit
  return html(visit, {
    title: t(common.demoClock),
    status,
    body: (
      <section class="narrow">
        <h1>{t(common.demoClock)}</h1>
        <p class="lead">
          {t(words.stands)} <Moment reader={visit} at={now} />
        </p>
        <p class="hint">{t(words.hint)}</p>
        {report && (
          <div class="flash" role="status">
            <strong>{t(words.passed)}</strong>
            <ul>
              <li>
                {t(words.expired)}: {report.expired}
              </li>
              <li>
                {t(words.reminded)}: {report.reminded}
              </li>
              <li>
                {t(words.delivered)}: {report.delivered}
              </li>
            </ul>
          </div>
        )}
        <form class="form" method="post" action="/clock">
          {error && <ErrorText reader={visit} id="clock" causes={[{ field: null, text: t(error), provision: null }]} />}
          <div class="filters">
            <div class="filter">
              <label for="on">{t(words.day)}</label>
              <input type="date" id="on" name="on" value={typed?.get('on') ?? civilDateAt(now)} required />
            </div>
            <div class="filter">
              <label for="time">{t(words.time)}</label>
              <input
                type="time"
                id="time"
                name="time"
                value={typed?.get('time') ?? localTimeAt(now).slice(11, 16)}
                required
              />
            </div>
            <button class="button primary" type="submit">
              {t(words.move)}
            </button>
          </div>
        </form>
      </section>
    ),
  })
}

const words = {
  stands: { kk: 'Қазір:', ru: 'Сейчас:', en: 'It is now' },
  hint: {
    kk: 'Сағат тек алға жүреді. Жолда өткен мерзімдер енгізіліп, еске салулар жіберіледі.',
    ru: 'Часы идут только вперёд. Истекающие по дороге сроки вносятся, напоминания отправляются.',
    en: 'The clock only goes forward. Terms that expire on the way are entered, reminders are sent.',
  },
  passed: { kk: 'Уақыт өтті', ru: 'Время прошло', en: 'Time has passed' },
  expired: { kk: 'Өткен мерзім', ru: 'Истекло сроков', en: 'Terms expired' },
  reminded: { kk: 'Еске салу', ru: 'Напоминаний', en: 'Reminders' },
  delivered: { kk: 'Жеткізілген хат', ru: 'Доставлено писем', en: 'Letters delivered' },
  day: { kk: 'Күні', ru: 'День', en: 'Day' },
  time: { kk: 'Уақыты (Алматы)', ru: 'Время (Алматы)', en: 'Time (Almaty)' },
  move: { kk: 'Жылжыту', ru: 'Перевести', en: 'Move' },
  noSuchMoment: {
    kk: 'Мұндай күн не уақыт жоқ.',
    ru: 'Такого дня или времени нет.',
    en: 'There is no such day or time.',
  },
  neverBack: { kk: 'Сағат артқа жүрмейді.', ru: 'Часы назад не идут.', en: 'The clock never goes back.' },
} satisfies Record<string, Says>
