import * as z from 'zod'
import { type CaseRow, listCases } from '../../db/queries/cases.queries.ts'
import { findOrganization, type OrganizationRow } from '../../db/queries/organizations.queries.ts'
import { type ContactsRow, readContacts } from '../../db/queries/parties.queries.ts'
import { mayCorrectContacts, mayReadContacts, mayReadDocket, readableCases } from '../../functions/actors/rights.ts'
import { loadCase } from '../../functions/cases/loaded-case.ts'
import type { Answer } from '../../functions/commands/answer.ts'
import { malformed, notFound, type Problem } from '../../functions/commands/problem.ts'
import { validate } from '../../functions/commands/validate.ts'
import type { Says } from '../../language/says.ts'
import { metaOf } from '../../workflows/docket.ts'
import { line, paragraph } from '../../workflows/procedure/fields.ts'
import { procedureOf } from '../../workflows/procedures.ts'
import { ActForm } from '../form/act-form.tsx'
import { type Cause, causesOf } from '../form/causes.ts'
import { fieldsOf } from '../form/fields.ts'
import { idempotencyOfForm } from '../form/idempotency.ts'
import { lookUp } from '../form/lookups.ts'
import { dataOf, inputName, readTyped, type Typed } from '../form/read-form.ts'
import { html } from '../html.tsx'
import { caseTitle } from '../parts/case-title.ts'
import { Day } from '../parts/date-text.tsx'
import type { Visit } from '../visit.ts'
import { problemPage } from './problem-page.tsx'

/** An organization: its number, where it is reached and was, and its cases. For staff, the expert organization and itself. */
export const organizationPage = async (visit: Visit): Promise<Response> => {
  const found = await findIt(visit)
  return found ? show(visit, found, { typed: present(found), causes: [], status: 200 }) : problemPage(visit, notFound)
}

/** Corrects its contacts; what is refused comes back beside its field, with all that was typed. */
export const correctItsContacts = async (visit: Visit): Promise<Response> => {
  const { c, services, principal, now, language } = visit
  const found = await findIt(visit)
  if (!found) return problemPage(visit, notFound)
  const { id } = found.organization
  const typed = readTyped(await c.req.text())
  const data = dataOf(fieldsOf(schema), typed)
  const refuse = (problem: Problem): Response | Promise<Response> =>
    problem.status === 403
      ? problemPage(visit, problem)
      : show(visit, found, { typed, causes: causesOf(problem, '', { schema, data, language }), status: problem.status })

  const parsed = validate(schema, data)
  if ('errors' in parsed) return refuse(malformed(parsed.errors))
  const { reason, document = null, ...contacts } = parsed.data
  const answer = (await services.lane.submit({
    command: 'correct-contacts',
    partyId: id,
    contacts,
    reason,
    document,
    by: principal,
    ifMatch: Number(typed.get('version')),
    idempotency: idempotencyOfForm(typed, c.req.path),
    now,
  })) as Answer
  return answer.done ? c.redirect(`/organizations/${id}#contacts`, 303) : refuse(answer.problem)
}

