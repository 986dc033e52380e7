import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signDevelopmentToken } from '../src/node/development-issuer.ts'
import type { Answer, Person, Stage, Story } from './story.ts'

/** The stories begin on a Monday morning. */
const beginning = '2026-03-02T09:00:00+05:00'

/**
 * Starts the program on a free port with an empty store and the demo clock, plays a story against it over HTTP, prints
 * what is asked and answered, and stops the program.
 *
 * @throws Error at the first answer with another status than the story expects
 */
export const play = async ({ title, tell }: Story): Promise<void> => {
  print(`\n# ${title}\n`)
  const folder = await mkdtemp(join(tmpdir(), 'merzim-example-'))
  const program = start(folder)
  try {
    await tell(await stageAt(await addressOf(program)))
  } finally {
    await stopped(program)
    await rm(folder, { recursive: true })
  }
}

const start = (folder: string): ChildProcess =>
  spawn(process.execPath, ['scripts/run.mjs', 'src/node.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: '0',
      MERZIM_DB: `file:${join(folder, 'merzim.db')}`,
      MERZIM_SEED: 'none',
      MERZIM_CLOCK: 'demo',
      MERZIM_NOW: beginning,
      MERZIM_LOG: 'off',
    },
  })

/** Where the program says it listens. */
const addressOf = (program: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    program.stdout?.on('data', (chunk: Buffer) => {
      said += chunk
      const port = /^Merzim: http:\/\/localhost:(\d+)/m.exec(said)?.[1]
      if (port) resolve(`http://127.0.0.1:${port}`)
    })
    program.once('exit', (status) => reject(new Error(`the program ended with ${status} before it listened`)))
  })

const stopped = (program: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (program.exitCode !== null) return resolve()
    program.once('exit', () => resolve())
    program.kill('SIGTERM')
  })

const stageAt = async (address: string): Promise<Stage> => {
  const officer = personAt(address, 'officer', signDevelopmentToken({ role: 'officer' }, 'merzim'))
  return {
    say: (sentence) => print(`\n${sentence}\n`),
    see: (answer, expected) => {
      for (const [name, value] of Object.entries(expected)) {
        if (answer[name] !== value) throw new Error(`'${name}' was to be ${value}: ${JSON.stringify(answer, null, 2)}`)
      }
    },
    as: (role, options = {}) => personAt(address, role, signDevelopmentToken({ role, ...options }, 'merzim')),
    anyone: personAt(address, 'anyone', undefined),
    letTimePassTo: async (now) => {
      await officer.put('/v1/clock', { now })
    },
  }
}

const personAt = (address: string, name: string, token: Promise<string> | undefined): Person => {
  const ask = async (method: string, path: string, expected: number, body?: unknown, headers = {}): Promise<Answer> => {
    print(`${name.padEnd(10)} ${method} ${path}${body === undefined ? '' : ` ${shortly(body)}`}`)
    const response = await fetch(address + path, {
      method,
      headers: {
        'accept-language': 'en',
        ...(token && { authorization: `Bearer ${await token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const answer = await response.json()
    print(`${' '.repeat(10)} ${response.status} ${tellShortly(answer)}`)
    if (response.status !== expected) {
      throw new Error(`${method} ${path} was to answer ${expected}: ${JSON.stringify(answer, null, 2)}`)
    }
    return answer
  }
  return {
    get: (path, expected = 200) => ask('GET', path, expected),
    post: (path, body, expected = 201) => ask('POST', path, expected, body),
    put: (path, body, expected = 200) => ask('PUT', path, expected, body),
    open: (procedure, type, data, expected = 201) =>
      ask('POST', '/v1/cases', expected, { procedure, entry: { type, data } }),
    enter: async (caseId, type, data, expected = 201) => {
      const { version } = await ask('GET', `/v1/cases/${caseId}`, 200)
      return ask('POST', `/v1/cases/${caseId}/docket`, expected, { type, data }, { 'if-match': `"${version}"` })
    },
    adopt: async (calendar) => {
      const { tag } = await ask('GET', `${calendar}/what-if`, 200)
      return ask('POST', `${calendar}/adopt`, 200, {}, { 'if-match': `"${tag}"` })
    },
  }
}

/** What a reader wants to see first of an answer: where the case stands, the dates, why something was refused. */
const tellShortly = (answer: Answer): string => {
  if (answer?.title) return `${answer.type}: ${answer.title}`
  if (Array.isArray(answer?.items)) return `${answer.items.length}: ${answer.items.map(nameOf).join(', ')}`
  const told = [
    'state',
    'version',
    'seq',
    'status',
    'standing',
    'moved',
    'dueOn',
    'earliestEventOn',
    'expired',
    'reminded',
    'delivered',
    'ok',
  ]
    .filter((name) => answer?.[name] !== undefined)
    .map((name) => `${name} ${answer[name]}`)
  const warned = (answer?.warnings ?? []).map(({ says }: Answer) => `warning: ${says.en}`)
  return [...told, ...warned].join(', ') || shortly(answer)
}

/** An entry by its act, a deadline by its provision and its day or days, a case by where it stands. */
const nameOf = ({ type, provision, dueOn, from, to, status, state, id }: Answer): string => {
  if (type) return type
  if (dueOn) return `${provision} due on ${dueOn} ${status}`
  return from ? `${provision} from ${from} to ${to}` : (state ?? id)
}

const longest = 200

const shortly = (value: unknown): string => {
  const text = JSON.stringify(value)
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
