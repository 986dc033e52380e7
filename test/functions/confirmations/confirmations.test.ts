import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../../support/open-app.ts'

const path = '/v1/provisions/X-O105.4/confirmation'
const document = 'Demo letter No. 1'

let app: OpenApp

beforeEach(async () => {
  app = await openApp('2026-03-02T09:00:00+05:00')
})
afterEach(() => app.services.close())

describe('A reading of a provision', () => {
  it('is unconfirmed until the head confirms the document an officer has proposed', async () => {
    expect((await app.get('/v1/provisions/X-O105.4')).body.confirmation.state).toBe('unconfirmed')
    expect((await app.post(path, 'officer', { document })).status).toBe(201)
    expect((await app.get('/v1/provisions/X-O105.4')).body.confirmation.state).toBe('unconfirmed')
    expect((await app.post(path, 'head', { document })).status).toBe(201)
    const { body } = await app.get('/v1/provisions/X-O105.4')
    expect(body.confirmation).toEqual({ state: 'confirmed', on: '2026-03-02', document })
    const listed = (await app.get('/v1/provisions')).body.items.find(({ id }: { id: string }) => id === 'X-O105.4')
    expect(listed.confirmation).toEqual(body.confirmation)
  })

  it('shows staff who proposed and who confirmed', async () => {
    await app.post(path, 'officer', { document, note: 'Demo note' })
    const proposed = { document, note: 'Demo note', by: 'demo-officer' }
    expect((await app.get('/v1/provisions/X-O105.4', 'auditor')).body.proposedConfirmation).toMatchObject(proposed)
    await app.post(path, 'head', { document })
    expect((await app.get('/v1/provisions/X-O105.4', 'auditor')).body).toMatchObject({
      confirmation: { by: 'demo-head' },
      proposedConfirmation: null,
    })
  })

  it.each([
    ['the head alone', 'head', { document }, 'second-person-required'],
    ['the proposer', 'head:both', { document }, 'second-person-required'],
    ['another document', 'head', { document: 'Demo letter No. 2' }, 'differs-from-proposal'],
  ])('is not confirmed by %s', async (who, as, body, kind) => {
    if (who !== 'the head alone') await app.post(path, 'officer:both', { document })
    expect(await app.post(path, as, body)).toMatchObject({ status: 409, body: { type: `/problems/${kind}` } })
  })

  it('keeps in which roles it was proposed and confirmed', async () => {
    await app.post(path, 'officer', { document })
    expect((await app.post(path, 'head', { document })).body).toMatchObject({
      proposedBy: 'demo-officer',
      proposedRole: 'officer',
      confirmedBy: 'demo-head',
      confirmedRole: 'head',
    })
    const told = { proposedRole: 'officer', confirmedBy: 'demo-head', confirmedRole: 'head' }
    expect((await app.get('/v1/provisions/X-O105.4', 'auditor')).body.confirmations).toMatchObject([told])
    expect((await app.get('/v1/provisions/X-O105.4')).body.confirmations).toBeUndefined()
  })

  it('waits for the head on one document at a time, and a later document follows the earlier', async () => {
    await app.post(path, 'officer', { document })
    expect((await app.post(path, 'officer', { document: 'Demo letter No. 2' })).status).toBe(409)
    await app.post(path, 'head', { document })
    await app.post(path, 'officer', { document: 'Demo letter No. 2' })
    await app.post(path, 'head', { document: 'Demo letter No. 2' })
    expect((await app.get('/v1/provisions/X-O105.4')).body.confirmation.document).toBe('Demo letter No. 2')
  })

  it('is confirmed by nobody else, and only where there is such a provision and a document', async () => {
    expect((await app.post(path, 'commission', { document })).status).toBe(403)
    expect((await app.send('POST', path, { body: { document } })).status).toBe(401)
    expect((await app.post('/v1/provisions/L999/confirmation', 'officer', { document })).status).toBe(404)
    expect((await app.post(path, 'officer', { document: ' ' })).body.errors).toMatchObject([{ pointer: '/document' }])
  })
})

describe('The list of what is unconfirmed and in use', () => {
  it('names each value, who can confirm it and what would change', async () => {
    const { items } = (await app.get('/v1/confirmations', 'officer')).body
    const kinds = new Set(items.map(({ kind }: { kind: string }) => kind))
    expect(kinds).toEqual(new Set(['provision', 'requirement', 'setting']))
    expect(items.find(({ id }: { id: string }) => id === 'X-O105.4')).toMatchObject({
      inUse: { openDeadlines: 0, procedures: ['accreditation'] },
      whoCanConfirm: { en: expect.stringContaining('head of the authorized body') },
    })
    expect(items.find(({ id }: { id: string }) => id === 'commission.quorum')).toMatchObject({ kind: 'setting' })
    for (const { says, whoCanConfirm, wouldChange } of items) {
      for (const each of [says, whoCanConfirm, wouldChange]) expect(Object.values(each).every(Boolean)).toBe(true)
    }
  })

  it('counts the open deadlines that rest on a provision, and lists the calendars they rest on', async () => {
    const organization = await app.post('/v1/organizations', 'officer', {
      name: 'Demo',
      bin: '061240001236',
      address: 'Demo street 1',
      phone: '+7 700 000 00 00',
      email: 'demo@demo.invalid',
    })
    const data = { organizationId: organization.body.id, area: 'L43.3.1', documents: ['Demo charter'] }
    const entry = { type: 'application.filed', data }
    await app.post('/v1/cases', `okup:okup:${organization.body.id}`, { procedure: 'accreditation', entry })
    const { items } = (await app.get('/v1/confirmations', 'auditor')).body
    expect(items.find(({ id }: { id: string }) => id === 'X-O105.4').inUse.openDeadlines).toBe(1)
    expect(items.find(({ id }: { id: string }) => id === '2026/v2')).toMatchObject({
      kind: 'calendar',
      inUse: { openDeadlines: 1 },
      wouldChange: { en: expect.stringMatching(/^1 open deadline: /) },
    })
  })

  it('leaves out what has been confirmed', async () => {
    await app.post(path, 'officer', { document })
    await app.post(path, 'head', { document })
    const { items } = (await app.get('/v1/confirmations', 'officer')).body
    expect(items.map(({ id }: { id: string }) => id)).not.toContain('X-O105.4')
  })

  it('is for staff', async () => {
    expect((await app.get('/v1/confirmations')).status).toBe(401)
    expect((await app.get('/v1/confirmations', 'okup:o:1')).status).toBe(403)
  })
})
