import type { Child } from 'hono/jsx'
import { versionsBetween } from '../../functions/deadlines/deadlines-of-case.ts'
import type { Says } from '../../language/says.ts'
import type { Provision } from '../../law/provision.ts'
import { provision, provisions } from '../../law/provisions.ts'
import { answerTerm, isTermRefusal, type TermAnswer, type TermQuestion } from '../../law/terms/term.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import { yearOf } from '../../law/time/civil-date.ts'
import { groupBy } from '../group-by.ts'
import { html } from '../html.tsx'
import { cite, citeProvision } from '../parts/citation.ts'
import { Day, withDays } from '../parts/date-text.tsx'
import { ProvisionLink } from '../parts/terms.tsx'
import type { Visit } from '../visit.ts'
import { ruleInWords } from './rule-in-words.ts'
import { TermAnswerCard } from './term-answer-card.tsx'
import { TermExplanation } from './term-explanation.tsx'
import { calendarField, fieldsFor, readAskedTerm, type TermCause, type TermField, yearsToChoose } from './term-form.ts'
import { calendarStandingNames, lawWords } from './words.ts'

/**
 * "Why this date?" for anybody: a term is asked for in a form whose answer has an address of its own, can be shared and
 * printed, and shows each day counted, skipped or decisive.
 */
export const calculatorPage = (visit: Visit): Response => {
  const { c, t, services } = visit
  const calendars = services.environment.calendars()
  const asked = readAskedTerm((name) => c.req.query(name), calendars)
  const chosen = provision(c.req.query('provision') ?? '')
  const answered = asked.asks === 'term' ? answerTerm(asked.question, { calendars, provision }) : undefined
  const refusal = answered && isTermRefusal(answered) ? answered : undefined
  const answer = answered && !isTermRefusal(answered) ? answered : undefined
  const causes: readonly TermCause[] =
    asked.asks === 'wrongly' ? asked.causes : refusal ? [{ field: fieldAt(refusal.pointer), says: refusal.says }] : []
  return html(visit, {
    title: answer && chosen ? `${t(words.title)} ${chosen.id}` : t(lawWords.calculator),
    status: causes.length > 0 ? 400 : 200,
    body: (
      <>
        <div class="page-head">
          <div>
            <p class="crumbs no-print">
              <a href="/law">{t(lawWords.law)}</a> <span aria-hidden="true">›</span> {t(lawWords.calculator)}
            </p>
            <h1>{t(words.title)}</h1>
            <p class="lead no-print">{t(words.lead)}</p>
          </div>
        </div>
        <Question visit={visit} chosen={chosen} causes={causes} calendars={calendars} />
        {answer && asked.asks === 'term' && chosen && (
          <Answer visit={visit} answer={answer} question={asked.question} chosen={chosen} calendars={calendars} />
        )}
      </>
    ),
  })
}

