import { sha256 } from '../../db/sha256.ts'
import type { Idempotency } from '../../functions/commands/command.ts'
import type { Typed } from './read-form.ts'

/**
 * The key a form was shown with, so that pressing its button twice enters one act; with a hash of what was sent, so that
 * the same key with other words is another request and refused.
 */
export const idempotencyOfForm = (typed: Typed, path: string): Idempotency | null => {
  const key = typed.get('key') ?? ''
  if (!/^[\w-]{8,64}$/.test(key)) return null
  const sent = [...typed].filter(([name]) => name !== 'version')
  return { key, requestHash: sha256(`${path}\n${JSON.stringify(sent)}`) }
}
