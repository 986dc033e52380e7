import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCase } from '../../../src/db/queries/cases.queries.ts'
import { readDocket } from '../../../src/db/queries/docket.queries.ts'
import { verifyDocket } from '../../../src/functions/cases/verify-docket.ts'
import { nextDue } from '../../../src/functions/scheduled/tick.ts'
import { head } from '../../support/builders.ts'
import { type OpenApp, openApp } from '../../support/open-app.ts'

const v1 = '/v1/calendars/2026/v1'
const v2 = '/v1/calendars/2026/v2'

let app: OpenApp

beforeEach(async () => {
  app = await openApp('2026-08-03T09:00:00+05:00')
})
afterEach(() => app.services.close())

describe('The calendar of 2026 changes in the middle of the year', () => {
  it('moves exactly the terms that cross 31 August, and each docket says so', async () => {
    await adopt(v1)
    const short = await file('061240001236', 'L43.3.1')
    await app.passTimeUntil('2026-08-12T09:00:00+05:00')
    const across = await file('110540004568', 'L43.3.1')
    expect(await dueOn(short)).toBe('2026-08-24')
    expect(await dueOn(across)).toBe('2026-09-03')

    await app.post(`${v2}/propose`, 'officer')
    const seen = await app.get(`${v2}/what-if`, 'head')
    expect(seen.body).toMatchObject({
      inPlaceOf: 'v1',
      changes: [{ on: '2026-08-31', before: 'off', after: 'working' }],
      counts: { examined: 2, moved: 1, wouldPassAtOnce: 0 },
      items: [{ caseId: across, provision: 'X-O105.4', from: '2026-09-03', to: '2026-09-02', days: -1 }],
    })
    expect(seen.body.items[0].because).toMatchObject([{ on: '2026-08-31', after: 'working' }])
    expect(await dueOn(across)).toBe('2026-09-03')
    expect(await types(across)).toEqual(['application.filed'])

    const adopted = await app.post(`${v2}/adopt`, 'head', {}, { 'if-match': seen.headers.get('etag') ?? '' })
    expect(adopted).toMatchObject({ status: 200, body: { version: 'v2', standing: 'adopted', moved: 1 } })
    expect(await dueOn(across)).toBe('2026-09-02')
    expect(await dueOn(short)).toBe('2026-08-24')
    expect(await types(short)).toEqual(['application.filed'])
    expect(await types(across)).toEqual(['application.filed', 'deadline.recomputed'])
    const docket = await app.get(`/v1/cases/${across}/docket`, 'officer')
    expect(docket.body.items[1]).toMatchObject({
      recordedBy: 'merzim',
      effectiveOn: '2026-08-12',
      data: {
        provision: 'X-O105.4',
        from: '2026-09-03',
        to: '2026-09-02',
        countedWith: { 2026: 'v1' },
        countsWith: { 2026: 'v2' },
        reason: { en: '31 August 2026 is a working day' },
      },
    })
    expect(verifyDocket(await row(across), await readDocket(app.services.store, across))).toMatchObject({ ok: true })
  })

  it('plans the reminders anew and tells those bound', async () => {
    await adopt(v1)
    await app.passTimeUntil('2026-08-12T09:00:00+05:00')
    const across = await file('061240001236', 'L43.3.1')
    expect((await deadline(across)).nextReminderAt).toBe('2026-08-19T04:00:00.000Z')
    await adopt(v2)
    // A day earlier, but the 31st is now one of the ten working days before it.
    expect((await deadline(across)).nextReminderAt).toBe('2026-08-19T04:00:00.000Z')
    await app.passTimeUntil('2026-09-03T00:00:00+05:00')
    expect(await types(across)).toEqual(['application.filed', 'deadline.recomputed', 'deadline.expired'])
    const letters = await app.services.store.read.query.outbox.findMany()
    const moved = letters.filter(({ notice }) => notice === 'deadline-moved')
    expect(moved).toHaveLength(1)
    expect(moved[0]?.body).toContain('31 August 2026 is a working day')
    expect(letters.filter(({ notice }) => notice === 'reminder')).toHaveLength(4)
  })

  it('keeps the old explanation readable beside the new', async () => {
    await adopt(v1)
    await app.passTimeUntil('2026-08-12T09:00:00+05:00')
    const across = await file('061240001236', 'L43.3.1')
    await adopt(v2)
    const { id } = await deadline(across)
    const { body } = await app.get(`/v1/deadlines/${id}/explanation`, 'officer')
    expect(body).toMatchObject({ dueOn: '2026-09-02', calendars: { 2026: 'v2' } })
    expect(body.earlier).toMatchObject([
      { dueOn: '2026-09-03', calendars: { 2026: 'v1' }, until: '2026-08-12T04:00:00.000Z', entry: 2 },
    ])
    const skipped = body.earlier[0].term.steps.find(({ on }: { on: string }) => on === '2026-08-31')
    expect(skipped).toMatchObject({ counted: false, kind: 'substitute' })
    expect(body.term.steps.find(({ on }: { on: string }) => on === '2026-08-31')).toMatchObject({ counted: true })
  })

  it('is finished by the next tick when it was interrupted after the switch', async () => {
    await adopt(v1)
    await app.passTimeUntil('2026-08-12T09:00:00+05:00')
    const cases = [await file('061240001236', 'L43.3.1'), await file('110540004568', 'L43.3.1')]
    await app.post(`${v2}/propose`, 'officer')
    const { headers } = await app.get(`${v2}/what-if`, 'head')
    const seen = (headers.get('etag') ?? '').replaceAll('"', '')
    const by = head
    await app.services.lane.submit({ command: 'adopt-calendar', year: 2026, version: 'v2', seen, by, now: now() })
    // One case is reached before the interruption.
    await app.services.lane.submit({ command: 'recompute-case', caseId: cases[0] ?? '', now: now() })
    expect(await Promise.all(cases.map(dueOn))).toEqual(['2026-09-02', '2026-09-03'])
    expect(await nextDue(app.services.store)).toBe(now())
    await app.passTimeUntil('2026-08-12T09:00:01+05:00')
    expect(await Promise.all(cases.map(dueOn))).toEqual(['2026-09-02', '2026-09-02'])
    expect(await Promise.all(cases.map(types))).toEqual([
      ['application.filed', 'deadline.recomputed'],
      ['application.filed', 'deadline.recomputed'],
    ])
    const { body } = await app.get('/v1/calendars/2026')
    expect(body.items[1].settledAt).not.toBeNull()
  })

  it('lets no term pass on the day a change has taken from it, even before it is finished', async () => {
    const across = await fileOn('2026-08-12')
    expect(await dueOn(across)).toBe('2026-09-02')
    await switchWithoutFinishing(v1)
    await app.services.demoClock?.set('2026-09-02T20:00:00.000Z' as never)
    const { id } = await deadline(across)
    await app.services.lane.submit({ command: 'sweep-deadline', deadlineId: id, now: now() })
    expect(await dueOn(across)).toBe('2026-09-03')
    expect(await types(across)).toEqual(['application.filed', 'deadline.recomputed'])
  })

  it('makes an act on an overtaken case count the days first', async () => {
    const across = await fileOn('2026-08-12')
    await switchWithoutFinishing(v1)
    const accepted = await app.post(
      `/v1/cases/${across}/docket`,
      'officer',
      { type: 'application.accepted', data: {} },
      {
        'if-match': '"1"',
      },
    )
    expect(accepted.status).toBe(201)
    expect(await types(across)).toEqual(['application.filed', 'deadline.recomputed', 'application.accepted'])
    expect(await dueOn(across)).toBe('2026-09-03')
  })
})

