import { type CaseRow, findCase } from '../../db/queries/cases.queries.ts'
import { listDeadlines } from '../../db/queries/deadlines.queries.ts'
import { readDocket } from '../../db/queries/docket.queries.ts'
import { findOrganization, type OrganizationRow } from '../../db/queries/organizations.queries.ts'
import { type CaseView, loadCase, viewCase, type WaitView } from '../../functions/case-view.ts'
import { settingsOf } from '../../functions/http/cases.ts'
import { notFound } from '../../functions/problem.ts'
import { mayReadDocket } from '../../functions/rights.ts'
import { toEvent, type Verification, verifyDocket } from '../../functions/verify-docket.ts'
import type { Says } from '../../language/says.ts'
import type { AwaitedParty, Procedure } from '../../workflows/procedure.ts'
import { procedureOf } from '../../workflows/procedures.ts'
import type { Role } from '../../workflows/roles.ts'
import { html } from '../html.tsx'
import { areaName, caseTitle } from '../parts/case-title.ts'
import { Day, daysLeft, fromToday, withDays } from '../parts/dates.tsx'
import { Docket } from '../parts/docket.tsx'
import { PathPicture } from '../parts/path-picture.tsx'
import { ProposalCards } from '../parts/proposals.tsx'
import { KindTag, ProvisionLink } from '../parts/terms.tsx'
import { statesAhead, visitedStates } from '../path-of.ts'
import type { Visit } from '../visit.ts'
import { common, partyNames } from '../words/common.ts'
import { problemPage } from './problem.tsx'

/** The case: where it stands, what is awaited from whom until when and why, what may follow, and its docket. */
export const casePage = async (visit: Visit): Promise<Response> => {
  const { c, t, doors, principal } = visit
  const id = c.req.param('id') ?? ''
  const row = await findCase(doors.store, id)
  if (!row || !mayReadDocket(principal, row)) return problemPage(visit, notFound)
  const [deadlines, docket, settings, organization] = await Promise.all([
    listDeadlines(doors.store, { caseIds: [id], limit: 1_000 }),
    readDocket(doors.store, id),
    settingsOf(c),
    row.organizationId === null ? undefined : findOrganization(doors.store, row.organizationId),
  ])
  const loaded = loadCase(row, deadlines)
  const view = viewCase(loaded, doors.house.calendars(), settings)
  const procedure = procedureOf(row.procedure, row.edition)
  const names = new Map(organization ? [[organization.id, organization.name]] : [])
  const { kind, name, about } = caseTitle(row, names, visit)
  const entered = docket.find(({ seq }) => String(seq) === c.req.query('entered'))
  return html(visit, {
    title: `${kind}: ${name}`,
    body: (
      <>
        <div class="page-head">
          <div>
            <p class="crumbs">
              <a href="/queue">{t(common.queue)}</a> <span aria-hidden="true">›</span> {kind}
            </p>
            <h1>{name}</h1>
            {about && <p class="lead">{about}</p>}
          </div>
        </div>
        {entered && (
          <p class="flash" role="status">
            <strong>{t(words.entered)}:</strong> {t(procedure.acts[entered.type]?.says ?? words.act)}
          </p>
        )}
        {view.warnings.map((warning) => (
          <section class="warning">
            <p class="warning-title">{t(words.warning)}</p>
            <p>{withDays(t(warning.says), visit.language)}</p>
            <p>
              <ProvisionLink reader={visit} id={warning.provision} />
            </p>
          </section>
        ))}
        <PathPicture
          reader={visit}
          visited={visitedStates(procedure, docket.map(toEvent))}
          ahead={statesAhead(procedure, row.state)}
        />
        <div class="case-grid">
          <div class="stack">
            <Waits visit={visit} waits={view.waits} />
            <ProposalCards
              visit={visit}
              row={row}
              procedure={procedure}
              organizations={names}
              requirements={doors.house.requirements}
            />
          </div>
          <Acts visit={visit} view={view} procedure={procedure} />
          <section class="card" aria-labelledby="docket">
            <h2 id="docket">{t(words.docket)}</h2>
            <Docket
              reader={visit}
              procedure={procedure}
              docket={docket}
              organizations={names}
              requirements={doors.house.requirements}
            />
            <Verified visit={visit} verification={verifyDocket(row, docket)} />
          </section>
          <Facts visit={visit} row={row} view={view} organization={organization} />
        </div>
      </>
    ),
  })
}

