import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files under these folders that name each of the ids, in code, in a comment or in a table of cases. */
export const mentionsOf = (
  ids: readonly string[],
  folders: readonly string[],
  isCounted: (path: string) => boolean,
): ReadonlyMap<string, readonly string[]> => {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((path) => /\.(tsx?|csv)$/.test(path) && isCounted(path))
    .toSorted()
    .map((path) => ({ path, named: idsIn(readFileSync(path, 'utf8')) }))
  return new Map(ids.map((id) => [id, files.filter(({ named }) => named.has(id)).map(({ path }) => path)]))
}

/** Whatever in a text has the shape of an id: it begins with L, O100, E or X and ends with a letter or a digit. */
const idsIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(/\b(?:L\d|O100\.|E-|X-)[A-Za-z0-9.-]*[A-Za-z0-9]/g) ?? [])