describe('Adopting a calendar', () => {
  it('needs a proposal and another person', async () => {
    const { headers } = await app.get(`${v1}/what-if`, 'officer')
    const ifMatch = { 'if-match': headers.get('etag') ?? '' }
    const unproposed = await app.post(`${v1}/adopt`, 'head', {}, ifMatch)
    expect(unproposed).toMatchObject({ status: 409, body: { type: '/problems/second-person-required' } })
    await app.post(`${v1}/propose`, 'officer:both')
    const again = await app.get(`${v1}/what-if`, 'officer')
    const alone = await app.post(`${v1}/adopt`, 'head:both', {}, { 'if-match': again.headers.get('etag') ?? '' })
    expect(alone).toMatchObject({ status: 409, body: { type: '/problems/second-person-required' } })
  })

  it('is not for the person who entered the version, whoever proposed it', async () => {
    const path = '/v1/calendars/2027/v2'
    await app.post('/v1/calendars/2027', 'officer:both', calendarOf2027)
    await app.post(`${path}/propose`, 'officer:another')
    const { headers } = await app.get(`${path}/what-if`, 'head')
    const seen = { 'if-match': headers.get('etag') ?? '' }
    const alone = await app.post(`${path}/adopt`, 'head:both', {}, seen)
    expect(alone).toMatchObject({ status: 409, body: { type: '/problems/second-person-required' } })
    expect(alone.body.says.en).toBe('The person who entered the version cannot also adopt it.')
    expect((await app.post(`${path}/adopt`, 'head:another', {}, seen)).status).toBe(409)
    expect((await app.post(`${path}/adopt`, 'head', {}, seen)).status).toBe(200)
  })

  it('may follow a proposal of the officer who entered the version, and keeps who did what in which role', async () => {
    await app.post('/v1/calendars/2027', 'officer:same', calendarOf2027)
    await app.post('/v1/calendars/2027/v2/propose', 'officer:same')
    const { headers } = await app.get('/v1/calendars/2027/v2/what-if', 'head')
    await app.post('/v1/calendars/2027/v2/adopt', 'head', {}, { 'if-match': headers.get('etag') ?? '' })
    const { items } = (await app.get('/v1/calendars/2027', 'auditor')).body
    expect(items[0]).toMatchObject({ enteredBy: 'merzim', enteredRole: 'merzim', adoptedRole: 'merzim' })
    expect(items[1]).toMatchObject({
      enteredBy: 'same',
      enteredRole: 'officer',
      proposedBy: 'same',
      proposedRole: 'officer',
      adoptedBy: 'demo-head',
      adoptedRole: 'head',
    })
  })

  it('is for the head, proposing for an officer, the what-if for staff', async () => {
    expect((await app.post(`${v1}/adopt`, 'officer')).status).toBe(403)
    expect((await app.post(`${v1}/propose`, 'head')).status).toBe(403)
    expect((await app.get(`${v1}/what-if`)).status).toBe(401)
    expect((await app.get(`${v1}/what-if`, 'okup:o:1')).status).toBe(403)
    expect((await app.get(`${v1}/what-if`, 'auditor')).status).toBe(200)
  })

  it('adopts what was seen and nothing else', async () => {
    await app.post(`${v1}/propose`, 'officer')
    const { headers } = await app.get(`${v1}/what-if`, 'head')
    expect((await app.post(`${v1}/adopt`, 'head')).status).toBe(428)
    await app.post('/v1/calendars/2027', 'officer', calendarOf2027)
    const stale = await app.post(`${v1}/adopt`, 'head', {}, { 'if-match': headers.get('etag') ?? '' })
    expect(stale.status).toBe(412)
  })

  it('names an unknown version and refuses what is adopted already', async () => {
    expect((await app.get('/v1/calendars/2026/v9/what-if', 'officer')).status).toBe(404)
    expect((await app.post('/v1/calendars/2026/v9/propose', 'officer')).status).toBe(404)
    expect((await app.post(`${v2}/propose`, 'officer')).body.type).toBe('/problems/already-adopted')
    await app.post(`${v1}/propose`, 'officer')
    expect((await app.post(`${v1}/propose`, 'officer')).body.type).toBe('/problems/already-proposed')
  })
})

