import { Day } from '../parts/date-text.tsx'
import { describedBy, ErrorText } from './error-text.tsx'
import type { FieldRowProps } from './field-row-props.ts'
import { idOf } from './fields.ts'
import { inputName } from './read-form.ts'

/** Entries of the docket to choose from, as they stand on it. */
export const EntriesField = ({ reader, field, typed, causes, lookups }: FieldRowProps) => {
  const id = idOf(field.name)
  return (
    <fieldset
      class={causes.length > 0 ? 'field has-error' : 'field'}
      id={id}
      aria-describedby={describedBy(id, causes.length > 0, false)}
    >
      <legend>{reader.t(field.label)}</legend>
      {causes.length > 0 && <ErrorText reader={reader} id={id} causes={causes} />}
      <div class="choices">
        {lookups.record.entries.map(({ seq, says, effectiveOn }) => {
          const name = `${inputName(field.name)}.${seq}`
          return (
            <label class="choice">
              <input type="checkbox" name={name} checked={typed.has(name)} />
              <span>
                № {seq}: {reader.t(says)}, <Day reader={reader} on={effectiveOn} as="short" />
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
