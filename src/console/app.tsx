import type { OpenAPIHono } from '@hono/zod-openapi'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { notFound, type Problem } from '../functions/commands/problem.ts'
import { everyRole } from '../functions/http/admit.ts'
import { problemResponse } from '../functions/http/problem-response.ts'
import type { Env } from '../functions/http/services.ts'
import { partyRoles } from '../workflows/procedure/parties.ts'
import type { Role } from '../workflows/procedure/roles.ts'
import { assetRoutes } from './assets.ts'
import { bringsFiles, largestForm } from './form/read-sent.ts'
import { lawPages } from './law/routes.ts'
import { movedPages } from './moved.ts'
import { page } from './page.ts'
import { accreditedPage } from './pages/accredited.tsx'
import { actPage, enterAct } from './pages/act.tsx'
import { announcementPage } from './pages/announcement.tsx'
import { announcementsPage } from './pages/announcements.tsx'
import { casePage } from './pages/case.tsx'
import { certificatePage } from './pages/certificate.tsx'
import { clockPage, moveClock } from './pages/clock.tsx'
import { deadlinePage } from './pages/deadline.tsx'
import { docsPage } from './pages/docs.tsx'
import { downloadDocument } from './pages/document.ts'
import { homePage } from './pages/home.tsx'
import { mailPage } from './pages/mail.tsx'
import { meetingsPage } from './pages/meetings.tsx'
import { newCasePage, newCasesPage, openByForm, openersHere } from './pages/new-case.tsx'
import { enterOrganization, newOrganizationPage } from './pages/new-organization.tsx'
import { correctItsContacts, organizationPage } from './pages/organization.tsx'
import { organizationsPage } from './pages/organizations.tsx'
import { parkedPage, resolveParked } from './pages/parked.tsx'
import { problemPage } from './pages/problem-page.tsx'
import { queuePage } from './pages/queue.tsx'
import { signIn, signInByForm, signOut } from './pages/sign-in.tsx'
import { visitOf } from './visit-of.ts'

const staff: readonly Role[] = ['officer', 'head', 'commission', 'auditor']
/** Staff, and the parties of cases, who see their own. */
const readers: readonly Role[] = [...staff, ...partyRoles]

/** What people see: server-rendered pages over the same functions as the API, complete without a script. */
export const mountConsole = (app: OpenAPIHono<Env>): void => {
  const pages = new Hono<Env>()
  assetRoutes(pages)

  pages.get('/', page(['public'], homePage))
  pages.get('/meetings', page(['public'], meetingsPage))
  pages.get('/accredited', page(['public'], accreditedPage))
  pages.get('/certificates/:id', page(['public'], certificatePage))
  pages.get('/announcements', page(['public'], announcementsPage))
  pages.get('/announcements/:id', page(['public'], announcementPage))
  lawPages(pages, posting)
  pages.get('/docs', page(['public'], docsPage(app)))

  pages.get('/sign-in', page(['public'], signIn))
  pages.post('/sign-in', ...posting, page(['public'], signInByForm))
  pages.post('/sign-out', ...posting, page(['public'], signOut))

  pages.get('/queue', page(readers, queuePage))
  pages.get('/cases/new', page(everyRole, newCasesPage))
  pages.get('/cases/new/:procedure', page(openersHere, newCasePage))
  pages.post('/cases/new/:procedure', ...postingFiles, page(openersHere, openByForm))
  pages.get('/cases/:id', page(readers, casePage))
  pages.get('/cases/:id/acts/:type', page(readers, actPage))
  pages.post('/cases/:id/acts/:type', ...postingFiles, page(readers, enterAct))
  pages.get('/documents/:id', page(everyRole, downloadDocument))
  pages.get('/deadlines/:id', page(readers, deadlinePage))
  pages.get('/parked', page(['officer', 'head', 'auditor'], parkedPage))
  pages.post('/parked/:id', ...posting, page(['officer'], resolveParked))
  pages.get('/organizations', page([...staff, 'expert'], organizationsPage))
  pages.get('/organizations/new', page(['officer', 'expert'], newOrganizationPage))
  pages.post('/organizations/new', ...posting, page(['officer', 'expert'], enterOrganization))
  pages.get('/organizations/:id', page(readers, organizationPage))
  pages.post('/organizations/:id', ...posting, page(readers, correctItsContacts))
  pages.get('/mail', page(staff, mailPage))
  pages.get('/clock', page(['officer'], clockPage))
  pages.post('/clock', ...posting, page(['officer'], moveClock))

  movedPages(pages)
  pages.onError((fault, c) => problemPage(visitOf(c, c.get('principal')), toProblem(fault, c)))
  app.route('/', pages)
  // The API keeps problem+json; whoever asks for a page gets a page.
  app.notFound((c) =>
    asksForPage(c) ? problemPage(visitOf(c, c.get('principal')), notFound) : problemResponse(c, notFound),
  )
}

