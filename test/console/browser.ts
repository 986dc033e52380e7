import { accessSync, constants, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is installed, or undefined. Continuous integration must have one: there its absence is an error. */
export const findChromium = (): string | undefined => {
  const found = [process.env.MERZIM_CHROMIUM ?? '', ...places].find(isExecutable)
  if (found === undefined && process.env.CI === 'true') {
    throw new Error('The console is tested in a real browser: install one with `apt-get install -y chromium`.')
  }
  return found
}

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return path !== ''
  } catch {
    return false
  }
}

export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeViolation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/**
 * What axe-core finds wrong with a page under WCAG 2.2 AA, in one line per finding.
 *
 * @param what every rule, or only those that depend on colours and sizes, for a page already checked in other ones
 */
export const violationsOn = async (page: Page, what: 'all' | 'looks'): Promise<readonly string[]> => {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  const only =
    what === 'all'
      ? { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
      : { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable'] }
  const found = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] }).then((r) => r.violations)`,
  )
  return (found as readonly AxeViolation[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} (${failureSummary.replaceAll('\n', ' ')})`),
  )
}

/** Keeps a picture of a page where MERZIM_PICTURES names a directory, for people to look at. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const directory = process.env.MERZIM_PICTURES
  if (directory) await page.screenshot({ path: `${directory}/${name}.png`, fullPage: true })
}

/** A browser somebody works in, in a language, with scripts switched off: the console must not need them. */
export const withoutScripts = (browser: Browser, locale: string): Promise<BrowserContext> =>
  browser.newContext({ javaScriptEnabled: false, locale, viewport: { width: 1280, height: 900 } })
