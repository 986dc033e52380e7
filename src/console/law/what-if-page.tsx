import { readCalendarVersions } from '../../db/queries/calendar-versions.queries.ts'
import { organizationNames } from '../../db/queries/organizations.queries.ts'
import { adoptAndFinish } from '../../functions/calendars/adopt-and-finish.ts'
import { type CalendarRecord, toCalendarRecord } from '../../functions/calendars/calendar-record.ts'
import type { DayChange } from '../../functions/calendars/day-change.ts'
import { type MovedDeadline, type WhatIf, whatIf } from '../../functions/calendars/what-if.ts'
import type { Answer } from '../../functions/commands/answer.ts'
import { notFound, type Problem } from '../../functions/commands/problem.ts'
import { formatCount } from '../../language/counts.ts'
import { readTyped } from '../form/read-form.ts'
import { html } from '../html.tsx'
import { problemPage } from '../pages/problem-page.tsx'
import { Day } from '../parts/date-text.tsx'
import { ProvisionLink } from '../parts/terms.tsx'
import type { Visit } from '../visit.ts'
import { calendarStandingNames, lawWords } from './words.ts'

/** What adopting a version of a calendar would move, before anybody decides; then the steps to decide it. */
export const whatIfPage = (visit: Visit): Promise<Response> => show(visit)

export const proposeCalendarByForm = async (visit: Visit): Promise<Response> => {
  const { c, services, principal, now } = visit
  const { year, version } = asked(visit)
  const answer = (await services.lane.submit({
    command: 'propose-calendar',
    year,
    version,
    by: principal,
    now,
  })) as Answer
  return answer.done ? c.redirect(`/calendars/${year}/${version}`, 303) : show(visit, answer.problem)
}

export const adoptCalendarByForm = async (visit: Visit): Promise<Response> => {
  const { c, services, principal } = visit
  const { year, version } = asked(visit)
  const seen = readTyped(await c.req.text()).get('seen') ?? ''
  const answer = await adoptAndFinish(services, { year, version, seen, by: principal })
  return answer.done ? c.redirect(`/calendars/${year}/${version}`, 303) : show(visit, answer.problem)
}

const show = async (visit: Visit, refused?: Problem): Promise<Response> => {
  const { t, services, today } = visit
  const { year, version } = asked(visit)
  const record = (await readCalendarVersions(services.store))
    .map(toCalendarRecord)
    .find((each) => each.year === year && each.version === version)
  const seen = record && (await whatIf(services.store, year, version, today))
  if (!record || !seen) return problemPage(visit, notFound)
  const names = await organizationNames(
    services.store,
    seen.items.flatMap(({ organization }) => organization ?? []),
  )
  return html(visit, {
    title: `${t(words.title)} ${year} ${version}`,
    status: refused?.status ?? 200,
    body: (
      <>
        <div class="page-head">
          <div>
            <p class="crumbs">
              <a href={`/calendars/${year}`}>
                {t(lawWords.calendars)} {year}
              </a>{' '}
              <span aria-hidden="true">›</span> {version}
            </p>
            <h1>
              {t(words.title)} {version}
            </h1>
            <p class="lead">{t(record.act)}</p>
          </div>
        </div>
        {refused && (
          <p class="error" role="alert">
            {t(refused.says)}
          </p>
        )}
        <Standing visit={visit} record={record} seen={seen} />
        <Changes visit={visit} changes={seen.changes} inPlaceOf={seen.inPlaceOf} />
        <Moved visit={visit} seen={seen} names={names} />
      </>
    ),
  })
}

const Standing = ({ visit, record, seen }: { visit: Visit; record: CalendarRecord; seen: WhatIf }) => {
  const { t, principal } = visit
  const { year, version, standing, enteredBy, proposedBy, adoptedBy } = record
  const isTheirs = [enteredBy, proposedBy].includes(principal.sub)
  const path = `/calendars/${year}/${version}`
  return (
    <section class="card" aria-label={t(words.standing)}>
      <p>
        <strong>{t(calendarStandingNames[standing])}</strong> · {t(words.enteredBy)} {enteredBy}
        {standing === 'proposed' && ` · ${t(lawWords.proposedBy)} ${proposedBy}`}
        {standing === 'adopted' && ` · ${t(words.adoptedBy)} ${adoptedBy}`}
      </p>
      {principal.role === 'officer' && (standing === 'entered' || standing === 'superseded') && (
        <form class="actions" method="post" action={`${path}/propose`}>
          <button class="button primary" type="submit">
            {t(words.propose)}
          </button>
        </form>
      )}
      {principal.role === 'head' && standing === 'proposed' && isTheirs && <p class="hint">{t(words.anotherAdopts)}</p>}
      {principal.role === 'head' && standing === 'proposed' && !isTheirs && (
        <form class="form" method="post" action={`${path}/adopt`}>
          <p class="hint">{t(words.adoptHint)}</p>
          <input type="hidden" name="seen" value={seen.tag} />
          <div class="actions">
            <button class="button primary" type="submit">
              {t(words.adopt)}
            </button>
          </div>
        </form>
      )}
    </section>
  )
}

