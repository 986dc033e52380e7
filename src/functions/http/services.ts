import type { WriterLane } from '../../db/program.ts'
import type { Store } from '../../db/store.ts'
import type { Actor } from '../actors/actor.ts'
import type { Command } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import type { Keeping } from '../documents/keeping.ts'
import type { Clock, DemoClock } from '../operation/clock.ts'
import type { Log } from '../operation/log.ts'
import type { Metrics } from '../operation/metrics.ts'
import type { Schedule } from '../scheduled/tick.ts'
import type { Authenticate } from './tokens.ts'

/** Everything the doors work with; made once by each host. */
export interface Services {
  readonly store: Store
  readonly lane: WriterLane<Command>
  readonly environment: Environment
  readonly clock: Clock
  /** Present outside production when the demo clock is asked for. */
  readonly demoClock: DemoClock | null
  readonly schedule: Schedule
  readonly authenticate: Authenticate
  /** Where the bytes of documents are kept, and what looks through them. */
  readonly keeping: Keeping
  readonly log: Log
  readonly metrics: Metrics
  /** Milliseconds since some moment, for measuring; has nothing to do with the clock cases run on. */
  readonly stopwatch: () => number
  readonly mode: 'development' | 'production'
  /** Takes up what another process has changed since; absent where this process alone writes. */
  readonly freshen?: () => Promise<void>
  /** Where the doors are reached from outside, without a slash at the end. */
  readonly baseUrl: string
}

export interface Env {
  Variables: {
    services: Services
    principal: Actor
    requestId: string
    /** The provisions whose reading a document has confirmed; read for pages. */
    confirmed?: ReadonlySet<string>
  }
}
