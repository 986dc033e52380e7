import type { Child } from 'hono/jsx'
import { partIn } from '../functions/actors/rights.ts'
import { type Language, languages } from '../language/says.ts'
import type { Role } from '../workflows/procedure/roles.ts'
import { iconAddress, styleAddress } from './assets.ts'
import { lawWords } from './law/words.ts'
import { openingsFor } from './openings.ts'
import { Moment } from './parts/date-text.tsx'
import type { Visit } from './visit.ts'
import { common, roleNames } from './words/common.ts'

/** The frame of every page: where you are, where you can go, who you are, in which language. */
export const Layout = ({ visit, title, children }: { visit: Visit; title: string; children?: Child }) => {
  const { t, language, principal, services } = visit
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${t(common.brand)}`}</title>
        <link rel="stylesheet" href={styleAddress} />
        <link rel="icon" href={iconAddress} type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#main">
          {t(common.skip)}
        </a>
        <header class="masthead">
          <div class="masthead-row">
            <a class="brand" href="/">
              <BrandMark />
              <span>{t(common.brand)}</span>
            </a>
            <div class="masthead-side">
              <LanguageSwitch visit={visit} />
              {principal.role === 'public' ? (
                <a class="button quiet" href="/sign-in">
                  {t(common.signIn)}
                </a>
              ) : (
                <form class="who" method="post" action="/sign-out">
                  <span class="who-role">{t(roleNames[principal.role as Role])}</span>
                  <button class="button quiet" type="submit">
                    {t(common.signOut)}
                  </button>
                </form>
              )}
            </div>
            <Menu visit={visit} />
          </div>
        </header>
        {services.demoClock && (
          <p class="demo-clock">
            <span class="demo-clock-inner">
              <strong>{t(common.demoClock)}</strong> <Moment reader={visit} at={visit.now} />
            </span>
          </p>
        )}
        <main id="main" class="main" tabindex={-1}>
          {children}
        </main>
        <footer class="footer">
          <p>
            {t(common.brand)}: {t(common.purpose)}.
          </p>
          <p>
            <a href="/docs">{t(common.api)}</a>
          </p>
        </footer>
      </body>
    </html>
  )
}

const Menu = ({ visit }: { visit: Visit }) => {
  const { c, t, principal, services } = visit
  const own = partIn(principal)
  const items = [
    ...(isStaffRole(principal.role) || own ? [['/queue', common.queue] as const] : []),
    ...(openingsFor(visit).length > 0 ? [['/cases/new', common.newCase] as const] : []),
    ['/meetings', common.meetings] as const,
    ['/accredited', common.accredited] as const,
    ['/announcements', common.announcements] as const,
    ['/law', lawWords.law] as const,
    ['/calculator', common.whyThisDate] as const,
    ...(own?.part === 'organization' ? [[`/organizations/${own.partyId}`, common.organization] as const] : []),
    ...(isStaffRole(principal.role) || principal.role === 'expert'
      ? [['/organizations', common.organizations] as const]
      : []),
    ...(isStaffRole(principal.role) && services.mode === 'development' ? [['/mail', common.mail] as const] : []),
    ...(principal.role === 'officer' && services.demoClock ? [['/clock', common.clock] as const] : []),
  ]
  return (
    <nav class="menu" aria-label={t(common.menu)}>
      <ul>
        {items.map(([href, says]) => (
          <li>
            <a href={href} aria-current={c.req.path === href ? 'page' : undefined}>
              {t(says)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const isStaffRole = (role: string): boolean => ['officer', 'head', 'commission', 'auditor'].includes(role)

const names: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

const LanguageSwitch = ({ visit: { c, t, language } }: { visit: Visit }) => (
  <nav class="languages" aria-label={t(common.language)}>
    <ul>
      {languages.map((each) => (
        <li>
          <a
            href={inLanguage(c.req.url, each)}
            lang={each}
            hreflang={each}
            aria-current={each === language ? 'true' : undefined}
          >
            {names[each]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const inLanguage = (url: string, language: Language): string => {
  const { pathname, searchParams } = new URL(url)
  searchParams.delete('token')
  searchParams.set('lang', language)
  return `${pathname}?${searchParams}`
}

/** A month with its decisive day. */
const BrandMark = () => (
  <svg class="brand-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <rect x="2.5" y="4.5" width="19" height="17" rx="3" fill="none" stroke="currentColor" stroke-width="2" />
    <path d="M7 2v5M17 2v5M2.5 10h19" stroke="currentColor" stroke-width="2" />
    <circle cx="15.5" cy="15.5" r="2.8" fill="currentColor" />
  </svg>
)
