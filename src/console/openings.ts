import type { Says } from '../language/says.ts'
import type { CivilDate } from '../law/time/civil-date.ts'
import type { Act } from '../workflows/procedure/act.ts'
import type { OpeningForm, Procedure } from '../workflows/procedure/procedure.ts'
import type { Role } from '../workflows/procedure/roles.ts'
import { procedureIds, procedureOn, procedures } from '../workflows/procedures.ts'
import type { Visit } from './visit.ts'

/** The form that opens a case of a procedure, with the act it enters. */
export interface Opening {
  readonly procedure: Procedure
  readonly form: OpeningForm
  readonly act: Act
  /** Where the form is. */
  readonly path: string
}

/** The form of a procedure in the edition in force on a day; undefined where nobody opens such a case by a form. */
export const openingOn = (id: string, day: CivilDate): Opening | undefined => {
  const procedure = procedureOn(id, day)
  const form = procedure?.opening
  const act = form && procedure.acts[form.act]
  return act && { procedure, form, act, path: `/cases/new/${id}` }
}

/** Who may open a case of a procedure: exactly those who may enter the act that opens it, in any of its editions. */
export const openersOf = (id: string): readonly Role[] =>
  procedures
    .filter((procedure) => procedure.id === id)
    .flatMap(({ opening, acts }) => (opening && acts[opening.act]?.roles) ?? [])

/** Every form this reader may open a case by. */
export const openingsFor = (visit: Pick<Visit, 'principal' | 'today'>): readonly Opening[] =>
  procedureIds.flatMap((id) => {
    const opening = openingOn(id, visit.today)
    return opening?.act.roles.some((role) => role === visit.principal.role) ? [opening] : []
  })

/** Where this reader opens a case of a procedure, if at all. */
export const openingFor = (
  id: string,
  visit: Pick<Visit, 'principal' | 'today'>,
): { readonly path: string; readonly title: Says } | undefined => {
  const found = openingsFor(visit).find(({ procedure }) => procedure.id === id)
  return found && { path: found.path, title: found.form.title }
}
