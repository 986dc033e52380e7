import type { Log } from '../functions/operation/log.ts'

/** One JSON object per line on the Worker's log, with the moment in UTC. */
export const jsonLog: Log = (level, event, facts) => {
  // biome-ignore lint/suspicious/noConsole: a Worker's log is its console
  console.log(JSON.stringify({ at: new Date().toISOString(), level, event, ...facts }))
}

export const silentLog: Log = () => {}
