import { createClient, type InStatement } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldCase } from '../../../src/language/fold-case.ts'
import { areas } from '../../../src/law/areas.ts'
import { type OpenConsole, openConsole } from '../../console/visitor.ts'

const many = 5_000

let merzim: OpenConsole

/** A register of five thousand certificates, each with a past, a present and an end that is fixed already. */
beforeAll(async () => {
  merzim = await openConsole('2026-06-01T09:00:00+05:00')
  const { client } = merzim.house.services.store
  const organizations = Array.from({ length: many }, (_, n) => {
    const name = n % 2 === 0 ? `«Әділет ${n}» қоғамы` : `Общество «ЁЛКА ${n}»`
    return [`o${n}`, name, foldCase(name), String(100_000_000_000 + n)]
  })
  const stages = Array.from({ length: many }, (_, n) => {
    const number = `АК-${String(n).padStart(5, '0')}`
    const held = [`o${n}`, areas[n % areas.length] ?? '', number, foldCase(number), '2026-02-01', '2031-01-31']
    const present = n % 10 === 0 ? 'suspended' : 'inForce'
    return [
      [`c${n}`, '2026-02-01', '2026-05-01', 'inForce', ...held],
      [`c${n}`, '2026-05-01', '2031-02-01', present, ...held],
      [`c${n}`, '2031-02-01', '9999-12-31', 'terminated', ...held],
    ]
  }).flat()
  const insert = (table: string, columns: string, rows: readonly (readonly string[])[]) =>
    rows.map((args) => ({
      sql: `insert into ${table} (${columns}) values (${args.map(() => '?').join(', ')})`,
      args: [...args],
    }))
  await client.batch(
    [
      ...insert(
        'organizations',
        'id, name, name_folded, bin, created_at, created_by',
        organizations.map((each) => [...each, '', '']),
      ),
      ...insert(
        'certificate_stages',
        'case_id, from_on, before_on, status, organization_id, area, number, number_folded, valid_from, valid_until',
        stages,
      ),
    ],
    'write',
  )
})

afterAll(() => merzim.house.services.close())

const ask = async (query: string) => (await merzim.house.get(`/v1/registers/certificates?${query}`)).body

/** Every statement sent to the store while something is done, with how many rows came back. */
const statementsOf = async (doing: () => Promise<unknown>): Promise<readonly { sql: string; rows: number }[]> => {
  const { client } = merzim.house.services.store
  const execute = client.execute.bind(client)
  const sent: { sql: string; rows: number }[] = []
  const spied = async (statement: InStatement) => {
    const result = await execute(statement)
    sent.push({ sql: typeof statement === 'string' ? statement : statement.sql, rows: result.rows.length })
    return result
  }
  Object.assign(client, { execute: spied })
  await doing()
  Object.assign(client, { execute })
  return sent
}

