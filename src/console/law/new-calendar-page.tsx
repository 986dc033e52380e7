import { readCalendarVersions } from '../../db/queries/calendar-versions.queries.ts'
import { mistakesIn } from '../../functions/calendars/calendar-mistakes.ts'
import { toCalendarRecord } from '../../functions/calendars/calendar-record.ts'
import type { Answer } from '../../functions/commands/answer.ts'
import type { Says } from '../../language/says.ts'
import type { CalendarVersion, DayOff, WorkingWeekendDay } from '../../law/time/calendar.ts'
import { parseCivilDate } from '../../law/time/civil-date.ts'
import { text } from '../../workflows/procedure/fields.ts'
import { idempotencyOfForm } from '../form/idempotency.ts'
import { readTyped, type Typed } from '../form/read-form.ts'
import { html } from '../html.tsx'
import type { Visit } from '../visit.ts'
import { lawWords } from './words.ts'

/** A form for a new version, filled in with the days of the present one, so that only what changed is typed. */
export const newCalendarPage = async (visit: Visit): Promise<Response> => {
  const present = await presentVersion(visit)
  const typed: Typed = new Map([
    ['effectiveFrom', `${yearOf(visit)}-01-01`],
    ['daysOff', (present?.daysOff ?? []).map(({ on, kind }) => `${on} ${kind}`).join('\n')],
    ['workingWeekend', (present?.workingWeekend ?? []).map(({ on }) => on).join('\n')],
  ])
  return formPage(visit, typed, [], 200)
}

/** Enters what was typed. The act behind a day the present version has too is kept; a new day rests on the new act. */
export const enterCalendarByForm = async (visit: Visit): Promise<Response> => {
  const { c, services, principal, now } = visit
  const typed = readTyped(await c.req.text())
  const present = await presentVersion(visit)
  const read = readCalendar(yearOf(visit), typed, present)
  if ('mistakes' in read) return formPage(visit, typed, read.mistakes, 400)
  const mistakes = mistakesIn(
    read.calendar,
    (await readCalendarVersions(services.store)).map(({ year }) => year),
  )
  if (mistakes.length > 0)
    return formPage(
      visit,
      typed,
      mistakes.map(({ says }) => says as Says),
      400,
    )
  const answer = (await services.lane.submit({
    command: 'enter-calendar',
    calendar: read.calendar,
    by: principal,
    idempotency: idempotencyOfForm(typed, c.req.path),
    now,
  })) as Answer
  return answer.done
    ? c.redirect(`/calendars/${yearOf(visit)}/${answer.id}`, 303)
    : formPage(visit, typed, [answer.problem.says], answer.problem.status)
}

type EnteredCalendar = Parameters<typeof mistakesIn>[0]

const readCalendar = (
  year: number,
  typed: Typed,
  present: CalendarVersion | undefined,
): { readonly calendar: EnteredCalendar } | { readonly mistakes: readonly Says[] } => {
  const mistakes: Says[] = []
  const act = { kk: typed.get('actKk') ?? '', ru: typed.get('actRu') ?? '', en: typed.get('actEn') ?? '' }
  if (!Object.values(act).every((words) => text(500).safeParse(words).success)) mistakes.push(sentences.act)
  const effectiveFrom = parseCivilDate(typed.get('effectiveFrom') ?? '')
  if (!effectiveFrom) mistakes.push(sentences.effectiveFrom)
  const daysOff = linesOf(typed.get('daysOff')).flatMap((line): readonly DayOff[] => {
    const [day = '', kind = 'holiday'] = line.split(/\s+/)
    const on = parseCivilDate(day)
    if (!on || !(kinds as readonly string[]).includes(kind)) {
      mistakes.push(unreadable(line))
      return []
    }
    const reason = present?.daysOff.find((each) => each.on === on)?.reason ?? act
    return [{ on, kind: kind as DayOff['kind'], reason }]
  })
  const workingWeekend = linesOf(typed.get('workingWeekend')).flatMap((line): readonly WorkingWeekendDay[] => {
    const on = parseCivilDate(line)
    if (!on) {
      mistakes.push(unreadable(line))
      return []
    }
    return [{ on, reason: present?.workingWeekend.find((each) => each.on === on)?.reason ?? act }]
  })
  if (mistakes.length > 0 || !effectiveFrom) return { mistakes }
  return {
    calendar: { year, status: 'official', effectiveFrom, act, daysOff, workingWeekend },
  }
}

