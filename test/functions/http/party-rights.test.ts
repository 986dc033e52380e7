import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { partyOf, signedIn } from '../../../src/functions/actors/actor.ts'
import { type Part, parts } from '../../../src/law/part.ts'
import { roleOfPart } from '../../../src/workflows/procedure/parties.ts'
import { type Role, roles } from '../../../src/workflows/procedure/roles.ts'
import { demoBins } from '../../support/builders.ts'
import { demoDemand } from '../../support/demo-demand.ts'
import { type OpenApp, openApp } from '../../support/open-app.ts'

vi.mock('../../../src/workflows/procedures.ts', async (original) => {
  const { withDemoDemand } = await import('../../support/demo-demand.ts')
  return withDemoDemand(original)
})

const staff: readonly string[] = ['officer', 'head', 'commission', 'auditor']

let app: OpenApp
let caseId: string
let deadlineId: string
/** The party that has each part in the case. */
let partyIn: Readonly<Record<Part, string>>

const organization = async (bin: string): Promise<string> => {
  const data = { name: 'Demo', bin, address: 'Demo street 1', phone: '+7 1', email: 'demo@demo.invalid' }
  return (await app.post('/v1/organizations', 'officer', data)).body.id
}

const demanding = (data: object) => ({ procedure: 'demo-demand', entry: { type: 'demand.made', data } })

beforeAll(async () => {
  app = await openApp('2026-03-02T09:00:00+05:00')
  const organizationId = await organization(demoBins[0])
  const { body } = await app.post(
    '/v1/cases',
    'officer',
    demanding({
      organizationId,
      answerBy: '2026-04-01',
      holder: { name: 'Demo holder' },
      user: { name: 'Demo user' },
      expertOrganization: { name: 'Demo expert' },
      counterparty: { name: 'Demo counterparty' },
      foreignOrganization: { name: 'Demo foreign', country: 'FR', kind: 'legal-entity' },
    }),
  )
  caseId = body.id
  partyIn = Object.fromEntries(parts.map((part) => [part, body.parties[part][0]])) as Record<Part, string>
  deadlineId = (await app.get('/v1/deadlines', 'officer')).body.items[0].id
})
afterAll(() => app.services.close())

/** Everybody who may stand at a door: each role, for the party in each part, and for one that has none. */
const visitors = roles.flatMap((role) =>
  [...parts, 'no part' as const].map((part) => ({ role, part, may: staff.includes(role) || isOwn(part, role) })),
)

function isOwn(part: Part | 'no part', role: Role): boolean {
  return part !== 'no part' && roleOfPart[part] === role
}

const token = (role: Role, part: Part | 'no part'): string =>
  `${role}:demo-${role}:${part === 'no part' ? 'another-party' : partyIn[part]}`

describe.each(visitors)('A token of $role for the party in $part', ({ role, part, may }) => {
  it(`${may ? 'reads' : 'does not find'} the case, its docket and why its dates`, async () => {
    const as = token(role, part)
    for (const path of [`/v1/cases/${caseId}`, `/v1/cases/${caseId}/docket`, `/v1/cases/${caseId}/docket/verify`]) {
      expect([path, (await app.get(path, as)).status]).toEqual([path, may ? 200 : 404])
    }
    const { status } = await app.get(`/v1/deadlines/${deadlineId}/explanation`, as)
    expect(status).toBe(may ? 200 : role === 'system' ? 403 : 404)
  })

  it(`${may ? 'sees' : 'does not see'} it in lists`, async () => {
    const as = token(role, part)
    const listed = (await app.get('/v1/cases', as)).body.items.map(({ id }: { id: string }) => id)
    expect(listed).toEqual(may ? [caseId] : [])
    const { status, body } = await app.get('/v1/deadlines', as)
    if (role === 'system') expect(status).toBe(403)
    else expect(body.items).toHaveLength(may ? 2 : 0)
  })

  it('may enter the acts of its role and no other', async () => {
    for (const [type, act] of Object.entries(demoDemand.acts)) {
      const answer = await app.post(
        `/v1/cases/${caseId}/docket`,
        token(role, part),
        { type, data: {} },
        { 'if-match': '"99"' },
      )
      const expected = may ? ((act.roles as readonly string[]).includes(role) ? 412 : 403) : 404
      expect([type, answer.status]).toEqual([type, expected])
    }
  })
})

describe('Opening a case', () => {
  const holder = (partyId: string) => `holder:demo-holder:${partyId}`
  const opening = (as: string, data: object) =>
    app.post('/v1/cases', as, demanding({ organizationId: partyIn.organization, answerBy: '2026-04-01', ...data }))

  it('is a party’s right where it names itself in its part', async () => {
    const answer = await opening(holder('an-author'), { holder: { name: 'An author' } })
    expect(answer).toMatchObject({ status: 201, body: { parties: { holder: ['an-author'] } } })
    expect((await app.get(`/v1/cases/${answer.body.id}/docket`, holder('an-author'))).status).toBe(200)
    expect((await app.get(`/v1/cases/${answer.body.id}/docket`, holder('another'))).status).toBe(404)
  })

  it('is refused to a party that names another, by name, number or id', async () => {
    await opening('officer', { holder: { name: 'A numbered author', iin: '850101300015' } })
    for (const named of [{ name: 'Whoever', iin: '850101300015' }, { partyId: partyIn.holder }]) {
      const answer = await opening(holder('an-author'), { holder: named })
      expect(answer).toMatchObject({ status: 403, body: { type: expect.stringMatching(/not-your-party$/) } })
    }
  })

  it('is refused to an organization that names another organization', async () => {
    const answer = await opening(`okup:demo-okup:${await organization(demoBins[1])}`, { holder: { name: 'Somebody' } })
    expect(answer).toMatchObject({ status: 403, body: { type: expect.stringMatching(/not-your-organization$/) } })
  })

  it('by a State system names whoever it reports', async () => {
    expect((await opening('system', { holder: { name: 'Somebody' } })).status).toBe(201)
    expect(partyOf(signedIn({ sub: 'court', role: 'system' }))).toBeNull()
  })
})
