import { readConfirmationsOf } from '../../db/queries/provision-confirmations.queries.ts'
import { isStaff } from '../../functions/actors/rights.ts'
import type { Answer } from '../../functions/commands/answer.ts'
import { malformed, notFound, type Problem } from '../../functions/commands/problem.ts'
import { confirmationOf, proposedFor } from '../../functions/confirmations/confirmation-of.ts'
import { proceduresByProvision } from '../../functions/confirmations/in-use.ts'
import type { Says } from '../../language/says.ts'
import { ambiguity } from '../../law/ambiguities.ts'
import type { Provision } from '../../law/provision.ts'
import { provision } from '../../law/provisions.ts'
import { conventions } from '../../law/terms/conventions.ts'
import { text } from '../../workflows/procedure/fields.ts'
import { readTyped, type Typed } from '../form/read-form.ts'
import { html } from '../html.tsx'
import { problemPage } from '../pages/problem-page.tsx'
import { cite } from '../parts/citation.ts'
import { Day } from '../parts/date-text.tsx'
import { ProvisionLink } from '../parts/terms.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'
import { ConfirmationCard } from './confirmation-card.tsx'
import { ruleInWords } from './rule-in-words.ts'
import { boundNames, lawWords, provisionKindNames } from './words.ts'

/** One provision in our own words: whom it binds, since when, how its term is counted, where it can be read in two ways. */
export const provisionPage = (visit: Visit): Promise<Response> | Response => {
  const found = provision(visit.c.req.param('id') ?? '')
  return found ? show(visit, found) : problemPage(visit, notFound)
}

/** Proposes the document that confirms the reading, or confirms the one proposed. */
export const confirmProvisionByForm = async (visit: Visit): Promise<Response> => {
  const { c, services, principal, now } = visit
  const found = provision(c.req.param('id') ?? '')
  if (!found) return problemPage(visit, notFound)
  const typed = readTyped(await c.req.text())
  const document = text(500).safeParse(typed.get('document') ?? '')
  const note = text(5_000).safeParse(typed.get('note') ?? '')
  if (!document.success) return show(visit, found, { typed, problem: malformed([]) })
  const answer = (await services.lane.submit({
    command: 'confirm-provision',
    provision: found.id,
    document: document.data,
    note: note.success ? note.data : null,
    by: principal,
    now,
  })) as Answer
  return answer.done
    ? c.redirect(`/law/${encodeURIComponent(found.id)}#confirmation`, 303)
    : show(visit, found, { typed, problem: answer.problem })
}

