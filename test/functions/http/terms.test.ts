import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../../src/language/says.ts'
import { type OpenApp, openApp } from '../../support/open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp('2026-03-02T09:00:00+05:00')
})
afterAll(() => app.services.close())

const asking = (body: unknown) => app.send('POST', '/v1/terms', { body })

describe('A question about a term that cannot be answered', () => {
  const term = 'X-O105.4'
  it.each([
    ['an unknown provision', { provision: 'L999', on: '2026-03-02' }, 404, 'unknown-provision', '/provision'],
    ['a provision without a term', { provision: 'L46-2.1', on: '2026-03-02' }, 422, 'no-term', '/provision'],
    [
      'both `at` and `on`',
      { provision: term, on: '2026-03-02', at: '2026-03-02T09:00:00+05:00' },
      400,
      'two-triggers',
      '/on',
    ],
    ['no trigger', { provision: term }, 400, 'trigger-missing', '/on'],
    [
      'the trigger of another kind of term',
      { provision: term, eventOn: '2026-03-02' },
      400,
      'wrong-trigger',
      '/eventOn',
    ],
    ['an instant without its offset', { provision: term, at: '2026-03-02T09:00:00' }, 400, 'no-such-moment', '/at'],
    [
      'an act done at no moment',
      { provision: term, on: '2026-03-02', doneAt: '9:00' },
      400,
      'no-such-moment',
      '/doneAt',
    ],
    ['30 February', { provision: term, on: '2026-02-30' }, 400, 'no-such-day', '/on'],
    [
      'a trigger before the provision',
      { provision: 'L47-3.2', on: '2026-01-24' },
      422,
      'provision-not-in-force',
      '/on',
    ],
    [
      'a trigger after its end',
      { provision: 'L9-1.1a', at: '2027-01-01T00:00:00+05:00' },
      422,
      'provision-not-in-force',
      '/at',
    ],
    ['a calendar year nobody has', { provision: term, on: '2031-03-03' }, 422, 'calendar-missing', '/on'],
    ['a period that is none', { provision: 'L46.1.3a', period: '2026-Q5' }, 400, 'invalid-period', '/period'],
    ['a period of another kind', { provision: 'L46.1.3b', period: '2026-Q1' }, 400, 'invalid-period', '/period'],
    [
      'a calendar version nobody entered',
      { provision: term, on: '2026-03-02', calendars: { 2026: 'v9' } },
      422,
      'calendar-version-missing',
      '/calendars/2026',
    ],
    ['a field there is not', { provision: term, on: '2026-03-02', of: 'x' }, 400, 'malformed', '/of'],
  ])('%s has its own problem, and points at its field', async (_, body, status, kind, pointer) => {
    const refused = await asking(body)
    expect(refused.status).toBe(status)
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(refused.body.type).toBe(`/problems/${kind}`)
    expect(refused.body.errors).toMatchObject([{ pointer }])
    expect(new Set(languages.map((language) => refused.body.says[language])).size).toBe(3)
    expect(refused.body).not.toHaveProperty('dueOn')
  })

  it('says from when and until when the provision is in force', async () => {
    expect((await asking({ provision: 'L47-3.2', on: '2026-01-24' })).body).toMatchObject({
      inForceFrom: '2026-01-25',
      inForceUntil: null,
    })
    expect((await asking({ provision: 'L9-1.1a', on: '2027-01-01' })).body.inForceUntil).toBe('2026-12-31')
  })

  it('names every mistake at once where there are several', async () => {
    const { body } = await asking({ provision: 'X-O105.4', on: '2026-02-30', doneAt: 'noon', calendars: { x: 'v1' } })
    expect(body.type).toBe('/problems/malformed')
    expect(body.errors.map(({ pointer, kind }: { pointer: string; kind?: string }) => [pointer, kind])).toEqual([
      ['/on', 'no-such-day'],
      ['/calendars/x', undefined],
      ['/doneAt', 'no-such-moment'],
    ])
  })
})
