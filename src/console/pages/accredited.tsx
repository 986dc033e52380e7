import { formatShortDate } from '../../language/dates.ts'
import { compareText } from '../../language/order.ts'
import type { Says } from '../../language/says.ts'
import { areas } from '../../law/areas.ts'
import { groupBy } from '../group-by.ts'
import { html } from '../html.tsx'
import { areaName } from '../parts/case-title.ts'
import { Day } from '../parts/date-text.tsx'
import { Standing } from '../parts/standing-badge.tsx'
import { ProvisionLink } from '../parts/terms.tsx'
import { type HeldCertificate, readCertificates } from '../register.ts'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'

/** Who is accredited, by area (L46-2.9); suspensions and terminations stay visible (L47-2.2, L47-3.2). */
export const accreditedPage = async (visit: Visit): Promise<Response> => {
  const { t, services, today } = visit
  const certificates = await readCertificates(services.store, today, services.environment.calendars())
  const byArea = groupBy(certificates, ({ facts }) => facts.area ?? '')
  return html(visit, {
    title: t(words.title),
    body: (
      <>
        <div class="page-head">
          <div>
            <h1>{t(words.title)}</h1>
            <p class="lead">
              {t(words.lead)} <Day reader={visit} on={today} />. <ProvisionLink reader={visit} id="L46-2.9" />
            </p>
          </div>
        </div>
        {areas.map((area) => (
          <AreaTable visit={visit} area={area} certificates={byArea.get(area) ?? []} />
        ))}
      </>
    ),
  })
}

const AreaTable = ({
  visit,
  area,
  certificates,
}: {
  visit: Visit
  area: string
  certificates: readonly HeldCertificate[]
}) => {
  const { t, language } = visit
  const id = area.replaceAll('.', '-')
  const rows = certificates.toSorted((a, b) =>
    compareText(a.organization?.name ?? '', b.organization?.name ?? '', language),
  )
  return (
    <section class="narrow-wide" aria-labelledby={id}>
      <h2 id={id}>{areaName(area, visit)}</h2>
      {rows.length === 0 ? (
        <p class="empty">{t(words.none)}</p>
      ) : (
        <section class="table-scroll" aria-labelledby={id} tabindex={0}>
          <table class="data stacking">
            <thead>
              <tr>
                <th scope="col">{t(common.organization)}</th>
                <th scope="col">{t(words.bin)}</th>
                <th scope="col">{t(words.standing)}</th>
                <th scope="col">{t(words.certificate)}</th>
                <th scope="col">{t(words.validUntil)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, facts, organization, status, since }) => (
                <tr>
                  <th scope="row">{organization?.name ?? row.organizationId}</th>
                  <td data-label={t(words.bin)}>{organization?.bin}</td>
                  <td data-label={t(words.standing)}>
                    <div>
                      <Standing reader={visit} status={status} />
                      {since && <p class="small">{t(sinceDay(formatShortDate(since, language)))}</p>}
                    </div>
                  </td>
                  <td data-label={t(words.certificate)}>
                    <a href={`/certificates/${row.id}`}>№ {facts.number}</a>
                  </td>
                  <td data-label={t(words.validUntil)}>
                    {facts.validUntil && <Day reader={visit} on={facts.validUntil} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

const sinceDay = (day: string): Says => ({ kk: `${day} бастап`, ru: `с ${day}`, en: `since ${day}` })

const words = {
  title: { kk: 'Аккредиттелген ұйымдар', ru: 'Аккредитованные организации', en: 'Accredited organizations' },
  lead: {
    kk: 'Ұжымдық басқару салалары бойынша; жағдай',
    ru: 'По сферам коллективного управления; состояние на',
    en: 'By area of collective management, as of',
  },
  none: {
    kk: 'Бұл салада аккредиттелген ұйым жоқ.',
    ru: 'В этой сфере аккредитованных организаций нет.',
    en: 'No organization is accredited in this area.',
  },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  standing: { kk: 'Жағдайы', ru: 'Состояние', en: 'Standing' },
  certificate: { kk: 'Куәлік', ru: 'Свидетельство', en: 'Certificate' },
  validUntil: { kk: 'Қай күнге дейін', ru: 'Действует по', en: 'Valid until' },
} satisfies Record<string, Says>
