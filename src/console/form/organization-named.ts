import { organizationsNamed } from '../../db/queries/organizations.queries.ts'
import type { Store } from '../../db/store.ts'
import { foldCase } from '../../language/fold-case.ts'
import type { Field } from './fields.ts'

type Data = Readonly<Record<string, unknown>>

/**
 * Puts the id in place of what an organization was named by: its BIN, its name or a part of it. What names none, or more
 * than one, stays as it was typed, and is refused where the data are judged.
 */
export const nameOrganizations = async (store: Store, fields: readonly Field[], data: Data): Promise<Data> => {
  const named = fields.filter(({ widget, name }) => widget === 'organization' && typeof data[name] === 'string')
  const found = await Promise.all(
    named.map(async ({ name }) => [name, await organizationIdOf(store, String(data[name]))] as const),
  )
  return { ...data, ...Object.fromEntries(found) }
}

const organizationIdOf = async (store: Store, text: string): Promise<string> => {
  const folded = foldCase(text.trim())
  const [first, second] = await organizationsNamed(store, { id: text, folded }, 2)
  if (!first) return text
  // The whole name, or the whole BIN, names one even where it is a part of another's.
  return first.id === text || first.bin === folded || first.nameFolded === folded || !second ? first.id : text
}
