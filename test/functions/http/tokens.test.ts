import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/functions/actors/actor.ts'
import { type Authenticate, authenticateBy } from '../../../src/functions/http/tokens.ts'

let sign: (claims: Readonly<Record<string, unknown>>) => Promise<string>
let authenticate: Authenticate

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] })
  authenticate = authenticateBy({ issuer: 'demo', audience: 'merzim', keys, wallClock: () => 1_000 })
  sign = (claims) =>
    new SignJWT({ iss: 'demo', aud: 'merzim', exp: 3_600, sub: 'demo-sub', ...claims })
      .setProtectedHeader({ alg: 'ES256' })
      .sign(privateKey)
})

describe('A token', () => {
  it.each<{ claims: Readonly<Record<string, unknown>>; says: string; actor: Actor }>([
    {
      says: 'of an officer speaks for no party, whatever party it names',
      claims: { role: 'officer', org: 'some', party: 'some' },
      actor: { is: 'person', sub: 'demo-sub', role: 'officer', partyId: null },
    },
    {
      says: 'of an OKUP speaks for its organization, which is a party',
      claims: { role: 'okup', org: 'the-organization', party: 'another' },
      actor: { is: 'person', sub: 'demo-sub', role: 'okup', partyId: 'the-organization' },
    },
    {
      says: 'of a holder speaks for the party it names',
      claims: { role: 'holder', org: 'some', party: 'the-heir' },
      actor: { is: 'person', sub: 'demo-sub', role: 'holder', partyId: 'the-heir' },
    },
    {
      says: 'of a user that names no party speaks for its own subject',
      claims: { role: 'user' },
      actor: { is: 'person', sub: 'demo-sub', role: 'user', partyId: 'demo-sub' },
    },
    {
      says: 'of an expert that names no party speaks for the expert organization of the Law',
      claims: { role: 'expert' },
      actor: { is: 'person', sub: 'demo-sub', role: 'expert', partyId: 'expert-organization' },
    },
    {
      says: 'of a State system speaks for the source it names, and for no party',
      claims: { role: 'system', source: 'court', party: 'some' },
      actor: { is: 'system', sub: 'demo-sub', role: 'system', source: 'court' },
    },
    {
      says: 'of a State system that names no source is its own',
      claims: { role: 'system' },
      actor: { is: 'system', sub: 'demo-sub', role: 'system', source: 'demo-sub' },
    },
  ])('$says', async ({ claims, actor }) => {
    expect(await authenticate(await sign(claims))).toEqual(actor)
  })

  it.each([
    ['of an OKUP that names no organization', { role: 'okup', party: 'some' }],
    ['of an OKUP whose organization is nobody', { role: 'okup', org: '' }],
    ['in the name of this program', { role: 'officer', sub: 'merzim' }],
    ['in the role of this program', { role: 'merzim' }],
    ['of nobody in particular', { role: 'public' }],
  ])('%s is not believed', async (_what, claims) => {
    expect(await authenticate(await sign(claims))).toBeUndefined()
  })
})
