import { findCases } from '../../db/queries/cases.queries.ts'
import { organizationNames } from '../../db/queries/organizations.queries.ts'
import { listParkedSteps, type ParkedStepRow } from '../../db/queries/parked-steps.queries.ts'
import type { Answer } from '../../functions/commands/answer.ts'
import type { Problem } from '../../functions/commands/problem.ts'
import { pageOf, readCursor } from '../../functions/http/cursor.ts'
import type { Says } from '../../language/says.ts'
import { readTyped } from '../form/read-form.ts'
import { words as formWords } from '../form/words.ts'
import { html } from '../html.tsx'
import { caseTitle } from '../parts/case-title.ts'
import { Moment } from '../parts/date-text.tsx'
import { Pager } from '../parts/pager.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'

const onOnePage = 25

/** What could not be done although the fact it follows from is entered, oldest first: a person looks at each. */
export const parkedPage = (visit: Visit): Promise<Response> => listPage(visit, undefined)

/** Has a step tried again, or closes it with a reason; what fails once more is said beside it. */
export const resolveParked = async (visit: Visit): Promise<Response> => {
  const { c, services, principal, now } = visit
  const id = c.req.param('id') ?? ''
  const typed = readTyped(await c.req.text())
  const reason = (typed.get('reason') ?? '').trim()
  const isDismissal = typed.get('do') === 'dismiss'
  if (isDismissal && reason === '') return listPage(visit, { id, status: 400, says: words.sayWhy, reason })
  const answer = (await services.lane.submit(
    isDismissal
      ? { command: 'dismiss-step', id, reason, by: principal, now }
      : { command: 'retry-step', id, by: principal, now },
  )) as Answer
  return answer.done
    ? c.redirect(`/parked?done=${isDismissal ? 'dismissed' : 'done'}`, 303)
    : listPage(visit, { ...answer.problem, id, reason })
}

/** Why a step was not resolved, and what was typed about it. */
interface Refused extends Pick<Problem, 'status' | 'says'> {
  readonly id: string
  readonly reason: string
}

const listPage = async (visit: Visit, refused: Refused | undefined): Promise<Response> => {
  const { c, t, services } = visit
  const [after] = readCursor(c.req.query('cursor') ?? '', 1) ?? []
  const rows = await listParkedSteps(services.store, { after, limit: onOnePage + 1 })
  const { items, nextCursor } = pageOf(rows, onOnePage, ({ id }) => [id])
  const cases = await findCases(
    services.store,
    items.map(({ caseId }) => caseId),
  )
  const names = await organizationNames(
    services.store,
    cases.flatMap(({ organizationId }) => organizationId ?? []),
  )
  const titles = new Map(
    cases.map((row) => {
      const { kind, name } = caseTitle(row, names, visit)
      return [row.id, name === kind ? kind : `${kind}: ${name}`]
    }),
  )
  const done = outcomes[c.req.query('done') ?? '']
  return html(visit, {
    title: t(common.parked),
    status: refused?.status ?? 200,
    body: (
      <section class="narrow">
        <p class="crumbs">
          <a href="/queue">{t(common.queue)}</a>
        </p>
        <h1>{t(common.parked)}</h1>
        <p class="lead">{t(words.lead)}</p>
        {done && !refused && (
          <p class="flash" role="status">
            {t(done)}
          </p>
        )}
        {refused && !items.some(({ id }) => id === refused.id) && (
          <p class="error" role="alert">
            {t(refused.says)}
          </p>
        )}
        {items.length === 0 && <p class="empty">{t(words.none)}</p>}
        {items.map((step) => (
          <ParkedStep
            visit={visit}
            step={step}
            title={titles.get(step.caseId) ?? t(common.openCase)}
            refused={refused?.id === step.id ? refused : undefined}
          />
        ))}
        <Pager visit={visit} nextCursor={nextCursor} />
      </section>
    ),
  })
}

const ParkedStep = ({
  visit,
  step: { id, caseId, seq, step, error, attempts, parkedAt },
  title,
  refused,
}: {
  visit: Visit
  step: ParkedStepRow
  title: string
  refused: Refused | undefined
}) => {
  const { t, principal } = visit
  return (
    <section class="card" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(stepNames[step] ?? words.step)}</h2>
      <dl class="facts">
        <dt>{t(common.openCase)}</dt>
        <dd>
          <a href={`/cases/${caseId}#entry-${seq}`}>
            {title}, № {seq}
          </a>
        </dd>
        <dt>{t(words.why)}</dt>
        <dd lang="en">{error}</dd>
        <dt>{t(words.since)}</dt>
        <dd>
          <Moment reader={visit} at={parkedAt} />
        </dd>
        <dt>{t(words.attempts)}</dt>
        <dd>{attempts}</dd>
      </dl>
      {principal.role === 'officer' && <Resolution visit={visit} id={id} refused={refused} />}
    </section>
  )
}

