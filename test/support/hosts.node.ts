import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signDevelopmentToken } from '../../src/node/development-issuer.ts'
import { startChild } from './child.ts'
import type { Host, HostKind, HostOptions } from './hosts.ts'

/** The program as `npm start` bundles it: see global-setup.ts. */
export const bundledProgram = 'dist/node.mjs'

/**
 * Starts the self-hosted program on an embedded file in a directory of its own, or on the libSQL
 * server named.
 */
export const startNode = async (kind: HostKind, options: HostOptions & { storeUrl?: string }): Promise<Host> => {
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'merzim-node-'))
  const storeUrl = options.storeUrl ?? `file:${join(directory, 'merzim.db')}`
  const child = startChild('node_modules/.bin/node', [bundledProgram], {
    PORT: '0',
    MERZIM_DB: storeUrl,
    MERZIM_SEED: 'none',
    MERZIM_LOG: 'off',
    MERZIM_TICK_MS: '50',
    NODE_COMPILE_CACHE: 'node_modules/.cache/merzim-node',
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
