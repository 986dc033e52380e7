import type { Problem } from '../../functions/commands/problem.ts'
import type { ProposedConfirmation } from '../../functions/confirmations/confirmation-of.ts'
import type { Says } from '../../language/says.ts'
import type { Confirmation } from '../../law/provision.ts'
import type { Typed } from '../form/read-form.ts'
import { Day, Moment } from '../parts/date-text.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'
import { lawWords } from './words.ts'

/** Whether a reading is confirmed and by what, and for the officer and the head the next step towards it. */
export const ConfirmationCard = ({
  visit,
  id,
  confirmation,
  proposed,
  refused,
}: {
  visit: Visit
  id: string
  confirmation: Confirmation
  proposed: ProposedConfirmation | null
  refused: { readonly typed: Typed; readonly problem: Problem } | undefined
}) => {
  const { t, principal } = visit
  return (
    <section class="card" id="confirmation" aria-labelledby="confirmation-title">
      <h2 id="confirmation-title">{t(words.title)}</h2>
      {confirmation.state === 'confirmed' ? (
        <p>
          <strong>{t(words.confirmed)}</strong>: {confirmation.document}, <Day reader={visit} on={confirmation.on} />
        </p>
      ) : (
        <p>
          <strong>{t(common.unconfirmed)}</strong>. <span lang="en">{confirmation.evidence}</span>
        </p>
      )}
      {proposed && (
        <p class="warning">
          <span class="warning-title">{t(lawWords.awaitsHead)}</span>
          <span>
            {proposed.document}
            {proposed.note && ` · ${proposed.note}`}
          </span>
          <span class="small">
            {t(lawWords.proposedBy)} {proposed.by}, <Moment reader={visit} at={proposed.at} />
          </span>
        </p>
      )}
      {refused && (
        <p class="error" role="alert">
          {t(refused.problem.kind === 'malformed' ? words.documentNeeded : refused.problem.says)}
        </p>
      )}
      {principal.role === 'officer' && !proposed && (
        <form class="form" method="post" action={`/law/${encodeURIComponent(id)}/confirmation`}>
          <div class="field">
            <label for="document">{t(lawWords.document)}</label>
            <input
              type="text"
              id="document"
              name="document"
              value={refused?.typed.get('document') ?? ''}
              maxlength={500}
            />
          </div>
          <div class="field">
            <label for="note">{t(lawWords.note)}</label>
            <textarea id="note" name="note" rows={3}>
              {refused?.typed.get('note') ?? ''}
            </textarea>
          </div>
          <div class="actions">
            <button class="button primary" type="submit">
              {t(lawWords.propose)}
            </button>
          </div>
        </form>
      )}
      {principal.role === 'head' && proposed && proposed.by !== principal.sub && (
        <form class="actions" method="post" action={`/law/${encodeURIComponent(id)}/confirmation`}>
          <input type="hidden" name="document" value={proposed.document} />
          <button class="button primary" type="submit">
            {t(lawWords.confirm)}
          </button>
        </form>
      )}
    </section>
  )
}

const words = {
  title: { kk: 'Растау', ru: 'Подтверждение', en: 'Confirmation' },
  confirmed: { kk: 'Расталған', ru: 'Подтверждено', en: 'Confirmed' },
  documentNeeded: {
    kk: 'Оқылымды растайтын құжатты жазыңыз.',
    ru: 'Укажите документ, который подтверждает прочтение.',
    en: 'Name the document that confirms the reading.',
  },
} satisfies Record<string, Says>
