import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Actor, signedIn } from '../../../src/functions/actors/actor.ts'
import type { Answer } from '../../../src/functions/commands/answer.ts'
import { head, monday, officer, okupOf } from '../../support/builders.ts'
import { doorsOf, expectDone, type OpenHouse, openHouse, problemOf } from '../../support/builders-house.ts'
import { startSqld } from '../../support/sqld.ts'

vi.mock('../../../src/workflows/procedures.ts', async (original) => {
  const { withDemoDemand } = await import('../../support/demo-demand.ts')
  return withDemoDemand(original)
})

const iin = '850101300015'
const bin = '061240001236'
const holderOf = (partyId: string): Actor => signedIn({ sub: `demo-holder-${partyId}`, role: 'holder', partyId })

let house: OpenHouse
let organizationId: string

beforeEach(async () => {
  house = await openHouse()
  organizationId = await house.organization()
})

const demand = (holder: unknown, by: Actor = officer, others: object = {}): Promise<Answer> =>
  house.open('demo-demand', 'demand.made', { organizationId, answerBy: '2026-04-01', holder, ...others }, by)

const opened = async (holder: unknown, by?: Actor, others?: object): Promise<string> =>
  expectDone(await demand(holder, by, others)).id

const rows = async (sql: string): Promise<readonly Record<string, unknown>[]> =>
  (await house.store.client.execute(sql)).rows.map((row) => ({ ...row }))

const holderIn = async (caseId: string): Promise<unknown> =>
  (await rows(`select party_id from case_parties where case_id = '${caseId}' and part = 'holder'`))[0]?.party_id

const people = () => rows("select * from parties where kind = 'person'")

