import { and, desc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { Part } from '../../law/part.ts'
import { compile, compose, insertInto, type Query, selection } from '../query.ts'
import { caseParties, parties, partyContacts } from '../schema/parties.ts'
import type { Store } from '../store.ts'

export type PartyRow = typeof parties.$inferSelect
export type ContactsRow = typeof partyContacts.$inferSelect

const party = selection(getTableColumns(parties))

const partyWhere = <Values extends Record<string, string>>(condition: SQL | undefined) =>
  compile<Values>(compose.select(party.fields).from(parties).where(condition))

const byId = partyWhere<{ id: string }>(eq(parties.id, sql.placeholder('id')))
const byIin = partyWhere<{ iin: string }>(eq(parties.iin, sql.placeholder('iin')))
const byBin = partyWhere<{ bin: string }>(eq(parties.bin, sql.placeholder('bin')))
const byName = partyWhere<{ caseId: string; name: string; createdBy: string }>(
  and(
    eq(parties.namedIn, sql.placeholder('caseId')),
    eq(parties.name, sql.placeholder('name')),
    eq(parties.createdBy, sql.placeholder('createdBy')),
  ),
)

export const partyById = (id: string): Query => byId({ id })

export const partyByIin = (iin: string): Query => byIin({ iin })

export const partyByBin = (bin: string): Query => byBin({ bin })

/** A party without a number, as one person named it before in the same case. */
export const partyNamedIn = (caseId: string, name: string, createdBy: string): Query =>
  byName({ caseId, name, createdBy })

export const toPartyRow = party.read

export const insertParty = insertInto(parties)

type Numbered = Pick<PartyRow, 'id' | 'iin' | 'bin' | 'identifierOverride'>

const number = compile<Numbered>(
  compose
    .update(parties)
    .set({
      iin: sql`${sql.placeholder('iin')}`,
      bin: sql`${sql.placeholder('bin')}`,
      identifierOverride: sql`${sql.placeholder('identifierOverride')}`,
      namedIn: sql`null`,
    })
    .where(eq(parties.id, sql.placeholder('id'))),
)

/** Notes the number of a party that was entered without one. */
export const numberParty = ({ id, iin, bin, identifierOverride }: Numbered): Query =>
  number({ id, iin, bin, identifierOverride })

export const insertContacts = insertInto(partyContacts)

const contacts = selection(getTableColumns(partyContacts))

const present = compile<{ partyId: string }>(
  compose
    .select(contacts.fields)
    .from(partyContacts)
    .where(eq(partyContacts.partyId, sql.placeholder('partyId')))
    .orderBy(desc(partyContacts.number))
    .limit(1),
)

/** The present contacts of a party: the newest of its rows, or none. */
export const presentContacts = (partyId: string): Query => present({ partyId })

export const toContactsRow = contacts.read

/** Every contacts a party has had, the present ones first. */
export const readContacts = (store: Store, partyId: string): Promise<ContactsRow[]> =>
  store.read.select().from(partyContacts).where(eq(partyContacts.partyId, partyId)).orderBy(desc(partyContacts.number))

/** Where letters to a party go at this moment; undefined where it has no address. */
export const readAddress = async (store: Store, partyId: string): Promise<string | undefined> =>
  (
    await store.read
      .select({ email: partyContacts.email })
      .from(partyContacts)
      .where(eq(partyContacts.partyId, partyId))
      .orderBy(desc(partyContacts.number))
      .limit(1)
  )[0]?.email ?? undefined

export const findParty = async (store: Store, id: string): Promise<PartyRow | undefined> =>
  (await store.read.select().from(parties).where(eq(parties.id, id)))[0]

/** The names of parties, by id. */
export const readPartyNames = async (store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const { id, name } = parties
  const rows = await store.read
    .select({ id, name })
    .from(parties)
    .where(inArray(id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** A party in one of the parts it may have. */
export interface PartIn {
  readonly part: Part
  readonly partyId: string
}

/** The ids of the cases in which a party has a part, for the `where` of a list. */
export const casesOf = ({ part, partyId }: PartIn) =>
  compose
    .select({ caseId: caseParties.caseId })
    .from(caseParties)
    .where(and(eq(caseParties.partyId, partyId), eq(caseParties.part, part)))

export const insertCaseParty = insertInto(caseParties, 'ignore')

const leave = compile<{ caseId: string; part: string; partyId: string }>(
  compose
    .delete(caseParties)
    .where(
      and(
        eq(caseParties.caseId, sql.placeholder('caseId')),
        eq(caseParties.part, sql.placeholder('part')),
        eq(caseParties.partyId, sql.placeholder('partyId')),
      ),
    ),
)

export const deleteCaseParty = (caseId: string, part: string, partyId: string): Query =>
  leave({ caseId, part, partyId })
