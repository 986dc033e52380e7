import { type CaseRow, casesPointingTo, findCase } from '../../db/queries/cases.queries.ts'
import { type CertificateStageRow, stagesOfCertificate } from '../../db/queries/certificate-stages.queries.ts'
import { readEntriesOfType } from '../../db/queries/docket.queries.ts'
import { organizationNames } from '../../db/queries/organizations.queries.ts'
import { type PublicationRow, publicationsOfCase } from '../../db/queries/publications.queries.ts'
import type { Store } from '../../db/store.ts'
import { notFound } from '../../functions/commands/problem.ts'
import { formatMoney } from '../../language/numbers.ts'
import type { Says } from '../../language/says.ts'
import type { AccreditationContext } from '../../workflows/accreditation/context.ts'
import type { AnnualReportContext } from '../../workflows/annual-report/context.ts'
import type { MeetingContext } from '../../workflows/commission-meeting/context.ts'
import { metaOf } from '../../workflows/docket.ts'
import { procedureOf } from '../../workflows/procedures.ts'
import { html } from '../html.tsx'
import { areaName } from '../parts/case-title.ts'
import { Day, Moment } from '../parts/date-text.tsx'
import type { Visit } from '../visit.ts'
import { common, publicationNames } from '../words/common.ts'
import { problemPage } from './problem-page.tsx'

/** What was published about one case: only what the Law makes public, never the file. */
export const announcementPage = async (visit: Visit): Promise<Response> => {
  const { c, t, services } = visit
  const id = c.req.param('id') ?? ''
  const [row, publications] = await Promise.all([findCase(services.store, id), publicationsOfCase(services.store, id)])
  const latest = publications.at(-1)
  if (!row || !latest) return problemPage(visit, notFound)
  const [posted, names, certificate] = await Promise.all([
    readEntriesOfType(services.store, id, 'meeting.announced'),
    organizationNames(services.store, row.organizationId === null ? [] : [row.organizationId]),
    certificateOf(services.store, row),
  ])
  return html(visit, {
    title: t(publicationNames[latest.kind]),
    body: (
      <section class="narrow">
        <p class="crumbs">
          <a href="/announcements">{t(common.announcements)}</a>
        </p>
        <h1>{t(publicationNames[latest.kind])}</h1>
        <section class="card" aria-label={t(common.announcements)}>
          <dl class="facts">
            {row.organizationId && (
              <>
                <dt>{t(common.organization)}</dt>
                <dd>{names.get(row.organizationId) ?? row.organizationId}</dd>
              </>
            )}
            {row.procedure === 'commission-meeting' && (
              <MeetingFacts visit={visit} row={row} announcement={posted[0]?.data} />
            )}
            {row.procedure === 'accreditation' && <AccreditationFacts visit={visit} row={row} />}
            {row.procedure === 'annual-report' && <AnnualReportFacts visit={visit} row={row} />}
            {certificate && (
              <>
                <dt>{t(words.certificate)}</dt>
                <dd>
                  <a href={`/certificates/${certificate.caseId}`}>№ {certificate.number}</a>
                </dd>
                <dt>{t(words.validFrom)}</dt>
                <dd>
                  <Day reader={visit} on={certificate.validFrom} />
                </dd>
                <dt>{t(words.validUntil)}</dt>
                <dd>
                  <Day reader={visit} on={certificate.validUntil} />
                </dd>
              </>
            )}
          </dl>
        </section>
        <Published visit={visit} publications={publications} />
      </section>
    ),
  })
}

/** The certificate an announcement is about: its own case, or the one an accreditation led to. */
const certificateOf = async (store: Store, row: CaseRow): Promise<CertificateStageRow | undefined> => {
  const { register } = procedureOf(row.procedure, row.edition)
  const [id] = register === 'certificates' ? [row.id] : await casesPointingTo(store, row.id, 'certificate')
  return id === undefined ? undefined : (await stagesOfCertificate(store, id))[0]
}

