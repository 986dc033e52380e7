import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type OpenConsole, openConsole } from './visitor.ts'

vi.mock('../../src/workflows/procedures.ts', async (original) => {
  const { withDemoDemand } = await import('../support/demo-demand.ts')
  return withDemoDemand(original)
})

let merzim: OpenConsole
let organization: string
let okup: string
let demand: string

beforeAll(async () => {
  merzim = await openConsole('2026-03-02T09:00:00+05:00')
  const contacts = { address: 'Demo street 1', phone: '+7 1', email: 'first@demo.invalid' }
  const created = await merzim.house.post('/v1/organizations', 'officer', {
    name: 'Demo society',
    bin: '061240001236',
    ...contacts,
  })
  organization = created.body.id
  okup = `okup:demo-okup:${organization}`
  const data = { organizationId: organization, answerBy: '2026-12-01', holder: { name: 'Demo author' } }
  const entry = { type: 'demand.made', data }
  demand = (await merzim.house.post('/v1/cases', 'officer', { procedure: 'demo-demand', entry })).body.id
})
afterAll(() => merzim.house.services.close())

describe('the page of an organization', () => {
  const path = () => `/organizations/${organization}`

  it('is for staff, the expert organization and itself, and is not there for others', async () => {
    for (const as of ['officer', 'head', 'auditor', 'expert', okup]) {
      const { status, html } = await merzim.ask(path(), { as })
      expect([as, status]).toEqual([as, 200])
      expect(html).toContain('first@demo.invalid')
    }
    expect((await merzim.ask(path(), { as: 'okup:other:another' })).status).toBe(404)
    expect((await merzim.ask(path(), { as: 'holder:demo:another' })).status).toBe(404)
    expect((await merzim.ask(path())).status).toBe(401)
  })

  it('offers the correction to those who may correct, and its cases to those who may read them', async () => {
    const own = (await merzim.ask(path(), { as: okup })).html
    expect(own).toContain('Why they are corrected')
    expect(own).toContain(`/cases/${demand}`)
    const auditor = (await merzim.ask(path(), { as: 'auditor' })).html
    expect(auditor).not.toContain('Why they are corrected')
    expect(auditor).toContain(`/cases/${demand}`)
    expect((await merzim.ask(path(), { as: 'expert' })).html).not.toContain(`/cases/${demand}`)
  })

  it('corrects the contacts by its form and shows what they were', async () => {
    const form = {
      ...(await merzim.hidden(path(), okup)),
      'data.address': 'Demo street 2',
      'data.phone': '+7 2',
      'data.email': 'second@demo.invalid',
      'data.reason': '',
    }
    const incomplete = await merzim.ask(path(), { as: okup, form })
    expect(incomplete.status).toBe(400)
    expect(incomplete.html).toContain('Fill in this field.')
    expect(incomplete.html).toContain('second@demo.invalid')
    const entered = await merzim.ask(path(), { as: okup, form: { ...form, 'data.reason': 'We moved' } })
    expect(entered.status).toBe(303)
    const { html } = await merzim.ask(path(), { as: okup })
    for (const text of ['second@demo.invalid', 'first@demo.invalid', 'We moved']) expect(html).toContain(text)
    const stale = await merzim.ask(path(), { as: 'officer', form: { ...form, key: 'k', 'data.reason': 'Late' } })
    expect(stale.status).toBe(412)
    expect(stale.html).toContain('The contacts have changed since you read them')
  })
})

describe('the page of a case with parties', () => {
  it('names them to those who may read it, and is in the queue of each', async () => {
    const { body } = await merzim.house.get(`/v1/cases/${demand}`, 'officer')
    const holder = `holder:demo:${body.parties.holder[0]}`
    for (const as of ['officer', holder, okup]) {
      const { status, html } = await merzim.ask(`/cases/${demand}`, { as })
      expect([as, status]).toEqual([as, 200])
      expect(html).toContain('Demo author')
      expect((await merzim.ask('/queue', { as })).html).toContain(`/cases/${demand}`)
    }
    expect((await merzim.ask(`/cases/${demand}`, { as: holder })).html).not.toContain('@demo.invalid')
    expect((await merzim.ask('/queue', { as: 'holder:demo:another' })).html).not.toContain(`/cases/${demand}`)
  })

  it('asks for a party by name and number, and says beside the field what is wrong with the number', async () => {
    const path = `/cases/${demand}/acts/heir.named.proposed`
    const form = await merzim.hidden(path, 'officer')
    expect((await merzim.ask(path, { as: 'officer' })).html).toContain('name="data.heir.iin"')
    const wrong = await merzim.ask(path, {
      as: 'officer',
      form: { ...form, 'data.heir.name': 'Demo heir', 'data.heir.iin': '850101300016' },
    })
    expect(wrong.status).toBe(400)
    expect(wrong.html).toContain('The check digit of the IIN does not match')
    expect(wrong.html).toContain('id="heir-iin-error"')
    const right = await merzim.ask(path, {
      as: 'officer',
      form: { ...form, 'data.heir.name': 'Demo heir', 'data.heir.iin': '850101300015' },
    })
    expect(right.status).toBe(303)
    expect((await merzim.ask(`/cases/${demand}`, { as: 'officer' })).html).toContain('Demo heir')
    const deciding = await merzim.hidden(`/cases/${demand}/acts/heir.named`, 'head')
    expect(Object.keys(deciding)).toContain('data.heir.partyId')
    expect((await merzim.ask(`/cases/${demand}/acts/heir.named`, { as: 'head', form: deciding })).status).toBe(303)
  })
})
