import { listOrganizations } from '../../db/queries/organizations.queries.ts'
import { mayEnterOrganizations } from '../../functions/actors/rights.ts'
import { compareText } from '../../language/order.ts'
import type { Says } from '../../language/says.ts'
import { html } from '../html.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'

/** Every organization that was entered, with its contacts, for those who may see them. */
export const organizationsPage = async (visit: Visit): Promise<Response> => {
  const { t, services, language, principal } = visit
  const rows = (await listOrganizations(services.store, { limit: 1_000 })).toSorted((a, b) =>
    compareText(a.name, b.name, language),
  )
  return html(visit, {
    title: t(common.organizations),
    body: (
      <>
        <div class="page-head">
          <div>
            <h1>{t(common.organizations)}</h1>
          </div>
          {mayEnterOrganizations(principal) && (
            <a class="button primary" href="/organizations/new">
              {t(words.enter)}
            </a>
          )}
        </div>
        {rows.length === 0 ? (
          <p class="empty">{t(words.none)}</p>
        ) : (
          <section class="table-scroll" aria-label={t(common.organizations)} tabindex={0}>
            <table class="data stacking">
              <thead>
                <tr>
                  <th scope="col">{t(words.name)}</th>
                  <th scope="col">{t(words.bin)}</th>
                  <th scope="col">{t(words.address)}</th>
                  <th scope="col">{t(words.contacts)}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, name, bin, binOverride, address, phone, email }) => (
                  <tr id={id}>
                    <th scope="row">
                      <a href={`/organizations/${id}`}>{name}</a>
                    </th>
                    <td data-label={t(words.bin)}>
                      <div>
                        {bin}
                        {binOverride && <p class="small">{binOverride}</p>}
                      </div>
                    </td>
                    <td data-label={t(words.address)}>{address}</td>
                    <td data-label={t(words.contacts)}>
                      <div>
                        {phone}
                        <br />
                        {email}
                      </div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </>
    ),
  })
}

const words = {
  enter: { kk: 'Ұйымды енгізу', ru: 'Внести организацию', en: 'Enter an organization' },
  none: {
    kk: 'Әзірге ұйым енгізілмеген.',
    ru: 'Организации ещё не внесены.',
    en: 'No organization has been entered yet.',
  },
  name: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  contacts: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
} satisfies Record<string, Says>
