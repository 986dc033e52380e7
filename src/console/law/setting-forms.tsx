import type { SettingRecord } from '../../functions/settings/setting-record.ts'
import type { Says } from '../../language/says.ts'
import type { Typed } from '../form/read-form.ts'
import type { Visit } from '../visit.ts'
import { settingWords as words } from './setting-words.ts'
import { lawWords } from './words.ts'

/** What was typed about a key and refused, and why. */
export interface RefusedSetting {
  readonly key: string
  readonly typed: Typed
  readonly says: Says
  readonly status: number
}

/** For an officer: a value to propose. A day is named only where it is to count later than from its decision. */
export const ProposeForm = ({
  visit,
  says,
  settingKey,
  refused,
}: {
  visit: Visit
  says: Says
  settingKey: string
  refused: RefusedSetting | undefined
}) => {
  const { t } = visit
  const typed = (name: string): string => refused?.typed.get(name) ?? ''
  return (
    <form class="form" method="post" action={pathOf(settingKey)}>
      <div class="field">
        <label for={`${settingKey}-value`}>{t(says)}</label>
        <input
          type="text"
          inputmode="numeric"
          id={`${settingKey}-value`}
          name="value"
          value={typed('value')}
          aria-describedby={refused ? `${settingKey}-error` : undefined}
        />
      </div>
      <div class="field">
        <label for={`${settingKey}-document`}>{t(words.document)}</label>
        <input type="text" id={`${settingKey}-document`} name="document" maxlength={500} value={typed('document')} />
      </div>
      <div class="field">
        <label for={`${settingKey}-from`}>{t(words.validFromOptional)}</label>
        <input type="date" id={`${settingKey}-from`} name="validFrom" value={typed('validFrom')} />
      </div>
      <div class="actions">
        <button class="button primary" type="submit">
          {t(lawWords.propose)}
        </button>
      </div>
    </form>
  )
}

/** For the head: exactly what was proposed, to decide. */
export const DecideForm = ({ visit, proposed }: { visit: Visit; proposed: SettingRecord }) => (
  <form class="actions" method="post" action={pathOf(proposed.key)}>
    <input type="hidden" name="value" value={String(proposed.value)} />
    <input type="hidden" name="document" value={proposed.document ?? ''} />
    <input type="hidden" name="validFrom" value={proposed.validFrom ?? ''} />
    <button class="button primary" type="submit">
      {visit.t(words.decide)}
    </button>
  </form>
)

/** Ends a proposal without deciding it: for the head to reject it, for its proposer to withdraw it. */
export const ReasonForm = ({
  visit,
  proposed,
  act,
  refused,
}: {
  visit: Visit
  proposed: SettingRecord
  act: 'reject' | 'withdraw'
  refused: RefusedSetting | undefined
}) => (
  <form class="form" method="post" action={`${pathOf(proposed.key)}/${proposed.number}/${act}`}>
    <div class="field">
      <label for={`${proposed.key}-reason`}>{visit.t(words.reason)}</label>
      <textarea id={`${proposed.key}-reason`} name="reason" rows={2}>
        {refused?.typed.get('reason') ?? ''}
      </textarea>
    </div>
    <div class="actions">
      <button class="button" type="submit">
        {visit.t(words[act])}
      </button>
    </div>
  </form>
)

const pathOf = (key: string): string => `/settings/${encodeURIComponent(key)}`
