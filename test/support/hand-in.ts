import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '../../src/functions/http/services.ts'
import { named, pdf } from './sample-documents.ts'

/** A document as a test hands it in; a PDF of the person of an organization, where nothing else is said. */
export interface Handing {
  readonly as?: string | null
  readonly bytes?: Uint8Array
  /** A body whose length is not told. */
  readonly stream?: ReadableStream<Uint8Array>
  readonly mediaType?: string
  readonly name?: string
  /** Another Content-Disposition, or none. */
  readonly disposition?: string | null
  readonly headers?: Readonly<Record<string, string>>
}

export interface Handed {
  readonly status: number
  readonly headers: Headers
  // The tests say what they expect of it.
  // biome-ignore lint/suspicious/noExplicitAny: a document or a problem
  readonly body: any
}

/** Hands a document in. */
export const handIn = async (app: OpenAPIHono<Env>, handing: Handing): Promise<Handed> => {
  const {
    as = 'okup:somebody:their-own',
    bytes = pdf,
    stream,
    mediaType = 'application/pdf',
    name = 'Жарғы.pdf',
  } = handing
  const { disposition = named(name), headers = {} } = handing
  const response = await app.request('/v1/documents', {
    method: 'POST',
    headers: {
      ...(as !== null && { authorization: `Bearer ${as}` }),
      ...(disposition !== null && { 'content-disposition': disposition }),
      ...(stream === undefined && { 'content-length': String(bytes.length) }),
      'content-type': mediaType,
      ...headers,
    },
    body: stream ?? bytes,
    ...(stream && { duplex: 'half' }),
  } as RequestInit)
  return { status: response.status, headers: response.headers, body: await response.json() }
}
