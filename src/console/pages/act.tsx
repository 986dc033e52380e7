import { type CaseRow, findCase } from '../../db/queries/cases.queries.ts'
import { organizationNames } from '../../db/queries/organizations.queries.ts'
import { mayEnter, mayReadDocket } from '../../functions/actors/rights.ts'
import { loadCase } from '../../functions/cases/loaded-case.ts'
import type { Answer } from '../../functions/commands/answer.ts'
import { notFound, type Problem } from '../../functions/commands/problem.ts'
import type { Says } from '../../language/says.ts'
import { actOf, mayFollow } from '../../workflows/docket.ts'
import type { Act } from '../../workflows/procedure/act.ts'
import { actsOfEveryDocket } from '../../workflows/procedure/own-acts.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import { ActForm } from '../form/act-form.tsx'
import { type Cause, causesOf } from '../form/causes.ts'
import { causesWithin, fieldsOfAct, recordOf } from '../form/correction-form.ts'
import { fieldsOf } from '../form/fields.ts'
import { idempotencyOfForm } from '../form/idempotency.ts'
import { lookUp } from '../form/lookups.ts'
import { nameOrganizations } from '../form/organization-named.ts'
import { dataOf, type Typed } from '../form/read-form.ts'
import { readSent } from '../form/read-sent.ts'
import { typedOf } from '../form/typed-of.ts'
import { html } from '../html.tsx'
import { caseTitle } from '../parts/case-title.ts'
import { proposalsOf } from '../parts/proposals.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'
import { problemPage } from './problem-page.tsx'

/** The form of one act on one case. */
export const actPage = async (visit: Visit): Promise<Response> => {
  const found = await findAct(visit)
  if ('problem' in found) return problemPage(visit, found.problem)
  return formPage(visit, found, { typed: prefilled(visit, found), causes: [], status: 200, version: found.row.version })
}

/** Enters the act through the one way in; what the Law refuses comes back beside its field, with all that was typed. */
export const enterAct = async (visit: Visit): Promise<Response> => {
  const { c, services, principal, now, language } = visit
  const found = await findAct(visit)
  if ('problem' in found) return problemPage(visit, found.problem)
  const { row, type, act, procedure } = found
  const { typed, notTaken } = await readSent(visit)
  if (notTaken.length > 0) {
    const version = Number(typed.get('version'))
    return formPage(visit, found, { typed, causes: notTaken, status: 422, version })
  }
  // An act within the act was chosen: its fields are shown, and nothing is entered yet.
  if (typed.has('choose')) return formPage(visit, found, { typed, causes: [], status: 200, version: row.version })
  const isConfirmation = typed.get('confirm') === 'proposal'
  const fields = fieldsOfAct(procedure, act, typed)
  const proposal = proposalsOf(row)[type]
  const data = isConfirmation ? proposal?.data : await nameOrganizations(services.store, fields, dataOf(fields, typed))
  const inner = isConfirmation ? [] : causesWithin(procedure, fields, data, language)
  if (inner.length > 0) return formPage(visit, found, { typed, causes: inner, status: 400, version: row.version })
  const effectiveOn = typed.get('effectiveOn')?.trim() || undefined
  const answer = (await services.lane.submit({
    command: 'enter-on-docket',
    caseId: row.id,
    entry: { type, data: data ?? {}, ...(effectiveOn !== undefined && { effectiveOn }) },
    by: principal,
    ifMatch: Number(typed.get('version')),
    idempotency: idempotencyOfForm(typed, c.req.path),
    now,
  })) as Answer
  if (answer.done) {
    services.metrics.entries.inc({ procedure: row.procedure, type })
    const { seq } = answer.body as { readonly seq: number }
    return c.redirect(`/cases/${row.id}?entered=${seq}`, 303)
  }
  const { problem } = answer
  if (problem.status === 404 || problem.status === 403) return problemPage(visit, problem)
  const causes = causesOf(problem, '/data', { schema: act.data, data, language })
  // Whoever reads that the case has changed may decide afresh about the version it has now.
  const version = (await findCase(services.store, row.id))?.version ?? row.version
  const kept = isConfirmation ? prefilled(visit, found) : typed
  return formPage(visit, found, { typed: kept, causes, status: problem.status, version })
}

