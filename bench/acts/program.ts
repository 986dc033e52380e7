import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { signDevelopmentToken } from '../../src/node/development-issuer.ts'
import { type Child, startChild } from '../../test/support/child.ts'
import type { Contender } from './contender.ts'
import { actsAfterFiling, announcement, areas, connections, filing, now, organization } from './load.ts'

export const sampledDockets = 100

/** Starts the real program on a fresh file; when it ends, the dockets of a sample of its cases are verified. */
export const theProgram = async (
  folder: string,
  turnSeconds: number,
  profile: string | undefined,
): Promise<Contender> => {
  const program = startProgram(folder, profile)
  const [, port] = await program.says(/^Merzim: http:\/\/localhost:(\d+)$/m)
  const baseUrl = `http://127.0.0.1:${port}`
  const officer = await bearer({ role: 'officer' })
  const ask = asking(baseUrl, officer)
  const meeting = await ask('/v1/cases', { procedure: 'commission-meeting', entry: announcement })
  const okups = await Promise.all(
    Array.from({ length: connections }, async (_, index) => {
      const { id } = await ask('/v1/organizations', organization(index))
      return { id: String(id), token: await bearer({ role: 'okup', org: String(id) }) }
    }),
  )
  const conducted: string[] = []
  const conduct = async (area: string, duration: number) => {
    const milliseconds: number[] = []
    let refused = 0
    let next = 0
    const result = await autocannon({
      url: baseUrl,
      connections,
      duration,
      setupClient: (client) => {
        const okup = okups[next++ % connections]
        if (!okup) return
        const onFiled = (caseId: string) => conducted.push(caseId)
        const onRefused = () => refused++
        client.setRequests(story({ okup, officer, meetingId: String(meeting.id), area, onFiled, onRefused }))
        client.on('response', (_status, _bytes, took) => milliseconds.push(took))
      },
    })
    if (refused + result.errors > 0) throw new Error(`${refused} acts refused, ${result.errors} connections broken`)
    return { acts: result['2xx'], seconds: result.duration, milliseconds }
  }
  await conduct(areas[0], 3)
  return {
    name: `Merzim over HTTP, ${connections} connections`,
    turn: async (index) => {
      const before = processorSeconds(program)
      const done = await conduct(areas[index + 1] ?? areas[1], turnSeconds)
      return { ...done, processorSeconds: processorSeconds(program) - before }
    },
    check: () => verifySample(conducted, (id) => ask(`/v1/cases/${id}/docket/verify`)),
    close: () => program.stop(),
  }
}

/** The program as `npm start` runs it, on a fresh file and a port of its own. */
const startProgram = (folder: string, profile: string | undefined): Child => {
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  return startChild('node_modules/.bin/node', [...profiling, 'scripts/run.mjs', 'src/node.ts'], {
    PORT: '0',
    MERZIM_DB: `file:${join(folder, 'merzim.db')}`,
    MERZIM_SEED: 'none',
    MERZIM_LOG: 'off',
    MERZIM_CLOCK: 'demo',
    MERZIM_NOW: now,
    MERZIM_TICK_MS: '60000',
  })
}

const bearer = async (whose: Parameters<typeof signDevelopmentToken>[0]): Promise<string> =>
  `Bearer ${await signDevelopmentToken(whose, 'merzim')}`

const asking =
  (baseUrl: string, authorization: string) =>
  async (path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`${baseUrl}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Record<string, unknown>
  }

interface Story {
  readonly okup: { readonly id: string; readonly token: string }
  readonly officer: string
  readonly meetingId: string
  readonly area: string
  readonly onFiled: (caseId: string) => void
  readonly onRefused: () => void
}

/** The requests of one connection: application after application, every act with the version it has seen. */
const story = ({ okup, officer, meetingId, area, onFiled, onRefused }: Story): autocannon.Request[] => {
  let caseId = ''
  const judge = (status: number): void => {
    if (status !== 201) onRefused()
  }
  return [
    {
      method: 'POST',
      path: '/v1/cases',
      headers: { authorization: okup.token, 'content-type': 'application/json' },
      body: JSON.stringify({ procedure: 'accreditation', entry: filing(okup.id, area) }),
      onResponse: (status, _body, _context, headers) => {
        judge(status)
        caseId = String(headers.location ?? '').replace('/v1/cases/', '')
        onFiled(caseId)
      },
    },
    ...actsAfterFiling(meetingId).map(({ by, type, data }, index) => {
      const headers = {
        authorization: by === 'okup' ? okup.token : officer,
        'content-type': 'application/json',
        'if-match': `"${index + 1}"`,
      }
      const body = JSON.stringify({ type, data })
      return {
        method: 'POST' as const,
        setupRequest: (request: autocannon.Request) => ({
          ...request,
          path: `/v1/cases/${caseId}/docket`,
          headers,
          body,
        }),
        onResponse: judge,
      }
    }),
  ]
}

/** The processor time a program has used, where the system tells it (Linux: hundredths of a second); NaN elsewhere. */
const processorSeconds = ({ process: { pid } }: Child): number => {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? []
    return (Number(user) + Number(system)) / 100
  } catch {
    return Number.NaN
  }
}

const verifySample = async (
  caseIds: readonly string[],
  verify: (id: string) => Promise<Record<string, unknown>>,
): Promise<void> => {
  for (let index = 0; index < sampledDockets; index += 1) {
    const id = caseIds[randomInt(caseIds.length)] ?? ''
    const { ok, fault } = await verify(id)
    if (ok !== true) throw new Error(`the docket of ${id} does not verify: ${fault}`)
  }
}
