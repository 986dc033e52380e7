import type { OpenAPIHono } from '@hono/zod-openapi'
import { mountConsole } from './console/app.tsx'
import { createApp } from './functions/http/app.ts'
import type { Env, Services } from './functions/http/services.ts'
import { assertZone } from './law/time/zone.ts'
import { type Configuration, readBindings } from './worker/configuration.ts'
import { jsonLog } from './worker/log.ts'
import { prepareDoors } from './worker/services.ts'
import type { Variables } from './worker/variables.ts'
import type { Writer } from './worker/writer-lane.ts'

export { Writer } from './worker/writer-lane.ts'

/** What wrangler.toml hands to the Worker. */
interface Bindings extends Variables {
  readonly WRITER: DurableObjectNamespace<Writer>
}

// The serverless Merzim: its doors in many isolates, one writer behind them, a cron trigger as the safety net.
export default {
  fetch: async (request, bindings) => {
    const served = serve(bindings)
    if ('wrong' in served) return misconfigured(served.wrong)
    const { app, configuration, doorsFor } = served
    const writer = writerOf(bindings)
    const present = configuration.MERZIM_CLOCK === 'demo' ? await writer.now() : undefined
    return app.fetch(request, { services: doorsFor(writer, present) })
  },

  scheduled: async (_controller, bindings) => {
    const served = serve(bindings)
    if ('wrong' in served) return void misconfigured(served.wrong)
    await writerOf(bindings).runDue()
  },
} satisfies ExportedHandler<Bindings>

type Served =
  | {
      readonly app: OpenAPIHono<Env>
      readonly configuration: Configuration
      readonly doorsFor: ReturnType<typeof prepareDoors>
    }
  | { readonly wrong: readonly string[] }

let known: Served | undefined

/** Builds the app once per isolate, from the bindings, which do not change in its life. */
const serve = (bindings: Bindings): Served => {
  known ??= build(bindings)
  return known
}

const build = (bindings: Bindings): Served => {
  const read = readBindings(bindings)
  if ('wrong' in read) return read
  assertZone()
  const app = createApp((handedOver) => (handedOver as { services: Services }).services)
  mountConsole(app)
  return { app, configuration: read.configuration, doorsFor: prepareDoors(read.configuration, bindings.DOCUMENTS) }
}

const writerOf = ({ WRITER }: Bindings): DurableObjectStub<Writer> => WRITER.get(WRITER.idFromName('writer'))

/** Serving with a wrong configuration would be worse than not serving. */
const misconfigured = (wrong: readonly string[]): Response => {
  jsonLog('error', 'refuses to serve', { wrong })
  return Response.json({ ok: false, checks: { configuration: 'failed' } }, { status: 503 })
}
