import { serve } from '@hono/node-server'
import { mountConsole } from './console/app.tsx'
import { createApp } from './functions/http/app.ts'
import { deriveAnew } from './functions/scheduled/derive-anew.ts'
import { assertZone } from './law/time/zone.ts'
import { readConfiguration } from './node/configuration.ts'
import { seedWhenEmpty } from './node/seed.ts'
import { openDoors } from './node/services.ts'
import { startTicker } from './node/ticker.ts'
import { welcome } from './node/welcome.ts'

// The self-hosted Merzim: an HTTP server and a ticker over an embedded file or a libSQL server.
assertZone()
const configuration = readConfiguration(process.env)
const services = await openDoors(configuration)
// A new rule of effect reaches every case before anybody is answered.
await deriveAnew(services.schedule, services.clock.now())
if (services.mode === 'development' && configuration.MERZIM_SEED === 'demo') await seedWhenEmpty(services)
const app = createApp(services)
mountConsole(app)
const ticker = startTicker(services.schedule, services.clock, configuration.MERZIM_TICK_MS)
const server = serve(
  {
    fetch: app.fetch,
    port: configuration.PORT,
    hostname: configuration.MERZIM_HOST,
    // A large document over a slow line takes longer than the five minutes Node gives a request.
    serverOptions: { requestTimeout: 30 * 60_000 },
  },
  async ({ port }) => {
    const lines = await welcome(services, configuration, port)
    process.stdout.write(`${lines.join('\n')}\n`)
  },
)

/** Answers what has been asked, writes what has been promised, and goes. */
const stop = (): void => {
  ticker.stop()
  server.close(() => {
    services.close()
    process.exit(0)
  })
  setTimeout(() => process.exit(0), 5_000).unref()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
