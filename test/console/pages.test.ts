import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../src/workflows/procedure/roles.ts'
import { procedures } from '../../src/workflows/procedures.ts'
import { type OpenConsole, openConsole } from './visitor.ts'

let merzim: OpenConsole
let organization: string
let okup: string

beforeAll(async () => {
  merzim = await openConsole('2026-03-02T09:00:00+05:00')
  const { body } = await merzim.house.post('/v1/organizations', 'officer', {
    name: 'Demo <b>society</b> & "friends"',
    bin: '061240001236',
    address: 'Astana',
    phone: '+7 700',
    email: 'office@demo.invalid',
  })
  organization = body.id
  okup = `okup:demo-okup:${organization}`
})

afterAll(() => merzim.house.services.close())

const apply = async (area: string): Promise<string> => {
  const entry = { type: 'application.filed', data: { organizationId: organization, area, documents: [] } }
  const { body } = await merzim.house.post('/v1/cases', okup, { procedure: 'accreditation', entry })
  return body.id
}

describe('who sees a page', () => {
  it('asks the public to sign in where a page is not public, and remembers where it wanted to go', async () => {
    const { status, html } = await merzim.ask('/queue')
    expect(status).toBe(401)
    expect(html).toContain('<input type="hidden" name="next" value="/queue"')
  })

  it('tells somebody in the wrong role that it is not their right', async () => {
    expect((await merzim.ask('/cases/new/commission-meeting', { as: 'commission' })).status).toBe(403)
    expect((await merzim.ask('/cases/new/accreditation', { as: 'officer' })).status).toBe(403)
  })

  it('hides another organization’s case as if it did not exist', async () => {
    const id = await apply('L43.3.1')
    expect((await merzim.ask(`/cases/${id}`, { as: okup })).status).toBe(200)
    expect((await merzim.ask(`/cases/${id}`, { as: 'okup:other:another' })).status).toBe(404)
    expect((await merzim.ask(`/cases/${id}`, { as: 'expert' })).status).toBe(404)
    expect((await merzim.ask(`/cases/${id}`, { as: 'system' })).status).toBe(403)
  })

  it('believes an Authorization header a proxy has set', async () => {
    const { status } = await merzim.ask('/queue', { headers: { authorization: 'Bearer officer' } })
    expect(status).toBe(200)
  })
})

describe('signing in', () => {
  it('keeps the token in a cookie no script can read and goes on to the queue', async () => {
    const { status, headers, cookies } = await merzim.ask('/sign-in?token=officer')
    expect(status).toBe(303)
    expect(headers.get('location')).toBe('/queue')
    expect(cookies.get('merzim-session')).toMatch(/HttpOnly/)
    expect(cookies.get('merzim-session')).toMatch(/SameSite=Lax/)
  })

  it('goes back to where the visitor wanted to go, but never to another site', async () => {
    const to = async (next: string) =>
      (await merzim.ask('/sign-in', { form: { token: 'officer', next } })).headers.get('location')
    expect(await to('/cases/1')).toBe('/cases/1')
    expect(await to('//elsewhere.example')).toBe('/queue')
    expect(await to('https://elsewhere.example')).toBe('/queue')
  })

  it('reads no token from an address in production, where addresses are logged by others', async () => {
    const { services } = merzim.house
    Object.assign(services, { mode: 'production' })
    const { status, cookies } = await merzim.ask('/sign-in?token=officer')
    Object.assign(services, { mode: 'development' })
    expect(status).toBe(200)
    expect(cookies.has('merzim-session')).toBe(false)
  })

  it('prefixes the cookie and marks it secure where the console is reached over TLS', async () => {
    const { services } = merzim.house
    const { baseUrl } = services
    Object.assign(services, { baseUrl: 'https://merzim.example' })
    const { cookies } = await merzim.ask('/sign-in?token=officer')
    Object.assign(services, { baseUrl })
    expect(cookies.get('__Host-merzim-session')).toMatch(/Secure/)
  })

  it('forgets the token when one signs out', async () => {
    const { cookies } = await merzim.ask('/sign-out', { as: 'officer', form: {} })
    expect(cookies.get('merzim-session')).toMatch(/Max-Age=0/)
  })

  it('does not let the cookie speak to the API, which another site could make a browser call', async () => {
    const { status } = await merzim.ask('/v1/deadlines', { as: 'officer' })
    expect(status).toBe(401)
  })
})

describe('a form from this site', () => {
  it('names its origin, because its page was told it may', async () => {
    expect((await merzim.ask('/')).headers.get('referrer-policy')).toBe('same-origin')
  })
})