const show = async (
  visit: Visit,
  found: Provision,
  refused?: { readonly typed: Typed; readonly problem: Problem },
): Promise<Response> => {
  const { t, language, services, principal } = visit
  const { id, says, citation, term, ambiguities } = found
  const documents = await readConfirmationsOf(services.store, id)
  return html(visit, {
    title: `${t(common.provision)} ${id}`,
    status: refused?.problem.status ?? 200,
    body: (
      <section class="narrow">
        <p class="crumbs">
          <a href="/law">{t(lawWords.law)}</a> <span aria-hidden="true">›</span> {cite(citation, language)}
        </p>
        <h1>
          {t(common.provision)} {id}
        </h1>
        <p class="lead">{t(says)}</p>
        <p class="hint">{t(lawWords.notAuthentic)}</p>
        {term && (
          <section class="card" aria-labelledby="term">
            <h2 id="term">{t(words.term)}</h2>
            <p>{ruleInWords(term, language)}</p>
            {term.counts !== 'stated' && (
              <p class="actions">
                <a class="button" href={`/calculator?provision=${encodeURIComponent(id)}`}>
                  {t(lawWords.calculate)}
                </a>
              </p>
            )}
            <h3>{t(words.conventions)}</h3>
            <ul class="plain-list">
              {term.conventions.map((convention) => (
                <li>
                  <span class="reading-id">{convention}</span>
                  <span>{t(conventions[convention].recommended)}</span>
                  {conventions[convention].alternative && (
                    <span class="small">
                      {t(words.alternative)}: {t(conventions[convention].alternative)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <Facts visit={visit} found={found} />
        {ambiguities.map((number) => (
          <AmbiguityCard visit={visit} number={number} />
        ))}
        <ConfirmationCard
          visit={visit}
          id={id}
          confirmation={confirmationOf(found, documents)}
          proposed={isStaff(principal) ? proposedFor(documents) : null}
          refused={refused}
        />
      </section>
    ),
  })
}

const Facts = ({ visit, found }: { visit: Visit; found: Provision }) => {
  const { t } = visit
  const { binds, kinds, inForce, breach } = found
  const procedures = proceduresByProvision.get(found.id) ?? []
  return (
    <section class="card" aria-label={t(words.facts)}>
      <dl class="facts">
        <dt>{t(words.binds)}</dt>
        <dd>{binds.map((party) => t(boundNames[party])).join(', ')}</dd>
        {kinds.length > 0 && (
          <>
            <dt>{t(words.kinds)}</dt>
            <dd>{kinds.map((kind) => t(provisionKindNames[kind])).join(', ')}</dd>
          </>
        )}
        <dt>{t(words.inForce)}</dt>
        <dd>
          {inForce.from ? <Day reader={visit} on={inForce.from} /> : '…'} –{' '}
          {inForce.until ? <Day reader={visit} on={inForce.until} /> : '…'}
          {!inForce.dateKnown && (
            <p class="small">
              {t(words.dateUnknown)}
              {inForce.notBefore && (
                <>
                  {' '}
                  {t(words.notBefore)} <Day reader={visit} on={inForce.notBefore} />.
                </>
              )}
            </p>
          )}
        </dd>
        {breach.length > 0 && (
          <>
            <dt>{t(words.breach)}</dt>
            <dd>
              {breach.map((each) => (
                <>
                  <ProvisionLink reader={visit} id={each} />{' '}
                </>
              ))}
            </dd>
          </>
        )}
        {procedures.length > 0 && (
          <>
            <dt>{t(words.procedures)}</dt>
            <dd>{procedures.map((procedure) => t(procedure.says)).join(', ')}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

const AmbiguityCard = ({ visit: { t }, number }: { visit: Visit; number: number }) => {
  const known = ambiguity(number)
  return (
    known && (
      <section class="card">
        <h2>
          {t(words.ambiguity)} {number}
        </h2>
        <p>{t(known.problem)}</p>
        <dl class="facts">
          <dt>{t(words.reading)}</dt>
          <dd>{t(known.reading)}</dd>
          {known.alternative && (
            <>
              <dt>{t(words.alternative)}</dt>
              <dd>{t(known.alternative)}</dd>
            </>
          )}
        </dl>
      </section>
    )
  )
}

const words = {
  term: { kk: 'Мерзімі', ru: 'Срок', en: 'Its term' },
  conventions: { kk: 'Есептеу келісімдері', ru: 'Как считается', en: 'How it is counted' },
  facts: { kk: 'Мәліметтер', ru: 'Сведения', en: 'Facts' },
  binds: { kk: 'Кімді міндеттейді', ru: 'Кого обязывает', en: 'Whom it binds' },
  kinds: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  inForce: { kk: 'Қолданылады', ru: 'Действует', en: 'In force' },
  dateUnknown: {
    kk: 'Күшіне енген күні расталмаған.',
    ru: 'День вступления в силу не подтверждён.',
    en: 'The day it came into force is not confirmed.',
  },
  notBefore: { kk: 'Ең ерте күні:', ru: 'Не ранее:', en: 'Not before' },
  breach: { kk: 'Бұзу салдары', ru: 'Последствия нарушения', en: 'If breached' },
  procedures: { kk: 'Рәсімдер', ru: 'Процедуры', en: 'Procedures' },
  ambiguity: { kk: 'Түсініксіздік', ru: 'Неясность', en: 'Ambiguity' },
  reading: { kk: 'Ұсынылған оқылым', ru: 'Принятое прочтение', en: 'As we read it' },
  alternative: { kk: 'Басқаша оқуға болады', ru: 'Можно прочесть иначе', en: 'It could be read' },
} satisfies Record<string, Says>
