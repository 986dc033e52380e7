import type { CaseRow } from '../../db/queries/cases.queries.ts'
import type { OrganizationRow } from '../../db/queries/organizations.queries.ts'
import { isStaff, mayReadContacts } from '../../functions/actors/rights.ts'
import type { CaseView } from '../../functions/cases/case-view.ts'
import type { Says } from '../../language/says.ts'
import { pairsOf } from '../../workflows/case-parties.ts'
import type { Fact, Procedure } from '../../workflows/procedure/procedure.ts'
import type { Relatives } from '../relatives.ts'
import type { Visit } from '../visit.ts'
import { common, partyNames } from '../words/common.ts'
import { Day } from './date-text.tsx'
import { FactValue } from './fact-value.tsx'

/** What is known about a case: whose it is, about what, and where its relatives are. */
export const CaseFacts = ({
  visit,
  row,
  procedure,
  view,
  facts,
  organization,
  names,
  relatives,
}: {
  visit: Visit
  row: CaseRow
  procedure: Procedure
  view: CaseView
  facts: readonly Fact[]
  organization: OrganizationRow | undefined
  /** The names of its parties, by id. */
  names: ReadonlyMap<string, string>
  relatives: Relatives
}) => {
  const { t, principal } = visit
  const isKnown = organization !== undefined && mayReadContacts(principal, organization.id)
  const others = pairsOf(view.parties).filter(({ part }) => part !== 'organization')
  return (
    <section class="card" aria-labelledby="facts">
      <h2 id="facts">{t(words.facts)}</h2>
      <dl class="facts">
        <dt>{t(words.state)}</dt>
        <dd>{t(view.stateSays)}</dd>
        {organization && (
          <>
            <dt>{t(common.organization)}</dt>
            <dd>
              {isKnown ? <a href={`/organizations/${organization.id}`}>{organization.name}</a> : organization.name}
            </dd>
            <dt>{t(words.bin)}</dt>
            <dd>{organization.bin}</dd>
            {isKnown && (
              <>
                <dt>{t(words.contacts)}</dt>
                <dd>
                  {organization.address}
                  <br />
                  {organization.phone}, {organization.email}
                </dd>
              </>
            )}
          </>
        )}
        {others.map(({ part, partyId }) => (
          <>
            <dt>{t(partyNames[part])}</dt>
            <dd>{names.get(partyId) ?? partyId}</dd>
          </>
        ))}
        {facts.map((fact) => (
          <>
            <dt>{t(fact.says)}</dt>
            <dd>
              <FactValue reader={visit} fact={fact} relatives={relatives} />
            </dd>
          </>
        ))}
        {procedure.register === 'certificates' && (
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
        {isStaff(principal) && (
          <>
            <dt>{t(words.id)}</dt>
            <dd class="hash">{row.id}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

const words = {
  facts: { kk: 'Мәліметтер', ru: 'Сведения', en: 'Facts' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  contacts: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
  certificate: { kk: 'Куәлік', ru: 'Свидетельство', en: 'Certificate' },
  publicPage: { kk: 'Көпшілікке ашық бет', ru: 'Открытая страница', en: 'Public page' },
  edition: { kk: 'Заң редакциясы', ru: 'Редакция закона', en: 'Edition of the law' },
  id: { kk: 'Іс нөмірі', ru: 'Номер дела', en: 'Case id' },
} satisfies Record<string, Says>
