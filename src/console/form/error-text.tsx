import { ProvisionLink } from '../parts/terms.tsx'
import type { Reader } from '../visit.ts'
import type { Cause } from './causes.ts'
import { words } from './words.ts'

/** What is wrong with one field, and which provision says so. */
export const ErrorText = ({ reader, id, causes }: { reader: Reader; id: string; causes: readonly Cause[] }) => (
  <p class="error" id={`${id}-error`}>
    {causes.map(({ text, provision }) => (
      <span class="error-line">
        <span class="error-mark" aria-hidden="true">
          !
        </span>
        <span class="visually-hidden">{reader.t(words.error)}: </span>
        {text} {provision && <ProvisionLink reader={reader} id={provision} />}
      </span>
    ))}
  </p>
)

/** What describes an input to those who cannot see it beside it. */
export const describedBy = (id: string, hasError: boolean, hasHint: boolean): string | undefined =>
  [...(hasHint ? [`${id}-hint`] : []), ...(hasError ? [`${id}-error`] : [])].join(' ') || undefined
