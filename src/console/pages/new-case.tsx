import type { Context } from 'hono'
import type { Actor } from '../../functions/actors/actor.ts'
import { partIn } from '../../functions/actors/rights.ts'
import type { Answer } from '../../functions/commands/answer.ts'
import { notFound, type Problem } from '../../functions/commands/problem.ts'
import type { Admitted } from '../../functions/http/admit.ts'
import type { Env } from '../../functions/http/services.ts'
import { formatDateWithWeekday } from '../../language/dates.ts'
import type { Says } from '../../language/says.ts'
import { ActForm } from '../form/act-form.tsx'
import { type Cause, causesOf } from '../form/causes.ts'
import { fieldsOf } from '../form/fields.ts'
import { idempotencyOfForm } from '../form/idempotency.ts'
import { lookUp } from '../form/lookups.ts'
import { nameOrganizations } from '../form/organization-named.ts'
import { dataOf, inputName, type Typed } from '../form/read-form.ts'
import { readSent } from '../form/read-sent.ts'
import { html } from '../html.tsx'
import { type Opening, openersOf, openingOn, openingsFor } from '../openings.ts'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'
import { problemPage } from './problem-page.tsx'

/** What this reader may open: one form for each procedure. */
export const newCasesPage = (visit: Visit): Response => {
  const { t } = visit
  const openings = openingsFor(visit)
  return html(visit, {
    title: t(common.newCase),
    body: (
      <section class="narrow">
        <h1>{t(common.newCase)}</h1>
        {openings.length === 0 && <p class="empty">{t(words.nothing)}</p>}
        <ul class="acts">
          {openings.map(({ path, form }) => (
            <li>
              <a href={path}>
                <span>
                  {t(form.title)}
                  <span class="hint">{t(form.lead)}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    ),
  })
}

/** Whom the form of the procedure in the address admits; everybody learns alike that there is no such form. */
export const openersHere = (c: Context<Env>): readonly Admitted[] => {
  const openers = openersOf(c.req.param('procedure') ?? '')
  return openers.length > 0 ? openers : ['public']
}

/** The empty form of the procedure in the address. */
export const newCasePage = (visit: Visit): Response | Promise<Response> => {
  const opening = openingHere(visit)
  if ('status' in opening) return problemPage(visit, opening)
  const suggested = Object.entries(opening.form.suggested?.(visit) ?? {})
  const typed = new Map(suggested.map(([name, value]) => [inputName(name), value]))
  return formPage(visit, opening, { typed, causes: [], status: 200, earliestOn: undefined })
}

/** Opens the case, or shows the form again with every reason against it and all that was typed. */
export const openByForm = async (visit: Visit): Promise<Response> => {
  const { c, services, principal, now, language } = visit
  const opening = openingHere(visit)
  if ('status' in opening) return problemPage(visit, opening)
  const { procedure, form, act } = opening
  const { typed, notTaken } = await readSent(visit)
  if (notTaken.length > 0) {
    return formPage(visit, opening, { typed, causes: notTaken, status: 422, earliestOn: undefined })
  }
  const fields = fieldsOf(act.data)
  const data = await nameOrganizations(services.store, fields, {
    ...dataOf(fields, typed),
    ...knownTo(visit, opening),
  })
  const answer = (await services.lane.submit({
    command: 'open-case',
    procedure: procedure.id,
    entry: { type: form.act, data },
    by: principal,
    idempotency: idempotencyOfForm(typed, c.req.path),
    now,
  })) as Answer
  if (answer.done) {
    services.metrics.entries.inc({ procedure: procedure.id, type: form.act })
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

const openingHere = ({ c, today }: Visit): Opening | Problem => {
  const id = c.req.param('procedure') ?? ''
  return openingOn(id, today) ?? (openersOf(id).length > 0 ? noEdition : notFound)
}

/** What is known from who asks and not asked for. */
const knownTo = ({ principal, today }: Visit, { form }: Opening): Readonly<Record<string, string>> =>
  form.known?.({ organizationId: organizationOf(principal), today }) ?? {}

/** The organization somebody acts for, if they act for one. */
const organizationOf = (actor: Actor): string | null => {
  const own = partIn(actor)
  return own?.part === 'organization' ? own.partyId : null
}

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
  const { procedure, form, act, path } = opening
  const known = Object.entries(knownTo(visit, opening)).map(([name, value]) => [inputName(name), value])
  const hidden: Readonly<Record<string, string>> = Object.fromEntries(known)
  const asked = fieldsOf(act.data).filter(({ name }) => !(inputName(name) in hidden))
  return html(visit, {
    title: t(form.title),
    status,
    body: (
      <section class="narrow">
        <h1>{t(form.title)}</h1>
        <p class="lead">{t(form.lead)}</p>
        {earliestOn && (
          <p class="warning">
            <span class="warning-title">{t(words.earliest)}</span>{' '}
            <time datetime={earliestOn}>{formatDateWithWeekday(earliestOn, language)}</time>
          </p>
        )}
        <ActForm
          reader={visit}
          action={path}
          fields={asked}
          typed={typed}
          causes={causes}
          lookups={await lookUp(visit, asked, procedure)}
          hidden={{ ...hidden, key: services.environment.newId(now) }}
          submit={t(form.submit)}
          cancel={form.from}
        />
      </section>
    ),
  })
}

const noEdition: Problem = {
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
  nothing: {
    kk: 'Сіздің рөліңізде іс ашылмайды.',
    ru: 'В вашей роли дела не открывают.',
    en: 'Your role opens no cases.',
  },
  earliest: { kk: 'Ең ерте күн:', ru: 'Самый ранний день:', en: 'The earliest day:' },
} satisfies Record<string, Says>
