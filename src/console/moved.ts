import type { Hono } from 'hono'
import type { Env } from '../functions/http/services.ts'

/** Where pages that had another address stand now. */
const moved: readonly (readonly [from: string, to: string])[] = [
  ['/applications/new', '/cases/new/accreditation'],
  ['/meetings/new', '/cases/new/commission-meeting'],
  ['/notices', '/announcements'],
]

/** Leads old addresses to the new ones for good; a form sent to an old one is shown anew and nothing is entered. */
export const movedPages = (pages: Hono<Env>): void => {
  for (const [from, to] of moved) {
    pages.get(from, (c) => c.redirect(`${to}${new URL(c.req.url).search}`, 301))
    pages.post(from, (c) => c.redirect(to, 303))
  }
  pages.get('/notices/:id', (c) => c.redirect(`/announcements/${encodeURIComponent(c.req.param('id'))}`, 301))
}
