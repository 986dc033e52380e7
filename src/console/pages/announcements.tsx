import { organizationNames } from '../../db/queries/organizations.queries.ts'
import { listPublications } from '../../db/queries/publications.queries.ts'
import { pageOf, readCursor } from '../../functions/http/cursor.ts'
import type { Says } from '../../language/says.ts'
import { html } from '../html.tsx'
import { AnnouncementItems } from '../parts/announcement-items.tsx'
import { Pager } from '../parts/pager.tsx'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'

const onOnePage = 50

/** What was published on our own announcements page, newest first. */
export const announcementsPage = async (visit: Visit): Promise<Response> => {
  const { c, t, services } = visit
  const [publishedAt, caseId, seq] = readCursor(c.req.query('cursor') ?? '', 3) ?? []
  const rows = await listPublications(services.store, {
    before: publishedAt !== undefined && caseId !== undefined ? { publishedAt, caseId, seq: Number(seq) } : undefined,
    limit: onOnePage + 1,
  })
  const { items, nextCursor } = pageOf(rows, onOnePage, (row) => [row.publishedAt, row.caseId, String(row.seq)])
  const names = await organizationNames(
    services.store,
    items.flatMap(({ organizationId }) => organizationId ?? []),
  )
  return html(visit, {
    title: t(common.announcements),
    body: (
      <section class="narrow">
        <h1>{t(common.announcements)}</h1>
        {items.length === 0 ? (
          <p class="empty">{t(words.none)}</p>
        ) : (
          <ul class="plain-list card">
            <AnnouncementItems reader={visit} publications={items} names={names} />
          </ul>
        )}
        <Pager visit={visit} nextCursor={nextCursor} />
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
