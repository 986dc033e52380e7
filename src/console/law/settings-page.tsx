import { readSettingVersions } from '../../db/queries/settings.queries.ts'
import type { Answer } from '../../functions/commands/answer.ts'
import type { CloseSettingProposal } from '../../functions/commands/command.ts'
import { configurable } from '../../functions/settings/configurable.ts'
import { overviewOf } from '../../functions/settings/setting-record.ts'
import { type CivilDate, parseCivilDate } from '../../law/time/civil-date.ts'
import { text } from '../../workflows/procedure/fields.ts'
import { readTyped, type Typed } from '../form/read-form.ts'
import { html } from '../html.tsx'
import type { Visit } from '../visit.ts'
import { SettingCard } from './setting-card.tsx'
import type { RefusedSetting } from './setting-forms.tsx'
import { settingWords as words } from './setting-words.ts'
import { lawWords } from './words.ts'

/** The values the documents leave open: what counts today, what awaits the head, and everything there has been. */
export const settingsPage = (visit: Visit): Promise<Response> => show(visit)

/** Proposes the value typed, or decides the one shown. */
export const putSettingByForm = async (visit: Visit): Promise<Response> => {
  const { c, services, principal, now } = visit
  const key = c.req.param('key') ?? ''
  const typed = readTyped(await c.req.text())
  const document = optional(typed, 'document', (written) => text(500).safeParse(written).data)
  if (document === undefined) return show(visit, { key, typed, says: words.notADocument, status: 400 })
  const validFrom = optional<CivilDate>(typed, 'validFrom', parseCivilDate)
  if (validFrom === undefined) return show(visit, { key, typed, says: words.notADay, status: 400 })
  const answer = (await services.lane.submit({
    command: 'put-setting',
    key,
    value: Number(typed.get('value')),
    document,
    validFrom,
    by: principal,
    now,
  })) as Answer
  return answered(visit, key, typed, answer)
}

export const rejectSettingByForm = (visit: Visit): Promise<Response> => close(visit, 'rejected')
export const withdrawSettingByForm = (visit: Visit): Promise<Response> => close(visit, 'withdrawn')

const close = async (visit: Visit, as: CloseSettingProposal['as']): Promise<Response> => {
  const { c, services, principal, now } = visit
  const key = c.req.param('key') ?? ''
  const typed = readTyped(await c.req.text())
  const reason = text(5_000).safeParse(typed.get('reason') ?? '').data
  if (reason === undefined) return show(visit, { key, typed, says: words.reasonNeeded, status: 400 })
  const answer = (await services.lane.submit({
    command: 'close-setting-proposal',
    key,
    number: Number(c.req.param('number')),
    as,
    reason,
    by: principal,
    now,
  })) as Answer
  return answered(visit, key, typed, answer)
}

const answered = (visit: Visit, key: string, typed: Typed, answer: Answer): Response | Promise<Response> => {
  if (answer.done) return visit.c.redirect(`/settings#${encodeURIComponent(key)}`, 303)
  const { kind, says, status } = answer.problem
  return show(visit, { key, typed, says: kind === 'malformed' ? words.notAValue : says, status })
}

/** A field that may be left blank: null where it is, undefined where what was typed cannot be read. */
const optional = <Value extends string>(
  typed: Typed,
  name: string,
  read: (written: string) => Value | undefined,
): Value | null | undefined => {
  const written = typed.get(name)?.trim() ?? ''
  return written === '' ? null : read(written)
}

const show = async (visit: Visit, refused?: RefusedSetting): Promise<Response> => {
  const { t, services, today } = visit
  const rows = await readSettingVersions(services.store)
  return html(visit, {
    ...(refused && { status: refused.status }),
    title: t(words.settings),
    body: (
      <>
        <div class="page-head">
          <div>
            <p class="crumbs">
              <a href="/law">{t(lawWords.law)}</a> <span aria-hidden="true">›</span>{' '}
              <a href="/confirmations">{t(lawWords.confirmations)}</a> <span aria-hidden="true">›</span>{' '}
              {t(words.settings)}
            </p>
            <h1>{t(words.settings)}</h1>
            <p class="lead">{t(words.lead)}</p>
          </div>
        </div>
        {[...configurable].map(([key, { says }]) => (
          <SettingCard
            visit={visit}
            says={says}
            setting={overviewOf(key, rows, today)}
            refused={refused?.key === key ? refused : undefined}
          />
        ))}
      </>
    ),
  })
}
