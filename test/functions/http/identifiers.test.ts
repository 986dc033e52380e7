import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../../src/language/says.ts'
import { type OpenApp, openApp } from '../../support/open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp('2026-03-02T09:00:00+05:00')
})
afterAll(() => app.services.close())

const asking = (body: unknown) => app.send('POST', '/v1/identifiers', { body })

describe('An identifier anyone may check', () => {
  it.each([
    ['iin', '061211600012', '061211600012'],
    ['bin', '061240001236', '061240001236'],
    ['isrc', 'US-SKG-19-12345', 'USSKG1912345'],
    ['iswc', 'T-034.524.680-1', 'T0345246801'],
    ['ipi-base', 'i0000002297', 'I-000000229-7'],
    ['ipi-name', '014107338', '00014107338'],
    ['isni', '0000 0001 2281 955x', '000000012281955X'],
  ])('%s %s is valid, and recorded as %s', async (kind, value, normalized) => {
    const { status, headers, body } = await asking({ kind, value })
    expect(status).toBe(200)
    expect(body).toEqual({ kind, value, valid: true, normalized })
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['iin', '061211600013', true],
    ['iin', '06121160001', false],
    ['bin', '061240001237', true],
    ['bin', '06124000123X', false],
    ['isrc', 'US-SKG-19-1234', false],
    ['iswc', 'T-034.524.680-2', false],
    ['ipi-base', 'I-000000229-8', false],
    ['ipi-name', '00014107339', false],
    ['isni', '0000 0001 2281 9550', false],
  ])('%s %s is not valid, and says why; only State numbers may be overridden', async (kind, value, overridable) => {
    const { status, body } = await asking({ kind, value })
    expect(status).toBe(200)
    expect(body).toMatchObject({ kind, value, valid: false, overridable })
    expect(body).not.toHaveProperty('normalized')
    expect(new Set(languages.map((language) => body.why[language])).size).toBe(3)
  })

  it('has no check digit at all where both passes give ten', async () => {
    for (const digit of '0123456789') {
      expect((await asking({ kind: 'iin', value: `00000000281${digit}` })).body.valid).toBe(false)
    }
  })
})

describe('A question about an identifier that cannot be read', () => {
  it.each([
    ['a kind there is not', { kind: 'passport', value: '1' }, '/kind'],
    ['no kind', { value: '061211600012' }, '/kind'],
    ['a number instead of a text', { kind: 'iin', value: 61211600012 }, '/value'],
    ['no value', { kind: 'iin', value: '' }, '/value'],
    ['a value without end', { kind: 'isni', value: '0'.repeat(101) }, '/value'],
    ['a field there is not', { kind: 'iin', value: '061211600012', name: 'x' }, '/name'],
  ])('%s: the field is named, the value is not repeated', async (_, body, pointer) => {
    const refused = await asking(body)
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toMatchObject([{ pointer }])
    expect(JSON.stringify(refused.body)).not.toContain('61211600012')
  })
})