const schema = z.strictObject({
  address: line({ kk: 'Заңды мекенжайы', ru: 'Юридический адрес', en: 'Legal address' }),
  phone: line({ kk: 'Телефон', ru: 'Телефон', en: 'Telephone' }),
  email: z
    .email()
    .max(254)
    .meta({ label: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' } }),
  reason: paragraph({ kk: 'Неге түзетіледі', ru: 'Почему исправляются', en: 'Why they are corrected' }),
  document: line({ kk: 'Құжат', ru: 'Документ', en: 'Document' }).optional(),
})

interface Found {
  readonly organization: OrganizationRow
  /** The present contacts first. */
  readonly contacts: readonly ContactsRow[]
  readonly cases: readonly CaseRow[]
}

const findIt = async ({ c, services: { store }, principal }: Visit): Promise<Found | undefined> => {
  const id = c.req.param('id') ?? ''
  if (!mayReadContacts(principal, id)) return undefined
  const [organization, contacts, cases] = await Promise.all([
    findOrganization(store, id),
    readContacts(store, id),
    listCases(store, { organization: id, readable: readableCases(principal), limit: 1_000 }),
  ])
  return organization && { organization, contacts, cases }
}

/** The form starts with the present contacts: what is right stays as it is. */
const present = ({ organization: { address, phone, email } }: Found): Typed =>
  new Map(Object.entries({ address, phone, email }).map(([name, value]) => [inputName(name), value ?? '']))

const show = async (
  visit: Visit,
  found: Found,
  { typed, causes, status }: { typed: Typed; causes: readonly Cause[]; status: number },
): Promise<Response> => {
  const { t, principal, services, now } = visit
  const { organization, contacts, cases } = found
  const { id, name, bin, binOverride } = organization
  return html(visit, {
    title: name,
    status,
    body: (
      <>
        <div class="page-head">
          <div>
            <h1>{name}</h1>
            <p class="lead">
              {t(words.bin)} {bin}
            </p>
            {binOverride && <p class="small">{binOverride}</p>}
          </div>
        </div>
        <div class="stack">
          <Contacts visit={visit} contacts={contacts} />
          {mayCorrectContacts(principal, id) && (
            <section class="card narrow" aria-labelledby="correct">
              <h2 id="correct">{t(words.correct)}</h2>
              <ActForm
                reader={visit}
                action={`/organizations/${id}`}
                fields={fieldsOf(schema)}
                typed={typed}
                causes={causes}
                lookups={await lookUp(visit, fieldsOf(schema))}
                hidden={{ version: String(contacts[0]?.number ?? 0), key: services.environment.newId(now) }}
                submit={t(words.submit)}
                cancel={`/organizations/${id}`}
              />
            </section>
          )}
          <ItsCases visit={visit} organization={organization} cases={cases} />
        </div>
      </>
    ),
  })
}

/** Where it is reached, and under it where it was: nothing is overwritten. */
const Contacts = ({ visit, contacts }: { visit: Visit; contacts: readonly ContactsRow[] }) => {
  const { t } = visit
  return (
    <section class="card" aria-labelledby="contacts">
      <h2 id="contacts">{t(words.contacts)}</h2>
      <section class="table-scroll" aria-label={t(words.contacts)} tabindex={0}>
        <table class="data stacking">
          <thead>
            <tr>
              <th scope="col">{t(words.since)}</th>
              <th scope="col">{t(words.address)}</th>
              <th scope="col">{t(words.contacts)}</th>
              <th scope="col">{t(words.reason)}</th>
            </tr>
          </thead>
          <tbody>
            {contacts.map(({ validFrom, address, phone, email, reason, document, recordedBy }) => (
              <tr>
                <th scope="row">
                  <Day reader={visit} on={validFrom} />
                </th>
                <td data-label={t(words.address)}>{address}</td>
                <td data-label={t(words.contacts)}>
                  <div>
                    {phone}
                    <br />
                    {email}
                  </div>
                </td>
                <td data-label={t(words.reason)}>
                  <div>
                    {[reason, document].filter(Boolean).join(' · ')}
                    <p class="small">{recordedBy}</p>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

const ItsCases = ({
  visit,
  organization: { id, name },
  cases,
}: {
  visit: Visit
  organization: OrganizationRow
  cases: readonly CaseRow[]
}) => {
  const { t, principal } = visit
  return (
    <section class="card" aria-labelledby="cases">
      <h2 id="cases">{t(words.cases)}</h2>
      {cases.length === 0 ? (
        <p class="empty">{t(words.none)}</p>
      ) : (
        <ul class="plain-list">
          {cases.toReversed().map((row) => {
            const { kind, about } = caseTitle(row, new Map([[id, name]]), visit)
            const title = [kind, about].filter(Boolean).join(' · ')
            return (
              <li>
                {mayReadDocket(principal, loadCase(row, [])) ? <a href={`/cases/${row.id}`}>{title}</a> : title}{' '}
                <span class="state">{t(metaOf(procedureOf(row.procedure, row.edition), row.state).says)}</span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

const words = {
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  contacts: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
  since: { kk: 'Қай күннен', ru: 'С какого дня', en: 'Since' },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  reason: { kk: 'Неге түзетілді', ru: 'Почему исправлены', en: 'Why corrected' },
  correct: { kk: 'Байланыс деректерін түзету', ru: 'Исправить контакты', en: 'Correct the contacts' },
  submit: { kk: 'Түзету', ru: 'Исправить', en: 'Correct' },
  cases: { kk: 'Істері', ru: 'Дела', en: 'Cases' },
  none: { kk: 'Әзірге іс жоқ.', ru: 'Дел пока нет.', en: 'There are no cases yet.' },
} satisfies Record<string, Says>
