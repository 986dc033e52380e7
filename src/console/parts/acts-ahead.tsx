import type { DocketRow } from '../../db/queries/docket.queries.ts'
import { isStaff } from '../../functions/actors/rights.ts'
import type { CaseView } from '../../functions/cases/case-view.ts'
import type { Says } from '../../language/says.ts'
import { actOf } from '../../workflows/docket.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import { proposalOf } from '../../workflows/procedure/second-person.ts'
import type { Visit } from '../visit.ts'
import { Day, fromToday, Moment } from './date-text.tsx'
import { By } from './docket-table.tsx'

interface ActsAheadProps {
  readonly visit: Visit
  readonly view: CaseView
  readonly procedure: Procedure
  readonly docket: readonly DocketRow[]
}

/** Acts entered whose day is still to come: what takes effect when, who entered it, and how it is taken back. */
export const ActsAhead = (props: ActsAheadProps) => {
  const { visit, view, docket } = props
  const lost = docket.filter(({ type }) => type === 'effect.lapsed' || type === 'effect.cancelled')
  if (view.ahead.length === 0 && lost.length === 0) return null
  return (
    <section class="card" aria-labelledby="ahead">
      <h2 id="ahead">{visit.t(view.ahead.length > 0 ? words.ahead : words.noEffect)}</h2>
      {view.ahead.length > 0 && (
        <ul class="terms">
          {view.ahead.map((act) => (
            <AheadRow {...props} act={act} />
          ))}
        </ul>
      )}
      {lost.map((entry) => (
        <LostRow {...props} entry={entry} />
      ))}
    </section>
  )
}

const AheadRow = ({
  visit,
  view,
  procedure,
  docket,
  act: { entry, type, effectiveOn },
}: ActsAheadProps & { act: CaseView['ahead'][number] }) => {
  const { t, today, language, principal } = visit
  const entered = docket.find(({ seq }) => seq === entry)
  const mayPropose = actOf(procedure, cancels)?.roles.some((role) => role === principal.role)
  return (
    <li class="wait wait-operation-of-law">
      <span class="wait-what">
        {t(words.takesEffect)} <Day reader={visit} on={effectiveOn} as="weekday" />: {sayEntry(procedure, type, t)}
      </span>
      <span class="wait-due">
        <span class="wait-left">{fromToday(effectiveOn, today, language)}</span>
      </span>
      <span class="wait-meta">
        {entered && (
          <span class="small">
            {t(words.enteredBy)}{' '}
            <By reader={visit} sub={entered.recordedBy} role={entered.recordedAs} isNamed={isStaff(principal)} />,{' '}
            <Moment reader={visit} at={entered.recordedAt} />
          </span>
        )}
        <a class="why" href={`#entry-${entry}`}>
          № {entry}
        </a>
        {mayPropose && (
          <a class="why" href={`/cases/${view.id}/acts/${cancels}?of=${entry}`}>
            {t(words.cancel)}
          </a>
        )}
      </span>
    </li>
  )
}

const cancels = proposalOf('effect.cancelled')

/** An act that never took effect: it lapsed, or was taken back before its day. */
const LostRow = ({ visit, procedure, docket, entry }: ActsAheadProps & { entry: DocketRow }) => {
  const { of } = JSON.parse(entry.data) as { readonly of: number }
  const act = docket.find(({ seq }) => seq === of)
  return (
    <p class="small">
      {visit.t(entry.type === 'effect.lapsed' ? words.lapsed : words.cancelled)}{' '}
      <Moment reader={visit} at={entry.recordedAt} />:{' '}
      <a href={`#entry-${of}`}>
        № {of}
        {act && ` ${sayEntry(procedure, act.type, visit.t)}`}
      </a>
      {act && (
        <>
          , <Day reader={visit} on={act.effectiveOn} as="short" />
        </>
      )}
    </p>
  )
}

const sayEntry = (procedure: Procedure, type: string, t: Visit['t']): string => {
  const act = actOf(procedure, type)
  return act ? t(act.entered ?? act.says) : type
}

const words = {
  ahead: { kk: 'Күшіне енетін актілер', ru: 'Вступит в силу', en: 'Still to take effect' },
  noEffect: { kk: 'Күшіне енбеген актілер', ru: 'Не вступило в силу', en: 'What did not take effect' },
  takesEffect: { kk: 'Күшіне енетін күні:', ru: 'Вступает в силу', en: 'Takes effect on' },
  enteredBy: { kk: 'Енгізген:', ru: 'Внесено:', en: 'Entered by' },
  cancel: { kk: 'Күні келгенше күшін жою', ru: 'Отменить до этого дня', en: 'Cancel it before its day' },
  lapsed: { kk: 'Мәні жойылды:', ru: 'Утратило предмет', en: 'Lapsed' },
  cancelled: { kk: 'Күші жойылды:', ru: 'Отменено', en: 'Cancelled' },
} satisfies Record<string, Says>
