import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { WhatIf } from '../../src/functions/calendars/what-if.ts'
import { Environment } from '../support/journey.ts'
import { files } from '../support/journey-acts.ts'

const now = '2026-08-12T09:00:00+05:00'
const cases = 400

it('carries an adopted calendar to every open deadline although the power fails on the way', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'merzim-calendar-'))
  try {
    const house = await Environment.open('node-file', { now, directory })
    const opened: string[] = []
    for (let left = cases; left > 0; left -= 50) {
      const some = await Promise.all(Array.from({ length: 50 }, async () => files(house, await house.organization())))
      opened.push(...some.map(({ id }) => id))
    }
    await house.officer.post('/v1/calendars/2026/v1/propose', {})
    const seen = await house.head.get<WhatIf>('/v1/calendars/2026/v1/what-if')
    expect(seen.body.counts.moved).toBe(cases)
    const ifMatch = seen.headers.get('etag') ?? ''
    const adopting = house.head.post('/v1/calendars/2026/v1/adopt', {}, { ifMatch }).catch(() => 'cut off')

    // As soon as the first docket says so, in the middle of all the others.
    const [first = ''] = opened
    while ((await house.docketOf(first)).length === 1);
    await house.host.kill()
    expect(await adopting).toBe('cut off')

    const again = await Environment.open('node-file', { now, directory })
    try {
      const due = async () => (await again.deadlines('status=open')).map(({ dueOn }) => dueOn)
      await expect.poll(due, { timeout: 30_000, interval: 500 }).toEqual(opened.map(() => '2026-09-03'))
      for (const id of opened) {
        expect(await again.typesOnDocketOf(id)).toEqual(['application.filed', 'deadline.recomputed'])
      }
      const verified = await again.auditor.get(`/v1/cases/${opened.at(-1)}/docket/verify`)
      expect(verified.body).toMatchObject({ ok: true, entries: 2 })
    } finally {
      await again.host.stop()
    }
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
  }
})
