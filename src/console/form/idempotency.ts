import { sha256 } from '../../db/sha256.ts'
import type { Idempotency } from '../../functions/commands/command.ts'
import type { Typed } from './read-form.ts'

/**
 * The key a form was shown with, so that pressing its button twice enters one act; with a hash of what was sent, so that
 * the same key with other words is another request and refused.
 */
export const idempotencyOfForm = (typed: Typed, path: string): Idempotency | null => {
  const key = formKey(typed)
  if (key === undefined) return null
  const sent = [...typed].filter(([name]) => name !== 'version')
  return { key, requestHash: sha256(`${path}\n${JSON.stringify(sent)}`) }
}

/** The key a form was shown with, or undefined where it was sent without one of ours. */
export const formKey = (typed: Typed): string | undefined => {
  const key = typed.get('key') ?? ''
  return /^[\w-]{8,64}$/.test(key) ? key : undefined
}
