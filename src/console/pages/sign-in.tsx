import { isStaff, partIn } from '../../functions/actors/rights.ts'
import type { Says } from '../../language/says.ts'
import { html } from '../html.tsx'
import { closeSession, openSession } from '../session.ts'
import type { Visit } from '../visit.ts'
import { common } from '../words/common.ts'

/**
 * Signs in. A development link carries its token in the address; in production tokens in addresses are not read, because
 * addresses end up in other people's logs.
 */
export const signIn = async (visit: Visit): Promise<Response> => {
  const { c, services } = visit
  const token = c.req.query('token')
  if (token === undefined || services.mode === 'production')
    return signInPage(visit, { status: 200, next: c.req.query('next') })
  return enter(visit, token, c.req.query('next'))
}

/** Signs in with a token pasted into the form. */
export const signInByForm = async (visit: Visit): Promise<Response> => {
  const form = new URLSearchParams(await visit.c.req.text())
  return enter(visit, (form.get('token') ?? '').trim().replace(/^bearer\s+/i, ''), form.get('next') ?? undefined)
}

export const signOut = (visit: Visit): Response => {
  closeSession(visit.c)
  return visit.c.redirect('/', 303)
}

const enter = async (visit: Visit, token: string, next: string | undefined): Promise<Response> => {
  const { c, services } = visit
  const principal = token === '' ? undefined : await services.authenticate(token)
  if (!principal) return signInPage(visit, { status: 401, next, wasRefused: true })
  openSession(c, token)
  return c.redirect(ownPath(next) ?? (isStaff(principal) || partIn(principal) ? '/queue' : '/'), 303)
}

/** A path of this console, never another site's address. */
const ownPath = (next: string | undefined): string | undefined =>
  next !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/.test(next) ? next : undefined

/** The page that offers to sign in. */
export const signInPage = (
  visit: Visit,
  { status, next, wasRefused = false }: { status: number; next?: string | undefined; wasRefused?: boolean },
): Response => {
  const { t, services } = visit
  return html(visit, {
    title: t(common.signIn),
    status,
    body: (
      <section class="narrow">
        <h1>{t(common.signIn)}</h1>
        {status === 401 && !wasRefused && <p class="lead">{t(words.needed)}</p>}
        {wasRefused && (
          <div class="error-summary" role="alert">
            <p>{t(words.refused)}</p>
          </div>
        )}
        {services.mode === 'development' && <p class="hint">{t(words.development)}</p>}
        <form class="form" method="post" action="/sign-in">
          {ownPath(next) && <input type="hidden" name="next" value={next} />}
          <div class="field">
            <label for="token">{t(words.token)}</label>
            <p class="hint" id="token-hint">
              {t(words.tokenHint)}
            </p>
            <textarea
              id="token"
              name="token"
              rows={4}
              required
              autocomplete="off"
              spellcheck={false}
              aria-describedby="token-hint"
            />
          </div>
          <p class="actions">
            <button class="button primary" type="submit">
              {t(common.signIn)}
            </button>
          </p>
        </form>
      </section>
    ),
  })
}

const words = {
  needed: {
    kk: 'Бұл бетті көру үшін кіріңіз.',
    ru: 'Чтобы увидеть эту страницу, войдите.',
    en: 'Sign in to see this page.',
  },
  refused: {
    kk: 'Кіру белгісі жарамсыз немесе мерзімі өткен.',
    ru: 'Токен недействителен или его срок истёк.',
    en: 'The token is not valid or has expired.',
  },
  development: {
    kk: 'Әзірлеу режимі: дайын кіру сілтемелерін бағдарлама іске қосылғанда шығарады.',
    ru: 'Режим разработки: готовые ссылки для входа программа печатает при запуске.',
    en: 'Development mode: the program prints ready sign-in links when it starts.',
  },
  token: { kk: 'Кіру белгісі', ru: 'Токен доступа', en: 'Bearer token' },
  tokenHint: {
    kk: 'Белгіні (JWT) ұйымыңыздың кіру қызметі береді; онда атыңыз, рөліңіз және мерзімі жазылған. Ол тек осы браузердің cookie-інде, шыққанға дейін немесе мерзімі өткенше сақталады.',
    ru: 'Токен (JWT) выдаёт служба входа вашей организации; в нём записаны ваше имя, роль и срок. Он хранится только в cookie этого браузера, до выхода или до истечения срока.',
    en: 'The token (JWT) is issued by your organization’s sign-in service; it says who you are, in which role and until when. It is kept only in a cookie of this browser, until you sign out or it expires.',
  },
} satisfies Record<string, Says>
