import type { Context } from 'hono'
import { sha256 } from '../../db/sha256.ts'
import type { Idempotency } from '../commands/command.ts'
import { malformed, type Problem } from '../commands/problem.ts'
import type { Env } from './services.ts'

export const ifMatchMissing: Problem = {
  status: 428,
  kind: 'if-match-required',
  says: {
    kk: 'Қай нұсқаны көргеніңізді If-Match тақырыбында көрсетіңіз.',
    ru: 'Укажите в If-Match, какую версию вы видели.',
    en: 'Say in If-Match which version you have seen.',
  },
}

/** The version of a case as its strong validator (RFC 9110, 8.8.3). */
export const etagOf = (version: number): string => `"${version}"`

/** The version named by If-Match, or what is wrong with it. */
export const versionSeen = (c: Context<Env>): number | Problem => {
  const header = c.req.header('if-match')
  if (header === undefined) return ifMatchMissing
  const version = /^"(\d{1,15})"$/.exec(header.trim())?.[1]
  return version === undefined
    ? malformed([{ pointer: '', says: 'If-Match must hold one strong ETag of the case, such as "3"' }])
    : Number(version)
}

/** The caller's Idempotency-Key with a hash of what it is used for, null where there is none. */
export const idempotencyOf = (c: Context<Env>, body: unknown): Idempotency | null | Problem => {
  const key = c.req.header('idempotency-key')
  if (key === undefined) return null
  if (key.length === 0 || key.length > 200) {
    return malformed([{ pointer: '', says: 'Idempotency-Key must have 1 to 200 characters' }])
  }
  return { key, requestHash: sha256(`${c.req.method} ${c.req.path}\n${JSON.stringify(body)}`) }
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'status' in value && 'kind' in value
