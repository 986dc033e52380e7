import { beforeAll, expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { bothHosts } from '../support/hosts.ts'
import { onEveryHost } from '../support/journey.ts'
import { announcesMeeting, files } from '../support/journey-acts.ts'

onEveryHost(
  'The console',
  { now: '2026-04-10T10:00:00+05:00' },
  (house) => {
    let application: CaseView
    let cookie: string

    const page = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
      const answer = await house().anyone.get<string>(path, { headers: { accept: 'text/html', ...headers } })
      return { status: answer.status, text: answer.body }
    }

    beforeAll(async () => {
      application = await files(house(), await house().organization())
      await announcesMeeting(house(), { postedOn: '2026-04-10', heldOn: '2026-06-15' })
    })

    it('greets anyone in Kazakh, and in the language asked for', async () => {
      expect(await page('/')).toMatchObject({ status: 200, text: expect.stringContaining('<html lang="kk"') })
      expect((await page('/', { 'accept-language': 'ru' })).text).toContain('<html lang="ru"')
      expect((await page('/meetings')).text).toContain('2026 ж. 15 маусым')
      expect((await page('/meetings?lang=en')).text).toContain('15 June 2026')
    })

    it('signs in by the link of development, and keeps the token in a cookie no script can read', async () => {
      const token = await house().host.token({ role: 'officer' })
      const answer = await fetch(`${house().host.baseUrl}/sign-in?token=${token}`, { redirect: 'manual' })
      expect([302, 303]).toContain(answer.status)
      expect(answer.headers.get('location')).toBe('/queue')
      const [session] = answer.headers.getSetCookie()
      expect(session).toMatch(/HttpOnly/)
      expect(session).toMatch(/SameSite=Lax/)
      cookie = session?.split(';')[0] ?? ''
    })

    it('shows an officer the queue and the case, with the day in words', async () => {
      expect(await page('/queue', { cookie })).toMatchObject({
        status: 200,
        text: expect.stringContaining(`/cases/${application.id}`),
      })
      const shown = await page(`/cases/${application.id}`, { cookie })
      expect(shown.status).toBe(200)
      expect(shown.text).toContain('2026 ж. 4 мамыр')
    })

    it('shows nobody else the case, and answers with a page', async () => {
      const hidden = await page(`/cases/${application.id}`)
      expect([401, 403, 404]).toContain(hidden.status)
      expect(hidden.text).toContain('<html')
    })
  },
  bothHosts,
)
