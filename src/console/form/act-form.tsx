import { ProvisionLink } from '../parts/terms.tsx'
import type { Reader } from '../visit.ts'
import { common } from '../words/common.ts'
import type { Cause } from './causes.ts'
import { EffectiveOnField } from './effective-on-field.tsx'
import { FieldRow } from './field-row.tsx'
import { type Field, idOf } from './fields.ts'
import type { Lookups } from './lookups.ts'
import type { Typed } from './read-form.ts'
import { words } from './words.ts'

export interface ActFormProps {
  readonly reader: Reader
  readonly action: string
  readonly fields: readonly Field[]
  readonly typed: Typed
  readonly causes: readonly Cause[]
  readonly lookups: Lookups
  /** Fields that are known and not asked for. */
  readonly hidden: Readonly<Record<string, string>>
  readonly submit: string
  readonly cancel: string
  /** Offers the day the act takes legal effect, to those who may enter late what was done before. */
  readonly mayDateBack?: boolean
  /** The day may also lie ahead. */
  readonly mayLieAhead?: boolean
}

/** The form of an act. It works by itself: one post, one answer. */
export const ActForm = (props: ActFormProps) => {
  const {
    reader,
    action,
    fields,
    typed,
    causes,
    hidden,
    submit,
    cancel,
    mayDateBack = false,
    mayLieAhead = false,
  } = props
  const { t } = reader
  const asked = fields.filter(({ name }) => !(`data.${name}` in hidden))
  return (
    <>
      <ErrorSummary
        reader={reader}
        causes={causes}
        fields={asked.flatMap((field) => [...(field.within ?? []), field])}
      />
      <form
        class="form"
        method="post"
        action={action}
        enctype={asked.some(mayBringFiles) ? 'multipart/form-data' : undefined}
        novalidate
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {asked.map((field) => (
          <FieldRow
            reader={reader}
            field={field}
            typed={typed}
            causes={causes.filter((cause) => cause.field === field.name || cause.field?.startsWith(`${field.name}/`))}
            lookups={props.lookups}
          />
        ))}
        {(mayDateBack || mayLieAhead) && (
          <EffectiveOnField reader={reader} typed={typed} causes={causes} mayLieAhead={mayLieAhead} />
        )}
        <p class="actions">
          <button class="button primary" type="submit">
            {submit}
          </button>
          <a class="button quiet" href={cancel}>
            {t(common.cancel)}
          </a>
        </p>
      </form>
    </>
  )
}

/** Whether a field, or one of the act within it, may hold files. */
const mayBringFiles = ({ widget, within = [] }: Field): boolean =>
  widget === 'documents' || widget === 'document' || within.some(mayBringFiles)

/** Every reason at once, each leading to its field. */
const ErrorSummary = ({
  reader,
  causes,
  fields,
}: {
  reader: Reader
  causes: readonly Cause[]
  fields: readonly Field[]
}) =>
  causes.length === 0 ? null : (
    <section class="error-summary" role="alert" aria-labelledby="errors">
      <h2 id="errors">{reader.t(words.notEntered)}</h2>
      <ul>
        {causes.map(({ field, text, provision }) => {
          const asked = fields.find(({ name }) => field === name || field?.startsWith(`${name}/`))
          const target =
            field === 'effectiveOn'
              ? 'effectiveOn'
              : asked && idOf(asked.widget === 'findings' ? (field ?? asked.name) : asked.name)
          return (
            <li>
              {asked && (
                <strong>
                  {reader.t(asked.label)}
                  {rowOf(field)}:{' '}
                </strong>
              )}
              {target ? <a href={`#${target}`}>{text}</a> : text}
              {provision && !asked && (
                <>
                  {' '}
                  <ProvisionLink reader={reader} id={provision} />
                </>
              )}
            </li>
          )
        })}
      </ul>
      <p class="hint">{reader.t(words.nothingLost)}</p>
    </section>
  )

/** Which row of a list a path leads into, counted as people count. */
const rowOf = (path: string | null): string => {
  const index = /^\w+\/(\d+)\//.exec(path ?? '')?.[1]
  return index === undefined ? '' : ` ${Number(index) + 1}`
}
