import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { developmentKeySet, signDevelopmentToken } from '../../src/node/development-issuer.ts'
import { applyMigrations } from '../../src/node/open-store.ts'
import { startChild } from './child.ts'
import type { Host, HostOptions } from './hosts.ts'

/** Where the set-up of the test run has put the bundle as it would be deployed: see global-setup.ts. */
export const builtWorker = 'dist/worker'

/** The runtime of Workers itself; it comes with wrangler. */
const workerd: string = createRequire(import.meta.url)('workerd').default

/** Starts the Worker in workerd over the libSQL server named, which it finds migrated. */
export const startWorker = async (options: HostOptions & { storeUrl: string }): Promise<Host> => {
  await applyMigrations(options.storeUrl, undefined)
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'merzim-worker-'))
  const configuration = join(directory, 'configuration.capnp')
  mkdirSync(join(directory, 'objects'), { recursive: true })
  writeFileSync(configuration, await configurationOf(options, directory))
  const flags = ['--experimental', '--import-path=/', '--control-fd=1']
  const child = startChild(workerd, ['serve', ...flags, configuration])
  const [, services] = await child.says(/"socket":"doors","port":(\d+)/)
  const [, cron] = await child.says(/"socket":"cron","port":(\d+)/)
  return {
    kind: 'worker-sqld',
    baseUrl: `http://127.0.0.1:${services}`,
    storeUrl: options.storeUrl,
    output: child.output,
    token: (whose) => signDevelopmentToken(whose, 'merzim'),
    cron: async () => {
      const response = await fetch(`http://127.0.0.1:${cron}/`)
      if (!response.ok) throw new Error(await response.text())
    },
    stop: async () => {
      await child.kill()
      if (options.directory === undefined) rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
    },
    kill: child.kill,
  }
}

/** The Worker as wrangler.toml describes it, and beside it one that pulls its cron trigger, which workerd has no clock for. */
const configurationOf = async (options: HostOptions & { storeUrl: string }, directory: string): Promise<string> => {
  const variables = {
    MERZIM_ENV: 'development',
    MERZIM_DB: options.storeUrl,
    MERZIM_LOG: 'off',
    ...(options.env?.MERZIM_ENV !== 'production' && {
      MERZIM_DEVELOPMENT_KEYS: JSON.stringify(await developmentKeySet()),
    }),
    ...(options.now !== undefined && { MERZIM_CLOCK: 'demo', MERZIM_NOW: options.now }),
    ...options.env,
  }
  const described = readFileSync('wrangler.toml', 'utf8')
  const [, date] = /^compatibility_date = "(.+)"$/m.exec(described) ?? []
  const [, flags] = /^compatibility_flags = (\[.+\])$/m.exec(described) ?? []
  return `using Workerd = import "/workerd/workerd.capnp";

const configuration :Workerd.Config = (
  services = [
    (name = "merzim", worker = (
      modules = [(name = "worker.js", esModule = embed ${JSON.stringify(resolve(builtWorker, 'worker.js'))})],
      compatibilityDate = ${JSON.stringify(date)},
      compatibilityFlags = ${flags},
      durableObjectNamespaces = [(className = "Writer", uniqueKey = "writer", enableSql = true)],
      durableObjectStorage = (localDisk = "objects"),
      globalOutbound = "network",
      bindings = [
        (name = "WRITER", durableObjectNamespace = "Writer"),
${Object.entries(variables)
  .map(([name, value]) => `        (name = "${name}", text = ${JSON.stringify(value)})`)
  .join(',\n')}
      ]
    )),
    (name = "cron", worker = (
      modules = [(name = "cron.js", esModule = ${JSON.stringify(cronScript)})],
      compatibilityDate = ${JSON.stringify(date)},
      compatibilityFlags = ["service_binding_extra_handlers"],
      bindings = [(name = "MERZIM", service = "merzim")]
    )),
    (name = "objects", disk = (path = ${JSON.stringify(join(directory, 'objects'))}, writable = true)),
    (name = "network", network = (allow = ["public", "private", "local"]))
  ],
  sockets = [
    (name = "doors", address = "127.0.0.1:0", http = (), service = "merzim"),
    (name = "cron", address = "127.0.0.1:0", http = (), service = "cron")
  ]
);
`
}

const cronScript = `export default {
  async fetch(_request, { MERZIM }) {
    const { outcome } = await MERZIM.scheduled({ cron: '* * * * *', scheduledTime: new Date() })
    return new Response(outcome, { status: outcome === 'ok' ? 200 : 500 })
  },
}`
