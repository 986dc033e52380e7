import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What operators watch. `deadline_lag_seconds` is the main alarm: how late the oldest due deadline is. */
export interface Metrics {
  readonly registry: Registry
  readonly requests: Counter<'method' | 'route' | 'status'>
  readonly seconds: Histogram<'method' | 'route'>
  readonly entries: Counter<'procedure' | 'type'>
  readonly deadlineLag: Gauge
  readonly openDeadlines: Gauge
  readonly waitingMessages: Gauge
  /** Steps that could not be done and wait for a person. */
  readonly parkedSteps: Gauge
}

export const createMetrics = (): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  return {
    registry,
    requests: new Counter({
      name: 'http_requests_total',
      help: 'Requests answered.',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'http_request_seconds',
      help: 'Time to answer a request.',
      labelNames: ['method', 'route'],
      buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    entries: new Counter({
      name: 'docket_entries_total',
      help: 'Entries acknowledged through the services.',
      labelNames: ['procedure', 'type'],
      registers,
    }),
    deadlineLag: new Gauge({
      name: 'deadline_lag_seconds',
      help: 'How long the oldest due deadline has been waiting for its sweep.',
      registers,
    }),
    openDeadlines: new Gauge({ name: 'deadlines_open', help: 'Deadlines running.', registers }),
    waitingMessages: new Gauge({ name: 'outbox_waiting', help: 'Messages not handed over yet.', registers }),
    parkedSteps: new Gauge({ name: 'parked_steps', help: 'Steps that wait for a person.', registers }),
  }
}
