import * as z from 'zod'
import { malformed, type Problem } from '../commands/problem.ts'

/** How many rows a page holds when nothing is said, and at most. */
export const pageLimit = z.coerce.number().int().min(1).max(200).default(50)

/** Writes where a page ended, opaque to its readers; in bytes, because a number or a name may be Cyrillic. */
const writeCursor = (position: readonly string[]): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(position))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Reads a cursor of so many parts; undefined where it is not one of ours. */
export const readCursor = (cursor: string, parts: number): readonly string[] | undefined => {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0))
    const position: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
    return Array.isArray(position) && position.length === parts && position.every((each) => typeof each === 'string')
      ? position
      : undefined
  } catch {
    return undefined
  }
}

export const notOurCursor: Problem = malformed([{ pointer: '/cursor', says: 'not a cursor of this list' }])

/** Answers a page: one row more than asked for was read, and tells whether there is another page. */
export const pageOf = <Item>(
  rows: readonly Item[],
  limit: number,
  positionOf: (item: Item) => readonly string[],
): { items: readonly Item[]; nextCursor: string | null } => {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? writeCursor(positionOf(last)) : null }
}