const Resolution = ({ visit: { t }, id, refused }: { visit: Visit; id: string; refused: Refused | undefined }) => (
  <>
    {refused && (
      <p class="error" role="alert" id={`${id}-error`}>
        <span class="error-line">
          <span class="error-mark" aria-hidden="true">
            !
          </span>
          <span class="visually-hidden">{t(formWords.error)}: </span>
          {t(refused.says)}
        </span>
      </p>
    )}
    <form class="actions" method="post" action={`/parked/${id}`}>
      <button class="button primary" type="submit" name="do" value="retry" aria-describedby={`${id}-title`}>
        {t(words.retry)}
      </button>
    </form>
    <details class="more" open={refused !== undefined}>
      <summary>{t(words.dismissInstead)}</summary>
      <form class="form" method="post" action={`/parked/${id}`}>
        <div class="field">
          <label for={`${id}-reason`}>{t(words.reason)}</label>
          <textarea id={`${id}-reason`} name="reason" rows={2} maxlength={5_000} aria-required="true">
            {refused?.reason ?? ''}
          </textarea>
        </div>
        <p class="actions">
          <button class="button" type="submit" name="do" value="dismiss" aria-describedby={`${id}-title`}>
            {t(words.dismiss)}
          </button>
        </p>
      </form>
    </details>
  </>
)

const stepNames: Readonly<Record<string, Says>> = {
  consequence: {
    kk: 'Актінің салдары енгізілмеді',
    ru: 'Не внесено то, что следует из акта',
    en: 'What follows from an act was not entered',
  },
  deadline: {
    kk: 'Мерзім есептелмеді',
    ru: 'Срок не посчитан',
    en: 'A term could not be counted',
  },
  letter: { kk: 'Хат жазылмады', ru: 'Письмо не написано', en: 'A letter could not be written' },
  sweep: {
    kk: 'Өткен мерзім енгізілмеді',
    ru: 'Истёкший срок не внесён',
    en: 'A term that passed could not be entered',
  },
  'standing-changed': {
    kk: 'Істің жағдайы қайта шығарылмады',
    ru: 'Положение дела не выведено заново',
    en: 'Where the case stands could not be derived anew',
  },
}

const outcomes: Readonly<Record<string, Says>> = {
  done: { kk: 'Қадам орындалды.', ru: 'Шаг выполнен.', en: 'The step is done.' },
  dismissed: { kk: 'Қадам жабылды.', ru: 'Шаг закрыт.', en: 'The step is closed.' },
}

const words = {
  lead: {
    kk: 'Факт енгізілген, бірақ одан туындайтын қадам орындалмады. Себебін жойып, қайталаңыз немесе қалай шешілгенін жазып, жабыңыз.',
    ru: 'Факт внесён, но шаг, который из него следует, не выполнен. Устраните причину и повторите или закройте, сказав, как решено иначе.',
    en: 'The fact is entered, but a step that follows from it could not be done. Remove the cause and try again, or close it and say how it was dealt with.',
  },
  none: {
    kk: 'Күтіп тұрған қадам жоқ.',
    ru: 'Шагов, ожидающих человека, нет.',
    en: 'Nothing waits for a person.',
  },
  step: { kk: 'Қадам', ru: 'Шаг', en: 'Step' },
  why: { kk: 'Неге', ru: 'Почему', en: 'Why not' },
  since: { kk: 'Қашаннан бері', ru: 'С какого времени', en: 'Since' },
  attempts: { kk: 'Әрекет саны', ru: 'Попыток', en: 'Attempts' },
  retry: { kk: 'Қайталау', ru: 'Повторить', en: 'Try again' },
  dismissInstead: {
    kk: 'Басқаша шешілді ме? Жабу',
    ru: 'Решено иначе? Закрыть',
    en: 'Dealt with otherwise? Close it',
  },
  dismiss: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
  reason: { kk: 'Қалай шешілді', ru: 'Как решено', en: 'How it was dealt with' },
  sayWhy: {
    kk: 'Қалай шешілгенін жазыңыз.',
    ru: 'Напишите, как решено.',
    en: 'Say how it was dealt with.',
  },
} satisfies Record<string, Says>
