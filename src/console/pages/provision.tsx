import { notFound } from '../../functions/problem.ts'
import type { Says } from '../../language/says.ts'
import { ambiguity } from '../../law/ambiguities.ts'
import { provision } from '../../law/provisions.ts'
import { html } from '../html.tsx'
import { cite } from '../parts/citation.ts'
import { Day } from '../parts/dates.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'
import { problemPage } from './problem.tsx'

/** One provision in our own words: where it stands, since when it applies, and where it can be read in two ways. */
export const provisionPage = (visit: Visit): Response => {
  const { c, t, language } = visit
  const found = provision(c.req.param('id') ?? '')
  if (!found) return problemPage(visit, notFound)
  const { id, says, citation, inForce, ambiguities, confirmation, breach } = found
  return html(visit, {
    title: `${t(common.provision)} ${id}`,
    body: (
      <section class="narrow">
        <p class="crumbs">{cite(citation, language)}</p>
        <h1>
          {t(common.provision)} {id}
        </h1>
        <p class="lead">{t(says)}</p>
        <p class="hint">{t(words.notAuthentic)}</p>
        <section class="card" aria-label={t(words.facts)}>
          <dl class="facts">
            <dt>{t(words.inForce)}</dt>
            <dd>
              {inForce.from ? <Day reader={visit} on={inForce.from} /> : '…'} –{' '}
              {inForce.until ? <Day reader={visit} on={inForce.until} /> : '…'}
              {!inForce.dateKnown && ` (${t(common.unconfirmed)})`}
            </dd>
            {breach.length > 0 && (
              <>
                <dt>{t(words.breach)}</dt>
                <dd>
                  {breach.map((each) => (
                    <>
                      <a class="provision" href={`/provisions/${encodeURIComponent(each)}`}>
                        {each}
                      </a>{' '}
                    </>
                  ))}
                </dd>
              </>
            )}
            <dt>{t(words.confirmation)}</dt>
            <dd>
              {confirmation.state === 'confirmed'
                ? `${confirmation.document}, ${confirmation.by}`
                : t(common.unconfirmed)}
            </dd>
          </dl>
        </section>
        {ambiguities.map((number) => {
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
        })}
      </section>
    ),
  })
}

const words = {
  notAuthentic: {
    kk: 'Өз сөзімізбен берілген мазмұны. Заңның ресми мәтіні ғана міндетті.',
    ru: 'Изложено нашими словами. Обязателен только официальный текст закона.',
    en: 'In our own words. Only the official text of the Law binds.',
  },
  facts: { kk: 'Мәліметтер', ru: 'Сведения', en: 'Facts' },
  inForce: { kk: 'Қолданылады', ru: 'Действует', en: 'In force' },
  breach: { kk: 'Бұзу салдары', ru: 'Последствия нарушения', en: 'If breached' },
  confirmation: { kk: 'Растау', ru: 'Подтверждение', en: 'Confirmation' },
  ambiguity: { kk: 'Түсініксіздік', ru: 'Неясность', en: 'Ambiguity' },
  reading: { kk: 'Ұсынылған оқылым', ru: 'Принятое прочтение', en: 'As we read it' },
  alternative: { kk: 'Басқаша оқуға болады', ru: 'Можно прочесть иначе', en: 'It could be read' },
} satisfies Record<string, Says>
