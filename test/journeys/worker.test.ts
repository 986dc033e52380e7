import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { Person } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { startWorker } from '../support/hosts.worker.ts'
import { type Applicant, Environment } from '../support/journey.ts'
import { files } from '../support/journey-acts.ts'
import { startSqld } from '../support/sqld.ts'

/** A mail service over HTTP on the loopback, as the Worker hands its letters to. */
interface MailService {
  readonly url: string
  readonly requests: { readonly headers: Readonly<Record<string, unknown>>; readonly letter: Record<string, string> }[]
  status: number
  stop(): Promise<void>
}

const startMailService = async (): Promise<MailService> => {
  const requests: MailService['requests'] = []
  const state = { status: 202 }
  const server: Server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text
    })
    request.on('end', () => {
      requests.push({ headers: request.headers, letter: JSON.parse(body) })
      response.writeHead(state.status).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/letters`
  return Object.assign(state, {
    url,
    requests,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}

const mailThrough = ({ url }: MailService) => ({
  MERZIM_MAIL_URL: url,
  MERZIM_MAIL_TOKEN: 'a-token-of-the-service',
  MERZIM_MAIL_FROM: 'merzim@body.demo.invalid',
})

describe('The Worker on the machine’s clock', () => {
  let service: MailService
  let house: Environment
  let applicant: Applicant

  beforeAll(async () => {
    service = await startMailService()
    house = await Environment.open('worker-sqld', { env: mailThrough(service) })
    applicant = await house.organization()
  })
  afterAll(async () => {
    await house.host.stop()
    await service.stop()
  })

  it('hands letters to the mail service by the alarm of its writer, without waiting for the cron trigger', async () => {
    await files(house, applicant)
    await eventually(async () => service.requests.length === 1, 'the letter has left')
    expect(service.requests[0]).toMatchObject({
      headers: {
        authorization: 'Bearer a-token-of-the-service',
        'idempotency-key': expect.stringMatching(/^<[0-9a-f-]{36}@merzim>$/),
      },
      letter: {
        from: 'merzim@body.demo.invalid',
        to: 'authorized-body@demo.invalid',
        subject: 'Аккредиттеуге жаңа өтініш / Новое заявление об аккредитации',
      },
    })
  })

  it('does by the cron trigger what no alarm knows of', async () => {
    const client = createClient({ url: house.host.storeUrl })
    await client.execute(
      `insert into outbox (id, occasion, recipient, notice, subject, body, status, attempts, next_attempt_at, created_at)
       select 'left-behind', 'left behind', recipient, notice, subject, body, 'waiting', 0, created_at, created_at from outbox limit 1`,
    )
    client.close()
    await Promise.all([house.host.cron(), house.host.cron(), house.host.cron()])
    await eventually(async () => service.requests.length >= 2, 'the letter left behind has left')
    expect(service.requests.map(({ letter }) => letter.messageId)).toContain('<left-behind@merzim>')
    expect(service.requests).toHaveLength(2)
  })

  it('has no clock to set', async () => {
    expect((await house.officer.put('/v1/clock', { now: '2030-01-01T00:00:00Z' })).status).toBe(404)
  })

  it('answers the metrics and health an operator looks at', async () => {
    expect(await house.anyone.get('/readyz')).toMatchObject({ status: 200, body: { ok: true } })
    const metrics = await house.anyone.get<string>('/metrics')
    expect(metrics.body).toMatch(/^deadlines_open [1-9]/m)
    expect(metrics.body).toMatch(/^deadline_lag_seconds 0$/m)
  })
})

describe('The Worker and a mail service that fails', () => {
  let service: MailService
  let house: Environment

  beforeAll(async () => {
    service = await startMailService()
    house = await Environment.open('worker-sqld', { now: '2026-04-10T10:00:00+05:00', env: mailThrough(service) })
  })
  afterAll(async () => {
    await house.host.stop()
    await service.stop()
  })

  it('tries again by the same schedule as the self-hosted program, under the same key', async () => {
    service.status = 503
    await files(house, await house.organization())
    await eventually(async () => service.requests.length === 1, 'the letter has been tried')
    await house.everythingDueHasLeft()
    service.status = 202
    expect(await house.passTimeTo('2026-04-10T10:01:00+05:00')).toMatchObject({ delivered: 1 })
    const keys = service.requests.map(({ headers }) => headers['idempotency-key'])
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })
})

describe('The Worker when its writer has to start again', () => {
  it('finds the demo clock where it was set, and goes on writing', async () => {
    const sqld = await startSqld()
    const directory = mkdtempSync(join(tmpdir(), 'merzim-worker-again-'))
    onTestFinished(async () => {
      await sqld.stop()
      rmSync(directory, { recursive: true, force: true })
    })
    const start = () => startWorker({ storeUrl: sqld.url, directory, now: '2026-04-10T10:00:00+05:00' })
    const first = await start()
    const token = await first.token({ role: 'officer' })
    const set = await new Person(first.baseUrl, token).put('/v1/clock', { now: '2026-04-13T10:00:00+05:00' })
    expect(set.status).toBe(200)
    await first.kill()

    const second = await start()
    onTestFinished(() => second.stop())
    const officer = new Person(second.baseUrl, token)
    expect((await officer.put('/v1/clock', { now: '2026-04-12T10:00:00+05:00' })).status).toBe(400)
    const announced = await officer.post('/v1/cases', {
      procedure: 'commission-meeting',
      entry: {
        type: 'meeting.announced',
        data: { heldOn: '2026-06-15', postedOn: '2026-04-13', periodicals: ['Demo Gazette'], website: 'demo.invalid' },
      },
    })
    expect(announced).toMatchObject({ status: 201, body: { openedAt: '2026-04-13T05:00:00.000Z' } })
  })
})

describe('A Worker that is not configured safely', () => {
  it.each([
    {
      what: 'production without an issuer and with a demo clock',
      env: { MERZIM_ENV: 'production', MERZIM_CLOCK: 'demo', MERZIM_DEVELOPMENT_KEYS: '{"keys":[]}' },
      says: [
        /production needs MERZIM_ISSUER/,
        /production has no demo clock/,
        /production believes no development keys/,
      ],
    },
    { what: 'a store that is no server', env: { MERZIM_DB: 'file:merzim.db' }, says: [/reaches its store over HTTP/] },
  ])('($what) answers 503 to everything and says why in its log', async ({ env, says }) => {
    const house = await Environment.open('worker-sqld', { env })
    try {
      for (const path of ['/livez', '/readyz', '/v1/cases', '/openapi.json']) {
        expect((await house.officer.get(path)).status).toBe(503)
      }
      await house.host.cron()
      for (const sentence of says) expect(house.host.output()).toMatch(sentence)
    } finally {
      await house.host.stop()
    }
  })
})
