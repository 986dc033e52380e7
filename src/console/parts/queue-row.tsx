import type { CaseRow } from '../../db/queries/cases.queries.ts'
import { isStaff } from '../../functions/actors/rights.ts'
import type { Says } from '../../language/says.ts'
import { actOf, metaOf } from '../../workflows/docket.ts'
import { procedureOf } from '../../workflows/procedures.ts'
import type { QueuedCase, QueuedTerm } from '../queue.ts'
import type { Visit } from '../visit.ts'
import { common, partyNames } from '../words/common.ts'
import { caseTitle } from './case-title.ts'
import { Day, fromToday } from './date-text.tsx'
import { proposalsOf } from './proposals.tsx'
import { KindTag, ProvisionLink } from './terms.tsx'

/** One case of the queue: the time left, the case, and everything it waits for. */
export const QueueRow = ({
  visit,
  queued: { row, terms, group },
  names,
}: {
  visit: Visit
  queued: QueuedCase
  names: ReadonlyMap<string, string>
}) => {
  const { t } = visit
  const { kind, name, about } = caseTitle(row, names, visit)
  const { says } = metaOf(procedureOf(row.procedure, row.edition), row.state)
  const [first, ...others] = terms
  return (
    <li class={`queue-row due-${group}`}>
      <div class="queue-due">{first && <Due visit={visit} term={first} />}</div>
      <div class="queue-case">
        <p class="queue-kind">
          {kind} <span aria-hidden="true">·</span> <span class="state">{t(says)}</span>
        </p>
        <h3>
          <a href={`/cases/${row.id}`}>{name}</a>
        </h3>
        {about && <p class="queue-about">{about}</p>}
        {isStaff(visit.principal) &&
          Object.keys(proposalsOf(row)).map((type) => <p class="queue-proposed">{sayProposal(row, type, visit)}</p>)}
      </div>
      <ul class="queue-terms">
        {first && <TermLine visit={visit} term={first} isFirst />}
        {others.map((term) => (
          <TermLine visit={visit} term={term} />
        ))}
      </ul>
    </li>
  )
}

/** What an officer has prepared and the head is to decide; shown to those who conduct the case alone. */
const sayProposal = (row: CaseRow, type: string, { t }: Visit): string => {
  const act = actOf(procedureOf(row.procedure, row.edition), type)
  return `${t(words.proposed)}: ${act ? t(act.says) : type}`
}

const Due = ({ visit, term: { dueOn } }: { visit: Visit; term: QueuedTerm }) =>
  dueOn === null ? (
    <span class="due-left">{visit.t(words.noDay)}</span>
  ) : (
    <>
      <span class="due-left">{fromToday(dueOn, visit.today, visit.language)}</span>
      <span class="due-on">
        <Day reader={visit} on={dueOn} />
      </span>
    </>
  )

const TermLine = ({ visit, term, isFirst = false }: { visit: Visit; term: QueuedTerm; isFirst?: boolean }) => {
  const { t } = visit
  return (
    <li class={`term term-${term.kind}`}>
      <span class="term-what">{t(term.says)}</span>
      <span class="term-meta">
        <KindTag reader={visit} kind={term.kind} /> <span class="party">{t(partyNames[term.for])}</span>{' '}
        <ProvisionLink reader={visit} id={term.provision} />
        {!isFirst && term.dueOn && (
          <>
            {' '}
            <Day reader={visit} on={term.dueOn} as="short" />
          </>
        )}
        {term.isMissed && <span class="missed">{t(words.missed)}</span>}
        {term.deadlineId && (
          <a class="why" href={`/deadlines/${term.deadlineId}`}>
            {t(common.whyThisDate)}
          </a>
        )}
      </span>
    </li>
  )
}

const words = {
  proposed: { kk: 'Ұсынылды', ru: 'Предложено', en: 'Proposed' },
  noDay: { kk: 'күні белгіленбеген', ru: 'день не установлен', en: 'no day set' },
  missed: { kk: 'өткізіп алынды', ru: 'пропущен', en: 'missed' },
} satisfies Record<string, Says>