describe('Entering a calendar', () => {
  it('makes the next version, with which nothing is counted yet', async () => {
    const entered = await app.post('/v1/calendars/2027', 'officer', calendarOf2027)
    expect(entered).toMatchObject({ status: 201, body: { year: 2027, version: 'v2', standing: 'entered' } })
    const { body } = await app.get('/v1/calendars/2027')
    expect(body).toMatchObject({ adopted: 'v1', items: [{ version: 'v1' }, { version: 'v2', standing: 'entered' }] })
    const chosen = { provision: 'X-O105.4', on: '2027-05-03', calendars: { 2027: 'v2' } }
    expect((await app.send('POST', '/v1/terms', { body: chosen })).body.calendarStatus).toBe('official')
  })

  it('counts with the new version from the moment it is adopted', async () => {
    await app.post('/v1/calendars/2027', 'officer', calendarOf2027)
    await adopt('/v1/calendars/2027/v2')
    const { body } = await app.send('POST', '/v1/terms', { body: { provision: 'X-O105.4', on: '2027-05-03' } })
    expect(body.calendarStatus).toBe('official')
  })

  it('carries a year nobody had before', async () => {
    const question = { provision: 'X-O105.4', on: '2028-12-20' }
    expect((await app.send('POST', '/v1/terms', { body: question })).body).toMatchObject({
      type: '/problems/calendar-missing',
      year: 2029,
    })
    const { act } = calendarOf2027
    const year = { effectiveFrom: '2029-01-01', act, daysOff: [dayOff('2029-01-01'), dayOff('2029-01-02')] }
    expect((await app.post('/v1/calendars/2029', 'officer', year)).status).toBe(201)
    await adopt('/v1/calendars/2029/v1')
    expect((await app.send('POST', '/v1/terms', { body: question })).body.dueOn).toBe('2029-01-12')
  })

  it.each([
    ['a day of another year', '/daysOff/0/on', { daysOff: ['2028-01-03'] }, 'day-of-another-year'],
    ['a day named twice', '/daysOff/1/on', { daysOff: ['2027-01-04', '2027-01-04'] }, 'day-named-twice'],
    ['a weekend as a day off', '/daysOff/0/on', { daysOff: ['2027-01-02'] }, 'not-a-weekday'],
    [
      'a weekday as a worked weekend day',
      '/workingWeekend/0/on',
      { workingWeekend: ['2027-01-04'] },
      'not-a-weekend-day',
    ],
    ['30 February', '/daysOff/0/on', { daysOff: ['2027-02-30'] }, 'malformed'],
  ])('refuses %s', async (_, pointer, days: { daysOff?: string[]; workingWeekend?: string[] }, kind) => {
    const body = {
      ...calendarOf2027,
      daysOff: (days.daysOff ?? []).map(dayOff),
      workingWeekend: (days.workingWeekend ?? []).map((on) => ({ on, reason: says('demo') })),
    }
    const refused = await app.post('/v1/calendars/2027', 'officer', body)
    expect(refused.status).toBe(400)
    expect(refused.body.type).toBe(`/problems/${kind}`)
    expect(refused.body.errors).toMatchObject([{ pointer }])
  })

  it('refuses a year no count could reach', async () => {
    const refused = await app.post('/v1/calendars/2035', 'officer', { ...calendarOf2027, daysOff: [] })
    expect(refused).toMatchObject({ status: 400, body: { type: '/problems/year-out-of-reach' } })
  })

  it('is for an officer', async () => {
    expect((await app.post('/v1/calendars/2027', 'head', calendarOf2027)).status).toBe(403)
    expect((await app.send('POST', '/v1/calendars/2027', { body: calendarOf2027 })).status).toBe(401)
  })

  it('gives the same answer to the same key', async () => {
    const key = { 'idempotency-key': 'demo-key' }
    const [first, second] = [
      await app.post('/v1/calendars/2027', 'officer', calendarOf2027, key),
      await app.post('/v1/calendars/2027', 'officer', calendarOf2027, key),
    ]
    expect(second.body).toEqual(first.body)
    expect((await app.get('/v1/calendars/2027')).body.items).toHaveLength(2)
  })

  it('shows who did it to staff only', async () => {
    await app.post('/v1/calendars/2027', 'officer:demo-officer-2', calendarOf2027)
    expect((await app.get('/v1/calendars/2027')).body.items[1].enteredBy).toBe('authorizedBody')
    expect((await app.get('/v1/calendars/2027', 'auditor')).body.items[1].enteredBy).toBe('demo-officer-2')
  })
})

