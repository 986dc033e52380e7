import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Bucket, startBucket } from '../support/bucket.ts'
import type { Person, ProblemBody } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { askStore, bothHosts, type HostKind } from '../support/hosts.ts'
import { type Applicant, chosenHosts, Environment } from '../support/journey.ts'
import { named, pdf, png, samples, wav } from '../support/sample-documents.ts'

interface Document {
  readonly id: string
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
  readonly name: string
}

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes)

/** A recording of so many bytes, unlike any other. */
const recording = (bytes: number): Uint8Array<ArrayBuffer> => {
  const sound = new Uint8Array(bytes)
  sound.set(wav)
  sound.set(randomBytes(64), 64)
  return sound
}

/** The same story over a folder and over a bucket. */
describe.each(chosenHosts.filter((kind) => bothHosts.includes(kind)))('Documents, on %s', (kind: HostKind) => {
  let house: Environment
  let bucket: Bucket
  let directory: string
  let applicant: Applicant
  let other: Applicant
  const limit = { MERZIM_DOCUMENTS_MB: '45' }

  beforeAll(async () => {
    bucket = await startBucket()
    directory = mkdtempSync(join(tmpdir(), 'merzim-documents-'))
    const env =
      kind === 'worker-sqld'
        ? {
            ...limit,
            MERZIM_DOCUMENTS: bucket.url,
            MERZIM_DOCUMENTS_KEY_ID: bucket.keyId,
            MERZIM_DOCUMENTS_SECRET: bucket.secret,
            MERZIM_DOCUMENTS_REGION: bucket.region,
          }
        : { ...limit, MERZIM_DOCUMENTS: directory }
    house = await Environment.open(kind, { now: '2026-04-10T10:00:00+05:00', env })
    applicant = await house.organization()
    other = await house.organization()
  })
  afterAll(async () => {
    await house.host.stop()
    await bucket.stop()
    rmSync(directory, { recursive: true, force: true })
  })

  /** The names of everything that is kept. */
  const kept = (): string[] =>
    kind === 'worker-sqld'
      ? [...bucket.objects.keys()]
      : readdirSync(directory, { recursive: true, withFileTypes: true }).flatMap((each) =>
          each.isFile() ? [join(each.parentPath, each.name)] : [],
        )
  const drafts = (): string[] => kept().filter((name) => name.includes('incoming/'))

  const bytesOf = (id: string, as: Person, headers: Record<string, string> = {}): Promise<Response> =>
    as.fetch(`/v1/documents/${id}/content`, headers)

  it.each(samples)('are taken in and given back byte by byte: $mediaType', async ({ mediaType, name, bytes }) => {
    const handed = await applicant.handIn<Document>(own(bytes), mediaType, name)
    expect(handed).toMatchObject({ status: 201, body: { bytes: bytes.length, mediaType, name } })
    const again = await bytesOf(handed.body.id, applicant)
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(own(bytes))
    expect(again.headers.get('etag')).toBe(`"${handed.body.sha256}"`)
    expect(drafts()).toEqual([])
  })

  it('of forty million bytes pass through without being held, whole and in part', async () => {
    const sound = recording(40_000_000)
    const handed = await applicant.handIn<Document>(sound, 'audio/wav', 'work.wav')
    expect(handed).toMatchObject({ status: 201, body: { bytes: 40_000_000 } })
    const part = await bytesOf(handed.body.id, applicant, { range: 'bytes=64-127' })
    expect(part.status).toBe(206)
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(sound.slice(64, 128))
  })

  it('above the limit are refused by their length alone, and kept nowhere', async () => {
    const before = kept().length
    const handed = await applicant
      .handIn<ProblemBody>(recording(46_000_000), 'audio/wav', 'work.wav')
      .catch(() => undefined)
    // The door closes on what it will not read; whoever is still sending may see that before the answer.
    if (handed) expect(handed).toMatchObject({ status: 413, body: { type: '/problems/too-large' } })
    expect(kept().length).toBe(before)
  })

  it.each([
    ['a picture called a PDF', 422, own(png), 'application/pdf', 'scan.pdf'],
    ['a page', 415, own(pdf), 'text/html', 'page.html'],
    ['nothing', 422, new Uint8Array(), 'application/pdf', 'empty.pdf'],
    ['a name that breaks a header', 400, own(pdf), 'application/pdf', 'a\r\nSet-Cookie: b.pdf'],
  ] as const)('are refused where they are %s', async (_what, status, bytes, mediaType, name) => {
    const before = kept().length
    expect((await applicant.handIn(bytes, mediaType, name)).status).toBe(status)
    expect(kept().length).toBe(before)
    expect(drafts()).toEqual([])
  })

  it('lose the folders of their names', async () => {
    const handed = await applicant.handIn<Document>(own(pdf), 'application/pdf', '../../../etc/passwd.pdf')
    expect(handed).toMatchObject({ status: 201, body: { name: 'passwd.pdf' } })
  })

  it('whose sender hangs up in the middle leave nothing behind', async () => {
    const before = await askStore<{ n: number }>(house.host, 'select count(*) as n from documents')
    const contents = kept().length
    const { port } = new URL(house.host.baseUrl)
    const token = await house.host.token({ role: 'officer' })
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write(
      [
        'POST /v1/documents HTTP/1.1',
        'host: localhost',
        `authorization: Bearer ${token}`,
        'content-type: audio/wav',
        `content-disposition: ${named('work.wav')}`,
        'content-length: 30000000',
        '\r\n',
      ].join('\r\n'),
    )
    socket.write(recording(2_000_000))
    if (kind === 'node-file') await eventually(async () => drafts().length === 1, 'the draft is being written')
    socket.destroy()
    await eventually(async () => drafts().length === 0, 'the draft is gone')
    expect(kept().length).toBe(contents)
    expect(await askStore(house.host, 'select count(*) as n from documents')).toEqual(before)
  })

  it('stand on the docket with their hash, and are given to whoever may read it', async () => {
    const { body } = await applicant.handIn<Document>(own(pdf), 'application/pdf', 'Жарғы.pdf')
    const filed = await house.opens(applicant, 'accreditation', 'application.filed', {
      organizationId: applicant.id,
      area: 'L43.3.1',
      documents: ['List of members', { documentId: body.id }],
    })
    expect(filed.status).toBe(201)
    const [entry] = await house.docketOf(filed.body.id)
    const carried = { documentId: body.id, title: 'Жарғы.pdf', sha256: body.sha256 }
    expect(entry?.data).toMatchObject({ documents: ['List of members', carried] })
    await house.verifies(filed.body.id)
    expect(await askStore(house.host, 'select seq, document_id from case_documents')).toMatchObject([
      { seq: 1, document_id: body.id },
    ])
    expect((await house.officer.get(`/v1/documents/${body.id}`)).status).toBe(200)
    expect((await other.get(`/v1/documents/${body.id}`)).status).toBe(404)
    expect((await bytesOf(body.id, other)).status).toBe(404)
    expect((await house.anyone.get(`/v1/documents/${body.id}/content`)).status).toBe(401)
    const stolen = await house.opens(other, 'accreditation', 'application.filed', {
      organizationId: other.id,
      area: 'L43.3.1',
      documents: [{ documentId: body.id }],
    })
    expect(stolen).toMatchObject({ status: 409, body: { type: '/problems/document-unknown' } })
  })

  it('come in with a form of the console', async () => {
    const cookie = `merzim-session=${await house.host.token({ role: 'okup', org: other.id, sub: `demo-okup-${other.id}` })}`
    const form = new FormData()
    form.append('key', 'a-key-of-this-form')
    form.append('data.organizationId', other.id)
    form.append('data.area', 'L43.3.2')
    form.append('data.documents.files', new File([own(pdf)], 'Жарғы.pdf', { type: 'application/pdf' }))
    form.append('data.documents.files', new File([recording(5_000_000)], 'work.wav', { type: 'audio/wav' }))
    const send = () =>
      fetch(`${house.host.baseUrl}/cases/new/accreditation`, {
        method: 'POST',
        headers: { cookie, origin: house.host.baseUrl },
        body: form,
        redirect: 'manual',
      })
    const [first, second] = [await send(), await send()]
    expect([first.status, second.status]).toEqual([303, 303])
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    const id = /^\/cases\/([^?]+)/.exec(first.headers.get('location') ?? '')?.[1] ?? ''
    const [entry] = await house.docketOf(id)
    expect(entry?.data).toMatchObject({ documents: [{ title: 'Жарғы.pdf' }, { title: 'work.wav' }] })
  })
})

describe('Documents of a program that is killed', () => {
  it('are there when it starts again: what was acknowledged lay on the disk', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'merzim-documents-'))
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
    const first = await Environment.open('node-file', { directory })
    const { body } = await first.officer.handIn<Document>(own(pdf), 'application/pdf', 'order.pdf')
    await first.host.kill()
    expect(existsSync(join(directory, 'documents', 'content', body.sha256.slice(0, 2), body.sha256))).toBe(true)
    const second = await Environment.open('node-file', { directory })
    onTestFinished(() => second.host.stop())
    expect((await second.officer.get<string>(`/v1/documents/${body.id}/content`)).body).toBe(
      new TextDecoder().decode(pdf),
    )
  })
})

describe('A Worker without a place for documents', () => {
  it('says so, and takes titles all the same', async () => {
    const house = await Environment.open('worker-sqld', { now: '2026-04-10T10:00:00+05:00' })
    onTestFinished(() => house.host.stop())
    const handed = await house.officer.handIn(own(pdf), 'application/pdf', 'order.pdf')
    expect(handed).toMatchObject({ status: 503, body: { type: '/problems/documents-not-kept' } })
  })
})
