import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signDevelopmentToken } from '../../src/node/development-issuer.ts'
import { startChild } from './child.ts'
import type { Host, HostKind, HostOptions } from './hosts.ts'

/**
 * Starts the self-hosted program as `npm start` does, on an embedded file in a directory of its own, or on the libSQL
 * server named.
 */
export const startNode = async (kind: HostKind, options: HostOptions & { storeUrl?: string }): Promise<Host> => {
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'merzim-node-'))
  const storeUrl = options.storeUrl ?? `file:${join(directory, 'merzim.db')}`
  const child = startChild('node_modules/.bin/node', ['scripts/run.mjs', 'src/node.ts'], {
    PORT: '0',
    MERZIM_DB: storeUrl,
    MERZIM_SEED: 'none',
    MERZIM_LOG: 'off',
    MERZIM_TICK_MS: '50',
    ...(options.now !== undefined && { MERZIM_CLOCK: 'demo', MERZIM_NOW: options.now }),
    ...options.env,
  })
  const [, port] = await child.says(/^Merzim: http:\/\/localhost:(\d+)$/m)
  const baseUrl = `http://127.0.0.1:${port}`
  const discard = (): void => {
    if (options.directory === undefined) rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
  }
  return {
    kind,
    baseUrl,
    storeUrl,
    output: child.output,
    token: (whose) => signDevelopmentToken(whose, 'merzim'),
    cron: async () => {},
    stop: async () => {
      await child.stop()
      discard()
    },
    kill: child.kill,
  }
}
