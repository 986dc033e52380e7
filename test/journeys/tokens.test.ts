import { readFileSync } from 'node:fs'
import { generateKeyPair, importJWK, SignJWT } from 'jose'
import { beforeAll, expect, it } from 'vitest'
import { developmentKeySet } from '../../src/node/development-issuer.ts'
import { Person } from '../support/client.ts'
import { bothHosts } from '../support/hosts.ts'
import { onEveryHost } from '../support/journey.ts'

type Claims = Readonly<Record<string, unknown>>

const ours = { iss: 'merzim-development', aud: 'merzim', sub: 'demo-officer', role: 'officer' }
const inAnHour = () => Math.floor(Date.now() / 1000) + 3_600

const ourKey = async () => importJWK(JSON.parse(readFileSync('.data/development-key.json', 'utf8')), 'ES256')

const signed = async (claims: Claims, header: { alg: string; kid?: string } = { alg: 'ES256' }): Promise<string> =>
  new SignJWT({ exp: inAnHour(), ...claims }).setProtectedHeader(header).sign(await ourKey())

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Tokens that must not be believed, each with what is wrong about it. */
const forgeries: readonly { readonly what: string; readonly make: () => Promise<string> }[] = [
  {
    what: 'signed with another key',
    make: async () => {
      const { privateKey } = await generateKeyPair('ES256')
      return new SignJWT({ ...ours, exp: inAnHour() }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey)
    },
  },
  { what: 'expired', make: () => signed({ ...ours, exp: Math.floor(Date.now() / 1000) - 60 }) },
  { what: 'not valid yet', make: () => signed({ ...ours, nbf: inAnHour() }) },
  { what: 'without an end', make: () => signed({ ...ours, exp: undefined }) },
  { what: 'of another issuer', make: () => signed({ ...ours, iss: 'https://issuer.demo.invalid' }) },
  { what: 'for another audience', make: () => signed({ ...ours, aud: 'another-service' }) },
  { what: 'without a subject', make: () => signed({ ...ours, sub: undefined }) },
  { what: 'of a role there is not', make: () => signed({ ...ours, role: 'merzim' }) },
  { what: 'of a role every object has', make: () => signed({ ...ours, role: 'constructor' }) },
  { what: 'in the name of this program', make: () => signed({ ...ours, sub: 'merzim' }) },
  { what: 'of an organization it does not name', make: () => signed({ ...ours, role: 'okup' }) },
  {
    what: 'with no signature (alg none)',
    make: async () => `${part({ alg: 'none' })}.${part({ ...ours, exp: inAnHour() })}.`,
  },
  {
    what: 'signed with the public key as a shared secret (HS256)',
    make: async () =>
      new SignJWT({ ...ours, exp: inAnHour() })
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(JSON.stringify((await developmentKeySet()).keys[0]))),
  },
  {
    what: 'whose role was changed after signing',
    make: async () => {
      const [header, , signature] = (await signed({ ...ours, role: 'user' })).split('.')
      return `${header}.${part({ ...ours, role: 'head', exp: inAnHour() })}.${signature}`
    },
  },
  { what: 'that is no token', make: async () => 'officer' },
]

onEveryHost(
  'Tokens',
  {},
  (house) => {
    let before: unknown

    beforeAll(async () => {
      before = await house().everythingRecorded()
    })

    it('signed by the issuer are believed', async () => {
      const officer = new Person(house().host.baseUrl, await signed(ours))
      expect((await officer.get('/v1/deadlines')).status).toBe(200)
    })

    it.each(forgeries)('$what are refused at every door, the open ones among them', async ({ make }) => {
      const forger = new Person(house().host.baseUrl, await make())
      const answers = [
        await forger.get('/v1/deadlines'),
        await forger.get('/v1/cases'),
        await forger.get('/livez'),
        await forger.post('/v1/organizations', {}),
      ]
      for (const answer of answers) {
        expect(answer).toMatchObject({ status: 401, body: { type: '/problems/invalid-token' } })
        expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
      }
    })

    it.each(['Basic b2ZmaWNlcjpvZmZpY2Vy', 'Bearer', 'Bearer ', 'officer'])('are not "%s"', async (authorization) => {
      const answer = await house().anyone.get('/v1/deadlines', { headers: { authorization } })
      expect(answer.status).toBe(401)
    })

    it('that are refused change nothing', async () => {
      expect(await house().everythingRecorded()).toBe(before)
    })
  },
  bothHosts,
)
