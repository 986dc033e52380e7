import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Host, startHost, type TokenFor } from '../support/hosts.ts'
import { findChromium, launchChromium, picture, violationsOn, withoutScripts } from './browser.ts'

const chromium = findChromium()
const now = '2026-03-02T09:00:00+05:00'

/** 320 px is a phone, and a wide screen at 400 % zoom. */
const looks = [
  ['light', 1280],
  ['dark', 320],
] as const

const note = chromium === undefined ? ' (skipped: no Chromium here; `apt-get install -y chromium` brings one)' : ''

describe.skipIf(chromium === undefined)(`the whole journey in the browser, without scripts${note}`, () => {
  let host: Host
  let browser: Browser
  let officer: Page
  let head: Page
  let commission: Page
  let organization: Page
  let organizationId: string
  let caseAddress: string
  let certificateAddress: string
  const tokens: string[] = []

  const signedIn = async (whose: TokenFor, locale = 'en'): Promise<Page> => {
    const page = await (await withoutScripts(browser, locale)).newPage()
    page.setDefaultTimeout(10_000)
    const token = await host.token(whose)
    tokens.push(token)
    await page.goto(`${host.baseUrl}/sign-in?token=${token}`)
    return page
  }
  const titleOf = (page: Page): Promise<string | null> => page.locator('h1').textContent()
  const act = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.goto(caseAddress)
    await page.getByRole('link', { name }).click()
  }
  const send = (page: Page): Promise<void> => page.locator('main form button.primary').click()

  beforeAll(async () => {
    ;[host, browser] = await Promise.all([
      startHost('node-file', { now, env: { MERZIM_LOG: 'on' } }),
      launchChromium(chromium ?? ''),
    ])
    ;[officer, head, commission] = await Promise.all([
      signedIn({ role: 'officer' }),
      signedIn({ role: 'head' }),
      signedIn({ role: 'commission' }),
    ])
  })

  afterAll(async () => {
    await browser?.close()
    await host?.stop()
  })

  it('an officer signs in by a link and lands on the queue', async () => {
    expect(officer.url()).toBe(`${host.baseUrl}/queue`)
    expect(await titleOf(officer)).toBe('Queue')
  })

  it('an officer enters an organization; a BIN that fails its check is said beside its field and nothing is lost', async () => {
    await officer.goto(`${host.baseUrl}/organizations/new`)
    await officer.getByLabel('Name').fill('Demo society of composers')
    await officer.getByLabel('BIN', { exact: true }).fill('061240001237')
    await officer.getByLabel('Legal address').fill('Astana, Demo street 1')
    await officer.getByLabel('Telephone').fill('+7 700 000 00 00')
    await officer.getByLabel('E-mail').fill('office@demo.invalid')
    await send(officer)
    expect(await officer.locator('#bin-error').textContent()).toContain('check digit')
    expect(await officer.getByLabel('Name').inputValue()).toBe('Demo society of composers')
    await officer.getByLabel('BIN', { exact: true }).fill('061240001236')
    await send(officer)
    organizationId = new URL(officer.url()).hash.slice(1)
    expect(await officer.getByRole('rowheader').textContent()).toBe('Demo society of composers')
    organization = await signedIn({ role: 'okup', org: organizationId })
  })

  it('a meeting announced too late is refused with the earliest lawful day, and accepted when it leaves thirty full working days', async () => {
    await officer.goto(`${host.baseUrl}/cases/new/commission-meeting`)
    await officer.getByLabel('Day of the meeting').fill('2026-04-10')
    await officer.getByLabel('Periodicals distributed nationwide').fill('Demo gazette\nDemo news')
    await officer.getByLabel('Address on the internet resource').fill('demo.invalid/meetings')
    await send(officer)
    const refusal = await officer.locator('#heldOn-error').textContent()
    expect(refusal).toMatch(/30 full working days/)
    expect(refusal).toContain('L46-2.2b')
    expect(await officer.getByLabel('Periodicals distributed nationwide').inputValue()).toBe('Demo gazette\nDemo news')
    const earliest = (await officer.locator('main time').first().getAttribute('datetime')) ?? ''
    await picture(officer, 'refused-meeting')
    expect(earliest).toBe('2026-04-18')
    await officer.getByLabel('Day of the meeting').fill('2026-04-20')
    await send(officer)
    expect(await officer.getByRole('status').textContent()).toContain('Meeting announced')
    await picture(officer, 'meeting')
  })

  it('the meeting stands in the public calendar', async () => {
    const anyone = await (await withoutScripts(browser, 'en')).newPage()
    await anyone.goto(`${host.baseUrl}/meetings`)
    expect(await anyone.getByRole('rowheader').count()).toBe(1)
    await anyone.getByRole('link', { name: 'Announcement: ', exact: false }).last().click()
    expect(await anyone.getByText('Demo gazette, Demo news').count()).toBe(1)
    await anyone.context().close()
  })

  it('an organization applies; an excluded area is refused beside its field with its provision', async () => {
    await organization.goto(`${host.baseUrl}/cases/new/accreditation`)
    await organization.getByLabel('Area of collective management').selectOption('L43.3.6')
    await organization.getByLabel('Documents').fill('Charter\nList of members')
    await send(organization)
    expect(await organization.locator('#area-error').textContent()).toContain('L43.3.6')
    expect(await organization.getByLabel('Documents').inputValue()).toBe('Charter\nList of members')
    await organization.getByLabel('Area of collective management').selectOption('L43.3.4')
    await send(organization)
    caseAddress = organization.url().replace(/\?.*$/, '')
    expect(caseAddress).toMatch(/\/cases\/[\w-]+$/)
    expect(await titleOf(organization)).toBe('Demo society of composers')
  })

  it('another organization does not find the case', async () => {
    const other = await signedIn({ role: 'okup', org: 'another' })
    expect((await other.goto(caseAddress))?.status()).toBe(404)
    await other.context().close()
  })

  it('the officer finds it in the queue with its term and can ask why this date', async () => {
    await officer.goto(`${host.baseUrl}/queue`)
    const row = officer.locator('.queue-row', { hasText: 'Demo society of composers' })
    expect(await row.count()).toBe(1)
    expect(await row.textContent()).toContain('Term set by law')
    await picture(officer, 'queue')
    await row.getByRole('link', { name: 'Why this date?' }).first().click()
    expect(await titleOf(officer)).toBe('Why this date?')
    // Fifteen working days from Monday 2 March 2026, over Women's Day and Nauryz.
    expect(await officer.locator('.answer-date time').getAttribute('datetime')).toBe('2026-03-27')
    expect(await officer.locator('.month td.counted').count()).toBe(15)
    await picture(officer, 'deadline')
  })

  it('the officer accepts it, and assesses every configured requirement', async () => {
    await act(officer, 'Accept the application as complete')
    await send(officer)
    await act(officer, 'Assess the requirements')
    const findings = officer.locator('.finding')
    const count = await findings.count()
    for (let index = 0; index < count; index += 1) {
      await findings.nth(index).getByLabel('Yes').check()
      if (index > 0) await findings.nth(index).getByLabel('Evidence').fill(`Demo evidence ${index}`)
    }
    await send(officer)
    expect(await officer.locator('#findings-0-evidence-error').textContent()).toContain('Fill in this field')
    expect(await findings.nth(1).getByLabel('Evidence').inputValue()).toBe('Demo evidence 1')
    await picture(officer, 'findings-refused')
    await findings.nth(0).getByLabel('Evidence').fill('Demo evidence 0')
    await send(officer)
    expect(await officer.getByRole('status').textContent()).toContain('Requirements assessed')
  })

  it('the officer assigns it to the announced meeting, and is warned that the meeting falls after the term', async () => {
    await act(officer, 'Assign to a meeting')
    await officer.getByLabel('Meeting').selectOption({ index: 1 })
    await send(officer)
    expect(await officer.locator('.warning').first().textContent()).toContain('falls after the service term')
  })

  it('months pass on the demo clock; the service term expires and the page says so', async () => {
    await officer.goto(`${host.baseUrl}/clock`)
    await officer.getByLabel('Day').fill('2026-04-21')
    await officer.getByLabel('Time (Almaty)').fill('10:00')
    await send(officer)
    expect(await officer.getByRole('status').textContent()).toMatch(/Terms expired: 1/)
    await officer.goto(caseAddress)
    expect(await officer.locator('#docket ~ ol').textContent()).toContain('A term expired')
    await officer.goto(`${host.baseUrl}/queue`)
    expect(await officer.locator('.queue-overdue .queue-row').count()).toBe(2)
    await officer.goto(`${host.baseUrl}/mail`)
    await officer.locator('summary').first().click()
    await picture(officer, 'mail')
  })

  it('the commission concludes', async () => {
    await act(commission, 'Record the commission’s conclusion')
    await commission.getByLabel('grant').check()
    await commission.getByLabel('Votes for').fill('5')
    await commission.getByLabel('Votes against').fill('one')
    await commission.getByLabel('Reasons').fill('All requirements are met.')
    await send(commission)
    expect(await commission.locator('#votesAgainst-error').textContent()).toContain('Write a whole number')
    await commission.getByLabel('Votes against').fill('1')
    await send(commission)
    expect(await commission.getByRole('status').textContent()).toContain('The commission concluded')
  })

  it('the officer proposes the certificate, and cannot confirm it', async () => {
    await act(officer, 'Grant the certificate: proposal')
    await officer.getByLabel('Certificate number').fill('DEMO-1')
    await officer.getByLabel('Valid from').fill('2026-04-21')
    await officer.getByLabel('Valid until').fill('2026-04-24')
    await send(officer)
    expect(await officer.getByText('Waits for the head to confirm').count()).toBe(1)
  })

  it('the head sees what was proposed and grants it with one button', async () => {
    await head.goto(caseAddress)
    expect(await head.locator('.proposal').textContent()).toContain('DEMO-1')
    await picture(head, 'proposal')
    await head.getByRole('button', { name: 'Confirm: Grant the certificate' }).click()
    expect(await head.getByRole('status').textContent()).toContain('Certificate granted')
    expect(await head.locator('.path-now').textContent()).toContain('Granted')
    expect(await head.locator('.verified').textContent()).toContain('unbroken')
    await picture(head, 'granted')
  })

  it('the accreditation, its announcement and its certificate stand in public', async () => {
    const anyone = await (await withoutScripts(browser, 'en')).newPage()
    await anyone.goto(`${host.baseUrl}/accredited`)
    expect(await anyone.getByRole('row', { name: /Demo society of composers/ }).textContent()).toContain('In force')
    await picture(anyone, 'accredited')
    await anyone.getByRole('link', { name: '№ DEMO-1' }).click()
    certificateAddress = anyone.url()
    expect(await anyone.locator('.certificate-standing').textContent()).toContain('In force')
    expect(await anyone.locator('.qr svg path').count()).toBe(1)
    await picture(anyone, 'certificate')
    await anyone.goto(`${certificateAddress}?on=2026-04-20`)
    expect(await anyone.locator('.certificate-standing').textContent()).toContain('Not granted')
    await anyone.goto(`${host.baseUrl}${new URL(caseAddress).pathname.replace('cases', 'announcements')}`)
    expect(await titleOf(anyone)).toBe('Accreditation')
    await picture(anyone, 'announcement')
    expect((await anyone.goto(caseAddress))?.status()).toBe(401)
    await anyone.context().close()
  })

  it('speaks Kazakh, Russian and English, with the dates of each', async () => {
    const context: BrowserContext = await withoutScripts(browser, 'ru-KZ')
    const anyone = await context.newPage()
    await anyone.goto(certificateAddress)
    expect(await anyone.locator('html').getAttribute('lang')).toBe('ru')
    expect(await anyone.locator('.certificate').textContent()).toContain('21 апреля 2026 г.')
    await anyone.getByRole('link', { name: 'Қазақша' }).click()
    expect(await anyone.locator('html').getAttribute('lang')).toBe('kk')
    expect(await anyone.locator('.certificate').textContent()).toContain('2026 ж. 21 сәуір')
    await anyone.goto(`${host.baseUrl}/meetings`)
    expect(await anyone.locator('html').getAttribute('lang')).toBe('kk')
    expect(await anyone.getByRole('rowheader').first().textContent()).toContain('2026 ж. 20 сәуір, дүйсенбі')
    await context.close()
  })

  it('can be walked by the keyboard alone: past the menu, to a case and to its acts', async () => {
    await officer.goto(`${host.baseUrl}/queue`)
    await officer.keyboard.press('Tab')
    expect(await officer.locator(':focus').textContent()).toBe('Skip to the content')
    await officer.keyboard.press('Enter')
    const focused = async (): Promise<string> =>
      officer.evaluate<string>('document.activeElement?.getAttribute("href") ?? ""')
    const tabUntil = async (isThere: (href: string) => boolean): Promise<void> => {
      for (let presses = 0; presses < 40 && !isThere(await focused()); presses += 1) await officer.keyboard.press('Tab')
    }
    await tabUntil((href) => /^\/cases\/(?!new)/.test(href))
    await officer.keyboard.press('Enter')
    await officer.waitForURL(/\/cases\//)
    await tabUntil((href) => href.includes('/acts/'))
    expect(await focused()).toMatch(/\/acts\//)
  })

  it('writes no token into its log', () => {
    expect(host.output()).toContain('"route":"/sign-in"')
    for (const token of tokens) expect(host.output()).not.toContain(token)
  })

  it('has no page that fails WCAG 2.2 AA by axe, light or dark, wide or narrow', async () => {
    const token = await host.token({ role: 'officer' })
    const context = await browser.newContext({ bypassCSP: true, locale: 'kk' })
    const page = await context.newPage()
    await page.goto(`${host.baseUrl}/sign-in?token=${token}`)
    await page.goto(`${host.baseUrl}/queue`)
    const deadline = (await page.locator('a.why').first().getAttribute('href')) ?? ''
    const casePath = new URL(caseAddress).pathname
    const certificatePath = new URL(certificateAddress).pathname
    const paths = [
      '/',
      '/queue',
      casePath,
      deadline,
      '/meetings',
      '/cases/new/commission-meeting',
      `${casePath}/acts/publication.recorded`,
      '/accredited',
      '/accredited?q=nobody',
      certificatePath,
      casePath.replace('cases', 'announcements'),
      '/announcements',
      '/cases/new',
      '/parked',
      `${casePath}?on=2026-12-31`,
      `${casePath}/acts/correction.declared.proposed`,
      '/organizations',
      '/organizations/new',
      '/mail',
      '/clock',
      '/docs',
      '/provisions/L46-2.2b',
      '/sign-in',
      '/nothing-here',
    ]
    const found: string[] = []
    for (const path of paths) {
      await page.goto(`${host.baseUrl}${path}`)
      for (const [colorScheme, width] of looks) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        const violations = await violationsOn(page, colorScheme === 'light' ? 'all' : 'looks')
        for (const violation of violations) found.push(`${path} ${colorScheme} ${width}: ${violation}`)
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        if (overflow !== 0) found.push(`${path} at ${width} is ${overflow} px too wide`)
        await picture(page, `${path.replaceAll('/', '-')}-${width}-${colorScheme}`)
      }
    }
    for (const path of [
      '/cases/new/commission-meeting',
      '/organizations/new',
      `${casePath}/acts/publication.recorded`,
    ]) {
      await page.goto(`${host.baseUrl}${path}`)
      await send(page)
      expect(await page.locator('.error').count()).toBeGreaterThan(0)
      for (const violation of await violationsOn(page, 'all')) found.push(`${path} refused: ${violation}`)
    }
    expect(found.slice(0, 5)).toEqual([])
    await context.close()
  })
})
