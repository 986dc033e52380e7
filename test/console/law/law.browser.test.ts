import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Person } from '../../support/client.ts'
import { type Host, startHost } from '../../support/hosts.ts'
import { findChromium, launchChromium, violationsOn } from '../browser.ts'

const chromium = findChromium()

const question = '/calculator?provision=X-O105.4&on=2026-08-12&calendar2026=v1'
const paths = [
  '/law',
  '/law/L46-2.2b',
  '/calculator',
  question,
  '/calculator?provision=X-O105.4&on=2026-02-30',
  '/calendars/2026?version=v2&with=v1',
  '/calendars/2026/v1',
  '/calendars/2027/new',
  '/confirmations',
  '/settings',
]

// Without a browser there is nothing to look at; the reporter shows these as skipped.
describe.skipIf(chromium === undefined)('The Law’s pages in a browser', () => {
  let host: Host
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    ;[host, browser] = await Promise.all([
      startHost('node-file', { now: '2026-08-12T09:00:00+05:00' }),
      launchChromium(chromium ?? ''),
    ])
    // A value decided and another waiting, so that the settings show their history and every form.
    for (const [role, value] of [
      ['officer', 7],
      ['head', 7],
      ['officer', 5],
    ] as const) {
      const person = new Person(host.baseUrl, await host.token({ role }))
      await person.put('/v1/settings/commission.quorum', { value, document: 'Demo order No. 7' })
    }
    const context = await browser.newContext({ bypassCSP: true, locale: 'kk' })
    page = await context.newPage()
    await page.goto(`${host.baseUrl}/sign-in?token=${await host.token({ role: 'officer' })}`)
  })

  afterAll(async () => {
    await browser?.close()
    await host?.stop()
  })

  it('pass WCAG 2.2 AA by axe and fit a phone and a wide screen', async () => {
    const found: string[] = []
    for (const path of paths) {
      await page.goto(`${host.baseUrl}${path}`)
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        for (const violation of await violationsOn(page, width === 360 ? 'all' : 'looks'))
          found.push(`${path} at ${width}: ${violation}`)
        if ((await widerBy(page)) !== 0) found.push(`${path} at ${width} is too wide`)
      }
    }
    expect(found).toEqual([])
  })

  it('print the answer to a question on paper, without the form, nothing cut off', async () => {
    await page.goto(`${host.baseUrl}${question}`)
    // The width of A4 between its margins, at 96 dots to the inch.
    await page.setViewportSize({ width: 688, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('form').first().isVisible()).toBe(false)
    expect(await page.locator('.answer-date').isVisible()).toBe(true)
    expect(await page.locator('table.month').count()).toBe(2)
    expect(await widerBy(page)).toBe(0)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'screen' })
  })

  it('answer without a script, step by step', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'ru' })
    const reader = await context.newPage()
    await reader.goto(`${host.baseUrl}/calculator`)
    await reader.getByLabel('Норма').selectOption('L46-2.2b')
    await reader.getByRole('button', { name: 'Дальше' }).click()
    await reader.getByLabel(/День мероприятия/).fill('2026-04-18')
    await reader.getByRole('button', { name: 'Посчитать' }).click()
    expect(await reader.locator('.answer-date').textContent()).toBe('понедельник, 2 марта 2026 г.')
    await reader.getByRole('link', { name: 'Қазақша' }).click()
    expect(await reader.locator('.answer-date').textContent()).toBe('2026 ж. 2 наурыз, дүйсенбі')
    await context.close()
  })
})

const widerBy = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
