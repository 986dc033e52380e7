import type { CaseRow } from '../../db/queries/cases.queries.ts'
import type { OrganizationRow } from '../../db/queries/organizations.queries.ts'
import type { CaseView } from '../../functions/cases/case-view.ts'
import type { Says } from '../../language/says.ts'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'
import { areaName } from './case-title.ts'
import { Day } from './date-text.tsx'
import { ProvisionLink } from './terms.tsx'

/** What is known about a case: whose it is, about what, and where its relatives are. */
export const CaseFacts = ({
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

const words = {
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
} satisfies Record<string, Says>
