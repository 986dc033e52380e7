import { mediaTypes } from '../../functions/documents/media-types.ts'
import { common } from '../words/common.ts'
import { describedBy, ErrorText } from './error-text.tsx'
import type { FieldRowProps } from './field-row-props.ts'
import { idOf } from './fields.ts'
import { filesName } from './file-parts.ts'
import { keptIn, keptName } from './kept-documents.ts'
import { inputName } from './typed.ts'
import { words } from './words.ts'

/**
 * Documents of an act: files to send, titles of what has no file, and the files sent already with this form, which are
 * never asked for twice.
 */
export const DocumentsField = ({ reader, field, typed, causes, lookups }: FieldRowProps) => {
  const { t } = reader
  const { name } = field
  const id = idOf(name)
  const isOne = field.widget === 'document'
  const hasError = causes.length > 0
  const kept = keptIn(name, typed)
  const title = typed.get(inputName(name)) ?? ''
  const titleAttributes = { id: `${id}-titles`, name: inputName(name), 'aria-invalid': hasError ? 'true' : undefined }
  return (
    <fieldset class={hasError ? 'field has-error' : 'field'} id={id} aria-describedby={describedBy(id, hasError, true)}>
      <legend>
        {t(field.label)}
        {field.isOptional && <span class="optional"> ({t(common.optional)})</span>}
      </legend>
      {hasError && <ErrorText reader={reader} id={id} causes={causes} />}
      {kept.length > 0 && (
        <>
          <p class="hint">{t(words.kept)}</p>
          <div class="choices">
            {kept.map((each) => (
              <label class="choice">
                <input type="checkbox" name={keptName(name, each.id)} value={each.title} checked />
                <span>{each.title}</span>
              </label>
            ))}
          </div>
        </>
      )}
      <label for={`${id}-files`}>{t(isOne ? words.file : words.files)}</label>
      <input
        type="file"
        id={`${id}-files`}
        name={filesName(name)}
        multiple={!isOne}
        accept={endings.map((ending) => `.${ending}`).join(',')}
        aria-describedby={`${id}-hint`}
      />
      <p class="hint" id={`${id}-hint`}>
        {t(words.kinds)}: {endings.join(', ')}; {t(words.atMost)} {Math.floor(lookups.largestFiles / 1_000_000)}{' '}
        {t(words.megabytes)}
      </p>
      <label for={`${id}-titles`}>{t(isOne ? words.title : words.titles)}</label>
      {isOne ? (
        <input {...titleAttributes} type="text" value={title} autocomplete="off" />
      ) : (
        <textarea {...titleAttributes} rows={3}>
          {title}
        </textarea>
      )}
    </fieldset>
  )
}

const endings: readonly string[] = [...new Set(mediaTypes.flatMap((each) => each.endings))]