const tooMuch = (): never => {
  throw new HTTPException(413)
}

const limitForm: MiddlewareHandler<Env> = bodyLimit({ maxSize: largestForm, onError: tooMuch })

/** A form with files is read as it comes and never as a whole; browsers tell how long it is. */
const limitFiles: MiddlewareHandler<Env> = (c, next) => {
  if (!bringsFiles(c.req.header('content-type'))) return limitForm(c, next)
  const told = Number(c.req.header('content-length') ?? Number.NaN)
  return told <= c.get('services').keeping.largest + largestForm ? next() : tooMuch()
}

/** A form may only come from a page of this console. */
const fromHere: MiddlewareHandler<Env> = csrf({
  // Behind a proxy that ends TLS the request's own address is not the one the browser sees.
  origin: (origin, c) => origin === new URL(c.req.url).origin || origin === new URL(c.get('services').baseUrl).origin,
})

/** A form of a size somebody can have typed; and one that may also bring files. */
const posting = [limitForm, fromHere] as const
const postingFiles = [limitFiles, fromHere] as const

const asksForPage = (c: Context<Env>): boolean =>
  !c.req.path.startsWith('/v1/') && (c.req.header('accept') ?? '').includes('text/html')

/** A fault as the reader may know it; what it was in full goes to the log alone. */
const toProblem = (fault: Error, c: Context<Env>): Problem => {
  if (fault instanceof HTTPException && fault.status === 403) return fromElsewhere
  if (fault instanceof HTTPException && fault.status === 413) return tooLarge
  if (fault instanceof HTTPException && fault.status === 400) return brokenOff
  const { log } = c.get('services')
  log('error', 'fault', {
    requestId: c.get('requestId'),
    fault: fault.name,
    message: fault.message,
    stack: fault.stack,
  })
  return broken
}

const fromElsewhere: Problem = {
  status: 403,
  kind: 'cross-site',
  says: {
    kk: 'Бұл нысан осы сайттың бетінен жіберілмеген. Ештеңе жазылмады.',
    ru: 'Эта форма отправлена не со страницы этого сайта. Ничего не записано.',
    en: 'This form was not sent from a page of this site. Nothing was written.',
  },
}

const tooLarge: Problem = {
  status: 413,
  kind: 'too-large',
  says: { kk: 'Сұрау тым үлкен.', ru: 'Запрос слишком велик.', en: 'The request is too large.' },
}

const brokenOff: Problem = {
  status: 400,
  kind: 'malformed',
  says: {
    kk: 'Нысан толық келмеді: қайта жіберіңіз. Ештеңе жазылмады.',
    ru: 'Форма пришла не полностью: отправьте снова. Ничего не записано.',
    en: 'The form did not arrive whole: send it again. Nothing was written.',
  },
}

const broken: Problem = {
  status: 500,
  kind: 'fault',
  says: {
    kk: 'Ішкі қате; сұрау нөмірін хабарлаңыз. Ештеңе жазылмады.',
    ru: 'Внутренняя ошибка; сообщите номер запроса. Ничего не записано.',
    en: 'An internal fault; please report the request number. Nothing was written.',
  },
}
