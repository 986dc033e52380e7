import type { ByteRange } from './document-store.ts'

/**
 * The one part a Range header asks for (RFC 9110, 14.1.2). Undefined where it asks for none, for several or in a way
 * nobody understands: then the whole is answered, as the standard allows.
 *
 * @param size how many bytes there are
 */
export const rangeAsked = (header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined => {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return undefined
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 }
  }
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < first) return undefined
  return first >= size ? 'unsatisfiable' : { first, last }
}
