import { readMailbox } from '../../db/queries/outbox.queries.ts'
import { notFound } from '../../functions/commands/problem.ts'
import { languages, type Says } from '../../language/says.ts'
import { html } from '../html.tsx'
import { Moment } from '../parts/date-text.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'
import { problemPage } from './problem-page.tsx'

/** The development mailbox: the letters that would have left. Production has none. */
export const mailPage = async (visit: Visit): Promise<Response> => {
  const { t, services } = visit
  if (services.mode === 'production') return problemPage(visit, notFound)
  const letters = await readMailbox(services.store, 200)
  return html(visit, {
    title: t(common.mail),
    body: (
      <section class="narrow">
        <h1>{t(common.mail)}</h1>
        <p class="lead">{t(words.lead)}</p>
        {letters.length === 0 && <p class="empty">{t(words.none)}</p>}
        {letters.map(({ id, to, subject, text, deliveredAt }) => (
          <details class="card letter" id={id}>
            <summary>
              <h2>{subject}</h2>
              <span class="small">
                {t(words.to)} {to} <span aria-hidden="true">·</span> <Moment reader={visit} at={deliveredAt} />
              </span>
            </summary>
            {text.split('\n\n— — —\n\n').map((part, index) => (
              <p class="letter-text" lang={languages[index]}>
                {linked(part, services.baseUrl)}
              </p>
            ))}
          </details>
        ))}
      </section>
    ),
  })
}

/** A letter's links to this console, made to be followed. */
const linked = (text: string, baseUrl: string) =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((piece) => (piece.startsWith(`${baseUrl}/`) ? <a href={piece.slice(baseUrl.length)}>{piece}</a> : piece))

const words = {
  lead: {
    kk: 'Әзірлеу режимінде хаттар жіберілмейді, осында сақталады.',
    ru: 'В режиме разработки письма не отправляются, а хранятся здесь.',
    en: 'In development letters are not sent; they are kept here.',
  },
  none: { kk: 'Әзірге хат жоқ.', ru: 'Писем пока нет.', en: 'There are no letters yet.' },
  to: { kk: 'Кімге:', ru: 'Кому:', en: 'To:' },
} satisfies Record<string, Says>
