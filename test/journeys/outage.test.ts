import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { Environment } from '../support/journey.ts'
import { files } from '../support/journey-acts.ts'

describe('A term runs out while the program is down', () => {
  const directory = mkdtempSync(join(tmpdir(), 'merzim-outage-'))
  let house: Environment
  let application: CaseView

  afterAll(async () => {
    await house.host.stop()
    rmSync(directory, { recursive: true, force: true })
  })

  it('is filed, and then the power goes', async () => {
    house = await Environment.open('node-file', { now: '2026-03-02T10:00:00+05:00', directory })
    application = await files(house, await house.organization())
    await house.letters()
    await house.host.kill()
  })

  it('is enforced by itself as soon as the program is back, three days late, with the day it took effect', async () => {
    house = await Environment.open('node-file', { now: '2026-03-31T10:00:00+05:00', directory })
    await expect
      .poll(async () => (await house.docketOf(application.id)).slice(1), { timeout: 10_000 })
      .toMatchObject([{ type: 'deadline.expired', effectiveOn: '2026-03-28', recordedAt: '2026-03-31T05:00:00.000Z' }])
    const [term] = await house.deadlinesOf(application.id)
    expect(term?.status).toBe('missed')
    await house.verifies(application.id)
  })

  it('sends no reminder of what has passed, and tells of the expiry once', async () => {
    const subjects = (await house.letters('authorized-body@demo.invalid')).map(({ subject }) => subject)
    expect(subjects.filter((subject) => subject.includes('Напоминание'))).toEqual([])
    expect(subjects.filter((subject) => subject.includes('Срок истёк'))).toHaveLength(1)
  })

  it('enters an act only after what had already passed', async () => {
    await house.enters(house.officer, application.id, 'application.accepted')
    expect(await house.typesOnDocketOf(application.id)).toEqual([
      'application.filed',
      'deadline.expired',
      'application.accepted',
    ])
  })
})
