import { describe, expect, it } from 'vitest'
import { OutcomeUnknown } from '../../../src/db/program.ts'
import { CalendarMissing } from '../../../src/law/time/calendar.ts'
import { settle, unsettle } from '../../../src/worker/settled.ts'
import { doorsOf, openHouse } from '../../support/builders-house.ts'

describe('A fault of the store', () => {
  const answerTo = async (fault: Error) => {
    const house = await openHouse()
    const lane = { submit: () => Promise.reject(fault) }
    const response = await doorsOf(house, { lane }).request('/v1/cases', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer demo' },
      body: JSON.stringify({ procedure: 'commission-meeting', entry: { type: 'meeting.announced', data: {} } }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  it('says that nothing was written, and nothing about the fault itself', async () => {
    const { status, body } = await answerTo(new Error('disk I/O error at /srv/merzim.db'))
    expect(status).toBe(500)
    expect(body).toMatchObject({ type: '/problems/fault' })
    expect(JSON.stringify(body)).not.toContain('/srv')
  })

  it('does not say so where it is not known whether it was written', async () => {
    const { status, body } = await answerTo(new OutcomeUnknown(new TypeError('fetch failed')))
    expect(status).toBe(503)
    expect(body).toMatchObject({ type: '/problems/outcome-unknown' })
    expect(JSON.stringify(body)).not.toContain('fetch failed')
  })
})

describe('A fault on its way from the writer of a Worker', () => {
  const carried = async (fault: Error): Promise<unknown> =>
    unsettle(structuredClone(await settle(Promise.reject(fault))))

  it('stays what the doors have to tell apart', async () => {
    await expect(carried(new OutcomeUnknown('fetch failed'))).rejects.toBeInstanceOf(OutcomeUnknown)
    await expect(carried(new CalendarMissing(2029))).rejects.toMatchObject({ name: 'CalendarMissing', year: 2029 })
    await expect(carried(new Error('Demo'))).rejects.toThrow('Demo')
  })
})

describe('A body longer than a mebibyte', () => {
  const send = async (length: number, headers: Record<string, string>) => {
    const house = await openHouse()
    const body = JSON.stringify({ procedure: 'x'.repeat(length) })
    return doorsOf(house).request('/v1/cases', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer demo', ...headers },
      body,
    })
  }

  it.each([
    ['by the length it tells', { 'content-length': String(2 ** 20 + 100) }],
    ['by counting where it tells none', {}],
    [
      'by counting where it comes in pieces, whatever it tells',
      { 'content-length': '5', 'transfer-encoding': 'chunked' },
    ],
  ])('is refused %s', async (_how, headers) => {
    expect((await send(2 ** 20 + 80, headers as Record<string, string>)).status).toBe(413)
  })

  it('is the first that is refused', async () => {
    expect((await send(2 ** 19, { 'content-length': String(2 ** 20) })).status).not.toBe(413)
  })
})
