import { dirname, join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { type Actor, signedIn } from '../../src/functions/actors/actor.ts'
import { createApp } from '../../src/functions/http/app.ts'
import type { Env, Services } from '../../src/functions/http/services.ts'
import { readConfiguration } from '../../src/node/configuration.ts'
import { openDoors } from '../../src/node/services.ts'
import type { Role } from '../../src/workflows/procedure/roles.ts'
import { freshFile } from './builders-house.ts'
import { mustBeAsPublished } from './published.ts'

export interface Reply {
  readonly status: number
  readonly headers: Headers
  // The tests say what they expect of it.
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any route
  readonly body: any
}

/** The doors of a self-hosted Merzim without its socket: requests go straight to the app, time stands where it is put. */
export class OpenApp {
  readonly app: OpenAPIHono<Env>
  readonly services: Services & { close(): void }

  constructor(services: Services & { close(): void }) {
    this.services = { ...services, authenticate: async (token) => speakerOf(token) }
    this.app = createApp(this.services)
  }

  /**
   * Sends a request as somebody: `officer`, `head:another-head`, `okup:sub:party`, or nobody. A success must be
   * as it is published.
   */
  async send(
    method: string,
    path: string,
    { as, body, headers = {} }: { as?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Reply> {
    const hasBody = method !== 'GET'
    const response = await this.app.request(path, {
      method,
      headers: {
        ...(as !== undefined && { authorization: `Bearer ${as}` }),
        ...(hasBody && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(hasBody && { body: JSON.stringify(body ?? {}) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    const answered = isJson ? JSON.parse(text) : text
    if (isJson) {
      const describe = async () => (await this.app.request('/openapi.json')).json()
      await mustBeAsPublished({ method, path, status: response.status, body: answered }, describe)
    }
    return { status: response.status, headers: response.headers, body: answered }
  }

  get(path: string, as?: string): Promise<Reply> {
    return this.send('GET', path, as === undefined ? {} : { as })
  }

  post(path: string, as: string, body?: unknown, headers?: Record<string, string>): Promise<Reply> {
    return this.send('POST', path, { as, body, ...(headers && { headers }) })
  }

  /** The same house with other services. */
  with(other: Partial<Services>): OpenApp {
    return new OpenApp({ ...this.services, ...other })
  }

  /** The folder its documents lie in, beside its store. */
  async folder(): Promise<string> {
    const { rows } = await this.services.store.client.execute('pragma database_list')
    return join(dirname(String(rows[0]?.file)), 'documents')
  }

  /** Lets time pass to a moment, as the ticker would. */
  async passTimeUntil(now: string): Promise<void> {
    const { status } = await this.send('PUT', '/v1/clock', { as: 'officer', body: { now } })
    if (status !== 200) throw new Error(`the clock was not set to ${now}`)
  }
}

const speakerOf = (token: string): Actor => {
  const [role, sub, partyId = null] = token.split(':')
  return signedIn({ role: role as Role, sub: sub ?? `demo-${role}`, partyId })
}

/** Opens the app over a store of its own, at a moment; close it with `app.services.close()`. */
export const openApp = async (now: string): Promise<OpenApp> =>
  new OpenApp(
    await openDoors(
      readConfiguration({
        MERZIM_DB: `file:${await freshFile()}`,
        MERZIM_CLOCK: 'demo',
        MERZIM_NOW: now,
        MERZIM_LOG: 'off',
      }),
    ),
  )
