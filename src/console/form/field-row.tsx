import type { Says } from '../../language/says.ts'
import type { Reader } from '../visit.ts'
import { common } from '../words/common.ts'
import { ActWithinField } from './act-within-field.tsx'
import { DocumentsField } from './documents-field.tsx'
import { EntriesField } from './entries-field.tsx'
import { describedBy, ErrorText } from './error-text.tsx'
import type { FieldRowProps } from './field-row-props.ts'
import { type Field, idOf, type Widget } from './fields.ts'
import { FindingsField } from './findings-field.tsx'
import type { Lookups, OfferedCases } from './lookups.ts'
import { PartyField } from './party-field.tsx'
import { inputName } from './read-form.ts'
import { words } from './words.ts'

/** More choices than this are offered as a list to pull down. */
const mostRadios = 4

/** One field with its label, its hint and what is wrong with it. */
export const FieldRow = (props: FieldRowProps) => {
  const { field } = props
  if (field.widget === 'documents' || field.widget === 'document') return <DocumentsField {...props} />
  if (field.widget === 'findings') return <FindingsField {...props} />
  if (field.widget === 'entries') return <EntriesField {...props} />
  if (field.widget === 'act') return <ActWithinField {...props} Row={FieldRow} />
  if (field.widget === 'party') return <PartyField {...props} />
  if (field.widget === 'yesNo' || (field.widget === 'choice' && field.choices.length <= mostRadios)) {
    return <RadioRow {...props} />
  }
  return <InputRow {...props} />
}

const InputRow = ({ reader, field, typed, causes, lookups }: FieldRowProps) => {
  const { t } = reader
  const id = idOf(field.name)
  const hint = hints[field.widget]
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
        value={typed.get(inputName(field.name)) ?? ''}
        lookups={lookups}
        attributes={{
          id,
          name: inputName(field.name),
          'aria-required': field.isOptional ? undefined : 'true',
          'aria-invalid': causes.length > 0 ? 'true' : undefined,
          'aria-describedby': describedBy(id, causes.length > 0, hint !== undefined),
        }}
      />
    </div>
  )
}

/** What is said about how to fill in a field. */
const hints: Readonly<Partial<Record<Widget, Says>>> = {
  lines: words.onePerLine,
  amount: words.inTenge,
  organization: words.binOrName,
  json: words.asJson,
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
    case 'json':
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
      return <CaseChoice t={t} value={value} offered={lookups.offers.get(field.name)} attributes={attributes} />
    case 'organization':
      return <OrganizationChoice value={value} lookups={lookups} attributes={attributes} />
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

interface ChoiceProps {
  readonly value: string
  readonly attributes: Readonly<Record<string, string | undefined>>
}

/** The cases the procedure offers, and the way to open one when there is none. */
const CaseChoice = ({
  t,
  value,
  offered: { cases, opening } = { cases: [], opening: undefined },
  attributes,
}: ChoiceProps & { t: Reader['t']; offered: OfferedCases | undefined }) => (
  <>
    <select {...attributes}>
      <option value="">{t(words.chooseOne)}</option>
      {cases.map(({ id, name }) => (
        <option value={id} selected={id === value}>
          {name}
        </option>
      ))}
    </select>
    {cases.length === 0 && (
      <p class="hint">
        {t(words.nothingToChoose)} {opening && <a href={opening.path}>{t(opening.title)}</a>}
      </p>
    )}
  </>
)

/** An organization by its BIN or name: chosen from those that match what is typed, or typed in full. */
const OrganizationChoice = ({ value, lookups: { organizations }, attributes }: ChoiceProps & { lookups: Lookups }) => {
  const list = `${attributes.id}-choices`
  const chosen = organizations.find(({ id }) => id === value)
  return (
    <>
      <input {...attributes} type="text" list={list} value={chosen?.bin ?? value} autocomplete="off" />
      <datalist id={list}>
        {organizations.map(({ bin, name }) => (
          <option value={bin}>{name}</option>
        ))}
      </datalist>
    </>
  )
}

const RadioRow = ({ reader, field, typed, causes }: FieldRowProps) => {
  const { t } = reader
  const id = idOf(field.name)
  const value = typed.get(inputName(field.name)) ?? ''
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
      <legend>
        {t(field.label)}
        {field.isOptional && <span class="optional"> ({t(common.optional)})</span>}
      </legend>
      {causes.length > 0 && <ErrorText reader={reader} id={id} causes={causes} />}
      <div class="choices">
        {choices.map((choice) => (
          <label class="choice">
            <input type="radio" name={inputName(field.name)} value={choice.value} checked={choice.value === value} />
            <span>{t(choice.says)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
