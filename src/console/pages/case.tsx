import { findCase } from '../../db/queries/cases.queries.ts'
import { listDeadlines } from '../../db/queries/deadlines.queries.ts'
import { readDocket } from '../../db/queries/docket.queries.ts'
import { documentsOfCase } from '../../db/queries/documents.queries.ts'
import { findOrganization } from '../../db/queries/organizations.queries.ts'
import { readPartyNames } from '../../db/queries/parties.queries.ts'
import { isStaff, mayReadDocket, visibleEntries } from '../../functions/actors/rights.ts'
import { viewCase } from '../../functions/cases/case-view.ts'
import { toEntry } from '../../functions/cases/docket-entry.ts'
import { loadCase } from '../../functions/cases/loaded-case.ts'
import { presentCase } from '../../functions/cases/present-case.ts'
import { type Verification, verifyDocket } from '../../functions/cases/verify-docket.ts'
import { notFound } from '../../functions/commands/problem.ts'
import { settingsOf } from '../../functions/http/cases.ts'
import type { Says } from '../../language/says.ts'
import { pairsOf } from '../../workflows/case-parties.ts'
import { actOf } from '../../workflows/docket.ts'
import { awaitedNow } from '../../workflows/procedure/awaited-now.ts'
import { procedureOf } from '../../workflows/procedures.ts'
import { html } from '../html.tsx'
import { ActsAhead } from '../parts/acts-ahead.tsx'
import { CaseActs } from '../parts/case-acts.tsx'
import { CaseDocuments } from '../parts/case-documents.tsx'
import { CaseFacts } from '../parts/case-facts.tsx'
import { caseTitle } from '../parts/case-title.ts'
import { CaseWaits } from '../parts/case-waits.tsx'
import { partiesIn } from '../parts/data-in-words.tsx'
import { withDays } from '../parts/date-text.tsx'
import { Docket } from '../parts/docket-table.tsx'
import { PathPicture } from '../parts/path-picture.tsx'
import { ProposalCards } from '../parts/proposals.tsx'
import { StateOnDay } from '../parts/state-on-day.tsx'
import { ProvisionLink } from '../parts/terms.tsx'
import { statesAhead, visitedStates } from '../path-of.ts'
import { relativesIn } from '../relatives.ts'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'
import { problemPage } from './problem-page.tsx'

/** The case: where it stands, what is awaited from whom until when and why, what may follow, and its docket. */
export const casePage = async (visit: Visit): Promise<Response> => {
  const { c, t, services, principal } = visit
  const id = c.req.param('id') ?? ''
  const row = await findCase(services.store, id)
  if (!row || !mayReadDocket(principal, loadCase(row, []))) return problemPage(visit, notFound)
  const [deadlines, docket, settings, organization, documents] = await Promise.all([
    listDeadlines(services.store, { caseIds: [id], limit: 1_000 }),
    readDocket(services.store, id),
    settingsOf(c),
    row.organizationId === null ? undefined : findOrganization(services.store, row.organizationId),
    documentsOfCase(services.store, id),
  ])
  const calendars = services.environment.calendars()
  const loaded = await presentCase(services.store, loadCase(row, deadlines), visit.now, calendars)
  const view = viewCase(loaded, calendars, settings)
  const visible = visibleEntries(principal, docket)
  const procedure = procedureOf(row.procedure, row.edition)
  const names = await readPartyNames(services.store, [
    ...pairsOf(view.parties).map(({ partyId }) => partyId),
    ...visible.flatMap(({ data }) => partiesIn(JSON.parse(data))),
  ])
  const { kind, name, about } = caseTitle(row, names, visit)
  // The effects of acts ahead come after these, and are told with the acts themselves.
  const awaitedByState = awaitedNow(procedure, loaded.standing).length
  const facts = procedure.facts(loaded.standing)
  const relatives = await relativesIn(visit, facts)
  const entered = visible.find(({ seq }) => String(seq) === c.req.query('entered'))
  const enteredAct = entered && actOf(procedure, entered.type)
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
            <strong>{t(words.entered)}:</strong> {t(enteredAct?.entered ?? enteredAct?.says ?? words.act)}
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
          visited={visitedStates(procedure, docket.map(toEntry), calendars, visit.today)}
          ahead={statesAhead(procedure, loaded.standing.state)}
        />
        <div class="case-grid">
          <div class="stack">
            <ActsAhead visit={visit} view={view} procedure={procedure} docket={visible} />
            <CaseWaits visit={visit} waits={view.waits.slice(0, awaitedByState)} />
            {isStaff(principal) && (
              <ProposalCards
                visit={visit}
                row={row}
                procedure={procedure}
                docket={docket}
                organizations={names}
                requirements={services.environment.requirements}
              />
            )}
          </div>
          <CaseActs visit={visit} view={view} procedure={procedure} />
          <section class="card" aria-labelledby="docket">
            <h2 id="docket">{t(words.docket)}</h2>
            <Docket
              reader={visit}
              procedure={procedure}
              docket={visible}
              organizations={names}
              requirements={services.environment.requirements}
              forStaff={isStaff(principal)}
            />
            <Verified visit={visit} verification={verifyDocket(row, docket)} />
          </section>
          <div class="stack">
            <CaseFacts
              visit={visit}
              row={row}
              procedure={procedure}
              view={view}
              facts={facts}
              organization={organization}
              names={names}
              relatives={relatives}
            />
            <CaseDocuments reader={visit} documents={documents} />
            <StateOnDay visit={visit} row={row} docket={docket} relatives={relatives} />
          </div>
        </div>
      </>
    ),
  })
}

const Verified = ({ visit: { t, principal }, verification }: { visit: Visit; verification: Verification }) => (
  <p class={verification.ok ? 'verified' : 'verified broken'}>
    <span class="verified-mark" aria-hidden="true">
      {verification.ok ? '✓' : '✗'}
    </span>
    <span>
      {t(verification.ok ? words.verified : words.broken)}
      {isStaff(principal) && (
        <>
          {' '}
          {t(words.lastHash)} <span class="hash">{verification.head.slice(0, 12)}</span>
        </>
      )}
    </span>
  </p>
)

const words = {
  entered: { kk: 'Енгізілді', ru: 'Внесено', en: 'Entered' },
  act: { kk: 'Акт', ru: 'Акт', en: 'Act' },
  warning: { kk: 'Назар аударыңыз', ru: 'Обратите внимание', en: 'Please note' },
  docket: { kk: 'Іс материалдары', ru: 'Материалы дела', en: 'Docket' },
  verified: {
    kk: 'Жазбалар тізбегі тексерілді, бұзылмаған.',
    ru: 'Цепочка записей проверена, нарушений нет.',
    en: 'The chain of entries was checked and is unbroken.',
  },
  lastHash: { kk: 'Соңғы дұрыс хэш:', ru: 'Последний верный хэш:', en: 'Last good hash:' },
  broken: {
    kk: 'Жазбалар тізбегі БҰЗЫЛҒАН.',
    ru: 'Цепочка записей НАРУШЕНА.',
    en: 'The chain of entries is BROKEN.',
  },
} satisfies Record<string, Says>
