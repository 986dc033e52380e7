import { organizationsNamed } from '../../db/queries/organizations.queries.ts'
import type { Store } from '../../db/store.ts'
import { foldCase } from '../../language/fold-case.ts'
import { type Field, lastOf } from './fields.ts'

type Data = Readonly<Record<string, unknown>>

/**
 * Puts the id in place of what an organization was named by: its BIN, its name or a part of it. What names none, or more
 * than one, stays as it was typed, and is refused where the data are judged.
 */
export const nameOrganizations = async (store: Store, fields: readonly Field[], data: Data): Promise<Data> => {
  const found = await Promise.all(
    fields.map(async ({ widget, within, name: path }) => {
      const name = lastOf(path)
      const value = data[name]
      if (widget === 'organization' && typeof value === 'string') return [[name, await organizationIdOf(store, value)]]
      if (!within || typeof value !== 'object' || value === null) return []
      const inner = value as { readonly data: Data }
      return [[name, { ...inner, data: await nameOrganizations(store, within, inner.data) }]]
    }),
  )
  return { ...data, ...Object.fromEntries(found.flat()) }
}

const organizationIdOf = async (store: Store, text: string): Promise<string> => {
  const folded = foldCase(text.trim())
  const [first, second] = await organizationsNamed(store, { id: text, folded }, 2)
  if (!first) return text
  // The whole name, or the whole BIN, names one even where it is a part of another's.
  return first.id === text || first.bin === folded || first.nameFolded === folded || !second ? first.id : text
}
