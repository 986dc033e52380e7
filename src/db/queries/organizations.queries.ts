import { and, asc, eq, getTableColumns, gt, inArray, like, or, sql } from 'drizzle-orm'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { organizations } from '../schema/organizations.ts'
import { partyContacts } from '../schema/parties.ts'
import type { Store } from '../store.ts'

/** An organization with its present contacts, of which it always has all, as another party may not. */
export type OrganizationRow = typeof organizations.$inferSelect & {
  readonly address: string
  readonly phone: string
  readonly email: string
}

const itsName = selection({ id: organizations.id, name: organizations.name })

const theOrganization = compile<{ id: string }>(
  compose
    .select(itsName.fields)
    .from(organizations)
    .where(eq(organizations.id, sql.placeholder('id'))),
)

/** The id and name of an organization, or no row. */
export const organizationById = (id: string): Query => theOrganization({ id })

export const toOrganizationName = itsName.read

const byBin = compile<{ bin: string }>(
  compose
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.bin, sql.placeholder('bin'))),
)

export const organizationByBin = (bin: string): Query => byBin({ bin })

export const insertOrganization = insertInto(organizations)

const unfolded = compile<{ limit: number }>(
  compose
    .select(itsName.fields)
    .from(organizations)
    .where(eq(organizations.nameFolded, ''))
    .limit(sql.placeholder('limit')),
)

/** Organizations whose name nobody has folded for the search yet. */
export const organizationsUnfolded = (limit: number): Query => unfolded({ limit })

const setNameFolded = compile<{ id: string; folded: string }>(
  compose
    .update(organizations)
    .set({ nameFolded: sql`${sql.placeholder('folded')}` })
    .where(eq(organizations.id, sql.placeholder('id'))),
)

export const foldOrganizationName = (id: string, folded: string): Query => setNameFolded({ id, folded })

/** Organizations a part of whose folded name, or the beginning of whose BIN, is this text. */
export const isOrganizationNamed = (folded: string) =>
  or(sql`instr(${organizations.nameFolded}, ${folded}) > 0`, like(organizations.bin, `${digitsOf(folded)}%`))

/** A text that is no beginning of a BIN begins none: `%` and `_` never reach the pattern. */
const digitsOf = (text: string): string => (/^\d{1,12}$/.test(text) ? text : 'none')

/** The organizations somebody may mean: by id, by BIN, or by a part of the name, folded; the shortest names first. */
export const organizationsNamed = (
  store: Store,
  { id, folded }: { id: string; folded: string },
  limit: number,
): Promise<(typeof organizations.$inferSelect)[]> =>
  store.read
    .select()
    .from(organizations)
    .where(or(eq(organizations.id, id), isOrganizationNamed(folded)))
    .orderBy(sql`length(${organizations.nameFolded})`, asc(organizations.nameFolded), asc(organizations.id))
    .limit(limit)
/** Organizations with the newest of their contacts. */
const readOrganizations = ({ read }: Store) =>
  read
    .select({
      ...getTableColumns(organizations),
      address: sql<string>`${partyContacts.address}`,
      phone: sql<string>`${partyContacts.phone}`,
      email: sql<string>`${partyContacts.email}`,
    })
    .from(organizations)
    .innerJoin(
      partyContacts,
      and(
        eq(partyContacts.partyId, organizations.id),
        sql`${partyContacts.number} = (select max(number) from party_contacts where party_id = ${organizations.id})`,
      ),
    )

export const findOrganization = async (store: Store, id: string): Promise<OrganizationRow | undefined> =>
  (await readOrganizations(store).where(eq(organizations.id, id)))[0]

export const listOrganizations = (
  store: Store,
  { after, only, limit }: { after?: string | undefined; only?: string | undefined; limit: number },
): Promise<OrganizationRow[]> =>
  readOrganizations(store)
    .where(
      and(
        after === undefined ? undefined : gt(organizations.id, after),
        only === undefined ? undefined : eq(organizations.id, only),
      ),
    )
    .orderBy(asc(organizations.id))
    .limit(limit)

/** The names of organizations, by id. */
export const organizationNames = async (store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const { id, name } = organizations
  const rows = await store.read
    .select({ id, name })
    .from(organizations)
    .where(inArray(id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, row.name]))
}