const Changes = ({
  visit,
  changes,
  inPlaceOf,
}: {
  visit: Visit
  changes: readonly DayChange[]
  inPlaceOf: string | null
}) => {
  const { t } = visit
  return (
    <section class="card" aria-labelledby="changes">
      <h2 id="changes">
        {t(words.changes)} {inPlaceOf ?? '–'}
      </h2>
      {changes.length === 0 ? (
        <p>{t(words.noChanges)}</p>
      ) : (
        <ul class="reasons">
          {changes.map(({ on, after, reasonBefore, reasonAfter }) => {
            const reason = reasonAfter ?? reasonBefore
            return (
              <li>
                <Day reader={visit} on={on} as="weekday" />: {t(words[after])}
                {reason && ` (${t(reason)})`}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

const Moved = ({ visit, seen, names }: { visit: Visit; seen: WhatIf; names: ReadonlyMap<string, string> }) => {
  const { t, language } = visit
  const { examined, moved, wouldPassAtOnce } = seen.counts
  return (
    <section class="narrow-wide" aria-labelledby="moved">
      <h2 id="moved">{t(words.moved)}</h2>
      <p>
        {formatCount(moved, words.deadlines, language)} / {formatCount(examined, words.examined, language)}
      </p>
      {wouldPassAtOnce > 0 && (
        <p class="warning">
          {t(words.atOnce)}: {wouldPassAtOnce}
        </p>
      )}
      {moved > 0 && (
        <section class="table-scroll" aria-label={t(words.moved)} tabindex={0}>
          <table class="data">
            <thead>
              <tr>
                <th scope="col">{t(words.deadline)}</th>
                <th scope="col">{t(words.from)}</th>
                <th scope="col">{t(words.to)}</th>
                <th scope="col">{t(words.because)}</th>
              </tr>
            </thead>
            <tbody>
              {seen.items.map((item) => (
                <MovedRow visit={visit} item={item} names={names} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

const MovedRow = ({
  visit,
  item,
  names,
}: {
  visit: Visit
  item: MovedDeadline
  names: ReadonlyMap<string, string>
}) => (
  <tr>
    <th scope="row">
      <a href={`/deadlines/${item.deadlineId}`}>{names.get(item.organization ?? '') ?? item.caseId}</a>{' '}
      <ProvisionLink reader={visit} id={item.provision} />
    </th>
    <td>
      <Day reader={visit} on={item.from} as="weekday" />
    </td>
    <td>{item.to === null ? visit.t(words.uncountable) : <Day reader={visit} on={item.to} as="weekday" />}</td>
    <td>
      {item.because.map(({ on, after }) => (
        <p>
          <Day reader={visit} on={on} />: {visit.t(words[after])}
        </p>
      ))}
    </td>
  </tr>
)

const asked = ({ c }: Visit): { year: number; version: string } => ({
  year: Number(c.req.param('year')),
  version: c.req.param('version') ?? '',
})

const words = {
  title: { kk: 'Не өзгереді: нұсқа', ru: 'Что изменится: версия', en: 'What if: version' },
  standing: { kk: 'Күйі', ru: 'Состояние', en: 'Standing' },
  enteredBy: { kk: 'Енгізді', ru: 'Внёс', en: 'Entered by' },
  adoptedBy: { kk: 'Қабылдады', ru: 'Принял', en: 'Adopted by' },
  propose: { kk: 'Қабылдауға ұсыну', ru: 'Предложить к принятию', en: 'Propose for adoption' },
  adopt: { kk: 'Қабылдау', ru: 'Принять', en: 'Adopt' },
  adoptHint: {
    kk: 'Қабылданғанда төмендегі мерзімдер ауысады, әр істің жазбасында көрсетіледі.',
    ru: 'После принятия перечисленные ниже сроки сдвинутся, и каждое дело это отметит.',
    en: 'Adopting moves the terms listed below, and each docket says so.',
  },
  anotherAdopts: {
    kk: 'Бұл нұсқаны енгізген немесе ұсынған – сіз: оны басқа адам қабылдайды.',
    ru: 'Эту версию внесли или предложили вы: принимает её другой человек.',
    en: 'You entered or proposed this version: another person adopts it.',
  },
  changes: {
    kk: 'Қандай күндер бөлек, салыстыратын нұсқа:',
    ru: 'Чем отличается от версии',
    en: 'How it differs from version',
  },
  noChanges: { kk: 'Айырмашылық жоқ.', ru: 'Отличий нет.', en: 'It does not differ.' },
  working: { kk: 'жұмыс күні болады', ru: 'становится рабочим', en: 'becomes a working day' },
  off: { kk: 'демалыс болады', ru: 'становится нерабочим', en: 'becomes a day off' },
  moved: { kk: 'Ауысатын мерзімдер', ru: 'Сроки, которые сдвинутся', en: 'Terms that would move' },
  atOnce: {
    kk: 'Жаңа күні өтіп кеткендіктен бірден аяқталатындары',
    ru: 'Из них истекут сразу, потому что новая дата уже прошла',
    en: 'Of these, terms that would pass at once because their new day is over',
  },
  deadline: { kk: 'Мерзім', ru: 'Срок', en: 'Term' },
  from: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
  to: { kk: 'Болады', ru: 'Станет', en: 'Would be' },
  because: { kk: 'Себебі', ru: 'Причина', en: 'Because' },
  uncountable: {
    kk: 'есептелмейді: келесі жылдың күнтізбесі жоқ',
    ru: 'не посчитать: нет календаря следующего года',
    en: 'cannot be counted: the next year has no calendar',
  },
  deadlines: {
    kk: { one: 'мерзім ауысады', other: 'мерзім ауысады' },
    ru: { one: 'срок сдвинется', few: 'срока сдвинутся', many: 'сроков сдвинутся', other: 'срока сдвинутся' },
    en: { one: 'term would move', other: 'terms would move' },
  },
  examined: {
    kk: { one: 'тексерілді', other: 'тексерілді' },
    ru: { one: 'проверен', few: 'проверено', many: 'проверено', other: 'проверено' },
    en: { one: 'examined', other: 'examined' },
  },
} as const
