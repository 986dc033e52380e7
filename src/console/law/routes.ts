import type { Hono, MiddlewareHandler } from 'hono'
import { notFound } from '../../functions/commands/problem.ts'
import type { Env } from '../../functions/http/services.ts'
import { provision } from '../../law/provisions.ts'
import { yearOf } from '../../law/time/civil-date.ts'
import { page } from '../page.ts'
import { problemPage } from '../pages/problem-page.tsx'
import { calculatorPage } from './calculator-page.tsx'
import { calendarPage } from './calendar-page.tsx'
import { confirmationsPage } from './confirmations-page.tsx'
import { lawPage } from './law-page.tsx'
import { enterCalendarByForm, newCalendarPage } from './new-calendar-page.tsx'
import { confirmProvisionByForm, provisionPage } from './provision-page.tsx'
import { putSettingByForm, rejectSettingByForm, settingsPage, withdrawSettingByForm } from './settings-page.tsx'
import { adoptCalendarByForm, proposeCalendarByForm, whatIfPage } from './what-if-page.tsx'

/**
 * The Law's pages: provisions, the calculator, calendars, confirmations and settings. What the Law says is for anyone; what a
 * change would move, and changing it, is for those the API admits.
 *
 * @param posting what guards a form's way in
 */
export const lawPages = (
  pages: Hono<Env>,
  posting: readonly [MiddlewareHandler<Env>, MiddlewareHandler<Env>],
): void => {
  pages.get('/law', page(['public'], lawPage))
  pages.get('/law/:id', page(['public'], provisionPage))
  pages.post('/law/:id/confirmation', ...posting, page(['officer', 'head'], confirmProvisionByForm))
  // Where provisions stood before the Law had its own pages.
  pages.get(
    '/provisions/:id',
    page(['public'], (visit) => {
      const found = provision(visit.c.req.param('id') ?? '')
      return found ? visit.c.redirect(`/law/${encodeURIComponent(found.id)}`, 301) : problemPage(visit, notFound)
    }),
  )
  pages.get('/calculator', page(['public'], calculatorPage))

  pages.get(
    '/calendars',
    page(['public'], ({ c, today }) => c.redirect(`/calendars/${yearOf(today)}`, 302)),
  )
  pages.get('/calendars/:year', page(['public'], calendarPage))
  pages.get('/calendars/:year/new', page(['officer'], newCalendarPage))
  pages.post('/calendars/:year/new', ...posting, page(['officer'], enterCalendarByForm))
  pages.get('/calendars/:year/:version', page(['officer', 'head', 'auditor'], whatIfPage))
  pages.post('/calendars/:year/:version/propose', ...posting, page(['officer'], proposeCalendarByForm))
  pages.post('/calendars/:year/:version/adopt', ...posting, page(['head'], adoptCalendarByForm))

  pages.get('/confirmations', page(['officer', 'head', 'commission', 'auditor'], confirmationsPage))
  pages.get('/settings', page(['officer', 'head', 'commission', 'auditor'], settingsPage))
  pages.post('/settings/:key', ...posting, page(['officer', 'head'], putSettingByForm))
  pages.post('/settings/:key/:number/reject', ...posting, page(['head'], rejectSettingByForm))
  pages.post('/settings/:key/:number/withdraw', ...posting, page(['officer'], withdrawSettingByForm))
}