interface FoundAct {
  readonly row: CaseRow
  readonly procedure: Procedure
  readonly type: string
  readonly act: Act
}

/** The case and the act, where this reader may see the one and enter the other. */
const findAct = async ({ c, services, principal }: Visit): Promise<FoundAct | { problem: Problem }> => {
  const row = await findCase(services.store, c.req.param('id') ?? '')
  const type = c.req.param('type') ?? ''
  const loaded = row && loadCase(row, [])
  if (!loaded || !mayReadDocket(principal, loaded)) return { problem: notFound }
  const { procedure } = loaded
  const act = actOf(procedure, type)
  if (!act || !mayEnter(principal, act, loaded)) return { problem: notFound }
  return { row, procedure, type, act }
}

/** What a form starts with: for a second person the proposal, otherwise what the link to it names. */
const prefilled = ({ c, language }: Visit, { row, type, act, procedure }: FoundAct): Typed => {
  const fields = fieldsOf(act.data)
  const proposed = proposalsOf(row)[type]?.data as Readonly<Record<string, unknown>> | undefined
  const named = Object.fromEntries(fields.flatMap(({ name }) => ofTheLink(name, c.req.query(name))))
  const data = proposed ?? named
  return typedOf(fieldsOfAct(procedure, act, typedOf(fields, data, language)), data, language)
}

const ofTheLink = (name: string, value: string | undefined): readonly (readonly [string, string])[] =>
  value === undefined ? [] : [[name, value]]

const formPage = async (
  visit: Visit,
  { row, procedure, type, act }: FoundAct,
  { typed, causes, status, version }: { typed: Typed; causes: readonly Cause[]; status: number; version: number },
): Promise<Response> => {
  const { t, services, principal, now, c } = visit
  const fields = fieldsOfAct(procedure, act, typed)
  const isOwn = Object.hasOwn(actsOfEveryDocket, type)
  const [record, names] = await Promise.all([
    isOwn ? recordOf(visit, procedure, row.id) : undefined,
    organizationNames(services.store, row.organizationId === null ? [] : [row.organizationId]),
  ])
  const lookups = await lookUp(visit, fields, procedure, record)
  const { kind, name, about } = caseTitle(row, names, visit)
  const isOpen = isOwn || mayFollow(procedure, row.state).includes(type)
  return html(visit, {
    title: t(act.says),
    status,
    body: (
      <section class="narrow">
        <p class="crumbs">
          <a href="/queue">{t(common.queue)}</a> <span aria-hidden="true">›</span>{' '}
          <a href={`/cases/${row.id}`}>
            {kind}: {name}
          </a>
        </p>
        <h1>{t(act.says)}</h1>
        {about && <p class="lead">{about}</p>}
        {!isOpen && causes.length === 0 && <p class="warning">{t(words.notNow)}</p>}
        <ActForm
          reader={visit}
          action={c.req.path}
          fields={fields}
          typed={typed}
          causes={causes}
          lookups={lookups}
          hidden={{ version: String(version), key: services.environment.newId(now) }}
          submit={t(act.says)}
          cancel={`/cases/${row.id}`}
          mayDateBack={!isOwn && act.takesEffectOn === undefined && datesBack.includes(principal.role)}
          mayLieAhead={!isOwn && act.takesEffectOn === undefined && act.mayTakeEffectLater === true}
        />
      </section>
    ),
  })
}

/** Those who may enter late what was done before; everybody else's filings take effect the day they arrive. */
const datesBack: readonly string[] = ['officer', 'head', 'commission']

const words = {
  notNow: {
    kk: 'Істің қазіргі күйінде бұл акт енгізілмейді.',
    ru: 'В нынешнем состоянии дела этот акт не может последовать.',
    en: 'This act may not follow where the case stands now.',
  },
} satisfies Record<string, Says>