describe('a form from another site', () => {
  it('is refused and writes nothing', async () => {
    const form = { 'data.name': 'x', token: 'officer' }
    for (const origin of ['https://elsewhere.example', 'null']) {
      const { status, html } = await merzim.ask('/clock', { as: 'officer', form, headers: { origin } })
      expect(status).toBe(403)
      expect(html).toContain('not sent from a page of this site')
    }
  })
})

describe('what a browser is told about a page', () => {
  it('runs no script, takes nothing from elsewhere and is not framed', async () => {
    const { headers } = await merzim.ask('/')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
  })

  it('holds no script and no style of its own in any page', async () => {
    const id = await apply('L43.3.2')
    for (const path of [
      '/',
      '/queue',
      `/cases/${id}`,
      '/cases/new/commission-meeting',
      '/docs',
      '/accredited',
      '/clock',
    ]) {
      const { html, status } = await merzim.ask(path, { as: 'officer' })
      expect(status).toBe(200)
      expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i)
      expect(html).not.toMatch(/(?:src|href)="https?:/)
    }
  })

  it('keeps the style sheet for ever under the hash of its content', async () => {
    const { html } = await merzim.ask('/')
    const address = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? ''
    const { headers, status } = await merzim.ask(address)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toContain('immutable')
    const again = await merzim.ask(address, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  it('writes what people typed as text, never as markup', async () => {
    const { html } = await merzim.ask('/organizations', { as: 'officer' })
    expect(html).toContain('Demo &lt;b&gt;society&lt;/b&gt; &amp; &quot;friends&quot;')
  })
})

describe('the language of a page', () => {
  it('is Kazakh when nothing is said, the browser’s when it says, and the one chosen from then on', async () => {
    const langOf = (html: string) => /<html lang="(\w+)"/.exec(html)?.[1]
    expect(langOf((await merzim.ask('/', { headers: { 'accept-language': '' } })).html)).toBe('kk')
    expect(langOf((await merzim.ask('/', { headers: { 'accept-language': 'ru-KZ,en;q=0.5' } })).html)).toBe('ru')
    const chosen = await merzim.ask('/?lang=en', { headers: { 'accept-language': 'ru' } })
    expect(langOf(chosen.html)).toBe('en')
    expect(chosen.cookies.get('lang')).toMatch(/^lang=en;/)
    const kept = await merzim.ask('/', { headers: { cookie: 'lang=en', 'accept-language': 'ru' } })
    expect(langOf(kept.html)).toBe('en')
  })

  it('writes dates as each language does', async () => {
    const inLanguage = async (lang: string) => (await merzim.ask(`/queue?lang=${lang}`, { as: 'officer' })).html
    expect(await inLanguage('kk')).toContain('2026 ж. 2 наурыз, дүйсенбі')
    expect(await inLanguage('ru')).toContain('понедельник, 2 марта 2026 г.')
    expect(await inLanguage('en')).toContain('Monday, 2 March 2026')
  })
})

describe('what does not exist', () => {
  it('is a page for people and a problem for programs', async () => {
    const page = await merzim.ask('/nothing-here')
    expect(page.status).toBe(404)
    expect(page.html).toContain('<h1>Not found</h1>')
    const problem = await merzim.ask('/v1/nothing-here')
    expect(problem.status).toBe(404)
    expect(problem.headers.get('content-type')).toBe('application/problem+json')
  })

  it.each(['/cases/none', '/deadlines/none', '/certificates/none', '/announcements/none', '/provisions/none'])(
    '%s answers 404',
    async (path) => {
      expect((await merzim.ask(path, { as: 'officer' })).status).toBe(404)
    },
  )

  it('shows an act that is not this role’s as if it did not exist', async () => {
    const id = await apply('L43.3.3')
    expect((await merzim.ask(`/cases/${id}/acts/application.accepted`, { as: okup })).status).toBe(404)
  })
})

describe('a form', () => {
  it('enters an act once, however often its button is pressed', async () => {
    const id = await apply('L43.3.4')
    const path = `/cases/${id}/acts/application.accepted`
    const form = { ...(await merzim.hidden(path, 'officer')), 'data.remarks': 'All there' }
    const first = await merzim.ask(path, { as: 'officer', form })
    const second = await merzim.ask(path, { as: 'officer', form })
    expect(first.status).toBe(303)
    expect(second.status).toBe(303)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    const { body } = await merzim.house.get(`/v1/cases/${id}/docket`, 'officer')
    expect(body.items).toHaveLength(2)
  })

  it('sent about an older version is shown again with what was typed and the version there is now', async () => {
    const id = await apply('L43.3.5')
    const path = `/cases/${id}/acts/application.returned`
    const form = { ...(await merzim.hidden(path, 'officer')), 'data.missing': 'Charter\r\nList' }
    await merzim.house.post(
      `/v1/cases/${id}/docket`,
      'officer',
      { type: 'application.accepted', data: {} },
      { 'if-match': '"1"' },
    )
    const { status, html } = await merzim.ask(path, { as: 'officer', form })
    expect(status).toBe(412)
    expect(html).toContain('The case has changed since you read it')
    expect(html).toContain('Charter\nList</textarea>')
    expect(html).toContain('name="version" value="2"')
  })

  it('refused in another language says why in that language, with the days as it writes them', async () => {
    const form = {
      ...(await merzim.hidden('/cases/new/commission-meeting', 'officer')),
      'data.heldOn': '2026-03-20',
      'data.postedOn': '2026-03-02',
      'data.periodicals': '',
      'data.website': 'demo.invalid',
    }
    const blank = await merzim.ask('/cases/new/commission-meeting', {
      as: 'officer',
      form,
      headers: { 'accept-language': 'ru' },
    })
    expect(blank.status).toBe(400)
    expect(blank.html).toContain('Нужна хотя бы одна строка.')
    const tooSoon = await merzim.ask('/cases/new/commission-meeting', {
      as: 'officer',
      form: { ...form, 'data.periodicals': 'Газета' },
      headers: { 'accept-language': 'ru' },
    })
    expect(tooSoon.status).toBe(409)
    expect(tooSoon.html).toContain('самый ранний день: 18 апреля 2026 г.')
    expect(tooSoon.html).not.toContain('г..')
    expect(tooSoon.html).toContain('value="2026-03-20"')
  })
})

describe('opening a case', () => {
  it('is one form of every procedure that has one, for exactly those who may enter the act that opens it', async () => {
    for (const { id, opening, acts } of procedures) {
      const path = `/cases/new/${id}`
      const opens: readonly string[] = (opening && acts[opening.act]?.roles) ?? []
      for (const role of roles) {
        const { status } = await merzim.ask(path, { as: role === 'okup' ? okup : role })
        expect([path, role, status]).toEqual([path, role, opening ? (opens.includes(role) ? 200 : 403) : 404])
      }
    }
  })

  it('lists what one may open, and nothing else', async () => {
    const { html } = await merzim.ask('/cases/new', { as: 'officer' })
    expect(html).toContain('href="/cases/new/commission-meeting"')
    expect(html).not.toContain('href="/cases/new/accreditation"')
  })

  it.each([
    ['/applications/new', '/cases/new/accreditation'],
    ['/meetings/new', '/cases/new/commission-meeting'],
    ['/notices', '/announcements'],
  ])('%s has moved for good', async (from, to) => {
    const { status, headers } = await merzim.ask(from, { as: 'officer' })
    expect([status, headers.get('location')]).toEqual([301, to])
    const posted = await merzim.ask(from, { as: 'officer', form: { 'data.heldOn': '2026-05-01' } })
    expect([posted.status, posted.headers.get('location')]).toEqual([303, to])
  })

  it('leads whoever kept the address of a notice to its announcement', async () => {
    const { status, headers } = await merzim.ask('/notices/some-case')
    expect([status, headers.get('location')]).toEqual([301, '/announcements/some-case'])
  })

  it('does not ask an organization who it is, and believes nobody who says otherwise', async () => {
    const path = '/cases/new/accreditation'
    const hidden = await merzim.hidden(path, okup)
    expect(hidden).toMatchObject({ 'data.organizationId': organization })
    const form = { ...hidden, 'data.organizationId': 'another', 'data.area': 'L43.3.7', 'data.documents': 'Charter' }
    const { headers } = await merzim.ask(path, { as: okup, form })
    const id = /\/cases\/([\w-]+)/.exec(headers.get('location') ?? '')?.[1]
    expect((await merzim.house.get(`/v1/cases/${id}`, okup)).body).toMatchObject({ organization })
  })

  it('refuses an excluded area by the rule that says so', async () => {
    const path = '/cases/new/accreditation'
    const form = { ...(await merzim.hidden(path, okup)), 'data.area': 'L43.3.6', 'data.documents': 'Charter' }
    const { status, html } = await merzim.ask(path, { as: okup, form })
    expect(status).toBe(409)
    expect(html).toContain('href="/law/L43.3.6"')
  })
})

describe('the demo clock', () => {
  it('never goes back', async () => {
    const { status, html } = await merzim.ask('/clock', { as: 'officer', form: { on: '2026-03-01', time: '09:00' } })
    expect(status).toBe(400)
    expect(html).toContain('The clock never goes back.')
  })
})
