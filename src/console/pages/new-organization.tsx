import * as z from 'zod'
import type { Answer } from '../../functions/commands/answer.ts'
import { malformed, type Problem } from '../../functions/commands/problem.ts'
import { validate } from '../../functions/commands/validate.ts'
import type { Says } from '../../language/says.ts'
import { checkBin } from '../../law/identifiers/bin.ts'
import { line } from '../../workflows/procedure/fields.ts'
import { ActForm } from '../form/act-form.tsx'
import { type Cause, causesOf } from '../form/causes.ts'
import { fieldsOf } from '../form/fields.ts'
import { idempotencyOfForm } from '../form/idempotency.ts'
import { lookUp } from '../form/lookups.ts'
import { dataOf, readTyped, type Typed } from '../form/read-form.ts'
import { html } from '../html.tsx'
import type { Visit } from '../visit.ts'
import { problemPage } from './problem-page.tsx'

const schema = z.strictObject({
  name: line({ kk: 'Атауы', ru: 'Наименование', en: 'Name' }),
  bin: line({ kk: 'БСН', ru: 'БИН', en: 'BIN' }),
  address: line({ kk: 'Заңды мекенжайы', ru: 'Юридический адрес', en: 'Legal address' }),
  phone: line({ kk: 'Телефон', ru: 'Телефон', en: 'Telephone' }),
  email: z
    .email()
    .max(254)
    .meta({ label: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' } }),
  binOverride: line({
    kk: 'БСН тексеруден өтпесе: неге сонда да енгізіледі',
    ru: 'Если БИН не проходит проверку: почему он всё же верен',
    en: 'If the BIN fails its check: why it is entered all the same',
  }).optional(),
})

export const newOrganizationPage = (visit: Visit): Promise<Response> =>
  formPage(visit, { typed: new Map(), causes: [], status: 200 })

/** Enters an organization (O100.21); a BIN that fails its check needs a recorded reason. */
export const enterOrganization = async (visit: Visit): Promise<Response> => {
  const { c, services, principal, now, language } = visit
  const typed = readTyped(await c.req.text())
  const data = dataOf(fieldsOf(schema), typed)
  const refuse = (problem: Problem): Response | Promise<Response> =>
    problem.status === 403
      ? problemPage(visit, problem)
      : formPage(visit, { typed, causes: causesOf(problem, '', { schema, data, language }), status: problem.status })

  const parsed = validate(schema, data)
  if ('errors' in parsed) return refuse(malformed(parsed.errors))
  const { binOverride, ...organization } = parsed.data
  const checked = checkBin(organization.bin)
  if (!checked.ok && !(checked.overridable && binOverride !== undefined)) {
    return refuse(malformed([{ pointer: '/bin', says: checked.why }]))
  }
  const answer = (await services.lane.submit({
    command: 'create-organization',
    organization: { ...organization, binOverride: checked.ok ? null : (binOverride ?? null) },
    by: principal,
    idempotency: idempotencyOfForm(typed, c.req.path),
    now,
  })) as Answer
  return answer.done ? c.redirect(`/organizations#${answer.id}`, 303) : refuse(answer.problem)
}

const formPage = async (
  visit: Visit,
  { typed, causes, status }: { typed: Typed; causes: readonly Cause[]; status: number },
): Promise<Response> => {
  const { t, services, now } = visit
  return html(visit, {
    title: t(words.title),
    status,
    body: (
      <section class="narrow">
        <h1>{t(words.title)}</h1>
        <ActForm
          reader={visit}
          action="/organizations/new"
          fields={fieldsOf(schema)}
          typed={typed}
          causes={causes}
          lookups={await lookUp(visit, fieldsOf(schema))}
          hidden={{ key: services.environment.newId(now) }}
          submit={t(words.submit)}
          cancel="/organizations"
        />
      </section>
    ),
  })
}

const words = {
  title: { kk: 'Ұйымды енгізу', ru: 'Внести организацию', en: 'Enter an organization' },
  submit: { kk: 'Енгізу', ru: 'Внести', en: 'Enter' },
} satisfies Record<string, Says>
