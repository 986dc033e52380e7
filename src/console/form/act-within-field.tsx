import type { Child } from 'hono/jsx'
import { describedBy, ErrorText } from './error-text.tsx'
import type { FieldRowProps } from './field-row-props.ts'
import { type Field, idOf } from './fields.ts'
import { inputName } from './read-form.ts'
import { words } from './words.ts'

/** An act entered by another: which, from which day, and then its own fields. */
export const ActWithinField = ({
  reader,
  field,
  typed,
  causes,
  lookups,
  Row,
}: FieldRowProps & { readonly Row: (props: FieldRowProps) => Child }) => {
  const { t } = reader
  const { name, within } = field
  const id = idOf(name)
  const about = causes.filter((cause) => cause.field === name || cause.field === `${name}/type`)
  const chosen = typed.get(inputName(`${name}/type`)) ?? ''
  return (
    <fieldset
      class={about.length > 0 ? 'field within has-error' : 'field within'}
      id={id}
      aria-describedby={describedBy(id, about.length > 0, false)}
    >
      <legend>{t(field.label)}</legend>
      {about.length > 0 && <ErrorText reader={reader} id={id} causes={about} />}
      <div class="filters">
        <div class="filter">
          <label for={`${id}-type`}>{t(words.whichAct)}</label>
          <select id={`${id}-type`} name={inputName(`${name}/type`)}>
            <option value="">{t(words.noAct)}</option>
            {lookups.record.acts.map(({ type, says }) => (
              <option value={type} selected={type === chosen}>
                {t(says)}
              </option>
            ))}
          </select>
        </div>
        <button class="button" type="submit" name="choose" value="act">
          {t(words.showItsFields)}
        </button>
      </div>
      {within &&
        [effectiveOnOf(name), ...within].map((each) => (
          <Row
            reader={reader}
            field={each}
            typed={typed}
            causes={causes.filter((cause) => cause.field === each.name || cause.field?.startsWith(`${each.name}/`))}
            lookups={lookups}
          />
        ))}
    </fieldset>
  )
}

const effectiveOnOf = (name: string): Field => ({
  name: `${name}/effectiveOn`,
  label: words.effectiveOn,
  widget: 'date',
  isOptional: false,
  choices: [],
})
