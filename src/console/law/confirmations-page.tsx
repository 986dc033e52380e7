import { type Unconfirmed, unconfirmedInUse } from '../../functions/confirmations/unconfirmed.ts'
import { configurable } from '../../functions/settings/configurable.ts'
import { formatCount } from '../../language/counts.ts'
import type { Says } from '../../language/says.ts'
import { procedures } from '../../workflows/procedures.ts'
import { readTyped, type Typed } from '../form/read-form.ts'
import { groupBy } from '../group-by.ts'
import { html } from '../html.tsx'
import type { Visit } from '../visit.ts'
import { lawWords } from './words.ts'

/** Every unconfirmed value in use: what it is, who can confirm it, and what would change. */
export const confirmationsPage = (visit: Visit): Promise<Response> => show(visit)

/** Enters a value the documents leave open, from the form beside it. */
export const enterSettingByForm = async (visit: Visit): Promise<Response> => {
  const { c, services, principal, now } = visit
  const key = c.req.param('key') ?? ''
  const typed = readTyped(await c.req.text())
  const value = configurable.get(key)?.schema.safeParse(Number(typed.get('value')))
  if (!value?.success) return show(visit, { key, typed })
  const document = typed.get('document')?.trim() || null
  await services.lane.submit({ command: 'put-setting', key, value: value.data, document, by: principal, now })
  return c.redirect('/confirmations#setting', 303)
}

/** A value that was typed and is none. */
interface Refused {
  readonly key: string
  readonly typed: Typed
}

const show = async (visit: Visit, refused?: Refused): Promise<Response> => {
  const { t, services, language } = visit
  const items = await unconfirmedInUse(services.store, services.environment.calendars())
  const byKind = groupBy(items, ({ kind }) => kind)
  return html(visit, {
    ...(refused && { status: 400 }),
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
                <Row visit={visit} item={item} refused={refused?.key === item.id ? refused : undefined} />
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  })
}

const Row = ({ visit, item, refused }: { visit: Visit; item: Unconfirmed; refused: Refused | undefined }) => {
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
              {item.proposed.document} ({t(lawWords.proposedBy)} {item.proposed.by})
            </dd>
          </>
        )}
      </dl>
      {item.kind === 'setting' && visit.principal.role === 'head' && (
        <SettingForm visit={visit} id={item.id} refused={refused} />
      )}
    </li>
  )
}

const SettingForm = ({ visit, id, refused }: { visit: Visit; id: string; refused: Refused | undefined }) => {
  const { t } = visit
  return (
    <form class="form" method="post" action={`/confirmations/settings/${encodeURIComponent(id)}`}>
      {refused && (
        <p class="error" role="alert" id="value-error">
          {t(words.notAValue)}
        </p>
      )}
      <div class="field">
        <label for="value">{t(configurable.get(id)?.says ?? words.value)}</label>
        <input
          type="text"
          inputmode="numeric"
          id="value"
          name="value"
          value={refused?.typed.get('value') ?? ''}
          aria-describedby={refused ? 'value-error' : undefined}
          aria-invalid={refused ? 'true' : undefined}
        />
      </div>
      <div class="field">
        <label for="setting-document">{t(words.document)}</label>
        <input
          type="text"
          id="setting-document"
          name="document"
          maxlength={500}
          value={refused?.typed.get('document') ?? ''}
        />
      </div>
      <div class="actions">
        <button class="button primary" type="submit">
          {t(words.enter)}
        </button>
      </div>
    </form>
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
  value: { kk: 'Мән', ru: 'Значение', en: 'Value' },
  document: {
    kk: 'Оны белгілейтін құжат (болса)',
    ru: 'Документ, который его устанавливает (если есть)',
    en: 'The document that sets it (if there is one)',
  },
  enter: { kk: 'Мәнді енгізу', ru: 'Внести значение', en: 'Enter the value' },
  notAValue: {
    kk: 'Бүтін сан жазыңыз: 1-ден 1000-ға дейін.',
    ru: 'Укажите целое число от 1 до 1000.',
    en: 'Enter a whole number from 1 to 1000.',
  },
  values: {
    kk: { one: 'мән', other: 'мән' },
    ru: { one: 'значение', few: 'значения', many: 'значений', other: 'значения' },
    en: { one: 'value', other: 'values' },
  },
} as const
