import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Scanner } from '../../../src/functions/documents/scanner.ts'
import { folderStore } from '../../../src/node/folder-store.ts'
import { demoBins } from '../../support/builders.ts'
import { type Handed, type Handing, handIn } from '../../support/hand-in.ts'
import { type OpenApp, openApp, type Reply } from '../../support/open-app.ts'
import { cms, html, named, pdf, png, samples, streamOf, svg, txt } from '../../support/sample-documents.ts'

let house: OpenApp
let folder: string

beforeEach(async () => {
  house = await openApp('2026-04-10T10:00:00+05:00')
  folder = await house.folder()
})
afterEach(() => house.services.close())

const hand = (handing: Handing = {}): Promise<Handed> => handIn(house.app, handing)

/** Every file the store holds. */
const files = (): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((each) =>
        each.isFile() ? [each.name] : [],
      )
    : []

const rows = async (): Promise<number> =>
  Number((await house.services.store.client.execute('select count(*) as n from documents')).rows[0]?.n)

const content = (id: string, as: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    house.app.request(`/v1/documents/${id}/content`, { headers: { authorization: `Bearer ${as}`, ...headers } }),
  )

describe('Handing in a document', () => {
  it.each(samples)('answers what was taken in and where it lies: $mediaType', async ({ mediaType, name, bytes }) => {
    const handed = await hand({ bytes, mediaType, name })
    expect(handed.status).toBe(201)
    expect(handed.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: bytes.length,
      mediaType,
      name,
    })
    expect(handed.headers.get('location')).toBe(`/v1/documents/${handed.body.id}`)
    expect(files()).toEqual([handed.body.sha256])
  })

  it('is allowed to everyone who signs in, and to nobody else', async () => {
    for (const as of ['officer', 'head', 'commission', 'expert', 'okup:a:b', 'holder', 'user', 'system', 'auditor']) {
      expect((await hand({ as })).status, as).toBe(201)
    }
    expect((await hand({ as: null })).status).toBe(401)
  })

  it('keeps the same bytes once, and each handing in with its own name', async () => {
    const first = await hand({ name: 'first.pdf' })
    const second = await hand({ name: 'second.pdf', as: 'okup:a:b' })
    expect(second.body.id).not.toBe(first.body.id)
    expect(second.body.sha256).toBe(first.body.sha256)
    expect(files()).toEqual([first.body.sha256])
  })

  it('answers the same to the same key, and refuses another document under it', async () => {
    const key = { 'idempotency-key': 'once' }
    const first = await hand({ headers: key })
    expect((await hand({ headers: key })).body).toEqual(first.body)
    expect(await hand({ headers: key, bytes: png, mediaType: 'image/png' })).toMatchObject({ status: 422 })
    expect(await rows()).toBe(1)
  })

  it('takes a stream whose length is not told, into a folder', async () => {
    expect((await hand({ stream: streamOf(pdf) })).status).toBe(201)
  })

  const refused: readonly { what: string; handing: Handing; status: number; kind: string }[] = [
    { what: 'an empty file', handing: { bytes: new Uint8Array() }, status: 422, kind: 'document-empty' },
    {
      what: 'an empty stream',
      handing: { stream: streamOf(new Uint8Array()) },
      status: 422,
      kind: 'document-empty',
    },
    { what: 'no name', handing: { disposition: null }, status: 400, kind: 'malformed' },
    { what: 'a name that breaks a header', handing: { name: 'a\r\nX: y' }, status: 400, kind: 'malformed' },
    { what: 'a key that is none', handing: { headers: { 'idempotency-key': '' } }, status: 400, kind: 'malformed' },
    ...['text/html', 'image/svg+xml', 'application/zip', 'application/octet-stream'].map((mediaType) => ({
      what: `a file of the kind ${mediaType}`,
      handing: { mediaType },
      status: 415,
      kind: 'media-type-not-taken',
    })),
    {
      what: 'a packed body',
      handing: { headers: { 'content-encoding': 'gzip' } },
      status: 415,
      kind: 'media-type-not-taken',
    },
    {
      what: 'a picture called a PDF',
      handing: { bytes: png, mediaType: 'application/pdf' },
      status: 422,
      kind: 'content-mismatch',
    },
    {
      what: 'a page called a text',
      handing: { bytes: html, mediaType: 'text/plain' },
      status: 422,
      kind: 'content-mismatch',
    },
    {
      what: 'a drawing called a text',
      handing: { bytes: svg, mediaType: 'text/plain' },
      status: 422,
      kind: 'content-mismatch',
    },
    {
      what: 'a signature that was cut',
      handing: { bytes: cms.slice(0, 100), mediaType: 'application/cms' },
      status: 422,
      kind: 'content-mismatch',
    },
    {
      what: 'a length above the limit, before a byte is read',
      handing: { headers: { 'content-length': '50000001' } },
      status: 413,
      kind: 'too-large',
    },
    {
      what: 'a body shorter than its length',
      handing: { headers: { 'content-length': String(pdf.length + 1) } },
      status: 400,
      kind: 'document-cut-short',
    },
  ]

  it.each(refused)('refuses $what and keeps nothing', async ({ handing, status, kind }) => {
    const handed = await hand(handing)
    expect(handed).toMatchObject({ status, body: { type: `/problems/${kind}`, says: { kk: expect.any(String) } } })
    expect(files()).toEqual([])
    expect(await rows()).toBe(0)
  })

  it('stops reading a stream at the limit and keeps nothing of it', async () => {
    house = house.with({ keeping: { ...house.services.keeping, largest: 1_000_000 } })
    let read = 0
    const endless = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          read += 100_000
          controller.enqueue(new Uint8Array(100_000))
        },
      },
      { highWaterMark: 0 },
    )
    const handed = await hand({ stream: endless })
    expect(handed).toMatchObject({ status: 413, body: { largest: 1_000_000 } })
    expect(read).toBeLessThan(1_500_000)
    expect(files()).toEqual([])
  })

  it('keeps nothing of a stream that breaks off', async () => {
    let sent = 0
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1
        if (sent > 3) controller.error(new Error('the connection is gone'))
        else controller.enqueue(pdf)
      },
    })
    expect(await hand({ stream: broken })).toMatchObject({
      status: 400,
      body: { type: '/problems/document-cut-short' },
    })
    expect(files()).toEqual([])
  })

  it('writes no row where the bytes could not be kept', async () => {
    const store = { ...folderStore(folder), move: () => Promise.reject(new Error('the disk is full')) }
    house = house.with({ keeping: { ...house.services.keeping, store } })
    expect((await hand()).status).toBe(500)
    expect(await rows()).toBe(0)
    expect(files()).toEqual([])
  })

  it('says so where there is no place for documents, or a length must be told', async () => {
    const { keeping } = house.services
    const nowhere = house.with({ keeping: { ...keeping, store: null } })
    expect(await handIn(nowhere.app, {})).toMatchObject({ status: 503, body: { type: '/problems/documents-not-kept' } })
    const bucket = house.with({ keeping: { ...keeping, store: { ...folderStore(folder), needsLength: true } } })
    expect(await handIn(bucket.app, { stream: streamOf(pdf) })).toMatchObject({ status: 411 })
  })
})

