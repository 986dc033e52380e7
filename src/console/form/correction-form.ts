import { readDocket } from '../../db/queries/docket.queries.ts'
import { malformed } from '../../functions/commands/problem.ts'
import { validate } from '../../functions/commands/validate.ts'
import type { Language } from '../../language/says.ts'
import { actOf } from '../../workflows/docket.ts'
import type { Act } from '../../workflows/procedure/act.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import { proposedBy } from '../../workflows/procedure/second-person.ts'
import type { Visit } from '../visit.ts'
import { type Cause, causesOf } from './causes.ts'
import { type Field, fieldsOf, fieldsWithin, lastOf } from './fields.ts'
import type { Lookups } from './lookups.ts'
import { inputName, type Typed } from './read-form.ts'

/** The fields of an act; where it enters another act, with the fields of the one that was chosen. */
export const fieldsOfAct = (procedure: Procedure, act: Act, typed: Typed): readonly Field[] =>
  fieldsOf(act.data).map((field) => {
    const chosen = field.widget === 'act' ? procedure.acts[typed.get(inputName(`${field.name}/type`)) ?? ''] : undefined
    return chosen ? { ...field, within: fieldsWithin(field.name, chosen.data) } : field
  })

/** What is wrong with an act entered within another, each cause beside its field. */
export const causesWithin = (
  procedure: Procedure,
  fields: readonly Field[],
  data: unknown,
  language: Language,
): readonly Cause[] =>
  fields.flatMap(({ widget, name }) => {
    const entered = (data as Readonly<Record<string, Entered | undefined>>)[lastOf(name)]
    const schema = widget === 'act' && entered ? procedure.acts[entered.type]?.data : undefined
    if (!schema || !entered) return []
    const checked = validate(schema, entered.data, '/data')
    if (!('errors' in checked)) return []
    return causesOf(malformed(checked.errors), '/data', { schema, data: entered.data, language }).map((cause) => ({
      ...cause,
      field: cause.field === null ? name : `${name}/data/${cause.field}`,
    }))
  })

interface Entered {
  readonly type: string
  readonly data: unknown
}

/** What may be said about the record of a case: its entries, and the acts of its procedure. */
export const recordOf = async (
  { services }: Visit,
  procedure: Procedure,
  caseId: string,
): Promise<Lookups['record']> => {
  const docket = await readDocket(services.store, caseId)
  return {
    entries: docket.map(({ seq, type, effectiveOn }) => {
      const act = actOf(procedure, type)
      return { seq, effectiveOn, says: act?.entered ?? act?.says ?? { kk: type, ru: type, en: type } }
    }),
    acts: Object.entries(procedure.acts)
      .filter(([type, { former }]) => !former && proposedBy(type) === undefined)
      .map(([type, act]) => ({ type, says: act.entered ?? act.says })),
  }
}
