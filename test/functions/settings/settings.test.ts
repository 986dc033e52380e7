import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenApp, openApp, type Reply } from '../../support/open-app.ts'

const path = '/v1/settings/commission.quorum'
const document = 'Demo order No. 7'

let app: OpenApp

beforeEach(async () => {
  app = await openApp('2026-03-02T09:00:00+05:00')
})
afterEach(() => app.services.close())

const put = (as: string, body: object): Promise<Reply> => app.send('PUT', path, { as, body })
const quorumOn = async (day: string) => (await app.get(`${path}?on=${day}`, 'auditor')).body.value
const problem = (kind: string) => ({ status: 409, body: { type: `/problems/${kind}` } })

/** An officer proposes, the head decides. */
const set = async (body: object): Promise<void> => {
  expect(await put('officer', body)).toMatchObject({ status: 200 })
  expect(await put('head', body)).toMatchObject({ status: 200 })
}

describe('A value the documents leave open', () => {
  it('counts once the head has decided what an officer proposed', async () => {
    const proposed = await put('officer', { value: 7, document })
    expect(proposed).toMatchObject({ status: 200, body: { status: 'proposed', number: 1, validFrom: null } })
    expect((await app.get(path, 'auditor')).body).toMatchObject({ value: null, proposed: { value: 7, document } })
    const decided = await put('head', { value: 7, document })
    expect(decided).toMatchObject({ status: 200, body: { status: 'decided', number: 1, validFrom: '2026-03-02' } })
    expect((await app.get(path, 'auditor')).body).toMatchObject({
      value: 7,
      document,
      number: 1,
      confirmed: true,
      proposed: null,
      inForce: { number: 1 },
    })
  })

  it('is not decided by the head alone', async () => {
    expect(await put('head', { value: 7, document })).toMatchObject(problem('second-person-required'))
    expect((await app.get(path, 'auditor')).body.items).toEqual([])
  })

  it('is not decided by the person who proposed it, who holds a token of each role', async () => {
    await put('officer:both', { value: 7, document })
    const alone = await put('head:both', { value: 7, document })
    expect(alone).toMatchObject(problem('second-person-required'))
    expect(alone.body.says.en).toBe('The person who proposed the value cannot also decide it.')
    expect((await put('head', { value: 7, document })).status).toBe(200)
  })

  it.each([
    ['value', { value: 8, document, validFrom: '2026-05-01' }],
    ['document', { value: 7, document: 'Demo order No. 8', validFrom: '2026-05-01' }],
    ['document', { value: 7, validFrom: '2026-05-01' }],
    ['validFrom', { value: 7, document, validFrom: '2026-05-02' }],
    ['validFrom', { value: 7, document }],
  ])('is decided exactly as it was proposed: another %s is refused', async (name, decided) => {
    await put('officer', { value: 7, document, validFrom: '2026-05-01' })
    const refused = await put('head', decided)
    expect(refused).toMatchObject(problem('differs-from-proposal'))
    expect(refused.body).toMatchObject({ errors: [{ pointer: `/${name}` }], proposed: { value: 7, document } })
    expect((await app.get(path, 'auditor')).body.value).toBeNull()
  })

  it('waits for the head one proposal at a time', async () => {
    await put('officer', { value: 7, document })
    const second = await put('officer:another', { value: 1 })
    expect(second).toMatchObject(problem('already-proposed'))
    expect(second.body.proposed).toMatchObject({ number: 1, value: 7, proposedBy: 'demo-officer' })
  })

  it.each([
    ['a key there never was', '/v1/settings/constructor', { value: 7 }, '/key'],
    ['a quorum of nobody', path, { value: 0 }, '/value'],
    ['a word', path, { value: 'seven' }, '/value'],
    ['30 February', path, { value: 7, validFrom: '2026-02-30' }, '/validFrom'],
    ['a document without a name', path, { value: 7, document: ' ' }, '/document'],
  ])('is refused as %s, proposed or decided', async (_, where, body, pointer) => {
    for (const as of ['officer', 'head']) {
      const refused = await app.send('PUT', where, { as, body })
      expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer }] } })
    }
  })
})

describe('The day from which a value counts', () => {
  it('is the day of the decision where none is named, though it was proposed earlier', async () => {
    await put('officer', { value: 7 })
    await app.passTimeUntil('2026-03-05T09:00:00+05:00')
    expect((await put('head', { value: 7 })).body.validFrom).toBe('2026-03-05')
    expect(await quorumOn('2026-03-04')).toBeNull()
    expect(await quorumOn('2026-03-05')).toBe(7)
  })

  it('may lie ahead: the value before it stays in force until then', async () => {
    await set({ value: 7 })
    await set({ value: 5, validFrom: '2026-05-01' })
    const { body } = await app.get(path, 'auditor')
    expect(body).toMatchObject({ value: 7, ahead: [{ value: 5, validFrom: '2026-05-01' }] })
    expect(await quorumOn('2026-04-30')).toBe(7)
    expect(await quorumOn('2026-05-01')).toBe(5)
    await app.passTimeUntil('2026-05-01T00:00:00+05:00')
    expect((await app.get('/v1/settings', 'officer')).body.items[0]).toMatchObject({ value: 5, ahead: [] })
  })

  it('never lies before the day of the decision once there is a value', async () => {
    await set({ value: 7, document })
    const back = { value: 1, document, validFrom: '2026-03-01' }
    expect(await put('officer', back)).toMatchObject(problem('valid-from-has-passed'))
    await put('officer', { value: 1, document, validFrom: '2026-03-03' })
    await app.passTimeUntil('2026-03-04T09:00:00+05:00')
    const late = await put('head', { value: 1, document, validFrom: '2026-03-03' })
    expect(late).toMatchObject(problem('valid-from-has-passed'))
    expect(await quorumOn('2026-03-03')).toBe(7)
  })

  it('may be dated back for the very first value, with a document alone', async () => {
    const back = { value: 7, validFrom: '2026-01-26' }
    expect(await put('officer', back)).toMatchObject(problem('valid-from-has-passed'))
    await set({ ...back, document })
    expect(await quorumOn('2026-01-26')).toBe(7)
    expect(await quorumOn('2026-01-25')).toBeNull()
  })

  it('begins at midnight in Almaty', async () => {
    await app.passTimeUntil('2026-03-02T23:30:00+05:00')
    await set({ value: 7 })
    await app.passTimeUntil('2026-03-03T00:10:00+05:00')
    await set({ value: 5 })
    expect([await quorumOn('2026-03-02'), await quorumOn('2026-03-03')]).toEqual([7, 5])
  })
})

