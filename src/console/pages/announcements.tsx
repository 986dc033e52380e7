import { organizationNames } from '../../db/queries/organizations.queries.ts'
import { listPublications } from '../../db/queries/publications.queries.ts'
import type { Says } from '../../language/says.ts'
import { html } from '../html.tsx'
import { AnnouncementItems } from '../parts/announcement-items.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'

/** What was published on our own announcements page, newest first. */
export const announcementsPage = async (visit: Visit): Promise<Response> => {
  const { t, services } = visit
  const publications = await listPublications(services.store, 500)
  const names = await organizationNames(
    services.store,
    publications.flatMap(({ organizationId }) => organizationId ?? []),
  )
  return html(visit, {
    title: t(common.announcements),
    body: (
      <section class="narrow">
        <h1>{t(common.announcements)}</h1>
        {publications.length === 0 ? (
          <p class="empty">{t(words.none)}</p>
        ) : (
          <ul class="plain-list card">
            <AnnouncementItems reader={visit} publications={publications} names={names} />
          </ul>
        )}
      </section>
    ),
  })
}

const words = {
  none: {
    kk: 'Әзірге ештеңе жарияланбаған.',
    ru: 'Пока ничего не опубликовано.',
    en: 'Nothing has been published yet.',
  },
} satisfies Record<string, Says>
