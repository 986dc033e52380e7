import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { fieldsOf } from '../../src/console/form/fields.ts'
import { dataOf } from '../../src/console/form/read-form.ts'
import { typedOf } from '../../src/console/form/typed-of.ts'
import { languages } from '../../src/language/says.ts'
import { amount, documentOf, documents } from '../../src/workflows/procedure/fields.ts'
import { demoBins } from '../support/builders.ts'
import { handIn } from '../support/hand-in.ts'
import { pdf, png, svg } from '../support/sample-documents.ts'
import { type OpenConsole, openConsole, type Shown } from './visitor.ts'

let merzim: OpenConsole
let organization: string
let okup: string
let folder: string

beforeAll(async () => {
  merzim = await openConsole('2026-03-02T09:00:00+05:00')
  const { body } = await merzim.house.post('/v1/organizations', 'officer', {
    name: 'Demo society',
    bin: demoBins[0],
    address: 'Astana',
    phone: '+7 700',
    email: 'office@demo.invalid',
  })
  organization = body.id
  okup = `okup:demo-okup:${organization}`
  folder = await merzim.house.folder()
})

afterAll(() => merzim.house.services.close())

interface Form {
  readonly fields?: Readonly<Record<string, string>>
  readonly files?: readonly (readonly [bytes: Uint8Array<ArrayBufferLike>, name: string, mediaType: string])[]
}

/** A form as a browser sends it: what was typed, then the files; an input nobody used sends an empty one. */
const sent = ({ fields = {}, files = [] }: Form): Response => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (files.length === 0) form.append('data.documents.files', new File([], ''))
  for (const [bytes, name, type] of files) {
    form.append('data.documents.files', new File([Uint8Array.from(bytes)], name, { type }))
  }
  return new Response(form)
}

const post = async (path: string, form: Form, as = okup): Promise<Shown> => {
  const body = new Uint8Array(await sent(form).arrayBuffer())
  // The boundary is another each time a form is written down, so header and body must be of one writing.
  const boundary = /^--(\S+)/.exec(new TextDecoder().decode(body))?.[1]
  return postRaw(path, body, `multipart/form-data; boundary=${boundary}`, as)
}

const postRaw = async (path: string, body: Uint8Array, contentType: string, as = okup): Promise<Shown> => {
  const response = await merzim.house.app.request(path, {
    method: 'POST',
    headers: {
      accept: 'text/html',
      'accept-language': 'en',
      'content-type': contentType,
      'content-length': String(body.length),
      origin: 'http://localhost',
      cookie: `merzim-session=${as}`,
    },
    body: Uint8Array.from(body),
  })
  return { status: response.status, headers: response.headers, html: await response.text(), cookies: new Map() }
}

const files = (): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((each) =>
        each.isFile() ? [each.name] : [],
      )
    : []

const documentRows = async () =>
  (await merzim.house.services.store.client.execute('select * from documents order by id')).rows

const docketOf = async (id: string) => (await merzim.house.get(`/v1/cases/${id}/docket`, 'auditor')).body.items

