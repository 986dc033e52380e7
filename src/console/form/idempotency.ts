import type { Idempotency } from '../../functions/commands.ts'
import type { Typed } from './read-form.ts'

/**
 * The key a form was shown with, so that pressing its button twice enters one act; with a hash of what was sent, so that
 * the same key with other words is another request and refused.
 */
export const idempotencyOfForm = async (typed: Typed, path: string): Promise<Idempotency | null> => {
  const key = typed.get('key') ?? ''
  if (!/^[\w-]{8,64}$/.test(key)) return null
  const text = `${path}\n${JSON.stringify([...typed].filter(([name]) => name !== 'version'))}`
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return { key, requestHash: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') }
}
