import { countCertificates } from '../../db/queries/certificate-stages.queries.ts'
import { organizationNames } from '../../db/queries/organizations.queries.ts'
import { listPublications } from '../../db/queries/publications.queries.ts'
import { certificatesOn, lineOf } from '../../functions/registers/certificates-on.ts'
import { formatNumber } from '../../language/numbers.ts'
import type { Says } from '../../language/says.ts'
import { html } from '../html.tsx'
import { readMeetings } from '../meetings.ts'
import { AnnouncementItems } from '../parts/announcement-items.tsx'
import { areaName } from '../parts/case-title.ts'
import { Day, fromToday } from '../parts/date-text.tsx'
import { Standing } from '../parts/standing-badge.tsx'
import type { Visit } from '../visit.ts'
import { common, standingNames } from '../words/common.ts'

const shown = 5

/** The front page: what this is, and what anybody may want to know today. */
export const homePage = async (visit: Visit): Promise<Response> => {
  const { t, services, today, language, principal } = visit
  const [meetings, certificates, counts, publications] = await Promise.all([
    readMeetings(services.store, 'announced'),
    certificatesOn(services.store, { on: today, status: ['inForce', 'suspended'], limit: shown }),
    countCertificates(services.store, today),
    listPublications(services.store, { limit: shown }),
  ])
  const ahead = meetings.filter(({ heldOn }) => heldOn >= today)
  const names = await organizationNames(
    services.store,
    publications.flatMap(({ organizationId }) => organizationId ?? []),
  )
  return html(visit, {
    title: t(words.title),
    body: (
      <>
        <section class="hero">
          <h1>{t(words.title)}</h1>
          <p class="lead">{t(words.lead)}</p>
          <p class="actions">
            {principal.role === 'public' ? (
              <a class="button primary" href="/sign-in">
                {t(common.signIn)}
              </a>
            ) : (
              <a class="button primary" href="/queue">
                {t(common.queue)}
              </a>
            )}
          </p>
        </section>
        <div class="panels">
          <section class="card" aria-labelledby="meetings">
            <h2 id="meetings">{t(words.meetings)}</h2>
            {ahead.length === 0 ? (
              <p class="empty">{t(words.noMeetings)}</p>
            ) : (
              <ul class="plain-list">
                {ahead.slice(0, shown).map(({ row, heldOn }) => (
                  <li>
                    <a href={`/announcements/${row.id}`}>
                      <Day reader={visit} on={heldOn} as="weekday" />
                    </a>
                    <span class="small">{fromToday(heldOn, today, language)}</span>
                  </li>
                ))}
              </ul>
            )}
            <p>
              <a href="/meetings">{t(words.allMeetings)}</a>
            </p>
          </section>
          <section class="card" aria-labelledby="accredited">
            <h2 id="accredited">{t(words.accredited)}</h2>
            {certificates.length === 0 ? (
              <p class="empty">{t(words.noAccredited)}</p>
            ) : (
              <ul class="plain-list">
                {certificates.map(lineOf).map(({ certificateId, organization, area, status }) => (
                  <li>
                    <a href={`/certificates/${certificateId}`}>{organization.name}</a>
                    <span class="small">{areaName(area, visit)}</span>
                    <Standing reader={visit} status={status} />
                  </li>
                ))}
              </ul>
            )}
            <p class="small">
              {(['inForce', 'suspended'] as const)
                .map((status) => `${t(standingNames[status])}: ${formatNumber(counts.get(status) ?? 0, language)}`)
                .join(' · ')}
            </p>
            <p>
              <a href="/accredited">{t(words.allAccredited)}</a>
            </p>
          </section>
          <section class="card" aria-labelledby="announcements">
            <h2 id="announcements">{t(words.announcements)}</h2>
            {publications.length === 0 ? (
              <p class="empty">{t(words.nothingPublished)}</p>
            ) : (
              <ul class="plain-list">
                <AnnouncementItems reader={visit} publications={publications} names={names} />
              </ul>
            )}
            <p>
              <a href="/announcements">{t(words.allAnnouncements)}</a>
            </p>
          </section>
        </div>
      </>
    ),
  })
}

const words = {
  title: {
    kk: 'Заң белгілеген мерзімдер — көз алдыңызда',
    ru: 'Сроки, установленные законом, — на виду',
    en: 'The terms set by law, in plain sight',
  },
  lead: {
    kk: 'Мерзім авторлық құқықты ұжымдық басқару рәсімдерін жүргізеді: әр мерзімді заң бойынша есептейді, сақталуын қадағалайды және әр күннің неге дәл сол күн екенін түсіндіреді.',
    ru: 'Мерзім ведёт процедуры коллективного управления авторскими правами: считает каждый срок по закону, следит за ним и объясняет, почему дата именно такая.',
    en: 'Merzim conducts the procedures of collective management of copyright: it counts every term by the Law, keeps it, and can say why each date is what it is.',
  },
  meetings: { kk: 'Жақын отырыстар', ru: 'Ближайшие заседания', en: 'Meetings ahead' },
  noMeetings: { kk: 'Отырыс жарияланбаған.', ru: 'Заседаний не объявлено.', en: 'No meeting is announced.' },
  allMeetings: { kk: 'Барлық отырыс', ru: 'Все заседания', en: 'All meetings' },
  accredited: { kk: 'Аккредиттелген ұйымдар', ru: 'Аккредитованные организации', en: 'Accredited organizations' },
  noAccredited: {
    kk: 'Әзірге ешкім аккредиттелмеген.',
    ru: 'Пока никто не аккредитован.',
    en: 'Nobody is accredited yet.',
  },
  allAccredited: { kk: 'Куәліктер тізілімі', ru: 'Реестр свидетельств', en: 'The register of certificates' },
  announcements: { kk: 'Соңғы хабарландырулар', ru: 'Последние объявления', en: 'Latest announcements' },
  nothingPublished: { kk: 'Ештеңе жарияланбаған.', ru: 'Ничего не опубликовано.', en: 'Nothing has been published.' },
  allAnnouncements: { kk: 'Барлық хабарландыру', ru: 'Все объявления', en: 'All announcements' },
} satisfies Record<string, Says>
