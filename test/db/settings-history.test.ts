import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readCalendarVersions } from '../../src/db/queries/calendar-versions.queries.ts'
import { readSettingVersions } from '../../src/db/queries/settings.queries.ts'
import { storeOver } from '../../src/db/store.ts'
import { overviewOf, valuesOn } from '../../src/functions/settings/setting-record.ts'
import { civilDate } from '../../src/law/time/civil-date.ts'
import { applyMigrations } from '../../src/node/open-store.ts'

const migrations = 'src/db/migrations'
const key = 'commission.quorum'

let folder: string
let url: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'merzim-migration-'))
  url = `file:${join(folder, 'merzim.db')}`
  await migrateUpTo('0002_calendar_versions_and_confirmations')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('A store whose values were overwritten keeps the last one as the first version of its history', async () => {
  await onTheStore([
    `insert into settings values ('${key}', '7', 'Demo order No. 7', '2026-03-02T20:30:00.000Z', 'demo-head')`,
    "insert into settings values ('demo.other', '5', null, '2026-03-02T04:00:00.000Z', 'demo-head')",
  ])
  await applyMigrations(url, undefined)
  await withStore(async (store) => {
    const rows = await readSettingVersions(store)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toEqual({
      key,
      number: 1,
      value: '7',
      document: 'Demo order No. 7',
      // half past one in the morning of the next day in Kazakhstan
      validFrom: '2026-03-03',
      status: 'decided',
      proposedBy: null,
      proposedRole: null,
      proposedAt: null,
      decidedBy: 'demo-head',
      decidedRole: 'head',
      decidedAt: '2026-03-02T20:30:00.000Z',
      reason: null,
      byOnePerson: 1,
    })
    expect(valuesOn(rows, civilDate('2026-03-03'))).toEqual(
      new Map([
        ['demo.other', 5],
        [key, 7],
      ]),
    )
    expect(overviewOf(key, rows, civilDate('2026-03-02')).inForce).toBeNull()
    expect(overviewOf(key, rows, civilDate('2026-03-03')).inForce).toMatchObject({ byOnePerson: true })
  })
})

it('A store without values is carried over as it is, and its calendars say that their roles were not kept', async () => {
  await onTheStore([
    `insert into calendar_versions values
      (2026, 'v1', 'adopted', 'official', '2026-01-01', '{}', '[]', '[]', '{}', 'demo-officer', '2026-01-01T00:00:00.000Z',
       null, null, 'demo-head', '2026-01-01T00:00:00.000Z', null, null, 1)`,
  ])
  await applyMigrations(url, undefined)
  await withStore(async (store) => {
    expect(await readSettingVersions(store)).toEqual([])
    expect(await readCalendarVersions(store)).toMatchObject([
      { enteredBy: 'demo-officer', enteredRole: null, adoptedBy: 'demo-head', adoptedRole: null },
    ])
  })
})

/** A store as an earlier program left it: the migrations up to one, and none after it. */
const migrateUpTo = async (last: string): Promise<void> => {
  const earlier = join(folder, 'migrations')
  cpSync(migrations, earlier, { recursive: true })
  const path = join(earlier, 'meta', '_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { tag: string }[] }
  const upTo = journal.entries.findIndex(({ tag }) => tag === last) + 1
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, upTo) }))
  const client = createClient({ url })
  await migrate(drizzle(client), { migrationsFolder: earlier })
  client.close()
}

const onTheStore = async (statements: string[]): Promise<void> => {
  const client = createClient({ url })
  await client.batch(statements, 'write')
  client.close()
}

const withStore = async (look: (store: ReturnType<typeof storeOver>) => Promise<void>): Promise<void> => {
  const client = createClient({ url })
  await look(storeOver(client))
  client.close()
}
