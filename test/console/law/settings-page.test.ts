import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenConsole, openConsole } from '../visitor.ts'

const path = '/settings/commission.quorum'
const document = 'Demo order No. 7'

let merzim: OpenConsole

beforeEach(async () => {
  merzim = await openConsole('2026-03-02T09:00:00+05:00')
})
afterEach(() => merzim.house.services.close())

const propose = (form: Record<string, string>, as = 'officer') => merzim.ask(path, { as, form })
const shownTo = async (as: string) => (await merzim.ask('/settings', { as })).html

describe('The page of the settings', () => {
  it('lets an officer propose and shows the head what waits, to decide exactly that', async () => {
    expect(await shownTo('head')).not.toContain('<form class="form"')
    expect(await shownTo('officer')).toContain(`action="${path}"`)
    expect((await propose({ value: '7', document, validFrom: '' })).status).toBe(303)
    expect(await shownTo('officer:another')).not.toContain(`action="${path}`)
    expect(await shownTo('head')).toContain('Awaits the head’s confirmation')
    const form = await merzim.hidden('/settings', 'head')
    expect(form).toEqual({ value: '7', document, validFrom: '' })
    expect((await merzim.ask(path, { as: 'head', form })).status).toBe(303)
    const html = await shownTo('commission')
    expect(html).toContain(
      '<strong>7</strong>, from <time datetime="2026-03-02">2 March 2026</time> · Demo order No. 7',
    )
    expect(html).toContain('demo-officer (Officer)')
    expect(html).toContain('demo-head (Head)')
  })

  it('does not offer the decision to the person who proposed, and refuses it', async () => {
    await propose({ value: '7', document }, 'officer:both')
    const html = await shownTo('head:both')
    expect(html).not.toContain('type="hidden" name="value"')
    const alone = await merzim.ask(path, { as: 'head:both', form: { value: '7', document } })
    expect(alone.status).toBe(409)
    expect(alone.html).toContain('The person who proposed the value cannot also decide it.')
  })

  it('refuses what is no value, no document or no day without losing what was typed', async () => {
    for (const value of ['', 'seven', '0', '2.5']) {
      const refused = await propose({ value, document })
      expect(refused.status).toBe(400)
      expect(refused.html).toContain('Enter a whole number from 1 to 1000.')
      expect(refused.html).toContain(`value="${document}"`)
    }
    const day = await propose({ value: '7', document, validFrom: '2026-02-30' })
    expect([day.status, day.html.includes('There is no such day.')]).toEqual([400, true])
    const long = await propose({ value: '7', document: 'x'.repeat(501) })
    expect([long.status, long.html.includes('Name the document in one line')]).toEqual([400, true])
  })

  it('lets the head reject and the proposer withdraw, each with a reason that stays in the history', async () => {
    await propose({ value: '1' })
    const without = await merzim.ask(`${path}/1/reject`, { as: 'head', form: { reason: ' ' } })
    expect([without.status, without.html.includes('Say why.')]).toEqual([400, true])
    expect((await merzim.ask(`${path}/1/reject`, { as: 'head', form: { reason: 'Too few' } })).status).toBe(303)
    await propose({ value: '70' })
    expect((await merzim.ask(`${path}/2/withdraw`, { as: 'officer', form: { reason: 'A slip' } })).status).toBe(303)
    const html = await shownTo('auditor')
    expect(html).toContain('Rejected: Too few')
    expect(html).toContain('Withdrawn: A slip')
  })

  it('takes a confirmed value off the list of what is unconfirmed', async () => {
    const listed = async () => (await merzim.ask('/confirmations', { as: 'auditor' })).html
    await propose({ value: '7', document })
    expect(await listed()).toContain('Demo order No. 7 (Proposed by demo-officer)')
    await merzim.ask(path, { as: 'head', form: { value: '7', document } })
    expect(await listed()).not.toContain('commission.quorum')
  })

  it('is for staff, and each step for its role', async () => {
    const steps: readonly (readonly [string, string])[] = [
      [path, 'commission'],
      [path, 'auditor'],
      [`${path}/1/reject`, 'officer'],
      [`${path}/1/withdraw`, 'head'],
    ]
    expect((await merzim.ask('/settings')).status).toBe(401)
    expect((await merzim.ask('/settings', { as: 'expert' })).status).toBe(403)
    for (const [where, as] of steps) {
      expect([as, (await merzim.ask(where, { as, form: { value: '7', reason: 'Demo' } })).status]).toEqual([as, 403])
    }
  })

  it.each([
    ['kk', 'Баптаулар', 'Бүгін қолданылады'],
    ['ru', 'Настройки', 'Действует сегодня'],
    ['en', 'Settings', 'In force today'],
  ])('speaks %s and needs no script', async (language, title, words) => {
    const { html } = await merzim.ask('/settings', { as: 'officer', headers: { 'accept-language': language } })
    expect(html).toContain(`<h1>${title}</h1>`)
    expect(html).toContain(words)
    expect(html).not.toContain('<script')
  })
})
