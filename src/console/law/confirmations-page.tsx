import { type Unconfirmed, unconfirmedInUse } from '../../functions/confirmations/unconfirmed.ts'
import { formatCount } from '../../language/counts.ts'
import type { Says } from '../../language/says.ts'
import { procedures } from '../../workflows/procedures.ts'
import { groupBy } from '../group-by.ts'
import { html } from '../html.tsx'
import type { Visit } from '../visit.ts'
import { lawWords } from './words.ts'

/** Every unconfirmed value in use: what it is, who can confirm it, and what would change. */
export const confirmationsPage = async (visit: Visit): Promise<Response> => {
  const { t, services, language, today } = visit
  const items = await unconfirmedInUse(services.store, services.environment.calendars(), today)
  const byKind = groupBy(items, ({ kind }) => kind)
  return html(visit, {
    title: t(lawWords.confirmations),
    body: (
      <>
        <div class="page-head">
          <div>
            <p class="crumbs">
              <a href="/law">{t(lawWords.law)}</a> <span aria-hidden="true">›</span> {t(lawWords.confirmations)}
            </p>
            <h1>{t(lawWords.confirmations)}</h1>
            <p class="lead">{t(words.lead)}</p>
          </div>
        </div>
        {items.length === 0 && <p>{t(words.nothing)}</p>}
        {[...byKind].map(([kind, rows]) => (
          <section class="card" aria-labelledby={kind}>
            <h2 id={kind}>
              {t(kinds[kind])} <span class="hint">{formatCount(rows.length, words.values, language)}</span>
            </h2>
            <ul class="plain-list">
              {rows.map((item) => (
                <Row visit={visit} item={item} />
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  })
}

const Row = ({ visit, item }: { visit: Visit; item: Unconfirmed }) => {
  const { t } = visit
  const names = procedures.filter(({ id }) => item.inUse.procedures.includes(id)).map(({ says }) => t(says))
  return (
    <li>
      <p>
        <Where item={item} /> {t(item.says)}
      </p>
      <dl class="facts">
        <dt>{t(words.who)}</dt>
        <dd>{t(item.whoCanConfirm)}</dd>
        <dt>{t(words.change)}</dt>
        <dd>{t(item.wouldChange)}</dd>
        {names.length > 0 && (
          <>
            <dt>{t(words.usedBy)}</dt>
            <dd>{names.join(', ')}</dd>
          </>
        )}
        {item.ambiguities.flatMap(({ number, alternative }) =>
          alternative === null
            ? []
            : [
                <>
                  <dt>
                    {t(words.ambiguity)} {number}
                  </dt>
                  <dd>{t(alternative)}</dd>
                </>,
              ],
        )}
        {item.proposed && (
          <>
            <dt>{t(lawWords.awaitsHead)}</dt>
            <dd>
              {item.proposed.document ?? t(words.noDocument)} ({t(lawWords.proposedBy)} {item.proposed.by})
            </dd>
          </>
        )}
      </dl>
    </li>
  )
}

/** The value's id, leading to where it can be confirmed. */
const Where = ({ item: { kind, id } }: { item: Unconfirmed }) => {
  if (kind === 'provision') {
    return (
      <a class="provision" href={`/law/${encodeURIComponent(id)}#confirmation`}>
        {id}
      </a>
    )
  }
  if (kind === 'calendar') {
    return (
      <a class="provision" href={`/calendars/${id}`}>
        {id.replace('/', ' ')}
      </a>
    )
  }
  if (kind === 'setting') {
    return (
      <a class="provision" href={`/settings#${encodeURIComponent(id)}`}>
        {id}
      </a>
    )
  }
  return <span class="provision">{id}</span>
}

const kinds: Readonly<Record<Unconfirmed['kind'], Says>> = {
  provision: { kk: 'Нормалар', ru: 'Нормы', en: 'Provisions' },
  requirement: { kk: 'Біліктілік талаптары', ru: 'Квалификационные требования', en: 'Qualification requirements' },
  setting: { kk: 'Баптаулар', ru: 'Настройки', en: 'Settings' },
  calendar: { kk: 'Күнтізбелер', ru: 'Календари', en: 'Calendars' },
}

const words = {
  lead: {
    kk: 'Қолданыстағы, бірақ әлі құжатпен расталмаған мәндер.',
    ru: 'Значения, которые применяются, но ещё не подтверждены документом.',
    en: 'Values in use that no document has confirmed yet.',
  },
  nothing: { kk: 'Бәрі расталған.', ru: 'Всё подтверждено.', en: 'Everything is confirmed.' },
  who: { kk: 'Кім растай алады', ru: 'Кто может подтвердить', en: 'Who can confirm it' },
  change: { kk: 'Не өзгереді', ru: 'Что изменится', en: 'What would change' },
  usedBy: { kk: 'Қайда қолданылады', ru: 'Где применяется', en: 'Used by' },
  ambiguity: { kk: 'Басқа оқылым, түсініксіздік', ru: 'Иное прочтение, неясность', en: 'Other reading, ambiguity' },
  noDocument: { kk: 'құжатсыз', ru: 'без документа', en: 'without a document' },
  values: {
    kk: { one: 'мән', other: 'мән' },
    ru: { one: 'значение', few: 'значения', many: 'значений', other: 'значения' },
    en: { one: 'value', other: 'values' },
  },
} as const
