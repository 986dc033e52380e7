import { isStaff } from '../../functions/actors/rights.ts'
import type { Says } from '../../language/says.ts'
import { html } from '../html.tsx'
import { type ListedMeeting, readMeetings } from '../meetings.ts'
import { openingFor } from '../openings.ts'
import { Day, fromToday } from '../parts/date-text.tsx'
import { ProvisionLink } from '../parts/terms.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'

/** The public calendar of the commission's meetings (L46-2.2b). */
export const meetingsPage = async (visit: Visit): Promise<Response> => {
  const { t, services } = visit
  const opening = openingFor('commission-meeting', visit)
  const [announced, held, cancelled] = await Promise.all([
    readMeetings(services.store, 'announced'),
    readMeetings(services.store, 'held'),
    readMeetings(services.store, 'cancelled'),
  ])
  return html(visit, {
    title: t(words.title),
    body: (
      <>
        <div class="page-head">
          <div>
            <h1>{t(words.title)}</h1>
            <p class="lead">
              {t(words.lead)} <ProvisionLink reader={visit} id="L46-2.2b" />
            </p>
          </div>
          {opening && (
            <a class="button primary" href={opening.path}>
              {t(opening.title)}
            </a>
          )}
        </div>
        <MeetingTable
          visit={visit}
          id="announced"
          title={t(words.announced)}
          meetings={announced}
          empty={t(words.none)}
        />
        {held.length > 0 && (
          <MeetingTable visit={visit} id="held" title={t(words.held)} meetings={held.toReversed()} empty="" />
        )}
        {cancelled.length > 0 && (
          <MeetingTable
            visit={visit}
            id="cancelled"
            title={t(words.cancelled)}
            meetings={cancelled.toReversed()}
            empty=""
          />
        )}
      </>
    ),
  })
}

const MeetingTable = ({
  visit,
  id,
  title,
  meetings,
  empty,
}: {
  visit: Visit
  id: string
  title: string
  meetings: readonly ListedMeeting[]
  empty: string
}) => {
  const { t, today, language, principal } = visit
  return (
    <section class="narrow-wide" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {meetings.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <section class="table-scroll" aria-labelledby={id} tabindex={0}>
          <table class="data stacking">
            <thead>
              <tr>
                <th scope="col">{t(words.day)}</th>
                <th scope="col">{t(words.posted)}</th>
                <th scope="col">{t(common.announcement)}</th>
                {isStaff(principal) && <th scope="col">{t(common.openCase)}</th>}
              </tr>
            </thead>
            <tbody>
              {meetings.map(({ row, heldOn, announcedOn }) => (
                <tr>
                  <th scope="row">
                    <Day reader={visit} on={heldOn} as="weekday" />
                    {id === 'announced' && heldOn >= today && <p class="small">{fromToday(heldOn, today, language)}</p>}
                  </th>
                  <td data-label={t(words.posted)}>
                    <Day reader={visit} on={announcedOn} />
                  </td>
                  <td data-label={t(common.announcement)}>
                    <a href={`/announcements/${row.id}`} aria-label={`${t(common.announcement)}: ${heldOn}`}>
                      {t(common.announcement)}
                    </a>
                  </td>
                  {isStaff(principal) && (
                    <td data-label={t(common.openCase)}>
                      <a href={`/cases/${row.id}`} aria-label={`${t(common.openCase)}: ${heldOn}`}>
                        {t(common.openCase)}
                      </a>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

const words = {
  title: {
    kk: 'Аккредиттеу комиссиясының отырыстары',
    ru: 'Заседания аккредитационной комиссии',
    en: 'Meetings of the accreditation commission',
  },
  lead: {
    kk: 'Отырыс күні кемінде отыз жұмыс күні бұрын жарияланады.',
    ru: 'День заседания размещается не позднее чем за тридцать рабочих дней.',
    en: 'The day of a meeting is posted at least thirty working days ahead.',
  },
  announced: { kk: 'Хабарланған', ru: 'Объявленные', en: 'Announced' },
  held: { kk: 'Өткен', ru: 'Состоявшиеся', en: 'Held' },
  cancelled: { kk: 'Күші жойылған', ru: 'Отменённые', en: 'Cancelled' },
  none: { kk: 'Алда отырыс жарияланбаған.', ru: 'Предстоящих заседаний не объявлено.', en: 'No meeting is announced.' },
  day: { kk: 'Отырыс күні', ru: 'День заседания', en: 'Day' },
  posted: { kk: 'Орналастырылды', ru: 'Размещено', en: 'Posted' },
} satisfies Record<string, Says>