const formPage = (visit: Visit, typed: Typed, mistakes: readonly Says[], status: number): Response => {
  const { t, services, now } = visit
  const year = yearOf(visit)
  return html(visit, {
    title: `${t(words.title)} ${year}`,
    status,
    body: (
      <section class="narrow">
        <p class="crumbs">
          <a href={`/calendars/${year}`}>
            {t(lawWords.calendars)} {year}
          </a>
        </p>
        <h1>
          {t(words.title)} {year}
        </h1>
        <p class="hint">{t(words.hint)}</p>
        {mistakes.length > 0 && (
          <div class="error-summary" role="alert">
            <ul>
              {mistakes.map((mistake) => (
                <li>{t(mistake)}</li>
              ))}
            </ul>
          </div>
        )}
        <form class="form" method="post" action={`/calendars/${year}/new`}>
          <input type="hidden" name="key" value={services.environment.newId(now)} />
          {(['actKk', 'actRu', 'actEn'] as const).map((name) => (
            <div class="field">
              <label for={name}>{t(words[name])}</label>
              <input type="text" id={name} name={name} value={typed.get(name) ?? ''} maxlength={500} />
            </div>
          ))}
          <div class="field">
            <label for="effectiveFrom">{t(words.effectiveFrom)}</label>
            <input type="date" id="effectiveFrom" name="effectiveFrom" value={typed.get('effectiveFrom') ?? ''} />
          </div>
          <div class="field">
            <label for="daysOff">{t(words.daysOff)}</label>
            <textarea id="daysOff" name="daysOff" rows={16}>
              {typed.get('daysOff') ?? ''}
            </textarea>
          </div>
          <div class="field">
            <label for="workingWeekend">{t(words.workingWeekend)}</label>
            <textarea id="workingWeekend" name="workingWeekend" rows={3}>
              {typed.get('workingWeekend') ?? ''}
            </textarea>
          </div>
          <div class="actions">
            <button class="button primary" type="submit">
              {t(words.enter)}
            </button>
          </div>
        </form>
      </section>
    ),
  })
}

const presentVersion = async (visit: Visit): Promise<CalendarVersion | undefined> =>
  (await readCalendarVersions(visit.services.store))
    .map(toCalendarRecord)
    .find(({ year, standing }) => year === yearOf(visit) && standing === 'adopted')

const yearOf = ({ c }: Visit): number => Number(c.req.param('year'))

const linesOf = (typed: string | undefined): readonly string[] =>
  (typed ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const kinds: readonly DayOff['kind'][] = ['holiday', 'substitute', 'religious', 'transfer']

const unreadable = (line: string): Says => ({
  kk: `Бұл жол оқылмады: «${line.slice(0, 80)}».`,
  ru: `Эта строка не читается: «${line.slice(0, 80)}».`,
  en: `This line cannot be read: “${line.slice(0, 80)}”.`,
})

const sentences = {
  act: {
    kk: 'Актіні үш тілде атаңыз.',
    ru: 'Назовите акт на трёх языках.',
    en: 'Name the act in three languages.',
  },
  effectiveFrom: {
    kk: 'Қай күннен бастап екенін жазыңыз.',
    ru: 'Укажите, с какого дня.',
    en: 'Say since which day.',
  },
} satisfies Record<string, Says>

const words = {
  title: { kk: 'Күнтізбенің жаңа нұсқасы,', ru: 'Новая версия календаря,', en: 'A new version of the calendar,' },
  hint: {
    kk: 'Енгізілген нұсқамен ештеңе есептелмейді: алдымен не өзгеретіні көрсетіледі, содан кейін ұсынылып, басшы қабылдайды.',
    ru: 'По внесённой версии ничего не считается: сначала видно, что изменится, затем её предлагают и принимает руководитель.',
    en: 'Nothing is counted with an entered version: first you see what would change, then it is proposed and the head adopts it.',
  },
  actKk: { kk: 'Акт, қазақша', ru: 'Акт, по-казахски', en: 'The act, in Kazakh' },
  actRu: { kk: 'Акт, орысша', ru: 'Акт, по-русски', en: 'The act, in Russian' },
  actEn: { kk: 'Акт, ағылшынша', ru: 'Акт, по-английски', en: 'The act, in English' },
  effectiveFrom: { kk: 'Қай күннен бастап', ru: 'С какого дня', en: 'Since which day' },
  daysOff: {
    kk: 'Жұмыс істемейтін апта күндері: әр жолда күні мен түрі (holiday, substitute, religious, transfer)',
    ru: 'Нерабочие будние дни: в каждой строке день и вид (holiday, substitute, religious, transfer)',
    en: 'Weekdays not worked: on each line the day and its kind (holiday, substitute, religious, transfer)',
  },
  workingWeekend: {
    kk: 'Жұмыс күні болған сенбі мен жексенбі, әр жолда бір күн',
    ru: 'Рабочие субботы и воскресенья, по одному дню в строке',
    en: 'Saturdays and Sundays that are worked, one on each line',
  },
  enter: { kk: 'Енгізу', ru: 'Внести', en: 'Enter' },
} satisfies Record<string, Says>
