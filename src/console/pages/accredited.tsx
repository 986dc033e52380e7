import { pageOf, readCursor } from '../../functions/http/cursor.ts'
import { type CertificateLine, certificatesOn, lineOf } from '../../functions/registers/certificates-on.ts'
import { formatShortDate } from '../../language/dates.ts'
import type { Says } from '../../language/says.ts'
import { areas } from '../../law/areas.ts'
import { type CivilDate, parseCivilDate } from '../../law/time/civil-date.ts'
import { html } from '../html.tsx'
import { areaName } from '../parts/case-title.ts'
import { Day } from '../parts/date-text.tsx'
import { Pager } from '../parts/pager.tsx'
import { Standing } from '../parts/standing-badge.tsx'
import { ProvisionLink } from '../parts/terms.tsx'
import type { Visit } from '../visit.ts'
import { common, standingNames } from '../words/common.ts'

const onOnePage = 25

const statuses = ['inForce', 'suspended', 'notYetInForce', 'terminated'] as const

/** Who is accredited, on any day (L46-2.9); suspensions and terminations stay visible (L47-2.2, L47-3.2). */
export const accreditedPage = async (visit: Visit): Promise<Response> => {
  const { c, t, services, today } = visit
  const { q = '', on = '', area, status, cursor = '' } = c.req.query()
  const day = on === '' ? today : parseCivilDate(on)
  const [numberFolded, caseId] = readCursor(cursor, 2) ?? []
  const asked = {
    q,
    area: areas.find((each) => each === area),
    status: statuses.find((each) => each === status),
    on: day ?? today,
  }
  const rows = await certificatesOn(services.store, {
    ...asked,
    after: numberFolded !== undefined && caseId !== undefined ? { numberFolded, caseId } : undefined,
    limit: onOnePage + 1,
  })
  const { items, nextCursor } = pageOf(rows, onOnePage, (row) => [row.numberFolded, row.caseId])
  return html(visit, {
    title: t(words.title),
    status: day ? 200 : 400,
    body: (
      <>
        <div class="page-head">
          <div>
            <h1>{t(words.title)}</h1>
            <p class="lead">
              {t(words.lead)} <Day reader={visit} on={asked.on} /> <ProvisionLink reader={visit} id="L46-2.9" />
            </p>
          </div>
        </div>
        <Search visit={visit} asked={asked} on={on} />
        {day === undefined && <p class="error">{t(words.noSuchDay)}</p>}
        {asked.on > today && <p class="warning">{t(words.fixedOnly)}</p>}
        {items.length === 0 ? (
          <p class="empty">{t(words.none)}</p>
        ) : (
          <CertificateTable visit={visit} certificates={items.map(lineOf)} />
        )}
        <Pager visit={visit} nextCursor={nextCursor} />
      </>
    ),
  })
}

interface Asked {
  readonly q: string
  readonly area: string | undefined
  readonly status: string | undefined
  readonly on: CivilDate
}

const Search = ({ visit, asked, on }: { visit: Visit; asked: Asked; on: string }) => {
  const { t } = visit
  return (
    <form class="filters" method="get" action="/accredited">
      <div class="filter">
        <label for="q">{t(words.search)}</label>
        <input type="text" id="q" name="q" value={asked.q} maxlength={200} autocomplete="off" />
      </div>
      <div class="filter">
        <label for="area">{t(words.area)}</label>
        <select id="area" name="area">
          <option value="">{t(common.all)}</option>
          {areas.map((area) => (
            <option value={area} selected={area === asked.area}>
              {areaName(area, visit)}
            </option>
          ))}
        </select>
      </div>
      <div class="filter">
        <label for="status">{t(words.standing)}</label>
        <select id="status" name="status">
          <option value="">{t(common.all)}</option>
          {statuses.map((status) => (
            <option value={status} selected={status === asked.status}>
              {t(standingNames[status])}
            </option>
          ))}
        </select>
      </div>
      <div class="filter">
        <label for="on">{t(words.day)}</label>
        <input type="date" id="on" name="on" value={on} />
      </div>
      <button class="button" type="submit">
        {t(common.show)}
      </button>
    </form>
  )
}

const CertificateTable = ({ visit, certificates }: { visit: Visit; certificates: readonly CertificateLine[] }) => {
  const { t, language } = visit
  return (
    <section class="table-scroll" aria-label={t(words.title)} tabindex={0}>
      <table class="data stacking">
        <thead>
          <tr>
            <th scope="col">{t(common.organization)}</th>
            <th scope="col">{t(words.bin)}</th>
            <th scope="col">{t(words.area)}</th>
            <th scope="col">{t(words.standing)}</th>
            <th scope="col">{t(words.certificate)}</th>
            <th scope="col">{t(words.validUntil)}</th>
          </tr>
        </thead>
        <tbody>
          {certificates.map(({ certificateId, number, organization, area, status, since, validUntil }) => (
            <tr>
              <th scope="row">{organization.name}</th>
              <td data-label={t(words.bin)}>{organization.bin}</td>
              <td data-label={t(words.area)}>{areaName(area, visit)}</td>
              <td data-label={t(words.standing)}>
                <div>
                  <Standing reader={visit} status={status} />
                  <p class="small">{t(sinceDay(formatShortDate(since, language)))}</p>
                </div>
              </td>
              <td data-label={t(words.certificate)}>
                <a href={`/certificates/${certificateId}`}>№ {number}</a>
              </td>
              <td data-label={t(words.validUntil)}>
                <Day reader={visit} on={validUntil} as="short" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const sinceDay = (day: string): Says => ({ kk: `${day} бастап`, ru: `с ${day}`, en: `since ${day}` })

const words = {
  title: { kk: 'Аккредиттелген ұйымдар', ru: 'Аккредитованные организации', en: 'Accredited organizations' },
  lead: {
    kk: 'Куәліктер тізілімі; жағдай',
    ru: 'Реестр свидетельств; состояние на',
    en: 'The register of certificates as of',
  },
  search: { kk: 'Атауы, БСН немесе нөмірі', ru: 'Название, БИН или номер', en: 'Name, BIN or number' },
  day: { kk: 'Күні', ru: 'День', en: 'Day' },
  noSuchDay: { kk: 'Күнтізбеде мұндай күн жоқ.', ru: 'Такой даты в календаре нет.', en: 'There is no such date.' },
  fixedOnly: {
    kk: 'Бұл күн әлі келген жоқ: тек қазірдің өзінде бекітілгені көрсетілген.',
    ru: 'Этот день ещё впереди: показано лишь то, что уже установлено.',
    en: 'That day lies ahead: this is already fixed only.',
  },
  none: {
    kk: 'Мұндай куәлік жоқ.',
    ru: 'Таких свидетельств нет.',
    en: 'There is no such certificate.',
  },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  area: { kk: 'Сала', ru: 'Сфера', en: 'Area' },
  standing: { kk: 'Жағдайы', ru: 'Состояние', en: 'Standing' },
  certificate: { kk: 'Куәлік', ru: 'Свидетельство', en: 'Certificate' },
  validUntil: { kk: 'Қай күнге дейін', ru: 'Действует по', en: 'Valid until' },
} satisfies Record<string, Says>