describe('A party named at the door', () => {
  it('is entered with the act that names it, and the docket carries its id alone', async () => {
    const caseId = await opened({ name: 'Demo Author', iin, email: 'author@demo.invalid' })
    const [person, ...others] = await people()
    expect(others).toEqual([])
    expect(person).toMatchObject({ name: 'Demo Author', iin, kind: 'person', language: 'kk', named_in: null })
    const [entry] = await house.docket(caseId)
    expect(JSON.parse(entry?.data ?? '').holder).toEqual({ partyId: person?.id })
    expect(await rows(`select part, party_id from case_parties where case_id = '${caseId}' order by part`)).toEqual([
      { part: 'holder', party_id: person?.id },
      { part: 'organization', party_id: organizationId },
    ])
    expect(await rows(`select * from party_contacts where party_id = '${person?.id}'`)).toMatchObject([
      { number: 1, email: 'author@demo.invalid', address: null, valid_from: house.today, reason: null },
    ])
    expect(await house.verify(caseId)).toMatchObject({ ok: true })
  })

  it('leaves no name, number or contact anywhere but with the party', async () => {
    const caseId = await opened({ name: 'Demo Author', iin, phone: '+7 700 111 22 33', email: 'author@demo.invalid' })
    await house.enter(caseId, 'heir.named.proposed', { heir: { name: 'Demo Heir', address: 'Demo lane 9' } })
    const { parties: _parties, party_contacts: _contacts, ...everythingElse } = await house.everything()
    const written = JSON.stringify(everythingElse)
    for (const secret of ['Demo Author', iin, '111 22 33', 'author@demo', 'Demo Heir', 'Demo lane']) {
      expect(written).not.toContain(secret)
    }
  })

  it('is in no line of the log, whether the act is entered, refused or breaks down', async () => {
    const lines: string[] = []
    const doors = doorsOf(house, { log: (...line) => void lines.push(JSON.stringify(line)) })
    const open = (holder: object, organization = organizationId) =>
      doors.request('/v1/cases', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer demo' },
        body: JSON.stringify({
          procedure: 'demo-demand',
          entry: { type: 'demand.made', data: { organizationId: organization, answerBy: '2026-04-01', holder } },
        }),
      })
    expect((await open({ name: 'Demo Author', iin })).status).toBe(201)
    expect((await open({ name: 'Demo Author', iin: '850101300016' })).status).toBe(400)
    expect((await open({ name: 'Demo Author', iin }, 'nobody')).status).toBe(409)
    await house.store.client.execute('drop table case_parties')
    expect((await open({ name: 'Demo Author', iin })).status).toBe(500)
    expect(lines.length).toBeGreaterThanOrEqual(5)
    for (const secret of ['Demo Author', iin, '850101300016']) expect(lines.join('\n')).not.toContain(secret)
  })

  it('is found by its number, whoever names it and in whatever words', async () => {
    const first = await opened({ name: 'Demo Author', iin })
    const second = await opened({ name: 'D. Author', iin }, okupOf(organizationId))
    expect(await holderIn(second)).toBe(await holderIn(first))
    const third = await opened({ name: 'Demo Publisher', bin: '110540004568' })
    const fourth = await opened({ name: 'Demo Publisher LLP', bin: '110540004568' })
    expect(await holderIn(fourth)).toBe(await holderIn(third))
    expect(await holderIn(third)).not.toBe(await holderIn(first))
  })

  it('is the organization where the number is an organization’s, and the organization where it was named first', async () => {
    expect(await holderIn(await opened({ name: 'Any name', bin }))).toBe(organizationId)
    const named = await holderIn(await opened({ name: 'Second', bin: '110540004568', email: 'early@demo.invalid' }))
    expect(await house.organization()).toBe(named)
    expect(await rows(`select number, email from party_contacts where party_id = '${named}'`)).toEqual([
      { number: 1, email: 'early@demo.invalid' },
      { number: 2, email: 'organization2@demo.invalid' },
    ])
  })

  it('is one party where one act names it twice', async () => {
    await opened({ name: 'Demo Author', iin }, officer, { counterparty: { name: 'The same', iin } })
    expect(await people()).toHaveLength(1)
  })

  it('without a number is another one in every case, and the same in one case for the same person', async () => {
    const first = await opened({ name: 'Demo Author' })
    const second = await opened({ name: 'Demo Author' })
    expect(await holderIn(first)).not.toBe(await holderIn(second))
    const heir = { heir: { name: 'Demo Heir' }, other: { name: 'Demo Heir' } }
    await house.enter(first, 'heir.named.proposed', heir)
    await house.enter(first, 'heir.named.proposed', { heir: { name: 'Demo Heir' } })
    expect(await rows("select id from parties where name = 'Demo Heir'")).toHaveLength(1)
    const another = signedIn({ sub: 'another-officer', role: 'officer' })
    await house.enter(first, 'heir.named.proposed', { heir: { name: 'Demo Heir' } }, { as: another })
    expect(await rows("select id from parties where name = 'Demo Heir'")).toHaveLength(2)
  })

  it('may be named by its id where it is known, and is refused where nobody has it', async () => {
    const partyId = await holderIn(await opened({ name: 'Demo Author', iin }))
    expect(await holderIn(await opened({ partyId }))).toBe(partyId)
    expect(problemOf(await demand({ partyId: 'nobody' }))).toMatchObject({
      status: 400,
      errors: [{ pointer: '/entry/data/holder/partyId', kind: 'party-unknown' }],
    })
  })

  it.each([
    [{ name: 'Demo', iin: '850101300016' }, 'iin', 'iin-invalid', { overridable: true }],
    [{ name: 'Demo', bin: '061240001237' }, 'bin', 'bin-invalid', { overridable: true }],
    [{ name: 'Demo', iin: '12' }, 'iin', 'iin-invalid', { overridable: false }],
    [{ name: 'Demo', iin: '12', identifierOverride: 'Demo' }, 'iin', 'iin-invalid', { overridable: false }],
    [{ iin }, 'name', 'name-missing', undefined],
    [{ name: 'Demo', iin, bin }, 'bin', 'two-numbers', undefined],
    [{ partyId: 'some', name: 'Demo' }, 'partyId', 'party-said-twice', undefined],
  ])('said as %o is refused with its reason, and nobody is entered', async (holder, field, kind, facts) => {
    expect(problemOf(await demand(holder))).toMatchObject({
      status: 400,
      errors: [
        { pointer: `/entry/data/holder/${field}`, kind, says: { kk: expect.any(String) }, ...(facts && { facts }) },
      ],
    })
    expect(await people()).toEqual([])
  })

  it('with a number that fails its check is entered with the recorded reason', async () => {
    await opened({ name: 'Demo', iin: '850101300016', identifierOverride: 'As in the passport' })
    expect(await people()).toMatchObject([{ iin: '850101300016', identifier_override: 'As in the passport' }])
  })

  it('is not entered where the act that names it is refused', async () => {
    const caseId = await opened({ name: 'Demo Author', iin })
    await house.enter(caseId, 'demand.answered', {}, { as: okupOf(organizationId) })
    await house.attempt(caseId, 'heir.named.proposed', { heir: { name: 'Late' } })
    expect(await rows("select id from parties where name = 'Late'")).toEqual([])
  })

  it('takes the place of another by a decision of two, and the other is a party no longer', async () => {
    const caseId = await opened({ name: 'Demo Author', iin })
    const before = await holderIn(caseId)
    await house.enter(caseId, 'heir.named.proposed', { heir: { name: 'Demo Heir' } })
    const { context } = await house.caseRow(caseId)
    const { partyId } = JSON.parse(context).proposals['heir.named'].data.heir
    expect(await holderIn(caseId)).toBe(before)
    await house.enter(caseId, 'heir.named', { heir: { partyId } }, { as: head })
    expect(await holderIn(caseId)).toBe(partyId)
    expect(await rows(`select 1 from case_parties where party_id = '${before}'`)).toEqual([])
  })

  it('is kept out of the docket in a correction too', async () => {
    const caseId = await opened({ name: 'Demo Author', iin })
    const data = { organizationId, answerBy: '2026-04-01', holder: { name: 'Right Author' } }
    const enters = { type: 'demand.made', effectiveOn: house.today, data }
    const correction = { annuls: [1], enters, reason: 'Demo reason', document: 'Demo document' }
    await house.enter(caseId, 'correction.declared.proposed', correction)
    const wrong = { ...correction, enters: { ...enters, data: { ...data, holder: { name: 'X', iin: '12' } } } }
    expect(problemOf(await house.attempt(caseId, 'correction.declared.proposed', wrong))).toMatchObject({
      errors: [{ pointer: '/data/enters/data/holder/iin', kind: 'iin-invalid' }],
    })
    const docket = JSON.stringify(await house.docket(caseId))
    expect(docket).not.toContain('Right Author')
    expect(docket).not.toContain('Demo Author')
  })
})

