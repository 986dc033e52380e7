import { common } from '../words/common.ts'
import { describedBy, ErrorText } from './error-text.tsx'
import type { FieldRowProps } from './field-row-props.ts'
import { inputName } from './read-form.ts'
import { words } from './words.ts'

/** The findings, one for each configured requirement, listed beforehand so that none is forgotten. */
export const FindingsField = ({ reader, field, typed, causes, lookups }: FieldRowProps) => {
  const { t } = reader
  const { requirements } = lookups
  const overall = causes.filter((cause) => cause.field === field.name)
  return (
    <div class="findings" id={field.name}>
      <h2>{t(field.label)}</h2>
      {requirements.some(({ confirmation }) => confirmation.state === 'unconfirmed') && (
        <p class="hint">{t(words.listUnconfirmed)}</p>
      )}
      {overall.length > 0 && <ErrorText reader={reader} id={field.name} causes={overall} />}
      {requirements.map(({ id, name, proof }, index) => {
        const row = `${inputName(field.name)}.${index}`
        const metId = `${field.name}-${index}-met`
        const evidenceId = `${field.name}-${index}-evidence`
        const about = (part: string) => causes.filter((cause) => cause.field === `${field.name}/${index}/${part}`)
        return (
          <section class="finding" aria-labelledby={`${field.name}-${index}`}>
            <h3 id={`${field.name}-${index}`}>{t(name)}</h3>
            <p class="hint">
              {t(words.proof)}: {t(proof)}
            </p>
            <input type="hidden" name={`${row}.requirement`} value={id} />
            <fieldset
              class={about('met').length > 0 ? 'field has-error' : 'field'}
              id={metId}
              aria-describedby={describedBy(metId, about('met').length > 0, false)}
            >
              <legend>{t(words.met)}</legend>
              {about('met').length > 0 && <ErrorText reader={reader} id={metId} causes={about('met')} />}
              <div class="choices">
                {(['yes', 'no'] as const).map((answer) => (
                  <label class="choice">
                    <input
                      type="radio"
                      name={`${row}.met`}
                      value={answer}
                      checked={typed.get(`${row}.met`) === answer}
                    />
                    <span>{t(common[answer])}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            <div class={about('evidence').length > 0 ? 'field has-error' : 'field'}>
              <label for={evidenceId}>{t(words.evidence)}</label>
              {about('evidence').length > 0 && <ErrorText reader={reader} id={evidenceId} causes={about('evidence')} />}
              <textarea
                id={evidenceId}
                name={`${row}.evidence`}
                rows={2}
                aria-required="true"
                aria-invalid={about('evidence').length > 0 ? 'true' : undefined}
                aria-describedby={describedBy(evidenceId, about('evidence').length > 0, false)}
              >
                {typed.get(`${row}.evidence`) ?? ''}
              </textarea>
            </div>
          </section>
        )
      })}
    </div>
  )
}
