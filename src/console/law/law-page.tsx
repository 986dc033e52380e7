import { readConfirmations } from '../../db/queries/provision-confirmations.queries.ts'
import { isStaff } from '../../functions/actors/rights.ts'
import { byProvision, confirmationOf } from '../../functions/confirmations/confirmation-of.ts'
import { formatCount } from '../../language/counts.ts'
import type { Says } from '../../language/says.ts'
import { isInForceOn } from '../../law/articles/in-force.ts'
import type { Citation, Provision } from '../../law/provision.ts'
import { provisions } from '../../law/provisions.ts'
import { parseCivilDate, yearOf } from '../../law/time/civil-date.ts'
import { groupBy } from '../group-by.ts'
import { html } from '../html.tsx'
import { cite } from '../parts/citation.ts'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'
import { ruleInWords } from './rule-in-words.ts'
import { settingWords } from './setting-words.ts'
import { boundNames, lawWords, provisionKindNames } from './words.ts'

/** Every provision in the order of the acts, by the day it is in force, its kind and whom it binds. */
export const lawPage = async (visit: Visit): Promise<Response> => {
  const { c, t, services, today, language } = visit
  const asked = c.req.query('on')
  const on = asked === undefined ? today : asked === '' ? undefined : (parseCivilDate(asked) ?? today)
  const kind = c.req.query('kind') ?? ''
  const who = c.req.query('who') ?? ''
  const documents = byProvision(await readConfirmations(services.store))
  const shown = [...provisions.values()]
    .filter(({ inForce }) => on === undefined || isInForceOn(inForce, on))
    .filter(({ kinds }) => !(kind in provisionKindNames) || (kinds as readonly string[]).includes(kind))
    .filter(({ binds }) => !(who in boundNames) || (binds as readonly string[]).includes(who))
  const byArticle = groupBy(shown, ({ citation }) => cite(upToArticle(citation), language))
  return html(visit, {
    title: t(lawWords.law),
    body: (
      <>
        <div class="page-head">
          <div>
            <h1>{t(lawWords.law)}</h1>
            <p class="lead">{t(words.lead)}</p>
          </div>
          <p class="actions">
            <a class="button primary" href="/calculator">
              {t(lawWords.calculator)}
            </a>
            <a class="button" href={`/calendars/${yearOf(today)}`}>
              {t(lawWords.calendars)}
            </a>
            {isStaff(visit.principal) && (
              <>
                <a class="button" href="/confirmations">
                  {t(lawWords.confirmations)}
                </a>
                <a class="button" href="/settings">
                  {t(settingWords.settings)}
                </a>
              </>
            )}
          </p>
        </div>
        <form class="filters" method="get" action="/law">
          <div class="filter">
            <label for="on">{t(words.on)}</label>
            <input type="date" id="on" name="on" value={on ?? ''} />
          </div>
          <Choice visit={visit} name="kind" label={words.kind} chosen={kind} names={provisionKindNames} />
          <Choice visit={visit} name="who" label={words.who} chosen={who} names={boundNames} />
          <button class="button" type="submit">
            {t(common.show)}
          </button>
        </form>
        <p class="hint">
          {formatCount(shown.length, words.provisions, language)}. {t(lawWords.notAuthentic)}
        </p>
        {[...byArticle].map(([title, rows]) => (
          <section class="card">
            <h2>{title}</h2>
            <ul class="plain-list">
              {rows.map((each) => (
                <Row
                  visit={visit}
                  each={each}
                  isConfirmed={confirmationOf(each, documents.get(each.id) ?? []).state === 'confirmed'}
                />
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  })
}

const Row = ({
  visit: { t, language },
  each: { id, says, kinds, term },
  isConfirmed,
}: {
  visit: Visit
  each: Provision
  isConfirmed: boolean
}) => (
  <li>
    <p>
      <a class="provision" href={`/law/${encodeURIComponent(id)}`}>
        {id}
      </a>{' '}
      <span class="party">
        {[...kinds.map((kind) => t(provisionKindNames[kind])), ...(isConfirmed ? [t(words.confirmed)] : [])].join(
          ' · ',
        )}
      </span>
    </p>
    <p>{t(says)}</p>
    {term && <p class="small">{ruleInWords(term, language)}</p>}
  </li>
)

const Choice = ({
  visit: { t },
  name,
  label,
  chosen,
  names,
}: {
  visit: Visit
  name: string
  label: Says
  chosen: string
  names: Readonly<Record<string, Says>>
}) => (
  <div class="filter">
    <label for={name}>{t(label)}</label>
    <select id={name} name={name}>
      <option value="">{t(common.all)}</option>
      {Object.entries(names).map(([value, says]) => (
        <option value={value} selected={value === chosen}>
          {t(says)}
        </option>
      ))}
    </select>
  </div>
)

const upToArticle = ({ act, article }: Citation): Citation => ({ act, ...(article !== undefined && { article }) })

const words = {
  lead: {
    kk: 'Мерзім қолданатын әр норма, өз сөзімізбен: кімді міндеттейді, қашаннан бері, мерзімі қалай есептеледі.',
    ru: 'Каждая норма, которую применяет Мерзім, нашими словами: кого обязывает, с какого дня, как считается срок.',
    en: 'Every provision Merzim applies, in our own words: whom it binds, since when, how its term is counted.',
  },
  on: { kk: 'Қай күні қолданыста', ru: 'Действует на день', en: 'In force on' },
  kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  who: { kk: 'Кімді міндеттейді', ru: 'Кого обязывает', en: 'Whom it binds' },
  confirmed: { kk: 'расталған', ru: 'подтверждено', en: 'confirmed' },
  provisions: {
    kk: { one: 'норма', other: 'норма' },
    ru: { one: 'норма', few: 'нормы', many: 'норм', other: 'нормы' },
    en: { one: 'provision', other: 'provisions' },
  },
} as const