const Question = ({
  visit,
  chosen,
  causes,
  calendars,
}: {
  visit: Visit
  chosen: Provision | undefined
  causes: readonly TermCause[]
  calendars: Calendars
}) => {
  const { t, language } = visit
  const counted = [...provisions.values()].filter(({ term }) => term !== undefined && term.counts !== 'stated')
  const byAct = groupBy(counted, ({ citation }) => cite({ act: citation.act }, language))
  return (
    <form class="card form no-print" method="get" action="/calculator">
      <Row field="provision" label={t(words.provision)} causes={causes} visit={visit}>
        <select id="provision" name="provision" required>
          <option value="">{t(lawWords.chooseOne)}</option>
          {[...byAct].map(([act, rows]) => (
            <optgroup label={act}>
              {rows.map(({ id, says }) => (
                <option value={id} selected={id === chosen?.id}>
                  {`${id} · ${shortened(t(says))}`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Row>
      {chosen?.term && (
        <>
          <p class="hint">
            {t(chosen.says)} <em>{ruleInWords(chosen.term, language)}</em>
          </p>
          {[fieldsFor(chosen.term), ['doneOn', 'doneTime'] as const].map((fields) => (
            <div class="side-by-side">
              {fields.map((field) => (
                <Row field={field} label={t(labels[field])} causes={causes} visit={visit}>
                  <Input visit={visit} field={field} />
                </Row>
              ))}
            </div>
          ))}
          {yearsToChoose(calendars).map((year) => (
            <CalendarChoice visit={visit} year={year} calendars={calendars} />
          ))}
        </>
      )}
      {causes
        .filter(({ field }) => field === null)
        .map(({ says }) => (
          <p class="error" role="alert">
            {withDays(t(says), language)}
          </p>
        ))}
      <div class="actions">
        <button class="button primary" type="submit">
          {t(chosen?.term ? lawWords.calculate : words.next)}
        </button>
      </div>
    </form>
  )
}

const Row = ({
  visit: { t, language },
  field,
  label,
  causes,
  children,
}: {
  visit: Visit
  field: TermField
  label: string
  causes: readonly TermCause[]
  children: Child
}) => {
  const own = causes.filter((cause) => cause.field === field)
  return (
    <div class={own.length > 0 ? 'field has-error' : 'field'}>
      <label for={field}>{label}</label>
      {own.length > 0 && (
        <p class="error" id={`${field}-error`} role="alert">
          {own.map(({ says }) => withDays(t(says), language)).join(' ')}
        </p>
      )}
      {children}
    </div>
  )
}

const Input = ({ visit: { c }, field }: { visit: Visit; field: TermField }) => {
  const value = c.req.query(field) ?? ''
  if (field === 'time' || field === 'doneTime') return <input type="time" id={field} name={field} value={value} />
  if (field === 'period') {
    return (
      <input type="text" class="short" id={field} name={field} value={value} maxlength={10} placeholder="2026-Q1" />
    )
  }
  return <input type="date" id={field} name={field} value={value} />
}

const CalendarChoice = ({ visit: { c, t }, year, calendars }: { visit: Visit; year: number; calendars: Calendars }) => {
  const field = calendarField(year)
  return (
    <div class="field">
      <label for={field}>
        {t(words.calendarOf)} {year}
      </label>
      <select id={field} name={field}>
        <option value="">{t(words.adopted)}</option>
        {calendars.versions(year).map(({ version, standing, act }) => (
          <option value={version} selected={c.req.query(field) === version}>
            {`${version} · ${t(calendarStandingNames[standing])} · ${shortened(t(act))}`}
          </option>
        ))}
      </select>
    </div>
  )
}

const Answer = ({
  visit,
  answer,
  question,
  chosen,
  calendars,
}: {
  visit: Visit
  answer: TermAnswer
  question: TermQuestion
  chosen: Provision
  calendars: Calendars
}) => {
  const { t, language } = visit
  const used = question.calendars === undefined ? calendars : calendars.choose(question.calendars)
  return (
    <>
      <TermAnswerCard reader={visit} answer={answer} question={question} />
      <section class="card" aria-labelledby="basis">
        <h2 id="basis">{t(words.basis)}</h2>
        <p>{t(chosen.says)}</p>
        {chosen.term && <p>{ruleInWords(chosen.term, language)}</p>}
        <p class="small">
          <ProvisionLink reader={visit} id={chosen.id} /> · {citeProvision(chosen.id, language)}
        </p>
        {answer.bothRules && (
          <>
            <p>{t(words.bothRules)}</p>
            <ul>
              {answer.bothRules.map((rule) => (
                <li>
                  <ProvisionLink reader={visit} id={rule.provision} />:{' '}
                  <Day reader={visit} on={rule.dueOn} as="weekday" />
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="small">{t(lawWords.notAuthentic)}</p>
      </section>
      <TermExplanation
        reader={visit}
        steps={answer.steps}
        term={answer}
        versions={versionsUsed(answer, used)}
        calendars={calendars}
      />
    </>
  )
}

/** The versions of the years the shown days lie in. */
const versionsUsed = ({ steps }: TermAnswer, calendars: Calendars): Readonly<Record<string, string>> => {
  const days = steps.map(({ on }) => on).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined || yearOf(last) - yearOf(first) > 10
    ? {}
    : versionsBetween(first, last, calendars)
}

const fieldAt = (pointer: string | undefined): TermField | null => {
  const name = pointer?.slice(1)
  if (name === 'at') return 'on'
  return name !== undefined && name in labels ? (name as TermField) : null
}

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text)

const labels: Readonly<Record<TermField, Says>> = {
  provision: { kk: 'Норма', ru: 'Норма', en: 'Provision' },
  on: { kk: 'Оқиға болған күн', ru: 'День события', en: 'The day of the fact' },
  time: {
    kk: 'Уақыты, Алматы бойынша (міндетті емес)',
    ru: 'Время, по Алматы (необязательно)',
    en: 'Its time in Almaty (optional)',
  },
  eventOn: {
    kk: 'Іс-шара күні: қашанға дейін хабарлау керек?',
    ru: 'День мероприятия: до какого дня известить?',
    en: 'The day of the event: until when must notice be given?',
  },
  announcedAt: {
    kk: 'немесе хабарланған күн: ең ерте қашан өткізуге болады?',
    ru: 'или день извещения: когда самое раннее можно провести?',
    en: 'or the day of the notice: when may it be held at the earliest?',
  },
  period: {
    kk: 'Кезең: жыл (2026) немесе тоқсан (2026-Q1)',
    ru: 'Период: год (2026) или квартал (2026-Q1)',
    en: 'Period: a year (2026) or a quarter (2026-Q1)',
  },
  doneOn: {
    kk: 'Орындалған күн: уақытында ма? (міндетті емес)',
    ru: 'День исполнения: в срок ли? (необязательно)',
    en: 'The day it was done: was that in time? (optional)',
  },
  doneTime: {
    kk: 'Орындалған уақыты, Алматы бойынша (міндетті емес)',
    ru: 'Время исполнения, по Алматы (необязательно)',
    en: 'The time it was done, in Almaty (optional)',
  },
}

const words = {
  title: { kk: 'Неге бұл күн?', ru: 'Почему эта дата?', en: 'Why this date?' },
  lead: {
    kk: 'Заңдағы кез келген мерзімді күнбе-күн есептеңіз. Жауаптың өз мекенжайы бар: бөлісуге және басып шығаруға болады.',
    ru: 'Посчитайте любой срок Закона день за днём. У ответа свой адрес: им можно поделиться, его можно напечатать.',
    en: 'Count any term of the Law day by day. The answer has its own address: share it, print it.',
  },
  provision: labels.provision,
  next: { kk: 'Әрі қарай', ru: 'Дальше', en: 'Next' },
  calendarOf: { kk: 'Күнтізбе нұсқасы:', ru: 'Версия календаря:', en: 'Calendar version:' },
  adopted: { kk: 'Қабылданған нұсқа', ru: 'Принятая версия', en: 'The adopted version' },
  basis: { kk: 'Негізі', ru: 'Основание', en: 'Basis' },
  bothRules: {
    kk: 'Бір әрекетті екі норма міндеттейді; ерте күн қолданылады:',
    ru: 'Одно действие обязывают две нормы; действует более ранняя дата:',
    en: 'Two provisions bind the same act; the earlier date rules:',
  },
} satisfies Record<string, Says>