describe('the register of certificates', () => {
  it('is read page by page to its end, each certificate once', async () => {
    const numbers: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: { items: { number: string }[]; nextCursor: string | null } = await ask(
        `limit=200${cursor && `&cursor=${cursor}`}`,
      )
      numbers.push(...page.items.map(({ number }) => number))
      cursor = page.nextCursor
    }
    expect(numbers).toHaveLength(many)
    expect(numbers).toEqual([...new Set(numbers)].toSorted())
  })

  it('says of each who holds it, in which area, and since when it stands so', async () => {
    expect((await ask('limit=1')).items).toEqual([
      {
        certificateId: 'c0',
        number: 'АК-00000',
        organization: { id: 'o0', name: '«Әділет 0» қоғамы', bin: '100000000000' },
        area: 'L43.3.1',
        validFrom: '2026-02-01',
        validUntil: '2031-01-31',
        status: 'suspended',
        since: '2026-05-01',
      },
    ])
  })

  it('answers for any day: before anything was granted, in the past, and what is already fixed ahead', async () => {
    expect((await ask('on=2026-01-31')).items).toEqual([])
    const standing = async (on: string) => (await ask(`q=АК-00010&on=${on}`)).items[0]
    expect(await standing('2026-04-30')).toMatchObject({ status: 'inForce', since: '2026-02-01' })
    expect(await standing('2026-05-01')).toMatchObject({ status: 'suspended', since: '2026-05-01' })
    expect(await standing('2031-02-01')).toMatchObject({ status: 'terminated', since: '2031-02-01' })
  })

  it.each([
    ['a Kazakh name in capitals', 'ӘДІЛЕТ 4998', 'АК-04998'],
    ['a Russian name in small letters', 'ёлка 4999', 'АК-04999'],
    ['a part of a number', 'ак-0499', 'АК-04990'],
    ['a BIN', '100000004321', 'АК-04321'],
  ])('finds %s', async (_what, q, number) => {
    expect((await ask(`q=${encodeURIComponent(q)}`)).items[0]?.number).toBe(number)
  })

  it.each(['%', '_', "' or 1=1", 'nobody'])('takes “%s” for what it is', async (q) => {
    expect((await ask(`q=${encodeURIComponent(q)}`)).items).toEqual([])
  })

  it('is narrowed by status and by area', async () => {
    const { items } = await ask('status=suspended&area=L43.3.3&limit=200')
    expect(items.length).toBeGreaterThan(100)
    for (const { status, area } of items) expect([status, area]).toEqual(['suspended', 'L43.3.3'])
    expect((await merzim.house.get('/v1/registers/certificates?status=none')).status).toBe(400)
    expect((await merzim.house.get('/v1/registers/certificates?on=2026-02-30')).status).toBe(400)
    expect((await merzim.house.get('/v1/registers/certificates?cursor=x')).status).toBe(400)
  })

  it.each(['', 'status=suspended', 'area=L43.3.2', 'q=әділет', 'status=inForce&area=L43.3.2&q=ак'])(
    'reads one page from its index alone, in the order of the index: “%s”',
    async (query) => {
      const sent = await statementsOf(() => ask(query))
      const ofTheRegister = sent.filter(({ sql }) => sql.includes('certificate_stages'))
      expect(ofTheRegister).toHaveLength(1)
      expect(sent.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThan(120)
      expect(sent.map(({ sql }) => sql).join()).not.toContain('docket_entries')
      const { sql } = ofTheRegister[0] ?? { sql: '' }
      // On a connection of its own: one that has been asked for a plan goes on reading the store as it was.
      const client = createClient({ url: merzim.url })
      const args = Array.from({ length: sql.split('?').length - 1 }, () => '2026-06-01')
      const plan = (await client.execute({ sql: `explain query plan ${sql}`, args })).rows.map(({ detail }) => detail)
      client.close()
      expect(plan.join('; ')).toContain('certificate_stages USING INDEX')
      expect(plan.join('; ')).not.toMatch(/TEMP B-TREE/)
    },
  )

  it.each(['kk', 'ru', 'en'])('makes pages of %s that are light, whatever is asked of them', async (lang) => {
    for (const path of [
      '/accredited',
      '/accredited?q=әділет',
      '/accredited?status=suspended',
      '/',
      '/certificates/c7',
    ]) {
      let bytes = 0
      const sent = await statementsOf(async () => {
        const { html, status } = await merzim.ask(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        expect(status).toBe(200)
        bytes = new TextEncoder().encode(html).length
      })
      expect(bytes).toBeLessThan(60_000)
      expect(sent.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThan(150)
      expect(sent.map(({ sql }) => sql).join()).not.toContain('docket_entries')
    }
  })

  it('leads from page to page without a script, and keeps what was asked', async () => {
    const { html } = await merzim.ask('/accredited?q=әділет&status=inForce')
    const next = (/rel="next" href="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')
    expect(next).toContain('status=inForce')
    const second = await merzim.ask(next)
    expect(second.status).toBe(200)
    expect(second.html).toContain('Әділет')
    expect(second.html).not.toContain('АК-00002<')
    expect(second.html).toContain('From the beginning')
  })

  it('counts on the front page what is in force and what is suspended', async () => {
    expect((await merzim.ask('/')).html).toContain('In force: 4,500 · Suspended: 500')
  })
})

describe('names entered before the search knew them', () => {
  it('are folded before anybody searches', async () => {
    const { store, lane, clock } = merzim.house.services
    await store.client.execute("update organizations set name_folded = '' where id in ('o1', 'o2')")
    await store.client.execute("update certificate_stages set number_folded = '' where case_id = 'c3'")
    expect((await ask('q=ЁЛКА 1»')).items).toEqual([])
    expect(await lane.submit({ command: 'fold-names', now: clock.now() })).toBe(3)
    expect(await lane.submit({ command: 'fold-names', now: clock.now() })).toBe(0)
    expect((await ask('q=ЁЛКА 1»')).items[0]?.number).toBe('АК-00001')
    expect((await ask('q=АК-00003')).items[0]?.number).toBe('АК-00003')
  })
})
