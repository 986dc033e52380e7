import type { Log } from '../functions/operation/log.ts'

/** One JSON object per line on standard error, with the moment in UTC. */
export const jsonLog: Log = (level, event, facts) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`)
}

export const silentLog: Log = () => {}
