import { rmSync } from 'node:fs'
import { startChild } from './child.ts'
import { builtWorker } from './hosts.worker.ts'

/** Keeps the Worker's tools from looking for anything outside this machine. */
const offline = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_WRITE_LOGS: 'false',
}

/** Once per run: bundles the Worker, and sees to it that the development key is there before many look for it at once. */
export default async (): Promise<void> => {
  Object.assign(process.env, offline)
  rmSync(builtWorker, { recursive: true, force: true })
  const bundling = startChild('node_modules/.bin/wrangler', ['deploy', '--dry-run', '--outdir', builtWorker])
  const key = startChild('node_modules/.bin/node', ['scripts/run.mjs', 'src/node/token.ts', '--role', 'officer'])
  await Promise.all([bundling.says(/--dry-run: exiting now/), key.says(/^ey/m)])
  await Promise.all([bundling.ends(), key.ends()])
}
