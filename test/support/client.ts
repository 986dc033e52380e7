import type { Says } from '../../src/language/says.ts'
import { mustBeAsPublished } from './published.ts'
import { named } from './sample-documents.ts'

/** What a door answered. */
export interface Answered<Body> {
  readonly status: number
  readonly body: Body
  readonly headers: Headers
  /** The version in its ETag, where it has one. */
  readonly version: number | undefined
}

/** RFC 9457, as every refusal is written. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly says: Says
  readonly provision?: string | null
  readonly errors?: readonly {
    readonly pointer?: string
    readonly kind?: string
    readonly provision?: string | null
    readonly says: Says | string
  }[]
  readonly [fact: string]: unknown
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

export interface Request {
  readonly headers?: Readonly<Record<string, string>>
  readonly ifMatch?: number | string
  readonly idempotencyKey?: string
}

/** Somebody who uses the services, a role with its token or the public, and holds each success against what is published. */
export class Person {
  readonly baseUrl: string
  readonly #token: string | null

  constructor(baseUrl: string, token: string | null) {
    this.baseUrl = baseUrl
    this.#token = token
  }

  get<Body>(path: string, request: Request = {}): Promise<Answered<Body>> {
    return this.#ask('GET', path, undefined, request)
  }

  post<Body>(path: string, body: unknown, request: Request = {}): Promise<Answered<Body>> {
    return this.#ask('POST', path, JSON.stringify(body), request)
  }

  put<Body>(path: string, body: unknown, request: Request = {}): Promise<Answered<Body>> {
    return this.#ask('PUT', path, JSON.stringify(body), request)
  }

  /** Sends a body that may be anything but JSON. */
  postText<Body>(path: string, body: string, request: Request = {}): Promise<Answered<Body>> {
    return this.#ask('POST', path, body, request)
  }

  /** Hands a document in, or what is said to be one. */
  handIn<Body>(
    bytes: Uint8Array<ArrayBuffer>,
    mediaType: string,
    name: string,
    request: Request = {},
  ): Promise<Answered<Body>> {
    const headers = { 'content-type': mediaType, 'content-disposition': named(name), ...request.headers }
    return this.#ask('POST', '/v1/documents', bytes, { ...request, headers })
  }

  /** Asks for something that is no text. */
  fetch(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.baseUrl}${path}`, {
      headers: { ...(this.#token !== null && { authorization: `Bearer ${this.#token}` }), ...headers },
    })
  }

  async #ask<Body>(
    method: string,
    path: string,
    sent: string | Uint8Array<ArrayBuffer> | undefined,
    request: Request,
  ): Promise<Answered<Body>> {
    const { ifMatch, idempotencyKey, headers } = request
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      ...(sent !== undefined && { body: sent }),
      headers: {
        ...(sent !== undefined && { 'content-type': 'application/json' }),
        ...(this.#token !== null && { authorization: `Bearer ${this.#token}` }),
        ...(ifMatch !== undefined && { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
        ...headers,
      },
    })
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    const version = /^"(\d+)"$/.exec(response.headers.get('etag') ?? '')?.[1]
    const body: unknown = isJson ? JSON.parse(text) : text
    if (isJson) await mustBeAsPublished({ method, path, status: response.status, body }, () => describe(this.baseUrl))
    return {
      status: response.status,
      body: body as Body,
      headers: response.headers,
      version: version === undefined ? undefined : Number(version),
    }
  }
}

/** What a host publishes about its services. */
const describe = async (baseUrl: string): Promise<unknown> => (await fetch(`${baseUrl}/openapi.json`)).json()

/** Reads a list to its end, page by page. */
export const readAll = async <Item>(person: Person, path: string, limit = 50): Promise<Item[]> => {
  const items: Item[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const mark: string = path.includes('?') ? '&' : '?'
    const page: Answered<Page<Item>> = await person.get<Page<Item>>(
      `${path}${mark}limit=${limit}${cursor && `&cursor=${cursor}`}`,
    )
    if (page.status !== 200) throw new Error(`${path} answered ${page.status}`)
    items.push(...page.body.items)
    cursor = page.body.nextCursor
  }
  return items
}
