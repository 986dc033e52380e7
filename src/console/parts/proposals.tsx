import type { CaseRow } from '../../db/queries/cases.queries.ts'
import type { DocketRow } from '../../db/queries/docket.queries.ts'
import type { Says } from '../../language/says.ts'
import type { Requirement } from '../../law/requirements.ts'
import { actOf } from '../../workflows/docket.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import { type Proposals, proposalsIn } from '../../workflows/procedure/second-person.ts'
import { words as formWords } from '../form/words.ts'
import type { Visit } from '../visit.ts'
import { DataInWords } from './data-in-words.tsx'
import { Day } from './date-text.tsx'
import { By } from './docket-table.tsx'

/** What officers have prepared, with the day it is to take effect, for a second person to confirm as it is. */
export const ProposalCards = ({
  visit,
  row,
  procedure,
  docket,
  organizations,
  requirements,
}: {
  visit: Visit
  row: CaseRow
  procedure: Procedure
  docket: readonly DocketRow[]
  organizations: ReadonlyMap<string, string>
  requirements: readonly Requirement[]
}) => {
  const { t, principal, services, now } = visit
  return (
    <>
      {Object.entries(proposalsOf(row)).map(([type, { by, data, on, proposedOn, seq }]) => {
        const act = actOf(procedure, type)
        const role = docket.find((entry) => entry.seq === seq)?.recordedAs ?? null
        const isHead = act?.roles.some((role) => role === principal.role)
        return (
          <section class="card proposal" aria-labelledby={`proposal-${type}`}>
            <h2 id={`proposal-${type}`}>
              {t(words.proposed)}: {act ? t(act.says) : type}
            </h2>
            <p class="small">
              {t(words.by)}: <By reader={visit} sub={by} role={role} isNamed />, <Day reader={visit} on={proposedOn} />
            </p>
            <p>
              {t(words.effective)}:{' '}
              {on === proposedOn ? t(words.dayOfDecision) : <Day reader={visit} on={on} as="weekday" />}
            </p>
            <DataInWords
              reader={visit}
              act={act}
              data={data as Readonly<Record<string, unknown>>}
              organizations={organizations}
              requirements={requirements}
              procedure={procedure}
              docket={docket}
            />
            {isHead && by !== principal.sub ? (
              <form method="post" action={`/cases/${row.id}/acts/${type}`}>
                <input type="hidden" name="version" value={row.version} />
                <input type="hidden" name="key" value={services.environment.newId(now)} />
                <input type="hidden" name="confirm" value="proposal" />
                <p class="actions">
                  <button class="button primary" type="submit">
                    {t(words.confirm)}: {act ? t(act.says) : type}
                  </button>
                  <a class="button quiet" href={`/cases/${row.id}/acts/${type}`}>
                    {t(formWords.datedBack)}
                  </a>
                </p>
              </form>
            ) : (
              <p class="hint">{t(isHead ? words.notYourself : words.waitsForHead)}</p>
            )}
          </section>
        )
      })}
    </>
  )
}

/** The proposals a case holds, by the act they prepare. */
export const proposalsOf = (row: CaseRow): Proposals => proposalsIn(JSON.parse(row.context))

const words = {
  proposed: { kk: 'Ұсынылды', ru: 'Предложено', en: 'Proposed' },
  by: { kk: 'Ұсынған', ru: 'Предложил', en: 'Proposed by' },
  effective: { kk: 'Күші басталады', ru: 'Действует с', en: 'Takes effect' },
  dayOfDecision: { kk: 'шешім күнінен', ru: 'дня решения', en: 'on the day of the decision' },
  confirm: { kk: 'Бекіту', ru: 'Утвердить', en: 'Confirm' },
  waitsForHead: {
    kk: 'Басшының бекітуін күтуде: ұсынған адам өзі бекіте алмайды.',
    ru: 'Ожидает утверждения руководителем: предложивший не может утвердить сам.',
    en: 'Waits for the head to confirm: whoever proposed it cannot confirm it.',
  },
  notYourself: {
    kk: 'Мұны өзіңіз ұсындыңыз: басқа басшы бекітуі тиіс.',
    ru: 'Это предложили вы: утвердить должен другой руководитель.',
    en: 'You proposed this yourself: another head must confirm it.',
  },
} satisfies Record<string, Says>