const Waits = ({ visit, waits }: { visit: Visit; waits: readonly WaitView[] }) => {
  const { t } = visit
  return (
    <section class="card" aria-labelledby="waits">
      <h2 id="waits">{t(words.awaited)}</h2>
      {waits.length === 0 ? (
        <p class="empty">{t(words.nothingAwaited)}</p>
      ) : (
        <ul class="terms">
          {waits.map((wait) => (
            <WaitRow visit={visit} wait={wait} />
          ))}
        </ul>
      )}
    </section>
  )
}

const WaitRow = ({ visit, wait }: { visit: Visit; wait: WaitView }) => {
  const { t, today, language } = visit
  const { dueOn } = wait
  const left = dueOn === null ? undefined : daysLeft(dueOn, today)
  const urgency = left === undefined ? '' : left < 0 ? ' wait-overdue' : left === 0 ? ' wait-today' : ''
  return (
    <li class={`wait wait-${wait.kind}${urgency}`}>
      <span class="wait-what">{t(wait.says)}</span>
      <span class="wait-due">
        {dueOn === null ? (
          <span class="wait-left">{t(words.noDay)}</span>
        ) : (
          <>
            <span class="wait-left">{fromToday(dueOn, today, language)}</span>
            <Day reader={visit} on={dueOn} as="weekday" />
          </>
        )}
      </span>
      <span class="wait-meta">
        <KindTag reader={visit} kind={wait.kind} />
        <span class="party">{t(partyNames[wait.for as AwaitedParty])}</span>
        <ProvisionLink reader={visit} id={wait.provision} />
        {wait.status === 'missed' && <span class="missed">{t(words.missed)}</span>}
        {wait.deadlineId && (
          <a class="why" href={`/deadlines/${wait.deadlineId}`}>
            {t(common.whyThisDate)}
          </a>
        )}
      </span>
    </li>
  )
}

