import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificateInForce } from './cases.ts'
import { type OpenConsole, openConsole } from './visitor.ts'

let merzim: OpenConsole
let okup: string
let certificateId: string
let path: string

beforeAll(async () => {
  merzim = await openConsole('2026-03-02T09:00:00+05:00')
  const held = await certificateInForce(merzim.house, 'DEMO-1')
  okup = held.okup
  certificateId = held.certificateId
  path = `/cases/${certificateId}`
  const revoked = {
    type: 'certificate.revoked',
    effectiveOn: '2026-06-15',
    data: { reason: 'Court', document: 'No. 7' },
  }
  const { status } = await merzim.house.post(`/v1${path}/docket`, 'system', revoked, { 'if-match': '"1"' })
  expect(status).toBe(201)
})

afterAll(() => merzim.house.services.close())

const page = async (as: string, query = '') => textOf((await merzim.ask(`${path}${query}`, { as })).html)

const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('an act whose day is still to come', () => {
  it('is said on the page of its case with its day and who entered it', async () => {
    for (const as of ['officer', 'head', okup]) {
      const text = await page(as)
      expect(text).toContain('Takes effect on Monday, 15 June 2026 : Certificate revoked')
      expect(text).toContain('Entered by State system')
    }
  })

  it('names persons and hashes to those who conduct the case alone', async () => {
    expect(await page('officer')).toContain('State system demo-system')
    const seen = await page(okup)
    expect(seen).not.toContain('demo-system')
    expect(seen).not.toContain('hash:')
  })

  it('is waited for in the queue like any effect of law', async () => {
    for (const as of ['officer', okup]) {
      expect(textOf((await merzim.ask('/queue', { as })).html)).toContain('Takes effect: Certificate revoked')
    }
  })

  it('shows where the case will stand on a day ahead, and that only what is fixed is known', async () => {
    expect(await page(okup, '?on=2026-06-14')).toMatch(/14 June 2026 In force , since 20 April 2026/)
    const then = await page(okup, '?on=2026-06-15')
    expect(then).toMatch(/15 June 2026 Terminated , since 15 June 2026/)
    expect(then).toContain('already fixed only')
    expect(await page(okup, '?on=2026-04-20')).not.toContain('already fixed only')
    expect(await page(okup, '?on=2026-02-30')).toContain('There is no such date.')
  })

  it('is taken back by two persons: the officer’s form knows which act, the head confirms what was prepared', async () => {
    const { html } = await merzim.ask(path, { as: 'officer' })
    const link = /href="([^"]*effect\.cancelled\.proposed\?of=2)"/.exec(html)?.[1] ?? ''
    expect((await merzim.ask(path, { as: okup })).html).not.toContain('effect.cancelled')
    const form = await merzim.ask(link, { as: 'officer' })
    expect(form.html).toMatch(/name="data\.of"[^>]*value="2"/)
    const typed = { ...(await merzim.hidden(link, 'officer')), 'data.of': '2', 'data.reason': 'The court set it aside' }
    const proposed = await merzim.ask(link.replace(/\?.*/, ''), { as: 'officer', form: typed })
    expect(proposed.status).toBe(303)
    const seen = await page('head')
    expect(seen).toContain('Proposed: Cancel an act before it takes effect')
    expect(seen).toContain('№ 2: Certificate revoked')
    const hidden = await merzim.hidden(path, 'head')
    const decided = await merzim.ask(`${path}/acts/effect.cancelled`, { as: 'head', form: hidden })
    expect(decided.status).toBe(303)
    expect(await page(okup)).toContain('Act cancelled before it took effect')
    expect(await page(okup)).not.toContain('Takes effect on')
    expect(await page(okup, '?on=2026-06-15')).toContain('15 June 2026 In force')
  })
})

describe('a correction of the record', () => {
  const proposes = () => `${path}/acts/correction.declared.proposed`

  it('is offered to the officer alone, with every entry to annul and the fields of the act it enters', async () => {
    expect((await merzim.ask(path, { as: 'officer' })).html).toContain(proposes())
    expect((await merzim.ask(path, { as: okup })).html).not.toContain('correction.declared')
    expect((await merzim.ask(proposes(), { as: okup })).status).toBe(404)
    const form = { ...(await merzim.hidden(proposes(), 'officer')), 'data.enters.type': 'certificate.suspended' }
    const chosen = await merzim.ask(proposes(), {
      as: 'officer',
      form: { ...form, choose: 'act', 'data.annuls.2': 'on', 'data.reason': 'Kept' },
    })
    expect(chosen.status).toBe(200)
    expect(chosen.html).toContain('name="data.enters.data.reason"')
    expect(chosen.html).toMatch(/name="data\.annuls\.2" checked/)
    expect(chosen.html).toContain('Kept</textarea>')
  })

  it('says what is wrong with the act it enters beside its own fields', async () => {
    const form = {
      ...(await merzim.hidden(proposes(), 'officer')),
      'data.enters.type': 'certificate.suspended',
      'data.enters.effectiveOn': '2026-04-25',
      'data.enters.data.reason': 'No report',
      'data.reason': 'It was forgotten',
      'data.document': 'Memo 1',
    }
    const { status, html } = await merzim.ask(proposes(), { as: 'officer', form })
    expect(status).toBe(400)
    expect(html).toContain('id="enters-data-document-error"')
    expect(html).toContain('href="#enters-data-document"')
  })

  it('is declared by the head as it was prepared, and the docket reads it in words', async () => {
    await merzim.house.passTimeUntil('2026-05-04T09:00:00+05:00')
    const form = {
      ...(await merzim.hidden(proposes(), 'officer')),
      'data.enters.type': 'certificate.suspended',
      'data.enters.effectiveOn': '2026-04-25',
      'data.enters.data.reason': 'No report',
      'data.enters.data.document': 'Order 3',
      'data.reason': 'It was forgotten',
      'data.document': 'Memo 1',
    }
    expect((await merzim.ask(proposes(), { as: 'officer', form })).status).toBe(303)
    expect(await page(okup)).not.toContain('It was forgotten')
    const hidden = await merzim.hidden(path, 'head')
    const decided = await merzim.ask(`${path}/acts/correction.declared`, { as: 'head', form: hidden })
    expect(decided.status).toBe(303)
    const seen = await page(okup)
    expect(seen).toContain('Correction declared')
    expect(seen).toContain('Certificate suspended, 25 April 2026')
    expect(seen).not.toContain('[object')
    expect(await page(okup, '?on=2026-04-25')).toContain('25 April 2026 Suspended')
  })
})
