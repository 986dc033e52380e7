import { createServer, type Server } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChild } from '../support/child.ts'
import { Person } from '../support/client.ts'
import { freePort } from '../support/free-port.ts'
import { bundledProgram } from '../support/hosts.node.ts'
import { chosenHosts, Environment } from '../support/journey.ts'

/** An issuer of tokens as production has one: its keys behind a URL. */
const startIssuer = async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'first', alg: 'RS256', use: 'sig' }] }
  let asked = 0
  const server: Server = createServer((_request, response) => {
    asked += 1
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(keys))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/keys`,
    timesAsked: () => asked,
    sign: (claims: Readonly<Record<string, unknown>>) =>
      new SignJWT({ iss: 'https://issuer.demo.invalid', aud: 'merzim', sub: 'somebody', ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'first' })
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    stop: () => server.close(),
  }
}

describe.each(chosenHosts)('Production, on %s', (kind) => {
  let issuer: Awaited<ReturnType<typeof startIssuer>>
  let house: Environment
  let officer: Person

  beforeAll(async () => {
    issuer = await startIssuer()
    const port = await freePort()
    house = await Environment.open(kind, {
      env: {
        PORT: String(port),
        MERZIM_ENV: 'production',
        MERZIM_URL: `http://localhost:${port}`,
        MERZIM_ISSUER: 'https://issuer.demo.invalid',
        MERZIM_JWKS_URL: issuer.url,
        MERZIM_BODY_EMAIL: 'body@demo.invalid',
        MERZIM_SMTP_URL: 'smtp://127.0.0.1:9',
        MERZIM_MAIL_URL: 'http://127.0.0.1:9',
        MERZIM_DOCUMENTS: 'http://127.0.0.1:9/documents',
        MERZIM_DOCUMENTS_KEY_ID: 'demo-key',
        MERZIM_DOCUMENTS_SECRET: 'demo-secret',
      },
    })
    officer = new Person(house.host.baseUrl, await issuer.sign({ role: 'officer' }))
  })
  afterAll(async () => {
    await house.host.stop()
    issuer.stop()
  })

  it('is ready, and starts with an empty register', async () => {
    expect(await house.anyone.get('/readyz')).toMatchObject({ status: 200, body: { ok: true } })
    expect((await house.anyone.get('/v1/organizations')).body).toEqual({ items: [], nextCursor: null })
  })

  it('believes the tokens of its issuer, and asks for the keys once', async () => {
    const others = await Promise.all(
      ['head', 'auditor', 'commission'].map(
        async (role) => new Person(house.host.baseUrl, await issuer.sign({ role, sub: `some-${role}` })),
      ),
    )
    for (const person of [officer, ...others, officer]) expect((await person.get('/v1/deadlines')).status).toBe(200)
    expect(issuer.timesAsked()).toBe(1)
  })

  it('believes no token of development', async () => {
    expect((await house.officer.get('/v1/deadlines')).status).toBe(401)
  })

  it('has no clock to set, and no sign-in links', async () => {
    expect((await officer.put('/v1/clock', { now: '2030-01-01T00:00:00Z' })).status).toBe(404)
    expect(house.host.output()).not.toContain('sign-in')
  })
})

describe('Production that is not configured safely', () => {
  it('does not start, and says everything that is missing at once', async () => {
    const child = startChild('node_modules/.bin/node', [bundledProgram], {
      PORT: '0',
      MERZIM_ENV: 'production',
      MERZIM_CLOCK: 'demo',
      MERZIM_DB: 'file::memory:',
    })
    await child.ends()
    expect(child.process.exitCode).not.toBe(0)
    for (const missing of ['MERZIM_ISSUER', 'MERZIM_JWKS_URL', 'no demo clock', 'MERZIM_SMTP_URL', 'MERZIM_URL']) {
      expect(child.output()).toContain(missing)
    }
  })
})
