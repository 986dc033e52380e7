import type { Says } from '../../language/says.ts'
import { common } from '../words/common.ts'
import { describedBy, ErrorText } from './error-text.tsx'
import type { FieldRowProps } from './field-row-props.ts'
import { idOf } from './fields.ts'
import { inputName, partyFields } from './read-form.ts'

/** Who a party is: its name, and its number where it has one, by which it is found again. */
export const PartyField = ({ reader, field, typed, causes }: FieldRowProps) => {
  const { t } = reader
  const overall = causes.filter((cause) => cause.field === field.name)
  const fieldId = idOf(field.name)
  const known = typed.get(`${inputName(field.name)}.partyId`)
  return (
    <fieldset class={overall.length > 0 ? 'field has-error' : 'field'} id={fieldId}>
      <legend>
        {t(field.label)}
        {field.isOptional && <span class="optional"> ({t(common.optional)})</span>}
      </legend>
      {overall.length > 0 && <ErrorText reader={reader} id={fieldId} causes={overall} />}
      {known === undefined ? (
        partyFields.map((name) => {
          const id = `${fieldId}-${name}`
          const its = causes.filter((cause) => cause.field === `${field.name}/${name}`)
          return (
            <div class={its.length > 0 ? 'field has-error' : 'field'}>
              <label for={id}>{t(labels[name])}</label>
              {its.length > 0 && <ErrorText reader={reader} id={id} causes={its} />}
              <input
                id={id}
                name={`${inputName(field.name)}.${name}`}
                type="text"
                autocomplete="off"
                value={typed.get(`${inputName(field.name)}.${name}`) ?? ''}
                aria-invalid={its.length > 0 ? 'true' : undefined}
                aria-describedby={describedBy(id, its.length > 0, false)}
              />
            </div>
          )
        })
      ) : (
        <p>
          <input type="hidden" name={`${inputName(field.name)}.partyId`} value={known} />
          <span class="hash">{known}</span>
        </p>
      )}
    </fieldset>
  )
}

const labels: Readonly<Record<(typeof partyFields)[number], Says>> = {
  name: { kk: 'Аты-жөні не атауы', ru: 'Имя или наименование', en: 'Name' },
  iin: { kk: 'ЖСН (жеке тұлға)', ru: 'ИИН (человек)', en: 'IIN (a person)' },
  bin: { kk: 'БСН (заңды тұлға)', ru: 'БИН (юридическое лицо)', en: 'BIN (a legal entity)' },
  identifierOverride: {
    kk: 'Нөмір тексеруден өтпесе: неге сонда да дұрыс',
    ru: 'Если номер не проходит проверку: почему он всё же верен',
    en: 'If the number fails its check: why it is right all the same',
  },
  email: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
}
