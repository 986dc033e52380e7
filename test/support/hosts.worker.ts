import { createTestHarness } from 'wrangler'
import { developmentKeySet, signDevelopmentToken } from '../../src/node/development-issuer.ts'
import { applyMigrations } from '../../src/node/open-store.ts'
import type { Host, HostOptions } from './hosts.ts'

/** Where the set-up of the test run has put the Worker's bundle: see global-setup.ts. */
export const builtWorker = 'dist/worker'

/** Starts the Worker in workerd over the libSQL server named, which it finds migrated. */
export const startWorker = async (options: HostOptions & { storeUrl: string }): Promise<Host> => {
  await applyMigrations(options.storeUrl, undefined)
  const server = createTestHarness({
    root: process.cwd(),
    workers: [
      {
        configPath: 'wrangler.toml',
        prebuiltWorkerDir: builtWorker,
        vars: {
          MERZIM_ENV: 'development',
          MERZIM_DB: options.storeUrl,
          ...(options.env?.MERZIM_ENV !== 'production' && {
            MERZIM_DEVELOPMENT_KEYS: JSON.stringify(await developmentKeySet()),
          }),
          MERZIM_LOG: 'off',
          ...(options.now !== undefined && { MERZIM_CLOCK: 'demo', MERZIM_NOW: options.now }),
          ...options.env,
        },
      },
    ],
  })
  const { url } = await server.listen()
  return {
    kind: 'worker-sqld',
    baseUrl: url.href.replace(/\/$/, ''),
    storeUrl: options.storeUrl,
    output: () => JSON.stringify(server.getLogs()),
    token: (whose) => signDevelopmentToken(whose, 'merzim'),
    cron: async () => {
      await server.getWorker().scheduled({ cron: '* * * * *' })
    },
    stop: () => server.close(),
    kill: () => server.close(),
  }
}