describe('A proposal', () => {
  it('is rejected by the head, with a reason, and another may follow', async () => {
    await put('officer', { value: 1 })
    expect((await app.post(`${path}/1/reject`, 'head', {})).body.errors).toMatchObject([{ pointer: '/reason' }])
    const rejected = await app.post(`${path}/1/reject`, 'head', { reason: 'Demo reason' })
    expect(rejected).toMatchObject({
      status: 200,
      body: { status: 'rejected', reason: 'Demo reason', decidedBy: 'demo-head', decidedRole: 'head' },
    })
    expect(await put('head', { value: 1 })).toMatchObject(problem('second-person-required'))
    expect((await put('officer', { value: 7 })).body.number).toBe(2)
  })

  it('is withdrawn by whoever made it and by nobody else', async () => {
    await put('officer', { value: 1 })
    const other = await app.post(`${path}/1/withdraw`, 'officer:another', { reason: 'Demo' })
    expect(other).toMatchObject({ status: 403, body: { type: '/problems/not-your-proposal' } })
    const withdrawn = await app.post(`${path}/1/withdraw`, 'officer', { reason: 'A slip of the pen' })
    expect(withdrawn).toMatchObject({ status: 200, body: { status: 'withdrawn', decidedRole: 'officer' } })
  })

  it('that is decided, rejected, withdrawn or was never made cannot be closed', async () => {
    const close = (number: number) => app.post(`${path}/${number}/reject`, 'head', { reason: 'Demo' })
    expect((await close(1)).status).toBe(404)
    await set({ value: 7 })
    expect(await close(1)).toMatchObject(problem('not-proposed'))
    await put('officer', { value: 5 })
    await close(2)
    expect(await close(2)).toMatchObject(problem('not-proposed'))
  })
})

describe('The history of a value', () => {
  it('keeps every version, who proposed and who closed it, in which role and when', async () => {
    await set({ value: 7, document })
    await put('officer:another', { value: 1 })
    await app.post(`${path}/2/reject`, 'head', { reason: 'Demo reason' })
    const { items } = (await app.get(path, 'auditor')).body
    const at = '2026-03-02T04:00:00.000Z'
    expect(items).toEqual([
      {
        key: 'commission.quorum',
        number: 1,
        value: 7,
        document,
        validFrom: '2026-03-02',
        status: 'decided',
        proposedBy: 'demo-officer',
        proposedRole: 'officer',
        proposedAt: at,
        decidedBy: 'demo-head',
        decidedRole: 'head',
        decidedAt: at,
        reason: null,
        byOnePerson: false,
      },
      expect.objectContaining({
        number: 2,
        value: 1,
        status: 'rejected',
        proposedBy: 'another',
        reason: 'Demo reason',
      }),
    ])
  })

  it('cannot be rewritten in the store', async () => {
    await set({ value: 7 })
    await put('officer', { value: 5 })
    const { client } = app.services.store
    for (const edit of [
      "update setting_versions set value = '1' where number = 1",
      "update setting_versions set valid_from = '2020-01-01' where number = 1",
      "update setting_versions set value = '1', status = 'decided' where number = 2",
      "update setting_versions set proposed_by = 'demo-head', status = 'decided' where number = 2",
      'delete from setting_versions where number = 1',
    ])
      await expect(client.execute(edit)).rejects.toThrow('setting_history_is_append_only')
    expect((await app.get(path, 'auditor')).body).toMatchObject({ value: 7, proposed: { value: 5 } })
  })
})

const everyone = ['officer', 'head', 'commission', 'expert', 'okup:o:1', 'holder', 'user', 'system', 'auditor']
const staff = ['officer', 'head', 'commission', 'auditor']

describe('The doors of the settings', () => {
  const reason = { reason: 'Demo' }
  it.each([
    ['GET', '/v1/settings', undefined, staff, 200],
    ['GET', path, undefined, staff, 200],
    ['PUT', path, { value: 0 }, ['officer', 'head'], 400],
    ['POST', `${path}/9/reject`, reason, ['head'], 404],
    ['POST', `${path}/9/withdraw`, reason, ['officer'], 404],
  ])('%s %s', async (method, where, body, admitted, status) => {
    expect((await app.send(method, where, { body })).status).toBe(401)
    for (const as of everyone) {
      expect([as, (await app.send(method, where, { as, body })).status]).toEqual([
        as,
        admitted.includes(as) ? status : 403,
      ])
    }
  })

  it('know no key that cannot be set', async () => {
    expect((await app.get('/v1/settings/constructor', 'auditor')).status).toBe(404)
  })
})