const kept = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="checkbox" name="([^"]+)" value="([^"]+)" checked/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )

describe('A form that takes documents', () => {
  it('asks for files and titles, and is sent as parts', async () => {
    const { html } = await merzim.ask('/cases/new/accreditation', { as: okup })
    expect(html).toMatch(/<form[^>]+enctype="multipart\/form-data"/)
    expect(html).toMatch(/<input type="file"[^>]+name="data.documents.files"[^>]+multiple/)
    expect(html).toContain('Titles of documents without a file')
    expect(html).not.toContain('type="checkbox"')
  })

  it('files an application with a file and a title, and the docket says both', async () => {
    const hidden = await merzim.hidden('/cases/new/accreditation', okup)
    const shown = await post('/cases/new/accreditation', {
      fields: { ...hidden, 'data.area': 'L43.3.1', 'data.documents': 'By-laws\r\n\r\nA list' },
      files: [[pdf, 'Жарғы.pdf', 'application/pdf']],
    })
    expect(shown.status).toBe(303)
    const id = /^\/cases\/([^?]+)/.exec(shown.headers.get('location') ?? '')?.[1] ?? ''
    const [entry] = await docketOf(id)
    const [document] = await documentRows()
    expect(entry.data.documents).toEqual([
      'By-laws',
      'A list',
      { documentId: document?.id, title: 'Жарғы.pdf', sha256: document?.sha256 },
    ])
    const page = await merzim.ask(`/cases/${id}`, { as: 'auditor' })
    expect(page.html).toContain(`<a href="/documents/${document?.id}">Жарғы.pdf</a>`)
    expect(page.html).toContain('not scanned for malware')
    const saved = await merzim.ask(`/documents/${document?.id}`, { as: 'auditor' })
    expect(saved).toMatchObject({ status: 200, html: new TextDecoder().decode(pdf) })
    expect(saved.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
  })

  it('files one application with one document however often the button is pressed', async () => {
    const hidden = await merzim.hidden('/cases/new/accreditation', okup)
    const before = (await documentRows()).length
    const form: Form = {
      fields: { ...hidden, 'data.area': 'L43.3.2', 'data.documents': '' },
      files: [
        [pdf, 'one.pdf', 'application/pdf'],
        [png, 'two.png', 'image/png'],
      ],
    }
    const [first, second] = [await post('/cases/new/accreditation', form), await post('/cases/new/accreditation', form)]
    expect(first.status).toBe(303)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect((await documentRows()).length).toBe(before + 2)
  })

  it('loses nothing when it is refused: files sent already stay, and go along when it is sent again', async () => {
    const hidden = await merzim.hidden('/cases/new/accreditation', okup)
    const refused = await post('/cases/new/accreditation', {
      fields: { ...hidden, 'data.area': '', 'data.documents': 'By-laws' },
      files: [[png, 'scan.png', 'image/png']],
    })
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('Fill in this field.')
    expect(refused.html).toContain('By-laws')
    expect(Object.values(kept(refused.html))).toEqual(['scan.png'])
    const again = Object.fromEntries(
      [...refused.html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, n = '', v = '']) => [
        n,
        v,
      ]),
    )
    const filed = await post('/cases/new/accreditation', {
      fields: { ...again, ...kept(refused.html), 'data.area': 'L43.3.3', 'data.documents': 'By-laws' },
    })
    expect(filed.status).toBe(303)
    const id = /^\/cases\/([^?]+)/.exec(filed.headers.get('location') ?? '')?.[1] ?? ''
    expect((await docketOf(id))[0].data.documents).toMatchObject(['By-laws', { title: 'scan.png' }])
  })

  it('says beside the field which file was not taken in and why, and keeps those that were', async () => {
    const hidden = await merzim.hidden('/cases/new/accreditation', okup)
    const { status, html } = await post('/cases/new/accreditation', {
      fields: { ...hidden, 'data.area': 'L43.3.4' },
      files: [
        [svg, 'drawing.svg', 'image/svg+xml'],
        [png, 'really-a-picture.pdf', 'application/pdf'],
        [pdf, 'good.pdf', ''],
      ],
    })
    expect(status).toBe(422)
    expect(html).toContain('drawing.svg: Files of this kind are not taken in.')
    expect(html).toContain('really-a-picture.pdf: The file is not of the kind it is said to be.')
    expect(Object.values(kept(html))).toEqual(['good.pdf'])
    expect(html).toContain('value="L43.3.4" selected')
  })

  it('takes no document of somebody else, whatever the form is made to say', async () => {
    const { id } = (await handIn(merzim.house.app, { as: 'okup:stranger:another' })).body
    const hidden = await merzim.hidden('/cases/new/accreditation', okup)
    const fields = { ...hidden, 'data.area': 'L43.3.4', [`data.documents.kept.${id}`]: 'Mine' }
    const { status, html } = await post('/cases/new/accreditation', { fields })
    expect(status).toBe(409)
    expect(html).toContain('You have handed in no such document.')
  })

  it('is refused from another site, in a wrong session and over its size, before a file is read', async () => {
    const body = new TextEncoder().encode('--b--\r\n')
    const send = (headers: Record<string, string>) =>
      merzim.house.app.request('/cases/new/accreditation', {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=b', origin: 'http://localhost', ...headers },
        body,
      })
    const session = { cookie: `merzim-session=${okup}`, 'content-length': '7' }
    expect((await send({ ...session, origin: 'http://evil.invalid' })).status).toBe(403)
    expect((await send({ 'content-length': '7' })).status).toBe(401)
    expect((await send({ cookie: 'merzim-session=officer', 'content-length': '7' })).status).toBe(403)
    expect((await send({ ...session, 'content-length': '60000000' })).status).toBe(413)
    expect((await send({ cookie: session.cookie })).status).toBe(413)
  })

  it.each([
    ['without a boundary', 'multipart/form-data; charset=utf-8', '--b--'],
    [
      'cut in a file',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="data.documents.files"; filename="a.pdf"\r\n\r\n%PDF-1.7',
    ],
    [
      'cut in a field',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="data.area"\r\n\r\nL43',
    ],
  ])('says so when it did not arrive whole: %s', async (_what, contentType, body) => {
    const before = files()
    const shown = await postRaw('/cases/new/accreditation', new TextEncoder().encode(body), contentType)
    expect(shown.status).toBe(400)
    expect(shown.html).toContain('The form did not arrive whole')
    expect(files()).toEqual(before)
  })

  it('takes no more text than somebody can have typed', async () => {
    const { status } = await post('/cases/new/accreditation', { fields: { 'data.documents': 'x'.repeat(1_100_000) } })
    expect(status).toBe(413)
  })

  it('still takes a form without files as browsers send it without parts', async () => {
    const hidden = await merzim.hidden('/cases/new/accreditation', okup)
    const form = { ...hidden, 'data.area': 'L43.3.5', 'data.documents': 'A list' }
    expect((await merzim.ask('/cases/new/accreditation', { as: okup, form })).status).toBe(303)
  })

  it('says in three languages what it asks for', async () => {
    const pages = await Promise.all(
      languages.map((language) => merzim.ask(`/cases/new/accreditation?lang=${language}`, { as: okup })),
    )
    expect(pages.map(({ html }) => /data\.documents\.files/.test(html))).toEqual([true, true, true])
    expect(pages.map(({ html }) => /(Файлдар|Файлы|Files)</.exec(html)?.[1])).toEqual(['Файлдар', 'Файлы', 'Files'])
  })
})

