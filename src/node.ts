import { serve } from '@hono/node-server'
import { mountConsole } from './console/app.tsx'
import { createApp } from './functions/http/app.ts'
import { assertZone } from './law/zone.ts'
import { readConfiguration } from './node/configuration.ts'
import { openDoors } from './node/doors.ts'
import { seedWhenEmpty } from './node/seed.ts'
import { startTicker } from './node/ticker.ts'
import { welcome } from './node/welcome.ts'

// The self-hosted Merzim: an HTTP server and a ticker over an embedded file or a libSQL server.
assertZone()
const configuration = readConfiguration(process.env)
const doors = await openDoors(configuration)
if (doors.mode === 'development' && configuration.MERZIM_SEED === 'demo') await seedWhenEmpty(doors)
const app = createApp(doors)
mountConsole(app)
const ticker = startTicker(doors.schedule, doors.clock, configuration.MERZIM_TICK_MS)
const server = serve(
  { fetch: app.fetch, port: configuration.PORT, hostname: configuration.MERZIM_HOST },
  async ({ port }) => {
    const lines = await welcome(doors, configuration, port)
    process.stdout.write(`${lines.join('\n')}\n`)
  },
)

/** Answers what has been asked, writes what has been promised, and goes. */
const stop = (): void => {
  ticker.stop()
  server.close(() => {
    doors.close()
    process.exit(0)
  })
  setTimeout(() => process.exit(0), 5_000).unref()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
