import { findCase } from '../../db/queries/cases.queries.ts'
import { findDeadline } from '../../db/queries/deadlines.queries.ts'
import { readEntriesOfType } from '../../db/queries/docket.queries.ts'
import { organizationNames } from '../../db/queries/organizations.queries.ts'
import { mayReadDocket } from '../../functions/actors/rights.ts'
import { loadCase } from '../../functions/cases/loaded-case.ts'
import { notFound } from '../../functions/commands/problem.ts'
import { type Explanation, explainDeadline } from '../../functions/deadlines/explain-deadline.ts'
import type { Says } from '../../language/says.ts'
import { provision } from '../../law/provisions.ts'
import type { TermStep } from '../../law/terms/term-steps.ts'
import { addDays, type CivilDate, civilDate } from '../../law/time/civil-date.ts'
import { html } from '../html.tsx'
import { TermExplanation } from '../law/term-explanation.tsx'
import { caseTitle } from '../parts/case-title.ts'
import { citeProvision } from '../parts/citation.ts'
import { Day, fromToday, Moment } from '../parts/date-text.tsx'
import { MonthGrids } from '../parts/month-grids.tsx'
import { KindTag, ProvisionLink } from '../parts/terms.tsx'
import type { Visit } from '../visit.ts'
import { common, deadlineStatusNames } from '../words/common.ts'
import { problemPage } from './problem-page.tsx'

/** Why this date: day by day, in a picture and in words, with every other reading. */
export const deadlinePage = async (visit: Visit): Promise<Response> => {
  const { c, t, services, principal, today, language } = visit
  const deadline = await findDeadline(services.store, c.req.param('id') ?? '')
  const row = deadline && (await findCase(services.store, deadline.caseId))
  if (!deadline || !row || !mayReadDocket(principal, loadCase(row, []))) return problemPage(visit, notFound)
  const calendars = services.environment.calendars()
  const recomputed = await readEntriesOfType(services.store, deadline.caseId, 'deadline.recomputed')
  const explanation = explainDeadline(deadline, calendars, recomputed)
  const names = await organizationNames(services.store, row.organizationId === null ? [] : [row.organizationId])
  const { kind, name, about } = caseTitle(row, names, visit)
  const found = explanation.provision === null ? undefined : provision(explanation.provision)
  const steps = stepsOf(explanation, visit)
  return html(visit, {
    title: `${t(common.whyThisDate)} ${t(explanation.says)}`,
    body: (
      <>
        <div class="page-head">
          <div>
            <p class="crumbs">
              <a href="/queue">{t(common.queue)}</a> <span aria-hidden="true">›</span>{' '}
              <a href={`/cases/${row.id}`}>
                {kind}: {name}
              </a>
            </p>
            <h1>{t(common.whyThisDate)}</h1>
            <p class="lead">
              {t(explanation.says)}
              {about && ` · ${about}`}
            </p>
          </div>
        </div>
        <section class="answer">
          <p class="answer-date">
            <Day reader={visit} on={explanation.dueOn} as="weekday" />
          </p>
          <p>
            {t(words.until)} {deadline.status === 'open' && `(${fromToday(explanation.dueOn, today, language)})`}
          </p>
          <p class="term-meta">
            <KindTag reader={visit} kind={explanation.kind} />
            <ProvisionLink reader={visit} id={explanation.provision} />
            <span class="party">{t(deadlineStatusNames[deadline.status] ?? words.status)}</span>
          </p>
        </section>
        <section class="card" aria-labelledby="basis">
          <h2 id="basis">{t(words.basis)}</h2>
          <p>{t(bases[explanation.basis])}</p>
          {found && (
            <>
              <p>{t(found.says)}</p>
              <p class="small">{citeProvision(found.id, language)}</p>
            </>
          )}
          {explanation.triggerOn && (
            <p>
              {t(words.from)}: <Day reader={visit} on={explanation.triggerOn} as="weekday" />
            </p>
          )}
          {explanation.term?.workingTargetOn && explanation.term.workingTargetOn !== explanation.dueOn && (
            <p>
              {t(words.target)}: <Day reader={visit} on={explanation.term.workingTargetOn} as="weekday" />
            </p>
          )}
        </section>
        <TermExplanation
          reader={visit}
          steps={steps}
          term={explanation.term}
          versions={explanation.calendars}
          calendars={calendars}
        />
        <EarlierDays visit={visit} earlier={explanation.earlier} caseId={row.id} />
      </>
    ),
  })
}