describe('A document in the console', () => {
  it('is asked for by a session, and is not there for others', async () => {
    const { id } = (await handIn(merzim.house.app, { as: okup })).body
    expect((await merzim.ask(`/documents/${id}`, { as: okup })).status).toBe(200)
    expect((await merzim.ask(`/documents/${id}`, { as: 'okup:stranger:another' })).status).toBe(404)
    expect((await merzim.ask(`/documents/${id}`)).status).toBe(401)
  })
})

describe('What somebody types', () => {
  const says = { kk: 'к', ru: 'р', en: 'e' }
  const schema = z.strictObject({
    paid: amount(says),
    order: documentOf(says),
    documents: documents(says),
  })
  const fields = fieldsOf(schema)

  it.each(languages)(
    'is the data of the act, and the data are written back as somebody would type them, in %s',
    (language) => {
      const data = {
        paid: 123_450,
        order: { documentId: 'order-id', title: 'Order', sha256: 'a'.repeat(64) },
        documents: ['By-laws', { documentId: 'list-id', title: 'A list', sha256: 'b'.repeat(64) }],
      }
      const typed = typedOf(fields, data, language)
      expect(dataOf(fields, typed)).toEqual({
        paid: 123_450,
        order: { documentId: 'order-id' },
        documents: ['By-laws', { documentId: 'list-id' }],
      })
      expect(schema.safeParse(dataOf(fields, typed)).success).toBe(true)
    },
  )

  it('is not a sum where it cannot be read as one, and the schema says so', () => {
    const data = dataOf(
      fields,
      new Map([
        ['data.paid', '1,234'],
        ['data.order', 'Order No. 1'],
      ]),
    )
    expect(data).toEqual({ paid: '1,234', order: 'Order No. 1', documents: [] })
    expect(schema.safeParse(data).error?.issues.map(({ message }) => message)).toEqual(['not a sum of whole tiyn'])
  })
})
