import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findDocument } from '../../src/db/queries/documents.queries.ts'
import { findOrganization } from '../../src/db/queries/organizations.queries.ts'
import { readAddress, readContacts } from '../../src/db/queries/parties.queries.ts'
import { storeOver } from '../../src/db/store.ts'
import { applyMigrations } from '../../src/node/open-store.ts'

const migrations = 'src/db/migrations'
const { entries } = JSON.parse(readFileSync(`${migrations}/meta/_journal.json`, 'utf8')) as {
  entries: { tag: string; when: number }[]
}
const withParties = entries.findIndex(({ tag }) => tag.endsWith('_parties'))

let folder: string
let url: string
let client: Client

/** A store as it stood before parties: every migration until then, and the journal that says so. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'merzim-'))
  url = `file:${join(folder, 'old.db')}`
  client = createClient({ url })
  await client.execute(
    'create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)',
  )
  for (const { tag, when } of entries.slice(0, withParties)) {
    await client.executeMultiple(readFileSync(`${migrations}/${tag}.sql`, 'utf8'))
    await client.execute({
      sql: 'insert into __drizzle_migrations (hash, created_at) values (?, ?)',
      args: [tag, when],
    })
  }
})

afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true, force: true })
})

it('A store from before parties keeps its organizations, as parties with their contacts and their cases', async () => {
  await client.executeMultiple(`
    insert into organizations (id, name, bin, bin_override, address, phone, email, created_at, created_by) values
      ('o1', 'Demo one', '061240001236', null, 'Demo street 1', '+7 1', 'one@demo.invalid', '2026-03-02T20:00:00Z', 'x'),
      ('o2', 'Demo two', '110540004567', 'As in the register', 'Demo 2', '+7 2', 'two@demo.invalid', '2026-03-02T04:00:00Z', 'y');
    insert into cases (id, procedure, edition, organization_id, state, version, context, head, opened_at) values
      ('c1', 'accreditation', '2026-01-25', 'o1', 'returned', 2, '{}', 'h', '2026-03-03T04:00:00Z'),
      ('c2', 'commission-meeting', '2026-01-25', null, 'announced', 1, '{}', 'h', '2026-03-03T04:00:00Z');
    insert into outbox (id, occasion, recipient, notice, subject, body, status, attempts, created_at)
      values ('m1', 'c1:1', 'organization:o1', 'reminder', '{}', '{}', 'waiting', 0, '2026-03-03T04:00:00Z');
    insert into documents (id, sha256, bytes, media_type, name, uploaded_by, organization_id, uploaded_at, scan)
      values ('d1', 'h', 1, 'application/pdf', 'charter.pdf', 'x', 'o1', '2026-03-03T04:00:00Z', 'clean');
  `)
  await applyMigrations(url, undefined)

  const store = storeOver(client)
  const party = (await client.execute("select * from parties where id = 'o2'")).rows[0]
  expect({ ...party }).toMatchObject({
    kind: 'legal-entity',
    name: 'Demo two',
    bin: '110540004567',
    iin: null,
    identifier_override: 'As in the register',
    language: 'kk',
    country: null,
    created_by: 'y',
  })
  // Eight in the evening by UTC is the next day in Kazakhstan.
  expect(await readContacts(store, 'o1')).toEqual([
    {
      partyId: 'o1',
      number: 1,
      address: 'Demo street 1',
      phone: '+7 1',
      email: 'one@demo.invalid',
      validFrom: '2026-03-03',
      recordedAt: '2026-03-02T20:00:00Z',
      recordedBy: 'x',
      document: null,
      reason: null,
    },
  ])
  expect((await client.execute('select * from case_parties')).rows.map((row) => ({ ...row }))).toEqual([
    { case_id: 'c1', part: 'organization', party_id: 'o1' },
  ])
  expect(await findOrganization(store, 'o1')).toMatchObject({ name: 'Demo one', email: 'one@demo.invalid' })
  expect(await findDocument(store, 'd1')).toMatchObject({ uploadedBy: 'x', partyId: 'o1' })
  expect(await readAddress(store, 'o1')).toBe('one@demo.invalid')
})

it('A store from before parties that holds nothing knows the expert organization and nobody else', async () => {
  await applyMigrations(url, undefined)
  const { rows } = await client.execute('select id, kind from parties')
  expect(rows.map((row) => ({ ...row }))).toEqual([{ id: 'expert-organization', kind: 'legal-entity' }])
})
