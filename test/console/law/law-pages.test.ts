import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruleInWords } from '../../../src/console/law/rule-in-words.ts'
import { protectionFacts, triggerFacts } from '../../../src/console/law/trigger-facts.ts'
import { languages } from '../../../src/language/says.ts'
import { provisions } from '../../../src/law/provisions.ts'
import { type OpenConsole, openConsole } from '../visitor.ts'

let merzim: OpenConsole

beforeAll(async () => {
  merzim = await openConsole('2026-08-12T09:00:00+05:00')
})
afterAll(() => merzim.house.services.close())

const inLanguage = (language: string) => ({ headers: { 'accept-language': language } })

describe('The provisions', () => {
  it('are listed in force on the present day, and filtered by day, kind and whom they bind', async () => {
    const { status, html } = await merzim.ask('/law')
    expect(status).toBe(200)
    expect(html).toContain('href="/law/L46-2.2b"')
    expect(html).not.toContain('href="/law/L43.3.6"')
    expect((await merzim.ask('/law?on=2025-06-01')).html).toContain('href="/law/L43.3.6"')
    const clocks = (await merzim.ask('/law?kind=CLOCK&who=commission')).html
    expect(clocks).not.toContain('href="/law/L46-2.1"')
    const all = (await merzim.ask('/law?on=')).html
    for (const id of provisions.keys()) expect(all).toContain(`href="/law/${id}"`)
  })

  it('have a page each, in three languages', async () => {
    for (const [id, { says }] of provisions) {
      const { status, html } = await merzim.ask(`/law/${id}`, inLanguage('en'))
      expect(status, id).toBe(200)
      expect(html, id).toContain(says.en.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'))
    }
    expect((await merzim.ask('/law/X-O105.4', inLanguage('kk'))).html).toContain('<html lang="kk">')
    expect((await merzim.ask('/law/X-O105.4', inLanguage('ru'))).html).toContain('15 рабочих дней со дня поступления')
    expect((await merzim.ask('/law/L999')).status).toBe(404)
  })

  it('are still found where they stood before', async () => {
    const { status, headers } = await merzim.ask('/provisions/L46-2.2b')
    expect([status, headers.get('location')]).toEqual([301, '/law/L46-2.2b'])
  })

  it('say how each term is counted, in words of each language', () => {
    for (const { id, term } of provisions.values()) {
      if (!term) continue
      expect(new Set(languages.map((language) => ruleInWords(term, language))).size, id).toBe(3)
      if (term.counts === 'forward') expect(triggerFacts[term.from], `${id} runs from ${term.from}`).toBeDefined()
      if (term.counts === 'protection') expect(protectionFacts[term.from], `${id} runs from ${term.from}`).toBeDefined()
    }
  })

  it('are confirmed by two persons, with a document', async () => {
    const path = '/law/L46-2.1/confirmation'
    const form = { document: 'Demo letter No. 1', note: '' }
    expect((await merzim.ask('/law/L46-2.1')).html).not.toContain('<form class="form" method="post"')
    expect((await merzim.ask(path, { form })).status).toBe(401)
    expect((await merzim.ask(path, { as: 'officer', form: { document: ' ' } })).status).toBe(400)
    expect((await merzim.ask(path, { as: 'officer:both', form })).status).toBe(303)
    expect((await merzim.ask(path, { as: 'head:both', form })).status).toBe(409)
    expect((await merzim.ask('/law/L46-2.1', { as: 'head:both' })).html).not.toContain('value="Demo letter No. 1"')
    expect((await merzim.ask('/law/L46-2.1', { as: 'head' })).html).toContain('value="Demo letter No. 1"')
    expect((await merzim.ask(path, { as: 'head', form })).status).toBe(303)
    expect((await merzim.ask('/law/L46-2.1')).html).toContain('<strong>Confirmed</strong>: Demo letter No. 1')
  })

  it('of an order are marked unconfirmed wherever they are named, until they are confirmed', async () => {
    const asked = '/calculator?provision=X-O105.4&on=2026-08-12'
    expect((await merzim.ask(asked)).html).toContain('X-O105.4<span class="unconfirmed"> (unconfirmed)</span>')
    const form = { document: 'Demo letter No. 2', note: '' }
    await merzim.ask('/law/X-O105.4/confirmation', { as: 'officer', form })
    await merzim.ask('/law/X-O105.4/confirmation', { as: 'head', form })
    expect((await merzim.ask(asked)).html).not.toContain('(unconfirmed)')
  })
})

describe('The calculator', () => {
  it('asks first for a provision, then for what its term runs from', async () => {
    expect((await merzim.ask('/calculator')).html).not.toContain('name="on"')
    expect((await merzim.ask('/calculator?provision=X-O105.4')).html).toContain('name="on"')
    expect((await merzim.ask('/calculator?provision=L46-2.2b')).html).toContain('name="eventOn"')
    expect((await merzim.ask('/calculator?provision=L47.1')).html).toContain('name="period"')
  })

  it('shows the answer, each day counted, skipped with its act, or decisive', async () => {
    const { status, html } = await merzim.ask('/calculator?provision=X-O105.4&on=2026-08-12&calendar2026=v1')
    expect(status).toBe(200)
    expect(html).toContain('<time datetime="2026-09-03">Thursday, 3 September 2026</time>')
    expect(html).toContain('counted (1)')
    expect(html).toContain('not counted: In place of a holiday that fell on a day off: Constitution Day')
    expect(html).toMatch(/class="counted decisive"/)
    const later = (await merzim.ask('/calculator?provision=X-O105.4&on=2026-08-12')).html
    expect(later).toContain('<time datetime="2026-09-02">Wednesday, 2 September 2026</time>')
  })

  it.each([
    ['a moment', 'X-O105.4&on=2026-08-12&time=23:59', '2026-09-02'],
    ['an event', 'L46-2.2b&eventOn=2026-04-18', '2026-03-02'],
    ['an announcement', 'L46-2.2b&announcedAt=2026-03-02', '2026-04-18'],
    ['a reporting year', 'L47.1&period=2025', '2026-04-15'],
    ['a delay with an effect', 'L46.2c&on=2026-05-31', '2026-09-01'],
    ['a protection term', 'L28.1&on=2026-05-31', '2097-01-01'],
  ])('answers %s', async (_, query, date) => {
    const { status, html } = await merzim.ask(`/calculator?provision=${query}`)
    expect(status).toBe(200)
    expect(html).toContain(`<time datetime="${date}">`)
  })

  it('says whether something was done in time', async () => {
    const asked = '/calculator?provision=X-O105.4&on=2026-08-12'
    expect((await merzim.ask(`${asked}&doneOn=2026-09-02&doneTime=23:59`)).html).toContain('Done in time')
    expect((await merzim.ask(`${asked}&doneOn=2026-09-03`)).html).toContain('Too late')
  })

  it.each([
    ['30 February', 'X-O105.4&on=2026-02-30', 'on-error'],
    ['an hour without its day', 'X-O105.4&time=09:00', 'time-error'],
    ['both days of a notice', 'L46-2.2b&eventOn=2026-04-18&announcedAt=2026-03-02', 'announcedAt-error'],
    ['a period that is none', 'L47.1&period=2025-Q5', 'period-error'],
  ])('says beside the field what is wrong with %s', async (_, query, id) => {
    const { status, html } = await merzim.ask(`/calculator?provision=${query}`)
    expect(status).toBe(400)
    expect(html).toContain(`id="${id}"`)
    expect(html).not.toContain('class="answer"')
  })

  it('says why a year cannot be counted and when a provision is not in force, and gives no date', async () => {
    for (const query of ['X-O105.4&on=2031-08-12', 'L47-3.2&on=2025-02-20']) {
      const { status, html } = await merzim.ask(`/calculator?provision=${query}`)
      expect(status).toBe(400)
      expect(html).toContain('role="alert"')
      expect(html).not.toContain('class="answer"')
    }
  })

  it('needs no script, and can be shared: the language switch keeps the question', async () => {
    const { html } = await merzim.ask('/calculator?provision=X-O105.4&on=2026-08-12')
    expect(html).not.toContain('<script')
    expect(html).toContain('/calculator?provision=X-O105.4&amp;on=2026-08-12&amp;lang=kk')
    expect(html).toContain('method="get" action="/calculator"')
  })
})

describe('The calendars', () => {
  it('show a year with the act behind each day, and compare two versions', async () => {
    const { html } = await merzim.ask('/calendars/2026?version=v2&with=v1')
    expect(html).toContain('a day off in the other version')
    expect(html.match(/skipped act-day/g)).toHaveLength(14)
    expect((await merzim.ask('/calendars/2025')).html).toContain('A working day: its day off was moved to')
    expect((await merzim.ask('/calendars/2031')).status).toBe(404)
    expect((await merzim.ask('/calendars')).headers.get('location')).toBe('/calendars/2026')
  })

  it('show staff what would move, are proposed by an officer and adopted by another person on what was seen', async () => {
    const bin = '061240001236'
    const contacts = { address: 'Astana', phone: '+7 700', email: 'office@demo.invalid' }
    const { body } = await merzim.house.post('/v1/organizations', 'officer', { name: 'Demo', bin, ...contacts })
    const entry = { type: 'application.filed', data: { organizationId: body.id, area: 'L43.3.1', documents: [] } }
    const opened = await merzim.house.post('/v1/cases', `okup:o:${body.id}`, { procedure: 'accreditation', entry })

    expect((await merzim.ask('/calendars/2026/v1')).status).toBe(401)
    expect((await merzim.ask('/calendars/2026/v1', { as: 'expert' })).status).toBe(403)
    const { html } = await merzim.ask('/calendars/2026/v1', { as: 'officer' })
    expect(html).toContain('<time datetime="2026-09-03">Thursday, 3 September 2026</time>')
    expect((await merzim.ask('/calendars/2026/v1/propose', { as: 'officer', form: {} })).status).toBe(303)
    const stale = await merzim.ask('/calendars/2026/v1/adopt', { as: 'head', form: { seen: 'something else' } })
    expect(stale.status).toBe(412)
    expect((await merzim.ask('/calendars/2026/v1', { as: 'head:demo-officer' })).html).toContain(
      'another person adopts it',
    )
    const form = await merzim.hidden('/calendars/2026/v1', 'head')
    expect((await merzim.ask('/calendars/2026/v1/adopt', { as: 'head', form })).status).toBe(303)

    const view = await merzim.house.get(`/v1/cases/${opened.body.id}`, 'officer')
    const [wait] = view.body.waits
    expect(wait.dueOn).toBe('2026-09-03')
    const deadline = (await merzim.ask(`/deadlines/${wait.deadlineId}`, { as: 'officer' })).html
    expect(deadline).toContain('The day it was')
    expect(deadline).toContain('31 August 2026 is a day off')
    const docket = (await merzim.ask(`/cases/${opened.body.id}`, { as: 'officer' })).html
    expect(docket).toContain('A term was recomputed')
    expect(docket).not.toContain('[object Object]')
  })

  it('are entered line by line, every mistake said at once', async () => {
    const act = { actKk: 'Демо күнтізбе', actRu: 'Демо-календарь', actEn: 'Demo calendar' }
    const shown = (await merzim.ask('/calendars/2027/new', { as: 'officer' })).html
    expect(shown).toContain('2027-01-01 holiday')
    const wrong = await merzim.ask('/calendars/2027/new', {
      as: 'officer',
      form: {
        ...act,
        actEn: '',
        effectiveFrom: '2027-02-30',
        daysOff: '2027-01-01 holiday\nsomeday',
        workingWeekend: '',
      },
    })
    expect(wrong.status).toBe(400)
    expect(wrong.html).toContain('Name the act in three languages.')
    expect(wrong.html).toContain('Say since which day.')
    expect(wrong.html).toContain('This line cannot be read: “someday”.')
    const form = {
      ...act,
      effectiveFrom: '2027-01-01',
      daysOff: '2027-01-01 holiday\n2027-05-05 transfer',
      workingWeekend: '2027-05-08',
    }
    const entered = await merzim.ask('/calendars/2027/new', { as: 'officer', form })
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/calendars/2027/v2'])
    const { items } = (await merzim.house.get('/v1/calendars/2027')).body
    expect(items[1].daysOff).toMatchObject([
      { on: '2027-01-01', reason: { en: 'New Year (Law No. 267-II on holidays)' } },
      { on: '2027-05-05', kind: 'transfer', reason: { en: 'Demo calendar' } },
    ])
  })
})

describe('The confirmations', () => {
  it('list what is unconfirmed and in use, for staff', async () => {
    expect((await merzim.ask('/confirmations')).status).toBe(401)
    const { status, html } = await merzim.ask('/confirmations', { as: 'auditor' })
    expect(status).toBe(200)
    expect(html).toContain('href="/law/L46-2.2b#confirmation"')
    expect(html).not.toContain('href="/law/X-O105.4#confirmation"')
    expect(html).toContain('commission.quorum')
    expect(html).toContain('Who can confirm it')
  })

  it('lead to where each value is proposed and decided', async () => {
    const { html } = await merzim.ask('/confirmations', { as: 'commission' })
    expect(html).toContain('href="/settings#commission.quorum"')
  })
})
