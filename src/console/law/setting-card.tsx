import type { SettingOverview, SettingRecord } from '../../functions/settings/setting-record.ts'
import type { Says } from '../../language/says.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Role } from '../../workflows/procedure/roles.ts'
import { Day, Moment } from '../parts/date-text.tsx'
import type { Visit } from '../visit.ts'
import { roleNames } from '../words/common.ts'
import { DecideForm, ProposeForm, ReasonForm, type RefusedSetting } from './setting-forms.tsx'
import { statusNames, settingWords as words } from './setting-words.ts'
import { lawWords } from './words.ts'

/** One value: what counts today and later, the next step for who may take it, and its history. */
export const SettingCard = ({
  visit,
  says,
  setting,
  refused,
}: {
  visit: Visit
  says: Says
  setting: SettingOverview
  refused: RefusedSetting | undefined
}) => {
  const { t, principal } = visit
  const { key, inForce, ahead, proposed, history } = setting
  return (
    <section class="card" id={key} aria-labelledby={`${key}-title`}>
      <h2 id={`${key}-title`}>
        {t(says)} <span class="hint">{key}</span>
      </h2>
      <dl class="facts">
        <dt>{t(words.inForce)}</dt>
        <dd>{inForce ? <Version visit={visit} version={inForce} /> : t(words.none)}</dd>
        {ahead.map((version) => (
          <>
            <dt>{t(words.ahead)}</dt>
            <dd>
              <Version visit={visit} version={version} />
            </dd>
          </>
        ))}
      </dl>
      {proposed && (
        <p class="warning">
          <span class="warning-title">{t(lawWords.awaitsHead)}</span>
          <span>
            <Version visit={visit} version={proposed} />
          </span>
          <span class="small">
            {t(lawWords.proposedBy)} {proposed.proposedBy}
            {proposed.proposedAt && (
              <>
                , <Moment reader={visit} at={proposed.proposedAt} />
              </>
            )}
          </span>
        </p>
      )}
      {refused && (
        <p class="error" role="alert" id={`${key}-error`}>
          {t(refused.says)}
        </p>
      )}
      {principal.role === 'officer' && !proposed && (
        <ProposeForm visit={visit} says={says} settingKey={key} refused={refused} />
      )}
      {principal.role === 'head' && proposed && proposed.proposedBy !== principal.sub && (
        <DecideForm visit={visit} proposed={proposed} />
      )}
      {principal.role === 'head' && proposed && (
        <ReasonForm visit={visit} proposed={proposed} act="reject" refused={refused} />
      )}
      {principal.role === 'officer' && proposed?.proposedBy === principal.sub && (
        <ReasonForm visit={visit} proposed={proposed} act="withdraw" refused={refused} />
      )}
      {history.length > 0 && <History visit={visit} settingKey={key} history={history} />}
    </section>
  )
}

/** A value in one line: what it is, from when it counts, by which document. */
const Version = ({ visit, version }: { visit: Visit; version: SettingRecord }) => {
  const { t } = visit
  const { value, validFrom, document, byOnePerson } = version
  return (
    <>
      <strong>{String(value)}</strong>, {t(words.from)}{' '}
      {validFrom === null ? t(words.dayOfDecision) : <Day reader={visit} on={validFrom} />} ·{' '}
      {document ?? t(words.noDocument)}
      {byOnePerson && ` · ${t(words.byOnePerson)}`}
    </>
  )
}

const History = ({
  visit,
  settingKey,
  history,
}: {
  visit: Visit
  settingKey: string
  history: readonly SettingRecord[]
}) => {
  const { t } = visit
  return (
    <section class="table-scroll" aria-label={`${t(words.history)}: ${settingKey}`} tabindex={0}>
      <table class="data">
        <caption>{t(words.history)}</caption>
        <thead>
          <tr>
            <th scope="col">№</th>
            <th scope="col">{t(words.value)}</th>
            <th scope="col">{t(words.validFrom)}</th>
            <th scope="col">{t(lawWords.document)}</th>
            <th scope="col">{t(words.status)}</th>
            <th scope="col">{t(words.proposed)}</th>
            <th scope="col">{t(words.closed)}</th>
          </tr>
        </thead>
        <tbody>
          {history.toReversed().map((version) => (
            <tr>
              <th scope="row">{version.number}</th>
              <td>{String(version.value)}</td>
              <td>
                {version.validFrom === null ? (
                  t(words.dayOfDecision)
                ) : (
                  <Day reader={visit} on={version.validFrom} as="short" />
                )}
              </td>
              <td>{version.document ?? '–'}</td>
              <td>
                {t(statusNames[version.status])}
                {version.reason !== null && `: ${version.reason}`}
                {version.byOnePerson && ` (${t(words.byOnePerson)})`}
              </td>
              <td>
                <Who visit={visit} sub={version.proposedBy} role={version.proposedRole} at={version.proposedAt} />
              </td>
              <td>
                <Who visit={visit} sub={version.decidedBy} role={version.decidedRole} at={version.decidedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Who did it, in which role, when. */
const Who = ({
  visit,
  sub,
  role,
  at,
}: {
  visit: Visit
  sub: string | null
  role: string | null
  at: Instant | null
}) => {
  if (sub === null || at === null) return <>–</>
  const name = role === null ? undefined : roleNames[role as Role]
  return (
    <>
      {sub}
      {name && ` (${visit.t(name)})`}, <Moment reader={visit} at={at} />
    </>
  )
}
