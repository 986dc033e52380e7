import { readCalendarVersions } from '../../db/queries/calendar-versions.queries.ts'
import { isStaff } from '../../functions/actors/rights.ts'
import { type CalendarRecord, toCalendarRecord } from '../../functions/calendars/calendar-record.ts'
import { notFound } from '../../functions/commands/problem.ts'
import { formatCount, units } from '../../language/counts.ts'
import type { Says } from '../../language/says.ts'
import { type Calendars, createCalendars } from '../../law/time/calendar.ts'
import { civilDate } from '../../law/time/civil-date.ts'
import { html } from '../html.tsx'
import { problemPage } from '../pages/problem-page.tsx'
import { Day } from '../parts/date-text.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'
import { calendarStandingNames, calendarStatusNames, dayOffKindNames, lawWords } from './words.ts'
import { YearGrid, YearLegend } from './year-grid.tsx'

/** A year's working calendar: its days, the act behind each day off, its versions, and any two of them compared. */
export const calendarPage = async (visit: Visit): Promise<Response> => {
  const { c, t, services, principal } = visit
  const all = (await readCalendarVersions(services.store)).map(toCalendarRecord)
  const year = Number(c.req.param('year'))
  const versions = all.filter((each) => each.year === year)
  const adopted = versions.find(({ standing }) => standing === 'adopted') ?? versions[0]
  if (!adopted) return problemPage(visit, notFound)
  const chosen = versions.find(({ version }) => version === c.req.query('version')) ?? adopted
  const compared = versions.find(({ version }) => version === c.req.query('with') && version !== chosen.version)
  const calendars = createCalendars(all)
  const shown = calendars.choose({ [year]: chosen.version })
  return html(visit, {
    title: `${t(words.title)} ${year}`,
    body: (
      <>
        <div class="page-head">
          <div>
            <p class="crumbs">
              <a href="/law">{t(lawWords.law)}</a> <span aria-hidden="true">›</span> {t(lawWords.calendars)}
            </p>
            <h1>
              {t(words.title)} {year}
            </h1>
            <p class="lead">{t(chosen.act)}</p>
          </div>
          <Years all={all} year={year} label={t(lawWords.calendars)} />
        </div>
        <Versions visit={visit} versions={versions} calendars={calendars} />
        {versions.length > 1 && <Compare visit={visit} versions={versions} chosen={chosen} compared={compared} />}
        <section class="narrow-wide" aria-labelledby="year">
          <h2 id="year">
            {t(words.daysOf)} {chosen.version}
            {compared && ` ${t(words.comparedWith)} ${compared.version}`}
          </h2>
          <YearLegend reader={visit} compares={compared !== undefined} />
          <YearGrid
            reader={visit}
            year={year}
            shown={shown}
            other={compared && calendars.choose({ [year]: compared.version })}
          />
        </section>
        <section class="card" aria-labelledby="acts-behind">
          <h2 id="acts-behind">{t(words.acts)}</h2>
          <ul class="reasons">
            {chosen.daysOff.map(({ on, kind, reason }) => (
              <li>
                <Day reader={visit} on={on} as="weekday" /> · {t(dayOffKindNames[kind])}: {t(reason)}.
              </li>
            ))}
            {chosen.workingWeekend.map(({ on, reason }) => (
              <li>
                <Day reader={visit} on={on} as="weekday" />: {t(reason)}.
              </li>
            ))}
          </ul>
        </section>
        {principal.role === 'officer' && (
          <p class="actions">
            <a class="button" href={`/calendars/${year}/new`}>
              {t(words.enter)}
            </a>
          </p>
        )}
      </>
    ),
  })
}

const Years = ({ all, year, label }: { all: readonly CalendarRecord[]; year: number; label: string }) => (
  <nav class="actions" aria-label={label}>
    {[...new Set(all.map((each) => each.year))].toSorted().map((each) => (
      <a class="button quiet" href={`/calendars/${each}`} aria-current={each === year ? 'page' : undefined}>
        {each}
      </a>
    ))}
  </nav>
)