describe('A document that was scanned', () => {
  const scannedBy = (scanner: Scanner | null) => {
    house = house.with({ keeping: { ...house.services.keeping, scanner } })
  }

  it('is not taken in, nor kept, where malware was found', async () => {
    scannedBy({ scan: async () => 'infected' })
    expect(await hand()).toMatchObject({ status: 422, body: { type: '/problems/document-infected' } })
    expect(files()).toEqual([])
    expect(await rows()).toBe(0)
  })

  it.each([
    [{ scan: async () => 'clean' } as Scanner, 'clean'],
    [{ scan: async () => 'cannot-tell' } as Scanner, 'cannot-tell'],
    [null, 'not-scanned'],
  ])('says what the scanner said', async (scanner, scan) => {
    scannedBy(scanner)
    const { body } = await hand()
    expect((await house.get(`/v1/documents/${body.id}`, 'officer')).body).toMatchObject({ scan })
  })
})

describe('Having a document again', () => {
  it('answers what is known of it', async () => {
    const { body } = await hand()
    expect((await house.get(`/v1/documents/${body.id}`, 'okup:somebody:their-own')).body).toEqual({
      ...body,
      uploadedAt: '2026-04-10T05:00:00.000Z',
      scan: 'not-scanned',
    })
  })

  it('answers its bytes as something to save and never to show', async () => {
    const { body } = await hand({ name: 'Жарғы «1».pdf' })
    const response = await content(body.id, 'okup:somebody:their-own')
    expect(response.status).toBe(200)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': expect.stringContaining(named('Жарғы «1».pdf').split('; ')[1] ?? ''),
      etag: `"${body.sha256}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    })
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; /)
  })

  it('answers one part, and no part there is not', async () => {
    const { body } = await hand({ bytes: txt, mediaType: 'text/plain', name: 'note.txt' })
    const part = await content(body.id, 'officer', { range: 'bytes=2-5' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 2-5/${txt.length}`)
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(txt.slice(2, 6))
    const none = await content(body.id, 'officer', { range: 'bytes=9999-' })
    expect(none.status).toBe(416)
    expect(none.headers.get('content-range')).toBe(`bytes */${txt.length}`)
    const other = await content(body.id, 'officer', { range: 'bytes=2-5', 'if-range': '"another"' })
    expect(other.status).toBe(200)
  })

  it('answers that nothing has changed to whoever has it already', async () => {
    const { body } = await hand()
    expect((await content(body.id, 'officer', { 'if-none-match': `"${body.sha256}"` })).status).toBe(304)
  })

  it('answers the headers alone where they alone are asked for', async () => {
    const { body } = await hand()
    const response = await house.app.request(`/v1/documents/${body.id}/content`, {
      method: 'HEAD',
      headers: { authorization: 'Bearer officer' },
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-length')).toBe(String(pdf.length))
    expect(await response.text()).toBe('')
  })

  it('knows no document that is not there', async () => {
    for (const id of ['nowhere', '..%2F..%2Fetc%2Fpasswd', 'a'.repeat(64)]) {
      expect((await content(id, 'officer')).status, id).toBe(404)
    }
  })

  it('is for who handed it in and staff; everybody else is told there is none', async () => {
    const { body } = await hand({ as: 'okup:somebody:their-own' })
    const allowed = ['okup:somebody:their-own', 'officer', 'head', 'commission', 'auditor']
    const others = ['okup:colleague:their-own', 'okup:stranger:another', 'expert', 'holder', 'user', 'system']
    for (const as of allowed) {
      expect((await content(body.id, as)).status, as).toBe(200)
      expect((await house.get(`/v1/documents/${body.id}`, as)).status, as).toBe(200)
    }
    for (const as of others) {
      expect((await content(body.id, as)).status, as).toBe(404)
      expect((await house.get(`/v1/documents/${body.id}`, as)).status, as).toBe(404)
    }
    expect((await house.app.request(`/v1/documents/${body.id}/content`)).status).toBe(401)
  })
})

describe('A document an act names', () => {
  let organizationId: string
  let filing: (documents: unknown, as?: string) => Promise<Reply>

  beforeEach(async () => {
    const organization = await house.post('/v1/organizations', 'officer', {
      name: 'Demo Society',
      bin: demoBins[0],
      address: 'Demo Street 1',
      phone: '1',
      email: 'society@demo.invalid',
    })
    organizationId = organization.body.id
    filing = (documents, as = `okup:a:${organizationId}`) =>
      house.post('/v1/cases', as, {
        procedure: 'accreditation',
        entry: { type: 'application.filed', data: { organizationId, area: 'L43.3.1', documents } },
      })
  })

  const own = () => hand({ as: `okup:a:${organizationId}`, name: 'Жарғы.pdf' })

  it('stands on the docket with its title and its hash, and is attached to the entry', async () => {
    const { id: documentId, sha256 } = (await own()).body
    const filed = await filing(['By-laws', { documentId }, { documentId }])
    expect(filed.status).toBe(201)
    const { body } = await house.get(`/v1/cases/${filed.body.id}/docket`, 'auditor')
    const carried = { documentId, title: 'Жарғы.pdf', sha256 }
    expect(body.items[0].data.documents).toEqual(['By-laws', carried, carried])
    const links = await house.services.store.client.execute('select * from case_documents')
    expect(links.rows).toMatchObject([{ case_id: filed.body.id, seq: 1, document_id: documentId }])
    expect((await house.get(`/v1/cases/${filed.body.id}/docket/verify`, 'auditor')).body.ok).toBe(true)
  })

  it('can be read by whoever may read the docket it stands on, and by nobody else for it', async () => {
    const { id: documentId } = (await own()).body
    const colleague = `okup:colleague:${organizationId}`
    expect((await content(documentId, colleague)).status).toBe(404)
    await filing([{ documentId }])
    expect((await content(documentId, colleague)).status).toBe(200)
    expect((await content(documentId, 'okup:stranger:another')).status).toBe(404)
    expect((await content(documentId, 'holder')).status).toBe(404)
  })

  it('may have been handed in by a colleague, or by anyone where staff names it', async () => {
    const { id: documentId, sha256 } = (await own()).body
    const filed = await filing(
      [{ documentId, sha256, title: 'as the docket says it' }],
      `okup:colleague:${organizationId}`,
    )
    expect(filed.status).toBe(201)
    const officers = await house.post(
      `/v1/cases/${filed.body.id}/docket`,
      'officer',
      { type: 'application.returned', data: { missing: ['A list'] } },
      { 'if-match': '"1"' },
    )
    expect(officers.status).toBe(201)
    const completed = await house.post(
      `/v1/cases/${filed.body.id}/docket`,
      `okup:a:${organizationId}`,
      { type: 'application.completed', data: { documents: [{ documentId }] } },
      { 'if-match': '"2"' },
    )
    expect(completed.status).toBe(201)
    const links = await house.services.store.client.execute('select seq from case_documents order by seq')
    expect(links.rows.map(({ seq }) => seq)).toEqual([1, 3])
  })

  it('is refused, with a pointer to each, where the person has handed in none of that id or hash', async () => {
    const { id: documentId } = (await own()).body
    const strangers = (await hand({ as: 'okup:stranger:another' })).body.id
    const officers = (await hand({ as: 'officer' })).body.id
    const named = [
      { documentId: 'nowhere' },
      'A title',
      { documentId: strangers },
      { documentId: officers },
      { documentId, sha256: '0'.repeat(64) },
    ]
    const filed = await filing(named)
    expect(filed).toMatchObject({ status: 409, body: { type: '/problems/document-unknown' } })
    expect(filed.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      [0, 2, 3, 4].map((index) => `/entry/data/documents/${index}`),
    )
    expect(await house.services.store.client.execute('select * from case_documents')).toMatchObject({ rows: [] })
  })

  it('is refused where an address would run something', async () => {
    const filed = await filing([{ title: 'Charter', url: 'javascript:alert(1)' }])
    expect(filed).toMatchObject({ status: 400, body: { type: '/problems/malformed' } })
  })
})

describe('The scanner on this machine', () => {
  it('is asked by lengths and bytes, and its one line is the verdict', async () => {
    const { clamdScanner } = await import('../../../src/node/clamd-scanner.ts')
    let answer = 'stream: OK\0'
    const heard: Buffer[] = []
    const clamd = createServer((socket) => {
      let all = Buffer.alloc(0)
      socket.on('data', (chunk) => {
        all = Buffer.concat([all, chunk])
        if (all.subarray(-4).readUInt32BE() === 0 && all.length > 14) {
          heard.push(all)
          socket.end(answer)
        }
      })
    })
    await new Promise<void>((resolve) => {
      clamd.listen(0, '127.0.0.1', resolve)
    })
    const address = clamd.address()
    const scanner = clamdScanner(`tcp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
    expect(await scanner.scan(streamOf(txt, 1_000))).toBe('clean')
    expect(heard[0]?.subarray(0, 14).toString('latin1')).toBe(`zINSTREAM\0\0\0\0${String.fromCharCode(txt.length)}`)
    answer = 'stream: Eicar-Test-Signature FOUND\0'
    expect(await scanner.scan(streamOf(txt))).toBe('infected')
    answer = 'INSTREAM size limit exceeded. ERROR\0'
    expect(await scanner.scan(streamOf(txt))).toBe('cannot-tell')
    answer = ''
    expect(await scanner.scan(streamOf(txt))).toBe('cannot-tell')
    await new Promise((resolve) => {
      clamd.close(resolve)
    })
    expect(await scanner.scan(streamOf(txt))).toBe('cannot-tell')
  })
})
