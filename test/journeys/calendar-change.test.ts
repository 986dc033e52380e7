import { expect, it } from 'vitest'
import type { WhatIf } from '../../src/functions/calendars/what-if.ts'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { onEveryHost } from '../support/journey.ts'
import { files } from '../support/journey-acts.ts'

onEveryHost('A calendar that changes in the middle of the year', { now: '2026-08-03T09:00:00+05:00' }, (house) => {
  let before: CaseView
  let across: CaseView

  const adopts = async (version: string) => {
    await house().officer.post(`/v1/calendars/2026/${version}/propose`, {})
    const seen = await house().head.get<WhatIf>(`/v1/calendars/2026/${version}/what-if`)
    const ifMatch = seen.headers.get('etag') ?? ''
    const adopted = await house().head.post<{ moved: number }>(`/v1/calendars/2026/${version}/adopt`, {}, { ifMatch })
    return { seen: seen.body, adopted }
  }
  const dueOn = async (opened: CaseView) => (await house().caseOf(opened.id)).waits[0]?.dueOn
  const types = async (opened: CaseView) =>
    (await house().officer.get<{ items: { type: string }[] }>(`/v1/cases/${opened.id}/docket`)).body.items.map(
      ({ type }) => type,
    )

  it('counts with the calendar of December, in which 31 August is a day off', async () => {
    expect((await adopts('v1')).adopted).toMatchObject({ status: 200, body: { moved: 0 } })
    before = await files(house(), await house().organization())
    await house().passTimeTo('2026-08-12T09:00:00+05:00')
    across = await files(house(), await house().organization())
    expect([await dueOn(before), await dueOn(across)]).toEqual(['2026-08-24', '2026-09-03'])
    const asked = { provision: 'X-O105.4', on: '2026-08-12' }
    expect((await house().anyone.post('/v1/terms', asked)).body).toMatchObject({ dueOn: '2026-09-03' })
  })

  it('shows first what adopting the later calendar would move, and moves exactly that', async () => {
    const { seen, adopted } = await adopts('v2')
    expect(seen.items).toMatchObject([{ caseId: across.id, from: '2026-09-03', to: '2026-09-02' }])
    expect(adopted).toMatchObject({ status: 200, body: { moved: 1 } })
    expect([await dueOn(before), await dueOn(across)]).toEqual(['2026-08-24', '2026-09-02'])
  })

  it('says so on the docket that moved and on no other', async () => {
    expect(await types(before)).toEqual(['application.filed'])
    expect(await types(across)).toEqual(['application.filed', 'deadline.recomputed'])
    const { body } = await house().officer.get(`/v1/cases/${across.id}/docket/verify`)
    expect(body).toMatchObject({ ok: true, entries: 2 })
  })

  it('is noticed by every door at once', async () => {
    const asked = { provision: 'X-O105.4', on: '2026-08-12' }
    expect((await house().anyone.post('/v1/terms', asked)).body).toMatchObject({ dueOn: '2026-09-02' })
    expect((await house().anyone.get('/v1/calendars/2026')).body).toMatchObject({ adopted: 'v2' })
  })
})
