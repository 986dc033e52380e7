import type { Problem } from '../../functions/commands/problem.ts'
import type { Says } from '../../language/says.ts'
import { html } from '../html.tsx'
import { withDays } from '../parts/date-text.tsx'
import { ProvisionLink } from '../parts/terms.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'

/** A page that says what went wrong and where to go from here. */
export const problemPage = (visit: Visit, problem: Problem): Response => {
  const { t, language, principal, c } = visit
  const title = t(titles[problem.status] ?? titles[500])
  return html(visit, {
    title,
    status: problem.status,
    body: (
      <section class="problem-page">
        <p class="problem-status">{problem.status}</p>
        <h1>{title}</h1>
        <p class="lead">{withDays(t(problem.says), language)}</p>
        {problem.provision && (
          <p>
            <ProvisionLink reader={visit} id={problem.provision} />
          </p>
        )}
        <p class="problem-request">
          {t(words.request)}: <code>{c.get('requestId')}</code>
        </p>
        <p class="actions">
          <a class="button" href="/">
            {t(common.home)}
          </a>
          {principal.role === 'public' && (
            <a class="button quiet" href="/sign-in">
              {t(common.signIn)}
            </a>
          )}
        </p>
      </section>
    ),
  })
}

const titles: Readonly<Record<number, Says>> & { readonly 500: Says } = {
  400: { kk: 'Сұрау түсініксіз', ru: 'Запрос не понят', en: 'The request was not understood' },
  401: { kk: 'Кіру қажет', ru: 'Нужно войти', en: 'Please sign in' },
  403: { kk: 'Құқығыңыз жоқ', ru: 'Нет права', en: 'Not your right' },
  404: { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
  409: { kk: 'Бұлай болмайды', ru: 'Так нельзя', en: 'This may not be done' },
  413: { kk: 'Тым үлкен', ru: 'Слишком велико', en: 'Too large' },
  422: { kk: 'Жауап беру мүмкін емес', ru: 'Ответить нельзя', en: 'It cannot be answered' },
  500: { kk: 'Ішкі қате', ru: 'Внутренняя ошибка', en: 'An internal fault' },
}

const words = {
  request: { kk: 'Сұрау нөмірі', ru: 'Номер запроса', en: 'Request' },
} satisfies Record<string, Says>
