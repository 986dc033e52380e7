import { createClient } from '@libsql/client'
import type { Role } from '../../src/workflows/procedure/roles.ts'
import { startNode } from './hosts.node.ts'
import { isLong } from './rounds.ts'
import { startSqld } from './sqld.ts'

/** The arrangements every journey runs on: two hosts, two kinds of store, one code base. */
export const hostKinds = ['node-file', 'node-sqld', 'worker-sqld'] as const

export type HostKind = (typeof hostKinds)[number]

/**
 * Where suites about the services, and side stories, run: both hosts, each over one store. What they tell does not depend
 * on the store behind it, so the third arrangement is left to the long suite (`MERZIM_LONG=1`).
 */
export const bothHosts: readonly HostKind[] = isLong ? hostKinds : ['node-file', 'worker-sqld']

/** What a token says about who holds it. */
export interface TokenFor {
  readonly role: Role
  readonly sub?: string
  readonly org?: string
}

/** A letter as the development mailbox keeps it. */
export interface KeptLetter {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly deliveredAt: string
}

export interface HostOptions {
  /** Where the demo clock starts; without it the host runs on the machine's clock. */
  readonly now?: string
  /** More of its environment. */
  readonly env?: Readonly<Record<string, string>>
  /** A store kept from an earlier start, such as one that was killed. Node on a file only. */
  readonly directory?: string
}

/** A running Merzim on a port of its own. */
export interface Host {
  readonly kind: HostKind
  readonly baseUrl: string
  /** The libSQL URL of its store. Tests look into it and never write to it. */
  readonly storeUrl: string
  /** What it has printed. */
  output(): string
  token(whose: TokenFor): Promise<string>
  /** Lets the safety net of the serverless host run as its cron trigger would; on Node the ticker is always there. */
  cron(): Promise<void>
  stop(): Promise<void>
  /** Ends it without warning and keeps its store. */
  kill(): Promise<void>
}

export const startHost = async (kind: HostKind, options: HostOptions = {}): Promise<Host> => {
  if (kind === 'node-file') return startNode(kind, options)
  const sqld = await startSqld()
  try {
    const host =
      kind === 'node-sqld'
        ? await startNode(kind, { ...options, storeUrl: sqld.url })
        : await (await import('./hosts.worker.ts')).startWorker({ ...options, storeUrl: sqld.url })
    const stopped = (end: () => Promise<void>) => async () => {
      await end()
      await sqld.stop()
    }
    return { ...host, stop: stopped(host.stop) }
  } catch (fault) {
    await sqld.stop()
    throw fault
  }
}

/** Asks a host's store directly: for what no door shows, such as letters and counts. */
export const askStore = async <Row>(host: Host, sql: string, ...args: (string | number)[]): Promise<Row[]> => {
  const client = createClient({ url: host.storeUrl })
  try {
    return (await client.execute({ sql, args })).rows as unknown as Row[]
  } finally {
    client.close()
  }
}