const Versions = ({
  visit,
  versions,
  calendars,
}: {
  visit: Visit
  versions: readonly CalendarRecord[]
  calendars: Calendars
}) => {
  const { t, language, principal } = visit
  return (
    <section class="table-scroll" aria-label={t(words.versions)} tabindex={0}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{t(words.version)}</th>
            <th scope="col">{t(words.standing)}</th>
            <th scope="col">{t(words.act)}</th>
            <th scope="col">{t(words.workingDays)}</th>
            <th scope="col">{t(words.effectiveFrom)}</th>
            {isStaff(principal) && <th scope="col">{t(words.whatIf)}</th>}
          </tr>
        </thead>
        <tbody>
          {versions.map(({ year, version, standing, status, act, effectiveFrom }) => (
            <tr>
              <th scope="row">
                <a href={`/calendars/${year}?version=${version}`}>{version}</a>
              </th>
              <td>
                {t(calendarStandingNames[standing])} · {t(calendarStatusNames[status])}
              </td>
              <td>{t(act)}</td>
              <td>
                {formatCount(workingDaysOf(year, calendars.choose({ [year]: version })), units.workingDay, language)}
              </td>
              <td>
                <Day reader={visit} on={effectiveFrom} as="short" />
              </td>
              {isStaff(principal) && (
                <td>
                  <a href={`/calendars/${year}/${version}`}>{t(words.whatIf)}</a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Compare = ({
  visit: { t },
  versions,
  chosen,
  compared,
}: {
  visit: Visit
  versions: readonly CalendarRecord[]
  chosen: CalendarRecord
  compared: CalendarRecord | undefined
}) => (
  <form class="filters" method="get" action={`/calendars/${chosen.year}`}>
    <VersionChoice name="version" label={t(words.version)} versions={versions} chosen={chosen.version} />
    <VersionChoice name="with" label={t(words.compareWith)} versions={versions} chosen={compared?.version} none="–" />
    <button class="button" type="submit">
      {t(common.show)}
    </button>
  </form>
)

const VersionChoice = ({
  name,
  label,
  versions,
  chosen,
  none,
}: {
  name: string
  label: string
  versions: readonly CalendarRecord[]
  chosen: string | undefined
  none?: string
}) => (
  <div class="filter">
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      {none !== undefined && <option value="">{none}</option>}
      {versions.map(({ version }) => (
        <option value={version} selected={version === chosen}>
          {version}
        </option>
      ))}
    </select>
  </div>
)

const workingDaysOf = (year: number, calendars: Calendars): number => {
  const first = civilDate(`${year}-01-01`)
  const before = calendars.isWorkingDay(first) ? 1 : 0
  return calendars.workingDaysThrough(civilDate(`${year}-12-31`)) - calendars.workingDaysThrough(first) + before
}

const words = {
  title: { kk: 'Жұмыс күнтізбесі,', ru: 'Рабочий календарь,', en: 'Working calendar,' },
  versions: { kk: 'Нұсқалар', ru: 'Версии', en: 'Versions' },
  version: { kk: 'Нұсқа', ru: 'Версия', en: 'Version' },
  standing: { kk: 'Күйі', ru: 'Состояние', en: 'Standing' },
  act: { kk: 'Акт', ru: 'Акт', en: 'Act' },
  workingDays: { kk: 'Жұмыс күндері', ru: 'Рабочих дней', en: 'Working days' },
  effectiveFrom: { kk: 'Қай күннен', ru: 'С какого дня', en: 'Since' },
  whatIf: { kk: 'Не өзгереді', ru: 'Что изменится', en: 'What if' },
  daysOf: { kk: 'Күндер, нұсқа', ru: 'Дни, версия', en: 'The days, version' },
  comparedWith: { kk: 'мен мына нұсқа:', ru: 'в сравнении с', en: 'compared with' },
  compareWith: { kk: 'Салыстыру', ru: 'Сравнить с', en: 'Compare with' },
  acts: { kk: 'Әр демалыстың негізі', ru: 'Основание каждого выходного', en: 'The act behind each day' },
  enter: { kk: 'Жаңа нұсқа енгізу', ru: 'Внести новую версию', en: 'Enter a new version' },
} satisfies Record<string, Says>
