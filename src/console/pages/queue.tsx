import { organizationNames } from '../../db/queries/organizations.queries.ts'
import { countParkedSteps } from '../../db/queries/parked-steps.queries.ts'
import { readQueue } from '../../db/queries/queue.queries.ts'
import { isStaff, partIn } from '../../functions/actors/rights.ts'
import { formatNumber } from '../../language/numbers.ts'
import type { Says } from '../../language/says.ts'
import type { AwaitedParty } from '../../law/deadline.ts'
import { metaOf } from '../../workflows/docket.ts'
import { procedures } from '../../workflows/procedures.ts'
import { groupBy } from '../group-by.ts'
import { html } from '../html.tsx'
import { openingsFor } from '../openings.ts'
import { Day } from '../parts/date-text.tsx'
import { QueueRow } from '../parts/queue-row.tsx'
import { type Group, groups, type QueuedCase, queueOf, waitingStates } from '../queue.ts'
import type { Visit } from '../visit.ts'
import { common, partyNames } from '../words/common.ts'

/** Rows of one group shown at first; the rest is one click away and never left out of the counts. */
const shownAtFirst = 100

/** Those who see what could not be done. */
const mayReadParked: readonly string[] = ['officer', 'head', 'auditor']

/** The queue: every open case, in exactly one group, least time left first. */
export const queuePage = async (visit: Visit): Promise<Response> => {
  const { c, t, services, principal, today, language } = visit
  const procedure = procedures.find(({ id }) => id === c.req.query('procedure'))?.id
  const asked = c.req.query('for')
  const awaited = asked !== undefined && asked in partyNames ? (asked as AwaitedParty) : undefined
  const { cases, deadlines } = await readQueue(services.store, {
    waiting: waitingStates.filter((each) => procedure === undefined || each.procedure === procedure),
    own: isStaff(principal) ? undefined : partIn(principal),
  })
  const parked = mayReadParked.includes(principal.role) ? await countParkedSteps(services.store) : 0
  const queue = queueOf(cases, deadlines, today, awaited)
  const names = await organizationNames(
    services.store,
    cases.flatMap(({ organizationId }) => organizationId ?? []),
  )
  const byGroup = groupBy(queue, ({ group }) => group)
  return html(visit, {
    title: t(common.queue),
    body: (
      <>
        <div class="page-head">
          <div>
            <h1>{t(common.queue)}</h1>
            <p class="lead">
              <Day reader={visit} on={today} as="weekday" />
            </p>
          </div>
          <OpenCase visit={visit} />
        </div>
        {parked > 0 && (
          <p class="warning">
            <a href="/parked">
              {t(common.parked)}: {formatNumber(parked, language)}
            </a>
          </p>
        )}
        <Filters visit={visit} procedure={procedure} awaited={awaited} />
        <ul class="tally" aria-label={t(words.counts)}>
          {groups.map((group) => (
            <li class={`tally-item tally-${group}`}>
              <a href={`#${group}`}>
                <span class="tally-count">{byGroup.get(group)?.length ?? 0}</span>
                <span class="tally-name">{t(groupNames[group])}</span>
              </a>
            </li>
          ))}
        </ul>
        {groups.map((group) => (
          <QueueGroup visit={visit} group={group} rows={byGroup.get(group) ?? []} names={names} />
        ))}
      </>
    ),
  })
}

/** The way to a new case: straight to the form where there is one, to the choice where there are more. */
const OpenCase = ({ visit }: { visit: Visit }) => {
  const { t } = visit
  const openings = openingsFor(visit)
  const [first] = openings
  if (!first) return null
  return (
    <a class="button primary" href={openings.length === 1 ? first.path : '/cases/new'}>
      {t(openings.length === 1 ? first.form.title : common.newCase)}
    </a>
  )
}

const Filters = ({
  visit: { t },
  procedure,
  awaited,
}: {
  visit: Visit
  procedure: string | undefined
  awaited: string | undefined
}) => (
  <form class="filters" method="get" action="/queue">
    <div class="filter">
      <label for="procedure">{t(words.procedure)}</label>
      <select id="procedure" name="procedure">
        <option value="">{t(common.all)}</option>
        {procedures.map(({ id, says }) => (
          <option value={id} selected={id === procedure}>
            {t(says)}
          </option>
        ))}
      </select>
    </div>
    <div class="filter">
      <label for="for">{t(words.awaited)}</label>
      <select id="for" name="for">
        <option value="">{t(common.all)}</option>
        {awaitedParties.map((party) => (
          <option value={party} selected={party === awaited}>
            {t(partyNames[party])}
          </option>
        ))}
      </select>
    </div>
    <button class="button" type="submit">
      {t(common.show)}
    </button>
  </form>
)

/** The parties some procedure waits for; others would always find an empty queue. */
const awaitedParties: readonly AwaitedParty[] = [
  ...new Set(
    waitingStates.flatMap(({ procedure, states }) =>
      procedures
        .filter(({ id }) => id === procedure)
        .flatMap((each) => states.flatMap((state) => metaOf(each, state).waits.map((wait) => wait.for))),
    ),
  ),
]

const QueueGroup = ({
  visit,
  group,
  rows,
  names,
}: {
  visit: Visit
  group: Group
  rows: readonly QueuedCase[]
  names: ReadonlyMap<string, string>
}) => {
  const { t, c } = visit
  const isWhole = c.req.query('whole') === group
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst)
  return (
    <section
      class={rows.length === 0 ? 'queue-group queue-empty' : `queue-group queue-${group}`}
      aria-labelledby={group}
    >
      <h2 id={group}>
        {t(groupNames[group])} <span class="count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p class="empty">{t(words.nothing)}</p>
      ) : (
        <ol class="queue">
          {shown.map((queued) => (
            <QueueRow visit={visit} queued={queued} names={names} />
          ))}
        </ol>
      )}
      {shown.length < rows.length && (
        <p>
          <a href={`${withQuery(c.req.url, 'whole', group)}#${group}`}>
            {t(words.showAll)} ({rows.length})
          </a>
        </p>
      )}
    </section>
  )
}

const withQuery = (url: string, name: string, value: string): string => {
  const { pathname, searchParams } = new URL(url)
  searchParams.set(name, value)
  return `${pathname}?${searchParams}`
}

const groupNames: Readonly<Record<Group, Says>> = {
  overdue: { kk: 'Мерзімі өткен', ru: 'Просрочено', en: 'Overdue' },
  today: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' },
  week: { kk: 'Осы аптада', ru: 'На этой неделе', en: 'This week' },
  later: { kk: 'Кейінірек', ru: 'Позже', en: 'Later' },
  noTerm: { kk: 'Мерзімсіз', ru: 'Без срока', en: 'No term' },
}

const words = {
  counts: { kk: 'Істер саны', ru: 'Число дел', en: 'Number of cases' },
  procedure: { kk: 'Рәсім', ru: 'Процедура', en: 'Procedure' },
  awaited: { kk: 'Кімнен күтіледі', ru: 'От кого ожидается', en: 'Awaited from' },
  nothing: { kk: 'Бұл топта іс жоқ.', ru: 'Дел в этой группе нет.', en: 'No cases here.' },
  showAll: { kk: 'Барлығын көрсету', ru: 'Показать все', en: 'Show all' },
} satisfies Record<string, Says>
