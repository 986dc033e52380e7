import type { Reader } from '../visit.ts'
import { common } from '../words/common.ts'
import { DocumentsField } from './documents-field.tsx'
import { describedBy, ErrorText } from './error-text.tsx'
import type { FieldRowProps } from './field-row-props.ts'
import type { Field } from './fields.ts'
import { FindingsField } from './findings-field.tsx'
import type { Lookups } from './lookups.ts'
import { inputName } from './read-form.ts'
import { words } from './words.ts'

/** More choices than this are offered as a list to pull down. */
const mostRadios = 4

/** One field with its label, its hint and what is wrong with it. */
export const FieldRow = (props: FieldRowProps) => {
  const { field } = props
  if (field.widget === 'documents' || field.widget === 'document') return <DocumentsField {...props} />
  if (field.widget === 'findings') return <FindingsField {...props} />
  if (field.widget === 'yesNo' || (field.widget === 'choice' && field.choices.length <= mostRadios)) {
    return <RadioRow {...props} />
  }
  return <InputRow {...props} />
}

const InputRow = ({ reader, field, typed, causes, lookups }: FieldRowProps) => {
  const { t } = reader
  const id = field.name
  const hint = field.widget === 'lines' ? words.onePerLine : field.widget === 'amount' ? words.inTenge : undefined
  const hasHint = hint !== undefined
  return (
    <div class={causes.length > 0 ? 'field has-error' : 'field'}>
      <label for={id}>
        {t(field.label)}
        {field.isOptional && <span class="optional"> ({t(common.optional)})</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {t(hint)}
        </p>
      )}
      {causes.length > 0 && <ErrorText reader={reader} id={id} causes={causes} />}
      <Input
        reader={reader}
        field={field}
        value={typed.get(inputName(id)) ?? ''}
        lookups={lookups}
        attributes={{
          id,
          name: inputName(id),
          'aria-required': field.isOptional ? undefined : 'true',
          'aria-invalid': causes.length > 0 ? 'true' : undefined,
          'aria-describedby': describedBy(id, causes.length > 0, hasHint),
        }}
      />
    </div>
  )
}

const Input = ({
  reader: { t },
  field,
  value,
  lookups,
  attributes,
}: {
  reader: Reader
  field: Field
  value: string
  lookups: Lookups
  attributes: Readonly<Record<string, string | undefined>>
}) => {
  switch (field.widget) {
    case 'multiline':
    case 'lines':
      return (
        <textarea {...attributes} rows={5}>
          {value}
        </textarea>
      )
    case 'date':
      return <input {...attributes} type="date" value={value} />
    case 'number':
      return <input {...attributes} type="text" inputmode="numeric" class="short" value={value} />
    case 'amount':
      return <input {...attributes} type="text" inputmode="decimal" class="short" value={value} autocomplete="off" />
    case 'case':
      return <MeetingChoice reader={{ t }} value={value} lookups={lookups} attributes={attributes} />
    case 'choice':
      return (
        <select {...attributes}>
          <option value="">{t(words.chooseOne)}</option>
          {field.choices.map((choice) => (
            <option value={choice.value} selected={choice.value === value}>
              {t(choice.says)}
            </option>
          ))}
        </select>
      )
    default:
      return <input {...attributes} type="text" value={value} autocomplete="off" />
  }
}

const MeetingChoice = ({
  reader: { t },
  value,
  lookups: { meetings },
  attributes,
}: {
  reader: Pick<Reader, 't'>
  value: string
  lookups: Lookups
  attributes: Readonly<Record<string, string | undefined>>
}) => (
  <>
    <select {...attributes}>
      <option value="">{t(words.chooseOne)}</option>
      {meetings.map(({ id, name }) => (
        <option value={id} selected={id === value}>
          {name}
        </option>
      ))}
    </select>
    {meetings.length === 0 && (
      <p class="hint">
        {t(words.noMeetings)} <a href="/meetings/new">{t(words.announceOne)}</a>
      </p>
    )}
  </>
)

const RadioRow = ({ reader, field, typed, causes }: FieldRowProps) => {
  const { t } = reader
  const id = field.name
  const value = typed.get(inputName(id)) ?? ''
  const choices =
    field.widget === 'yesNo'
      ? [
          { value: 'yes', says: common.yes },
          { value: 'no', says: common.no },
        ]
      : field.choices
  return (
    <fieldset
      class={causes.length > 0 ? 'field has-error' : 'field'}
      id={id}
      aria-describedby={describedBy(id, causes.length > 0, false)}
    >
      <legend>{t(field.label)}</legend>
      {causes.length > 0 && <ErrorText reader={reader} id={id} causes={causes} />}
      <div class="choices">
        {choices.map((choice) => (
          <label class="choice">
            <input type="radio" name={inputName(id)} value={choice.value} checked={choice.value === value} />
            <span>{t(choice.says)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
