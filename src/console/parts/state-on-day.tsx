import type { CaseRow } from '../../db/queries/cases.queries.ts'
import type { DocketRow } from '../../db/queries/docket.queries.ts'
import { caseOnDay } from '../../functions/cases/case-on-day.ts'
import type { Says } from '../../language/says.ts'
import { parseCivilDate } from '../../law/time/civil-date.ts'
import { procedureOf } from '../../workflows/procedures.ts'
import type { Relatives } from '../relatives.ts'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'
import { Day } from './date-text.tsx'
import { FactValue } from './fact-value.tsx'

/** Where the case stood, or will stand, on a day somebody asks about. */
export const StateOnDay = ({
  visit,
  row,
  docket,
  relatives,
}: {
  visit: Visit
  row: CaseRow
  docket: readonly DocketRow[]
  relatives: Relatives
}) => {
  const { c, t } = visit
  const asked = c.req.query('on') ?? ''
  return (
    <section class="card" id="on-day" aria-labelledby="on-day-title">
      <h2 id="on-day-title">{t(words.title)}</h2>
      <form class="filters" method="get" action={`/cases/${row.id}#on-day`}>
        <div class="filter">
          <label for="on">{t(words.day)}</label>
          <input type="date" id="on" name="on" value={asked} />
        </div>
        <button class="button" type="submit">
          {t(common.show)}
        </button>
      </form>
      {asked !== '' && <Answer visit={visit} row={row} docket={docket} relatives={relatives} asked={asked} />}
    </section>
  )
}

const Answer = ({
  visit,
  row,
  docket,
  relatives,
  asked,
}: {
  visit: Visit
  row: CaseRow
  docket: readonly DocketRow[]
  relatives: Relatives
  asked: string
}) => {
  const { t, today, services } = visit
  const on = parseCivilDate(asked)
  if (on === undefined) return <p class="error">{t(words.noSuchDay)}</p>
  const calendars = services.environment.calendars()
  const stood = caseOnDay(row, docket, { on, knownAt: undefined, today, calendars })
  const facts = procedureOf(row.procedure, row.edition).facts({ state: stood.state, context: stood.facts })
  return (
    <>
      {stood.isFixedOnly && <p class="warning">{t(words.fixedOnly)}</p>}
      <dl class="facts">
        <dt>
          <Day reader={visit} on={on} />
        </dt>
        <dd>
          <strong>{t(stood.stateSays)}</strong>
          {stood.since && (
            <>
              , {t(words.since)} <Day reader={visit} on={stood.since} />
            </>
          )}
        </dd>
        {facts.map((fact) => (
          <>
            <dt>{t(fact.says)}</dt>
            <dd>
              <FactValue reader={visit} fact={fact} relatives={relatives} />
            </dd>
          </>
        ))}
      </dl>
    </>
  )
}

const words = {
  title: { kk: 'Белгілі бір күнгі жағдайы', ru: 'Состояние на выбранный день', en: 'Where it stood on a day' },
  day: { kk: 'Күні', ru: 'День', en: 'Day' },
  since: { kk: 'басталған күні', ru: 'с', en: 'since' },
  noSuchDay: { kk: 'Күнтізбеде мұндай күн жоқ.', ru: 'Такой даты в календаре нет.', en: 'There is no such date.' },
  fixedOnly: {
    kk: 'Бұл күн әлі келген жоқ: тек қазірдің өзінде бекітілгені көрсетілген, оған дейін енгізілетін актілер өзгертуі мүмкін.',
    ru: 'Этот день ещё впереди: показано лишь то, что уже установлено; внесённое до него может это изменить.',
    en: 'That day lies ahead: this is already fixed only, and what is entered until then may change it.',
  },
} satisfies Record<string, Says>
