import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mountConsole } from '../../src/console/app.tsx'
import { readConfiguration } from '../../src/node/configuration.ts'
import { openDoors } from '../../src/node/services.ts'
import { OpenApp } from '../support/open-app.ts'

/** A page as a visitor gets it. */
export interface Shown {
  readonly status: number
  readonly headers: Headers
  readonly html: string
  /** The cookies it set, by name, each with its attributes. */
  readonly cookies: ReadonlyMap<string, string>
}

export interface Asking {
  /** `officer`, `head:another-head`, `okup:sub:organization`; nobody when left out. */
  readonly as?: string
  /** Fields of a form; its presence makes the request a POST. */
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** A console without its socket, over a store of its own. */
export class OpenConsole {
  readonly house: OpenApp
  /** The store it reads, for a connection of one's own. */
  readonly url: string

  constructor(house: OpenApp, url: string) {
    this.house = house
    this.url = url
    mountConsole(house.app)
  }

  /** Asks for a page as a browser does: with a session cookie, and from the same origin where it posts. */
  async ask(path: string, { as, form, headers = {} }: Asking = {}): Promise<Shown> {
    const cookie = [...(as === undefined ? [] : [`merzim-session=${as}`]), ...(headers.cookie ? [headers.cookie] : [])]
    const response = await this.house.app.request(path, {
      method: form ? 'POST' : 'GET',
      headers: {
        accept: 'text/html',
        'accept-language': 'en',
        ...(form && { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' }),
        ...headers,
        ...(cookie.length > 0 && { cookie: cookie.join('; ') }),
      },
      ...(form && { body: new URLSearchParams(form).toString() }),
    })
    return {
      status: response.status,
      headers: response.headers,
      html: await response.text(),
      cookies: new Map(response.headers.getSetCookie().map((each) => [each.split('=')[0] ?? '', each])),
    }
  }

  /** The hidden fields a form was shown with. */
  async hidden(path: string, as: string): Promise<Readonly<Record<string, string>>> {
    const { html } = await this.ask(path, { as })
    const inputs = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
    return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]))
  }
}

/** Opens a console at a moment, for all the tests of a file; close it when they are done. */
export const openConsole = async (now: string): Promise<OpenConsole> => {
  const directory = mkdtempSync(join(tmpdir(), 'merzim-console-'))
  const url = `file:${join(directory, 'merzim.db')}`
  const services = await openDoors(
    readConfiguration({
      MERZIM_DB: url,
      MERZIM_CLOCK: 'demo',
      MERZIM_NOW: now,
      MERZIM_LOG: 'off',
    }),
  )
  const close = (): void => {
    services.close()
    rmSync(directory, { recursive: true, force: true })
  }
  return new OpenConsole(new OpenApp({ ...services, close }), url)
}
