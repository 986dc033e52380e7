import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/functions/commands/answer.ts'
import type { CorrectContacts } from '../../../src/functions/commands/command.ts'
import { officer, okupOf } from '../../support/builders.ts'
import { openHouse, problemOf } from '../../support/builders-house.ts'
import { type OpenApp, openApp } from '../../support/open-app.ts'

const first = { address: 'Demo street 1', phone: '+7 1', email: 'first@demo.invalid' }
const second = { address: 'Demo street 2', phone: '+7 2', email: 'second@demo.invalid', reason: 'Moved' }

let app: OpenApp
let id: string
let path: string

beforeEach(async () => {
  app = await openApp('2026-03-02T09:00:00+05:00')
  const { body } = await app.post('/v1/organizations', 'officer', { name: 'Demo', bin: '061240001236', ...first })
  id = body.id
  path = `/v1/organizations/${id}/contacts`
})
afterEach(() => app.services.close())

const correct = (as: string, body: object = second, seen = '"1"', where = path) =>
  app.send('PUT', where, { as, body, headers: { 'if-match': seen } })

describe('The contacts of an organization', () => {
  it.each(['officer', 'expert', 'own'])('are corrected by %s, and what they were is kept', async (who) => {
    const as = who === 'own' ? `okup:demo-okup:${id}` : who
    await app.passTimeUntil('2026-03-09T23:30:00+05:00')
    const answer = await correct(as, { ...second, document: 'Demo letter 7' })
    expect(answer).toMatchObject({ status: 200, body: { number: 2, email: 'second@demo.invalid', reason: 'Moved' } })
    expect(answer.headers.get('etag')).toBe('"2"')
    const history = await app.get(path, 'officer')
    expect(history.headers.get('etag')).toBe('"2"')
    expect(history.body).toEqual({
      items: [
        {
          ...second,
          number: 2,
          document: 'Demo letter 7',
          validFrom: '2026-03-09',
          recordedAt: expect.any(String),
          recordedBy: who === 'own' ? 'demo-okup' : `demo-${who}`,
        },
        expect.objectContaining({ ...first, number: 1, reason: null, document: null, validFrom: '2026-03-02' }),
      ],
      nextCursor: null,
    })
    expect((await app.get(`/v1/organizations/${id}`, 'officer')).body).toMatchObject({ email: 'second@demo.invalid' })
  })

  it.each(['head', 'commission', 'auditor', 'system', 'holder', 'user', 'okup:demo-okup:another'])(
    'are not corrected by %s',
    async (as) => {
      expect((await correct(as)).status).toBe(403)
      expect((await app.get(path, 'officer')).body.items).toHaveLength(1)
    },
  )

  it('show their history to staff, the expert organization and itself, and to nobody else', async () => {
    const readers = ['officer', 'head', 'commission', 'auditor', 'expert', `okup:demo-okup:${id}`]
    for (const as of readers) expect([as, (await app.get(path, as)).status]).toEqual([as, 200])
    for (const as of ['system', 'holder', 'user', 'okup:demo-okup:another']) {
      expect([as, (await app.get(path, as)).status]).toEqual([as, 403])
    }
    expect((await app.get(path)).status).toBe(401)
  })

  it('are corrected on the version one has seen', async () => {
    expect((await app.send('PUT', path, { as: 'officer', body: second })).status).toBe(428)
    expect((await correct('officer')).status).toBe(200)
    expect(await correct('expert', { ...second, email: 'third@demo.invalid' })).toMatchObject({
      status: 412,
      body: { version: 2 },
    })
  })

  it('are not corrected to what they are, nor without a reason', async () => {
    expect(await correct('officer', { ...first, reason: 'None' })).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/contacts-unchanged$/) },
    })
    expect(await correct('officer', first)).toMatchObject({ status: 400, body: { errors: [{ pointer: '/reason' }] } })
  })

  it('are found under the party too, which strangers do not find at all', async () => {
    const party = `/v1/parties/${id}/contacts`
    expect((await correct('officer', second, '"1"', party)).status).toBe(200)
    expect((await app.get(party, `okup:demo-okup:${id}`)).body.items).toHaveLength(2)
    expect((await app.get(party, 'okup:demo-okup:another')).status).toBe(404)
    expect((await correct('okup:demo-okup:another', second, '"2"', party)).status).toBe(404)
    expect((await app.get('/v1/parties/nobody/contacts', 'officer')).status).toBe(404)
  })

  it('of a party that has none yet begin with the first', async () => {
    const expert = '/v1/parties/expert-organization/contacts'
    expect((await app.get(expert, 'expert')).body.items).toEqual([])
    expect((await correct('expert', second, '"0"', expert)).body).toMatchObject({ number: 1 })
    expect((await app.get('/v1/organizations/expert-organization/contacts', 'officer')).status).toBe(404)
  })
})

describe('A letter', () => {
  it('goes where the organization is reached when it is sent, not when it was written', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    const partyId = (await house.caseRow(caseId)).organizationId ?? ''
    expect((await house.outbox()).some(({ recipient }) => recipient === `party:${partyId}`)).toBe(true)
    const correction: CorrectContacts = {
      command: 'correct-contacts',
      partyId,
      contacts: { address: 'Demo street 2', phone: '+7 2', email: 'corrected@demo.invalid' },
      reason: 'Moved',
      document: null,
      by: okupOf(partyId),
      ifMatch: 1,
      idempotency: null,
      now: house.now,
    }
    expect(await house.submit<Answer>(correction)).toMatchObject({ done: true, version: 2 })
    await house.tick()
    const addresses = house.letters.map(({ to }) => to)
    expect(addresses).toContain('corrected@demo.invalid')
    expect(addresses.filter((to) => to.startsWith('organization'))).toEqual([])
    // The outbox itself never held an address.
    expect(JSON.stringify(await house.outbox())).not.toContain('@demo.invalid')
  })

  it('is corrected once where two correct at one moment', async () => {
    const house = await openHouse()
    const partyId = await house.organization()
    const correcting = (email: string): CorrectContacts => ({
      command: 'correct-contacts',
      partyId,
      contacts: { address: 'Demo', phone: '+7', email },
      reason: 'Moved',
      document: null,
      by: officer,
      ifMatch: 1,
      idempotency: null,
      now: house.now,
    })
    const answers = await Promise.all(
      ['a@demo.invalid', 'b@demo.invalid'].map((email) => house.submit<Answer>(correcting(email))),
    )
    expect(answers.filter(({ done }) => done)).toHaveLength(1)
    const [refused] = answers.filter(({ done }) => !done)
    expect(refused && problemOf(refused)).toMatchObject({ status: 412 })
  })
})