const says = (text: string) => ({ kk: text, ru: text, en: text })
const dayOff = (on: string) => ({ on, kind: 'holiday', reason: says('demo') })
const calendarOf2027 = {
  effectiveFrom: '2027-01-01',
  act: says('Demo calendar of 2027'),
  daysOff: ['2027-01-01', '2027-01-04', '2027-01-07', '2027-05-07', '2027-05-10'].map(dayOff),
}

const now = () => app.services.clock.now()

const adopt = async (version: string): Promise<void> => {
  await app.post(`${version}/propose`, 'officer')
  const { headers } = await app.get(`${version}/what-if`, 'head')
  const { status } = await app.post(`${version}/adopt`, 'head', {}, { 'if-match': headers.get('etag') ?? '' })
  expect(status).toBe(200)
}

/** Adopts a version and dies before any deadline is reached. */
const switchWithoutFinishing = async (version: string): Promise<void> => {
  await app.post(`${version}/propose`, 'officer')
  const { headers } = await app.get(`${version}/what-if`, 'head')
  const seen = (headers.get('etag') ?? '').replaceAll('"', '')
  const by = head
  const command = 'adopt-calendar' as const
  await app.services.lane.submit({ command, year: 2026, version: version.slice(-2), seen, by, now: now() })
}

const file = async (bin: string, area: string): Promise<string> => {
  const organization = await app.post('/v1/organizations', 'officer', {
    name: `Demo ${bin}`,
    bin,
    address: 'Demo street 1',
    phone: '+7 700 000 00 00',
    email: 'demo@demo.invalid',
  })
  const data = { organizationId: organization.body.id, area, documents: ['Demo charter'] }
  const entry = { type: 'application.filed', data }
  const opened = await app.post('/v1/cases', `okup:okup:${organization.body.id}`, { procedure: 'accreditation', entry })
  expect(opened.status).toBe(201)
  return opened.body.id
}

const fileOn = async (day: string): Promise<string> => {
  await app.passTimeUntil(`${day}T09:00:00+05:00`)
  return file('061240001236', 'L43.3.1')
}

const deadline = async (caseId: string) => {
  const { body } = await app.get('/v1/deadlines?status=open&limit=200', 'officer')
  return body.items.find(
    (each: { caseId: string; provision: string }) => each.caseId === caseId && each.provision === 'X-O105.4',
  )
}

const dueOn = async (caseId: string): Promise<string> => (await deadline(caseId)).dueOn

const types = async (caseId: string): Promise<string[]> =>
  (await readDocket(app.services.store, caseId)).map(({ type }) => type)

const row = async (caseId: string) => {
  const found = await findCase(app.services.store, caseId)
  if (!found) throw new Error('no such case')
  return found
}
