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

/** Once per run: bundles both programs, and makes the development key before many look for it at once. */
export default async (): Promise<void> => {
  rmSync(builtWorker, { recursive: true, force: true })
  await Promise.all([
    succeeds('node_modules/.bin/wrangler', 'deploy', '--dry-run', '--outdir', builtWorker),
    succeeds('node_modules/.bin/node', 'scripts/run.mjs', '--bundle', 'src/node.ts'),
    succeeds('node_modules/.bin/node', 'scripts/run.mjs', 'src/node/token.ts', '--role', 'officer'),
  ])
}

const succeeds = async (command: string, ...args: readonly string[]): Promise<void> => {
  const child = startChild(command, args, offline)
  await child.ends()
  if (child.process.exitCode !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${child.output()}`)
}