/** The acts this reader may enter now. What needs a second person is offered where it was proposed. */
const Acts = ({ visit, view, procedure }: { visit: Visit; view: CaseView; procedure: Procedure }) => {
  const { t, principal } = visit
  const acts = view.mayFollow.filter(
    ({ type, roles }) => roles.includes(principal.role as Role) && !procedure.acts[type]?.secondPerson,
  )
  return (
    <section class="card acts-card" aria-labelledby="acts">
      <h2 id="acts">{t(words.mayFollow)}</h2>
      {acts.length === 0 ? (
        <p class="empty">{t(words.nothingToDo)}</p>
      ) : (
        <ul class="acts">
          {acts.map(({ type, says }) => (
            <li>
              <a href={`/cases/${view.id}/acts/${type}`}>{t(says)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Facts = ({
  visit,
  row,
  view,
  organization,
}: {
  visit: Visit
  row: CaseRow
  view: CaseView
  organization: OrganizationRow | undefined
}) => {
  const { t } = visit
  const { area, meetingId, meetingOn, accreditationId } = view.facts as Readonly<Record<string, string | undefined>>
  return (
    <section class="card" aria-labelledby="facts">
      <h2 id="facts">{t(words.facts)}</h2>
      <dl class="facts">
        <dt>{t(words.state)}</dt>
        <dd>{t(view.stateSays)}</dd>
        {organization && (
          <>
            <dt>{t(common.organization)}</dt>
            <dd>{organization.name}</dd>
            <dt>{t(words.bin)}</dt>
            <dd>{organization.bin}</dd>
            <dt>{t(words.contacts)}</dt>
            <dd>
              {organization.address}
              <br />
              {organization.phone}, {organization.email}
            </dd>
          </>
        )}
        {area && (
          <>
            <dt>{t(words.area)}</dt>
            <dd>
              {areaName(area, visit)} <ProvisionLink reader={visit} id={area} />
            </dd>
          </>
        )}
        {meetingId && (
          <>
            <dt>{t(words.meeting)}</dt>
            <dd>
              <a href={`/cases/${meetingId}`}>
                {meetingOn ? <Day reader={visit} on={meetingOn} as="weekday" /> : t(common.openCase)}
              </a>
            </dd>
          </>
        )}
        {accreditationId && (
          <>
            <dt>{t(words.accreditation)}</dt>
            <dd>
              <a href={`/cases/${accreditationId}`}>{t(common.openCase)}</a>
            </dd>
          </>
        )}
        {row.procedure === 'certificate' && (
          <>
            <dt>{t(words.certificate)}</dt>
            <dd>
              <a href={`/certificates/${row.id}`}>{t(words.publicPage)}</a>
            </dd>
          </>
        )}
        <dt>{t(words.edition)}</dt>
        <dd>
          <Day reader={visit} on={row.edition} />
        </dd>
        <dt>{t(words.id)}</dt>
        <dd class="hash">{row.id}</dd>
      </dl>
    </section>
  )
}

const Verified = ({ visit: { t }, verification }: { visit: Visit; verification: Verification }) => (
  <p class={verification.ok ? 'verified' : 'verified broken'}>
    <span class="verified-mark" aria-hidden="true">
      {verification.ok ? '✓' : '✗'}
    </span>
    <span>
      {t(verification.ok ? words.verified : words.broken)} <span class="hash">{verification.head.slice(0, 12)}</span>
    </span>
  </p>
)

const words = {
  entered: { kk: 'Енгізілді', ru: 'Внесено', en: 'Entered' },
  act: { kk: 'Акт', ru: 'Акт', en: 'Act' },
  warning: { kk: 'Назар аударыңыз', ru: 'Обратите внимание', en: 'Please note' },
  awaited: { kk: 'Не күтіледі', ru: 'Что ожидается', en: 'What is awaited' },
  nothingAwaited: { kk: 'Ештеңе күтілмейді.', ru: 'Ничего не ожидается.', en: 'Nothing is awaited.' },
  noDay: { kk: 'күні белгіленбеген', ru: 'день не установлен', en: 'no day set' },
  missed: { kk: 'өткізіп алынды', ru: 'пропущен', en: 'missed' },
  mayFollow: { kk: 'Енді не істей аласыз', ru: 'Что вы можете сделать', en: 'What you may do now' },
  nothingToDo: {
    kk: 'Қазір сіз енгізе алатын акт жоқ.',
    ru: 'Сейчас нет актов, которые вы можете внести.',
    en: 'There is nothing for you to enter now.',
  },
  docket: { kk: 'Іс материалдары', ru: 'Материалы дела', en: 'Docket' },
  facts: { kk: 'Мәліметтер', ru: 'Сведения', en: 'Facts' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  contacts: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
  area: { kk: 'Сала', ru: 'Сфера', en: 'Area' },
  meeting: { kk: 'Отырыс', ru: 'Заседание', en: 'Meeting' },
  accreditation: { kk: 'Аккредиттеу', ru: 'Аккредитация', en: 'Accreditation' },
  certificate: { kk: 'Куәлік', ru: 'Свидетельство', en: 'Certificate' },
  publicPage: { kk: 'Көпшілікке ашық бет', ru: 'Открытая страница', en: 'Public page' },
  edition: { kk: 'Заң редакциясы', ru: 'Редакция закона', en: 'Edition of the law' },
  id: { kk: 'Іс нөмірі', ru: 'Номер дела', en: 'Case id' },
  verified: {
    kk: 'Жазбалар тізбегі тексерілді, бұзылмаған. Соңғы хэш:',
    ru: 'Цепочка записей проверена, нарушений нет. Последний хэш:',
    en: 'The chain of entries was checked and is unbroken. Last hash:',
  },
  broken: {
    kk: 'Жазбалар тізбегі БҰЗЫЛҒАН. Соңғы дұрыс хэш:',
    ru: 'Цепочка записей НАРУШЕНА. Последний верный хэш:',
    en: 'The chain of entries is BROKEN. Last good hash:',
  },
} satisfies Record<string, Says>
