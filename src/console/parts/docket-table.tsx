import type { DocketRow } from '../../db/queries/docket.queries.ts'
import type { Says } from '../../language/says.ts'
import type { Requirement } from '../../law/requirements.ts'
import { actOf } from '../../workflows/docket.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import { merzim, type Role } from '../../workflows/procedure/roles.ts'
import type { Reader } from '../visit.ts'
import { roleNames } from '../words/common.ts'
import { DataInWords } from './data-in-words.tsx'
import { Day, Moment } from './date-text.tsx'

/**
 * The docket as a line in time, the latest entry first: what was entered, by whom, with both its dates. Who exactly it
 * was, and the hash of each entry, are for those who conduct the case.
 */
export const Docket = ({
  reader,
  procedure,
  docket,
  organizations,
  requirements,
  forStaff = true,
}: {
  reader: Reader
  procedure: Procedure
  docket: readonly DocketRow[]
  organizations: ReadonlyMap<string, string>
  requirements: readonly Requirement[]
  forStaff?: boolean
}) => {
  const { t } = reader
  return (
    <ol class="timeline" reversed>
      {docket.toReversed().map(({ seq, type, effectiveOn, recordedAt, recordedBy, recordedAs, data, hash }) => {
        const act = actOf(procedure, type)
        const isOwn = recordedBy === merzim
        return (
          <li class={`entry${isOwn ? ' entry-merzim' : ''}${type === 'deadline.expired' ? ' entry-breach' : ''}`}>
            <h3 class="entry-head" id={`entry-${seq}`}>
              {act ? t(act.entered ?? act.says) : type}
            </h3>
            <p class="entry-meta">
              {t(words.effective)} <Day reader={reader} on={effectiveOn} /> <span aria-hidden="true">·</span>{' '}
              {t(words.recorded)} <Moment reader={reader} at={recordedAt} /> <span aria-hidden="true">·</span>{' '}
              {isOwn ? t(words.itself) : <By reader={reader} sub={recordedBy} role={recordedAs} isNamed={forStaff} />}{' '}
              <span aria-hidden="true">·</span> № {seq}
              {forStaff && (
                <>
                  {' '}
                  <span class="hash">{hash.slice(0, 8)}</span>
                </>
              )}
            </p>
            <DataInWords
              reader={reader}
              act={act}
              data={JSON.parse(data)}
              organizations={organizations}
              requirements={requirements}
              procedure={procedure}
              docket={docket}
            />
          </li>
        )
      })}
    </ol>
  )
}

/** Who made an entry: the role they acted in, and to those who conduct the case their name. */
export const By = ({
  reader: { t },
  sub,
  role,
  isNamed,
}: {
  reader: Reader
  sub: string
  role: string | null
  isNamed: boolean
}) => {
  const acted = role === null ? undefined : roleNames[role as Role]
  return <>{[...(acted ? [t(acted)] : []), ...(isNamed || !acted ? [sub] : [])].join(' ')}</>
}

const words = {
  effective: { kk: 'Күші:', ru: 'Действует с', en: 'Effective' },
  recorded: { kk: 'жазылды:', ru: 'внесено', en: 'recorded' },
  itself: { kk: 'Мерзімнің өзі', ru: 'сам Мерзім', en: 'Merzim itself' },
} satisfies Record<string, Says>