const MeetingFacts = ({
  visit,
  row,
  announcement,
}: {
  visit: Visit
  row: CaseRow
  announcement: string | undefined
}) => {
  const { t } = visit
  const { heldOn, announcedOn } = JSON.parse(row.context) as MeetingContext
  const { periodicals = [], website } = JSON.parse(announcement ?? '{}') as {
    periodicals?: readonly string[]
    website?: string
  }
  return (
    <>
      <dt>{t(words.heldOn)}</dt>
      <dd>{heldOn && <Day reader={visit} on={heldOn} as="weekday" />}</dd>
      <dt>{t(words.state)}</dt>
      <dd>{t(metaOf(procedureOf(row.procedure, row.edition), row.state).says)}</dd>
      <dt>{t(words.postedOn)}</dt>
      <dd>{announcedOn && <Day reader={visit} on={announcedOn} />}</dd>
      <dt>{t(words.periodicals)}</dt>
      <dd>{periodicals.join(', ')}</dd>
      <dt>{t(words.website)}</dt>
      <dd>{website}</dd>
    </>
  )
}

const AccreditationFacts = ({ visit, row }: { visit: Visit; row: CaseRow }) => {
  const { area, decidedOn } = JSON.parse(row.context) as AccreditationContext
  return (
    <>
      <dt>{visit.t(words.area)}</dt>
      <dd>{area && areaName(area, visit)}</dd>
      <dt>{visit.t(words.decidedOn)}</dt>
      <dd>{decidedOn && <Day reader={visit} on={decidedOn} />}</dd>
    </>
  )
}

/** The report as it was submitted, and nothing of what was found about it. */
const AnnualReportFacts = ({ visit, row }: { visit: Visit; row: CaseRow }) => {
  const context = JSON.parse(row.context) as AnnualReportContext
  return (
    <>
      <dt>{visit.t(words.period)}</dt>
      <dd>{context.period}</dd>
      {figures.map((name) => (
        <>
          <dt>{visit.t(words[name])}</dt>
          <dd>{formatMoney(context[name] ?? 0, visit.language)}</dd>
        </>
      ))}
    </>
  )
}

const figures = ['collected', 'distributed', 'notDistributed', 'paid', 'unpaid', 'unclaimed'] as const

const Published = ({ visit, publications }: { visit: Visit; publications: readonly PublicationRow[] }) => (
  <>
    <h2>{visit.t(words.published)}</h2>
    <ul class="plain-list">
      {publications.toReversed().map(({ kind, publishedAt }) => (
        <li>
          <span>
            <Moment reader={visit} at={publishedAt} />: {visit.t(publicationNames[kind])}
          </span>
        </li>
      ))}
    </ul>
  </>
)

const words = {
  certificate: { kk: 'Куәлік', ru: 'Свидетельство', en: 'Certificate' },
  validFrom: { kk: 'Қай күннен', ru: 'Действует с', en: 'Valid from' },
  validUntil: { kk: 'Қай күнге дейін', ru: 'Действует по', en: 'Valid until' },
  heldOn: { kk: 'Отырыс күні', ru: 'День заседания', en: 'Day of the meeting' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  postedOn: { kk: 'Орналастырылды', ru: 'Размещено', en: 'Posted' },
  periodicals: { kk: 'Мерзімді басылымдар', ru: 'Периодические издания', en: 'Periodicals' },
  website: { kk: 'Интернет-ресурс', ru: 'Интернет-ресурс', en: 'Internet resource' },
  area: { kk: 'Ұжымдық басқару саласы', ru: 'Сфера коллективного управления', en: 'Area of collective management' },
  decidedOn: { kk: 'Шешім күні', ru: 'День решения', en: 'Decided' },
  period: { kk: 'Есепті жыл', ru: 'Отчётный год', en: 'Reporting year' },
  collected: { kk: 'Жиналғаны', ru: 'Собрано', en: 'Collected' },
  distributed: { kk: 'Бөлінгені', ru: 'Распределено', en: 'Distributed' },
  notDistributed: { kk: 'Бөлінбегені', ru: 'Не распределено', en: 'Not distributed' },
  paid: { kk: 'Төленгені', ru: 'Выплачено', en: 'Paid' },
  unpaid: { kk: 'Төленбегені', ru: 'Не выплачено', en: 'Unpaid' },
  unclaimed: { kk: 'Талап етілмегені', ru: 'Не востребовано', en: 'Unclaimed' },
  published: { kk: 'Жарияланды', ru: 'Опубликовано', en: 'Published' },
} satisfies Record<string, Says>
