import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A bucket of the S3 protocol on the loopback, which believes no request whose signature it cannot compute itself. */
export interface Bucket {
  readonly url: string
  readonly keyId: string
  readonly secret: string
  readonly region: string
  readonly objects: Map<string, Uint8Array>
  /** The next request fails so; several, where several are given. */
  readonly failures: ('refused' | 'error in a 200')[]
  stop(): Promise<void>
}

export const startBucket = async (): Promise<Bucket> => {
  const key = { keyId: 'demo-key', secret: 'demo-secret', region: 'kz-almaty' }
  const objects = new Map<string, Uint8Array>()
  const failures: Bucket['failures'] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const failure = failures.shift()
      if (failure === 'refused' || !isSigned(request, key)) return response.writeHead(403).end()
      if (failure) return response.writeHead(200).end('<Error><Code>InternalError</Code></Error>')
      return answer(request, response, objects, Buffer.concat(parts))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    ...key,
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/documents`,
    objects,
    failures,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const answer = (
  request: IncomingMessage,
  response: ServerResponse,
  objects: Map<string, Uint8Array>,
  body: Uint8Array,
): unknown => {
  const path = request.url ?? ''
  const source = request.headers['x-amz-copy-source']
  if (request.method === 'DELETE') {
    objects.delete(path)
    return response.writeHead(204).end()
  }
  if (request.method === 'PUT' && request.headers['content-length'] === undefined && source === undefined) {
    return response.writeHead(411).end()
  }
  if (request.method === 'PUT') {
    const bytes = typeof source === 'string' ? objects.get(source) : body
    if (bytes === undefined) return response.writeHead(404).end()
    objects.set(path, bytes)
    return response.writeHead(200).end(source ? '<CopyObjectResult></CopyObjectResult>' : '')
  }
  const bytes = objects.get(path)
  if (bytes === undefined) return response.writeHead(404).end('<Error></Error>')
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  if (first === undefined || last === undefined) return response.writeHead(200).end(bytes)
  return response.writeHead(206).end(bytes.slice(Number(first), Number(last) + 1))
}

/** Signature version 4, computed from what was received. */
const isSigned = (
  { method, url = '', headers }: IncomingMessage,
  { keyId, secret, region }: { keyId: string; secret: string; region: string },
): boolean => {
  const [, scope = '', names = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]+)$/.exec(
      headers.authorization ?? '',
    ) ?? []
  const [givenKey, day = '', givenRegion] = scope.split('/')
  const signed = names.split(';').map((name) => `${name}:${headers[name]}\n`)
  const canonical = [method, url, '', signed.join(''), names, headers['x-amz-content-sha256']].join('\n')
  const hashed = createHash('sha256').update(canonical).digest('hex')
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope.replace(`${keyId}/`, ''), hashed].join('\n')
  const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
  const signingKey = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(mac, `AWS4${secret}`)
  return givenKey === keyId && givenRegion === region && mac(signingKey, toSign).toString('hex') === signature
}
