import type { Reader } from '../visit.ts'
import type { Cause } from './causes.ts'
import { describedBy, ErrorText } from './error-text.tsx'
import type { Typed } from './read-form.ts'
import { words } from './words.ts'

/**
 * The day an act takes legal effect, for those who enter late what was done before, or beforehand what is to take effect
 * later; out of the way of everybody else.
 */
export const EffectiveOnField = ({
  reader,
  typed = new Map(),
  causes = [],
  mayLieAhead = false,
}: {
  reader: Reader
  typed?: Typed
  causes?: readonly Cause[]
  mayLieAhead?: boolean
}) => {
  const wrong = causes.filter(({ field }) => field === 'effectiveOn')
  const { t } = reader
  const value = typed.get('effectiveOn') ?? ''
  return (
    <details class="more" open={wrong.length > 0 || value !== ''}>
      <summary>{t(mayLieAhead ? words.otherDay : words.datedBack)}</summary>
      <div class="field">
        <label for="effectiveOn">{t(words.effectiveOn)}</label>
        <p class="hint" id="effectiveOn-hint">
          {t(words.effectiveOnHint)}
        </p>
        {wrong.length > 0 && <ErrorText reader={reader} id="effectiveOn" causes={wrong} />}
        <input
          type="date"
          id="effectiveOn"
          name="effectiveOn"
          value={value}
          aria-invalid={wrong.length > 0 ? 'true' : undefined}
          aria-describedby={describedBy('effectiveOn', wrong.length > 0, true)}
        />
      </div>
    </details>
  )
}
