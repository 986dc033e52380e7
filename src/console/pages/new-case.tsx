import type { Answer } from '../../functions/commands/answer.ts'
import { formatDateWithWeekday } from '../../language/dates.ts'
import type { Says } from '../../language/says.ts'
import type { Act } from '../../workflows/procedure/act.ts'
import { procedureOn } from '../../workflows/procedures.ts'
import { ActForm } from '../form/act-form.tsx'
import { type Cause, causesOf } from '../form/causes.ts'
import { fieldsOf } from '../form/fields.ts'
import { idempotencyOfForm } from '../form/idempotency.ts'
import { lookUp } from '../form/lookups.ts'
import { dataOf, inputName, type Typed } from '../form/read-form.ts'
import { readSent } from '../form/read-sent.ts'
import { html } from '../html.tsx'
import type { Visit } from '../visit.ts'
import { problemPage } from './problem-page.tsx'

/** A form that opens a case with its first entry. */
export interface Opening {
  readonly procedure: string
  readonly type: string
  readonly title: Says
  readonly lead: Says
  readonly submit: Says
  readonly path: string
  readonly cancel: string
  /** Data that is known from who asks, and is not asked for. */
  known(visit: Visit): Readonly<Record<string, string>>
  /** What the form starts with. */
  suggested(visit: Visit): Readonly<Record<string, string>>
}

/** The empty form. */
export const openingPage = (visit: Visit, opening: Opening): Response | Promise<Response> => {
  const typed = new Map(Object.entries(opening.suggested(visit)).map(([name, value]) => [inputName(name), value]))
  return formPage(visit, opening, { typed, causes: [], status: 200, earliestOn: undefined })
}

/** Opens the case, or shows the form again with every reason against it and all that was typed. */
export const openByForm = async (visit: Visit, opening: Opening): Promise<Response> => {
  const { c, services, principal, now, language } = visit
  const act = actOf(visit, opening)
  if (!act) return problemPage(visit, noEdition)
  const { typed, notTaken } = await readSent(visit)
  if (notTaken.length > 0) {
    return formPage(visit, opening, { typed, causes: notTaken, status: 422, earliestOn: undefined })
  }
  const data = { ...dataOf(fieldsOf(act.data), typed), ...opening.known(visit) }
  const answer = (await services.lane.submit({
    command: 'open-case',
    procedure: opening.procedure,
    entry: { type: opening.type, data },
    by: principal,
    idempotency: idempotencyOfForm(typed, c.req.path),
    now,
  })) as Answer
  if (answer.done) {
    services.metrics.entries.inc({ procedure: opening.procedure, type: opening.type })
    return c.redirect(`/cases/${answer.id}?entered=1`, 303)
  }
  const { problem } = answer
  if (problem.status === 403) return problemPage(visit, problem)
  const { earliestEventOn } = (problem.facts ?? {}) as { readonly earliestEventOn?: string }
  return formPage(visit, opening, {
    typed,
    causes: causesOf(problem, '/entry/data', { schema: act.data, data, language }),
    status: problem.status,
    earliestOn: earliestEventOn,
  })
}

const actOf = ({ today }: Visit, { procedure, type }: Opening): Act | undefined =>
  procedureOn(procedure, today)?.acts[type]

const formPage = async (
  visit: Visit,
  opening: Opening,
  {
    typed,
    causes,
    status,
    earliestOn,
  }: { typed: Typed; causes: readonly Cause[]; status: number; earliestOn: string | undefined },
): Promise<Response> => {
  const { t, services, now, language } = visit
  const act = actOf(visit, opening)
  if (!act) return problemPage(visit, noEdition)
  const known = Object.entries(opening.known(visit)).map(([name, value]) => [inputName(name), value])
  return html(visit, {
    title: t(opening.title),
    status,
    body: (
      <section class="narrow">
        <h1>{t(opening.title)}</h1>
        <p class="lead">{t(opening.lead)}</p>
        {earliestOn && (
          <p class="warning">
            <span class="warning-title">{t(words.earliest)}</span>{' '}
            <time datetime={earliestOn}>{formatDateWithWeekday(earliestOn, language)}</time>
          </p>
        )}
        <ActForm
          reader={visit}
          action={opening.path}
          fields={fieldsOf(act.data)}
          typed={typed}
          causes={causes}
          lookups={await lookUp(visit)}
          hidden={{ ...Object.fromEntries(known), key: services.environment.newId(now) }}
          submit={t(opening.submit)}
          cancel={opening.cancel}
        />
      </section>
    ),
  })
}

const noEdition = {
  status: 409,
  kind: 'no-edition-in-force',
  provision: 'E-233',
  says: {
    kk: 'Бұл күні рәсімнің ешбір редакциясы қолданыста емес.',
    ru: 'На этот день не действует ни одна редакция процедуры.',
    en: 'No edition of the procedure is in force on this day.',
  },
}

const words = {
  earliest: { kk: 'Ең ерте күн:', ru: 'Самый ранний день:', en: 'The earliest day:' },
} satisfies Record<string, Says>
