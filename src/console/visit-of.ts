import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { thePublic } from '../functions/actors/actor.ts'
import type { Env } from '../functions/http/services.ts'
import { negotiateLanguage } from '../language/negotiate.ts'
import { type Language, languages } from '../language/says.ts'
import { civilDateAt } from '../law/time/zone.ts'
import { keepChoice } from './session.ts'
import type { Visit } from './visit.ts'

/** The visit of a request, also where nobody could be identified. */
export const visitOf = (c: Context<Env>, principal: Visit['principal'] | undefined): Visit => {
  const services = c.get('services')
  const now = services.clock.now()
  const language = languageOf(c)
  return {
    c,
    services,
    principal: principal ?? thePublic,
    language,
    now,
    today: civilDateAt(now),
    t: (says) => says[language],
    confirmed: c.get('confirmed') ?? new Set(),
  }
}

/** The language asked for in the address and kept from then on, the one kept, or the browser's; Kazakh otherwise. */
const languageOf = (c: Context<Env>): Language => {
  const asked = c.req.query('lang')
  if (isLanguage(asked)) {
    keepChoice(c, 'lang', asked)
    return asked
  }
  const kept = getCookie(c, 'lang')
  return isLanguage(kept) ? kept : negotiateLanguage(c.req.header('accept-language'))
}

const isLanguage = (text: string | undefined): text is Language =>
  (languages as readonly (string | undefined)[]).includes(text)