/** The days the deadline fell on before a change of calendar moved it, each as it was counted then. */
const EarlierDays = ({ visit, earlier, caseId }: { visit: Visit; earlier: Explanation['earlier']; caseId: string }) => {
  const { t } = visit
  return earlier.map(({ dueOn, until, entry, reason, term, calendars }) => (
    <section class="card" aria-label={t(words.earlier)}>
      <h2>
        {t(words.earlier)}: <Day reader={visit} on={dueOn} as="weekday" />
      </h2>
      <p>
        {t(words.movedAt)} <Moment reader={visit} at={until} />: {t(reason)}.{' '}
        <a href={`/cases/${caseId}#entry-${entry}`}>{t(words.entry)}</a>
      </p>
      <p class="small">
        {Object.entries(calendars)
          .map(([year, version]) => `${year} ${version}`)
          .join(', ')}
      </p>
      {term && <MonthGrids reader={visit} steps={term.steps} />}
    </section>
  ))
}

/** The days to draw: those of the Law's count, the working days of a target, or the stated day alone. */
const stepsOf = ({ term, basis, triggerOn, dueOn }: Explanation, { services }: Visit): readonly TermStep[] => {
  if (term) return term.steps
  const due = civilDate(dueOn)
  if (basis !== 'target' || triggerOn === null)
    return [{ on: due, counted: false, decisive: true, reason: words.stated }]
  const calendars = services.environment.calendars()
  const steps: TermStep[] = [{ on: civilDate(triggerOn), counted: false, kind: 'trigger', reason: words.dayZero }]
  let number = 0
  for (let on: CivilDate = addDays(civilDate(triggerOn), 1); on <= due; on = addDays(on, 1)) {
    const off = calendars.reasonDayOff(on)
    if (off) steps.push({ on, counted: false, ...off })
    else {
      number += 1
      steps.push({ on, counted: true, number, ...(on === due && { decisive: true as const }) })
    }
  }
  return steps
}

const bases: Readonly<Record<Explanation['basis'], Says>> = {
  counted: {
    kk: 'Күн заңдағы мерзім бойынша есептелді.',
    ru: 'Дата посчитана по сроку, установленному законом.',
    en: 'The date was counted from a term set by law.',
  },
  stated: {
    kk: 'Күн шешімде немесе хабарландыруда көрсетілген.',
    ru: 'Дата названа в решении или объявлении.',
    en: 'The date was stated in a decision or an announcement.',
  },
  target: {
    kk: 'Бұл — ішкі межелі күн: заң мұнда мерзім белгілемеген.',
    ru: 'Это внутренний ориентир: закон здесь срока не устанавливает.',
    en: 'This is an internal target: the Law sets no term here.',
  },
}

const words = {
  until: {
    kk: 'осы күннің 23:59:59-ына дейін, Алматы уақыты',
    ru: 'до 23:59:59 этого дня по времени Алматы',
    en: 'until 23:59:59 of that day in Almaty',
  },
  status: { kk: 'Күйі', ru: 'Состояние', en: 'Status' },
  basis: { kk: 'Негізі', ru: 'Основание', en: 'Basis' },
  from: { kk: 'Мына күннен есептеледі', ru: 'Считается от', en: 'Counted from' },
  target: {
    kk: 'Бағдар ретіндегі соңғы жұмыс күні',
    ru: 'Последний рабочий день, к которому стоит успеть',
    en: 'The last working day to aim at',
  },
  earlier: { kk: 'Бұрынғы күні', ru: 'Прежняя дата', en: 'The day it was' },
  movedAt: { kk: 'Ауысты:', ru: 'Сдвинуто', en: 'Moved on' },
  entry: { kk: 'Істегі жазба', ru: 'Запись в деле', en: 'The entry on the docket' },
  stated: { kk: 'Көрсетілген күн', ru: 'Названная дата', en: 'The stated day' },
  dayZero: { kk: 'Бұл күн есептелмейді', ru: 'Этот день не считается', en: 'This day is not counted' },
} satisfies Record<string, Says>