describe('Whoever files in their own part', () => {
  it('is entered under the id they are known by where they file the first time, and found by it afterwards', async () => {
    const first = await opened({ name: 'Demo Author', iin }, holderOf('known-elsewhere'))
    expect(await holderIn(first)).toBe('known-elsewhere')
    expect(await holderIn(await opened({ name: 'Demo Author' }, holderOf('known-elsewhere')))).toBe('known-elsewhere')
    expect(await people()).toHaveLength(1)
  })

  it('has the number noted that was not said the first time', async () => {
    await opened({ name: 'Demo Author' }, holderOf('known-elsewhere'))
    await opened({ name: 'Demo Author', iin }, holderOf('known-elsewhere'))
    expect(await people()).toMatchObject([{ id: 'known-elsewhere', iin, named_in: null }])
  })
})

describe('Two who name the same party at one moment', () => {
  it.each(['an embedded file', 'a libSQL server'])('enter it once in %s', async (which) => {
    const sqld = which === 'a libSQL server' ? await startSqld() : undefined
    try {
      if (sqld) {
        house = await openHouse({ url: sqld.url, now: monday })
        organizationId = await house.organization()
      }
      const asked = Array.from({ length: 8 }, (_, index) => demand({ name: `Demo ${index}`, iin }))
      for (const answer of await Promise.all(asked)) expectDone(answer)
      expect(await people()).toHaveLength(1)
      expect(await rows("select case_id from case_parties where part = 'holder'")).toHaveLength(8)
    } finally {
      if (sqld) {
        house.close()
        await sqld.stop()
      }
    }
  })
})
