import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Files under these folders that name each of the ids: anywhere, in a comment or a table of cases too, unless a pattern
 * says how they are named there.
 */
export const mentionsOf = (
  ids: readonly string[],
  folders: readonly string[],
  isCounted: (path: string) => boolean,
  pattern: RegExp = anyId,
): ReadonlyMap<string, readonly string[]> => {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((path) => /\.(tsx?|csv)$/.test(path) && isCounted(path))
    .toSorted()
    .map((path) => ({ path, named: idsIn(readFileSync(path, 'utf8'), pattern) }))
  return new Map(ids.map((id) => [id, files.filter(({ named }) => named.has(id)).map(({ path }) => path)]))
}

/** Whatever has the shape of an id: it begins with L, O100, E or X and ends with a letter or a digit. */
const anyId = /\b((?:L\d|O100\.|E-|X-)[A-Za-z0-9.-]*[A-Za-z0-9])/g

const idsIn = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].map(([, id = '']) => id))
