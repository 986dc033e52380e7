import { type CertificateStageRow, stagesOfCertificate } from '../../db/queries/certificate-stages.queries.ts'
import { findOrganization } from '../../db/queries/organizations.queries.ts'
import { notFound } from '../../functions/commands/problem.ts'
import type { Says } from '../../language/says.ts'
import { parseCivilDate } from '../../law/time/civil-date.ts'
import { statusOf } from '../../workflows/standing.ts'
import { html } from '../html.tsx'
import { areaName } from '../parts/case-title.ts'
import { Day } from '../parts/date-text.tsx'
import { QrCode } from '../parts/qr.tsx'
import { Standing } from '../parts/standing-badge.tsx'
import { ProvisionLink } from '../parts/terms.tsx'
import type { Visit } from '../visit.ts'
import { standingNames } from '../words/common.ts'
import { problemPage } from './problem-page.tsx'

/** A certificate anyone can check, on any day, without signing in; its QR code leads back to this very page. */
export const certificatePage = async (visit: Visit): Promise<Response> => {
  const { c, t, services, today } = visit
  const id = c.req.param('id') ?? ''
  const stages = await stagesOfCertificate(services.store, id)
  const [first] = stages
  if (!first) return problemPage(visit, notFound)
  const asked = c.req.query('on')
  const day = asked === undefined || asked === '' ? today : parseCivilDate(asked)
  const stage = stages.findLast(({ fromOn }) => fromOn <= (day ?? today))
  const { number, area, validFrom, validUntil, organizationId } = stage ?? first
  const organization = await findOrganization(services.store, organizationId)
  return html(visit, {
    title: `${t(words.title)} № ${number}`,
    status: day ? 200 : 400,
    body: (
      <>
        <article class="certificate">
          <header class="certificate-head">
            <p class="small">{t(words.body)}</p>
            <h1>{t(words.title)}</h1>
            <p class="certificate-number">№ {number}</p>
          </header>
          <div class="certificate-body">
            <dl class="facts">
              <dt>{t(words.holder)}</dt>
              <dd>
                <strong>{organization?.name ?? organizationId}</strong>
              </dd>
              <dt>{t(words.bin)}</dt>
              <dd>{organization?.bin}</dd>
              <dt>{t(words.area)}</dt>
              <dd>
                {areaName(area, visit)} <ProvisionLink reader={visit} id={area} />
              </dd>
              <dt>{t(words.validFrom)}</dt>
              <dd>
                <Day reader={visit} on={validFrom} />
              </dd>
              <dt>{t(words.validUntil)}</dt>
              <dd>
                <Day reader={visit} on={validUntil} />
              </dd>
            </dl>
            <figure class="qr">
              <QrCode text={`${services.baseUrl}/certificates/${id}`} title={t(words.qr)} />
              <figcaption>{t(words.check)}</figcaption>
            </figure>
          </div>
          <section class="certificate-standing" aria-labelledby="standing">
            <h2 id="standing">
              {t(words.standing)} <Day reader={visit} on={day ?? today} />
            </h2>
            {day ? (
              <Standing reader={visit} status={statusOf(stage?.status)} />
            ) : (
              <p class="error">{t(words.noSuchDay)}</p>
            )}
          </section>
          <p class="address">
            {services.baseUrl}/certificates/{id}
          </p>
        </article>
        <section class="certificate-more no-print" aria-labelledby="other-day">
          <h2 id="other-day">{t(words.otherDay)}</h2>
          <form class="filters" method="get" action={`/certificates/${id}`}>
            <div class="filter">
              <label for="on">{t(words.day)}</label>
              <input type="date" id="on" name="on" value={day ?? ''} />
            </div>
            <button class="button" type="submit">
              {t(words.show)}
            </button>
          </form>
          <History visit={visit} stages={stages} />
        </section>
      </>
    ),
  })
}

const History = ({ visit, stages }: { visit: Visit; stages: readonly CertificateStageRow[] }) => (
  <>
    <h2>{visit.t(words.history)}</h2>
    <ul class="plain-list">
      {stages.map(({ fromOn, status }) => (
        <li>
          <span>
            <Day reader={visit} on={fromOn} />: {visit.t(standingNames[statusOf(status)])}
            {fromOn > visit.today && <span class="small"> ({visit.t(words.fixed)})</span>}
          </span>
        </li>
      ))}
    </ul>
  </>
)

const words = {
  title: { kk: 'Аккредиттеу туралы куәлік', ru: 'Свидетельство об аккредитации', en: 'Certificate of accreditation' },
  body: {
    kk: 'Авторлық құқық саласындағы уәкілетті орган',
    ru: 'Уполномоченный орган в области авторского права',
    en: 'The authorized body for copyright',
  },
  holder: { kk: 'Ұйым', ru: 'Организация', en: 'Organization' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  area: { kk: 'Ұжымдық басқару саласы', ru: 'Сфера коллективного управления', en: 'Area of collective management' },
  validFrom: { kk: 'Қай күннен', ru: 'Действует с', en: 'Valid from' },
  validUntil: { kk: 'Қай күнге дейін', ru: 'Действует по', en: 'Valid until' },
  qr: {
    kk: 'Осы беттің мекенжайы бар QR-код',
    ru: 'QR-код с адресом этой страницы',
    en: 'QR code with the address of this page',
  },
  check: {
    kk: 'Тексеру үшін сканерлеп, мекенжайды салыстырыңыз',
    ru: 'Отсканируйте, чтобы проверить, и сравните адрес',
    en: 'Scan to verify, and compare the address',
  },
  standing: { kk: 'Жағдайы:', ru: 'Состояние на', en: 'Standing on' },
  noSuchDay: { kk: 'Күнтізбеде мұндай күн жоқ.', ru: 'Такой даты в календаре нет.', en: 'There is no such date.' },
  otherDay: { kk: 'Басқа күнгі жағдайы', ru: 'Состояние в другой день', en: 'On another day' },
  day: { kk: 'Күні', ru: 'День', en: 'Day' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  fixed: { kk: 'алда, бекітілген', ru: 'впереди, уже установлено', en: 'ahead, already fixed' },
  history: { kk: 'Өзгерістер', ru: 'Изменения', en: 'Changes' },
} satisfies Record<string, Says>
